MATCH (thing {iri: $entity})
UNWIND [['name', thing.name], ['acronym', thing.acronym], ['kind', thing.kind], ['iso', thing.iso]]
       + [alias IN coalesce(thing.aliases, []) | ['alias', alias]] AS said
WITH said
WHERE said[1] IS NOT NULL
RETURN said[0] AS property, 'has' AS direction, said[1] AS value, null AS value_iri, null AS role,
       null AS former, null AS as_of, null AS sources, null AS fact
UNION ALL
MATCH (thing {iri: $entity})
WHERE thing.claims IS NOT NULL
UNWIND range(0, size(thing.claims) - 1) AS i
RETURN thing.claimed[i] AS property, 'has' AS direction, thing.claim_values[i] AS value,
       null AS value_iri, null AS role, null AS former, null AS as_of,
       thing.claim_sources[i] AS sources, thing.claims[i] AS fact
UNION ALL
MATCH ({iri: $entity})-[tie]->(other)
WHERE tie.sources IS NOT NULL
RETURN type(tie) AS property, 'out' AS direction, other.name AS value, other.iri AS value_iri,
       tie.role AS role, coalesce(tie.former, false) AS former, tie.as_of AS as_of,
       tie.sources AS sources, tie.iri AS fact
UNION ALL
MATCH (other)-[tie]->({iri: $entity})
WHERE tie.sources IS NOT NULL
RETURN type(tie) AS property, 'in' AS direction, other.name AS value, other.iri AS value_iri,
       tie.role AS role, coalesce(tie.former, false) AS former, tie.as_of AS as_of,
       tie.sources AS sources, tie.iri AS fact
