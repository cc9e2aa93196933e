MATCH (whole)-[:PART_OF*0..]->(:Institution {iri: $institution})
MATCH (unit:Institution)-[tie:PART_OF]->(whole)
RETURN unit.name AS unit, unit.iri AS unit_iri, whole.name AS part_of, whole.iri AS part_of_iri,
       tie.iri AS fact
