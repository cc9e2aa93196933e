MATCH (:Institution {iri: $institution})-[own:ORGANIZED|SUPPORTED]->(event:Event)
MATCH (partner)-[tie:ORGANIZED|SUPPORTED]->(event)
WHERE partner.iri <> $institution AND NOT partner:Person
RETURN partner.name AS partner, partner.iri AS partner_iri, event.name AS event,
       event.iri AS event_iri, event.start AS start, tie.role AS role, own.role AS own_role,
       tie.iri AS fact, own.iri AS own_fact
