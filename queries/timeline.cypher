MATCH (:Institution {iri: $institution})-[tie:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(event:Event)
RETURN event.start AS date, type(tie) AS relation, event.name AS what, event.iri AS what_iri,
       tie.role AS role, tie.iri AS fact
UNION ALL
MATCH (who)-[tie:AFFILIATED_WITH]->(:Institution {iri: $institution})
RETURN tie.as_of AS date, type(tie) AS relation, who.name AS what, who.iri AS what_iri,
       tie.role AS role, tie.iri AS fact
UNION ALL
MATCH (:Institution {iri: $institution})-[tie:INITIATED|ENDORSED]->(initiative:Initiative)
OPTIONAL MATCH (initiative)-[:PRESENTED_AT]->(event:Event)
RETURN event.start AS date, type(tie) AS relation, initiative.name AS what,
       initiative.iri AS what_iri, tie.role AS role, tie.iri AS fact
