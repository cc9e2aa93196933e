MATCH (person:Person)-[was:AFFILIATED_WITH {former: true}]->(left)
WHERE $person IS NULL OR person.iri = $person
MATCH (person)-[is:AFFILIATED_WITH]->(holds)
WHERE coalesce(is.former, false) = false AND holds.iri <> left.iri
RETURN person.name AS person, person.iri AS person_iri, left.name AS left, left.iri AS left_iri,
       was.role AS old_post, was.as_of AS left_as_of, holds.name AS holds, holds.iri AS holds_iri,
       is.role AS new_post, is.as_of AS holds_as_of, was.iri AS former_fact, is.iri AS present_fact
