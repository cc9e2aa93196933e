MATCH (person:Person)-[tie:AFFILIATED_WITH]->(organisation)
WHERE ($person IS NULL OR person.iri = $person)
  AND ($organisation IS NULL OR organisation.iri = $organisation)
RETURN person.name AS person, person.iri AS person_iri, tie.role AS post,
       organisation.name AS organisation, organisation.iri AS organisation_iri,
       coalesce(tie.former, false) AS former, tie.as_of AS as_of, tie.iri AS fact
