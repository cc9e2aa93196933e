MATCH (institution:Institution)-[tie:ORGANIZED]->(event:Event)
WHERE NOT (institution)-[:SUPPORTED]->()
RETURN institution.name AS institution, institution.iri AS institution_iri,
       event.name AS event, event.iri AS event_iri, tie.role AS role, tie.iri AS fact
