MATCH (event:Event)
WHERE event.claims IS NOT NULL
UNWIND range(0, size(event.claims) - 1) AS i
UNWIND range(0, size(event.claims) - 1) AS j
WITH event, i, j
WHERE event.claimed[i] = event.claimed[j]
  AND NOT toLower(event.claim_values[i]) CONTAINS toLower(event.claim_values[j])
  AND NOT toLower(event.claim_values[j]) CONTAINS toLower(event.claim_values[i])
  AND ($property IS NULL OR event.claimed[i] = $property)
RETURN DISTINCT event.name AS event, event.iri AS event_iri, event.claimed[i] AS property,
       event.claim_values[i] AS value, event.claim_sources[i] AS sources,
       event.claims_shown[i] AS shown, event.claims[i] AS fact
