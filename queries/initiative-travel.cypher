MATCH (initiative:Initiative)-[tie:PRESENTED_AT]->(event:Event)
WHERE ($initiative IS NULL OR initiative.iri = $initiative)
MATCH (initiative)-[:PRESENTED_AT]->(elsewhere:Event)
WHERE elsewhere.iri <> event.iri
WITH DISTINCT initiative, tie, event
RETURN initiative.name AS initiative, initiative.iri AS initiative_iri, event.start AS start,
       event.name AS event, event.iri AS event_iri, tie.iri AS fact,
       reduce(all = '', i IN range(0, size(coalesce(event.claims, [])) - 1) |
              CASE WHEN event.claims_shown[i] AND event.claimed[i] = 'start'
                   THEN all + ' ' + event.claims[i] ELSE all END) AS dated
