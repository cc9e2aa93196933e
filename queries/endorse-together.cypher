MATCH (first:Country)-[one:ENDORSED]->(initiative:Initiative)<-[two:ENDORSED]-(second:Country)
WHERE first.iri <> second.iri
  AND (($country IS NULL AND first.iri < second.iri) OR first.iri = $country)
WITH first, second, count(DISTINCT initiative) AS initiatives,
     collect(DISTINCT one.iri) AS ones, collect(DISTINCT two.iri) AS twos
WHERE initiatives >= coalesce($minimum, 1)
RETURN first.name AS first, first.iri AS first_iri, second.name AS second, second.iri AS second_iri,
       initiatives,
       reduce(all = '', fact IN ones | all + ' ' + fact)
       + reduce(all = '', fact IN twos | all + ' ' + fact) AS facts
