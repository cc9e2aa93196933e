MATCH (institution:Institution)-[tie:ORGANIZED|SUPPORTED]->(event:Event)
WHERE event.iri IN [$first, $second]
WITH DISTINCT institution
OPTIONAL MATCH (institution)-[one:ORGANIZED|SUPPORTED]->(:Event {iri: $first})
OPTIONAL MATCH (institution)-[two:ORGANIZED|SUPPORTED]->(:Event {iri: $second})
RETURN institution.name AS institution, institution.iri AS institution_iri,
       CASE WHEN one IS NULL THEN 'joined' WHEN two IS NULL THEN 'left' ELSE 'both' END AS status,
       one.role AS first_role, two.role AS second_role, one.iri AS first_fact, two.iri AS second_fact
