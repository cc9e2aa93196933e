MATCH (:Person {iri: $person})-[own:PARTICIPATED_IN|ORGANIZED]->(event:Event)
MATCH (other:Person)-[tie:PARTICIPATED_IN|ORGANIZED]->(event)
WHERE other.iri <> $person
RETURN other.name AS person, other.iri AS person_iri, event.name AS event, event.iri AS event_iri,
       tie.role AS role, own.role AS own_role, tie.iri AS fact, own.iri AS own_fact
