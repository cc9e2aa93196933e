MATCH (first:Institution)-[one:ORGANIZED|SUPPORTED]->(event:Event)
WHERE event.start IS NOT NULL AND ($institution IS NULL OR first.iri = $institution)
MATCH (second:Institution)-[two:ORGANIZED|SUPPORTED]->(event)
WHERE first.iri <> second.iri AND ($institution IS NOT NULL OR first.iri < second.iri)
WITH first, second, count(DISTINCT event) AS events,
     min(substring(event.start, 0, 4)) AS first_year, max(substring(event.start, 0, 4)) AS last_year,
     collect(DISTINCT one.iri) AS ones, collect(DISTINCT two.iri) AS twos
WHERE events >= coalesce($minimum, 2)
RETURN first.name AS first, first.iri AS first_iri, second.name AS second, second.iri AS second_iri,
       events, first_year, last_year,
       reduce(all = '', fact IN ones | all + ' ' + fact)
       + reduce(all = '', fact IN twos | all + ' ' + fact) AS facts
