MATCH (institution:Institution)-[one:ORGANIZED|SUPPORTED]->(dated:Event)
WHERE dated.start IS NOT NULL
WITH institution, min(dated.start) AS first
WHERE $year IS NULL OR substring(first, 0, 4) = $year
MATCH (institution)-[tie:ORGANIZED|SUPPORTED]->(event:Event)
WHERE event.start = first
RETURN substring(first, 0, 4) AS year, institution.name AS institution,
       institution.iri AS institution_iri, event.name AS event, event.iri AS event_iri,
       tie.role AS role, tie.iri AS fact
