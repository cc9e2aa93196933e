MATCH (person:Person)-[tie:PARTICIPATED_IN {role: 'keynote'}]->(event:Event)
WHERE $year IS NULL OR substring(event.start, 0, 4) = $year
OPTIONAL MATCH (institution:Institution {iri: tie.on_behalf_of})
OPTIONAL MATCH (country:Country {iri: tie.on_behalf_of})
RETURN person.name AS person, person.iri AS person_iri, event.name AS event, event.iri AS event_iri,
       event.start AS start, coalesce(institution.name, country.name) AS on_behalf_of,
       tie.iri AS fact
