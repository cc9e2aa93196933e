MATCH (:Institution {iri: $institution})-[tie:INITIATED|ENDORSED]->(initiative:Initiative)
RETURN initiative.name AS initiative, initiative.iri AS initiative_iri, type(tie) AS relation,
       null AS event, null AS event_iri, tie.iri AS fact, null AS own_fact
UNION ALL
MATCH (:Institution {iri: $institution})-[own:ORGANIZED|SUPPORTED]->(event:Event)
MATCH (initiative:Initiative)-[tie:PRESENTED_AT]->(event)
RETURN initiative.name AS initiative, initiative.iri AS initiative_iri, type(tie) AS relation,
       event.name AS event, event.iri AS event_iri, tie.iri AS fact, own.iri AS own_fact
