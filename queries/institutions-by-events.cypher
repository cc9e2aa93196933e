MATCH (institution:Institution)-[tie:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(event:Event)
WHERE ($since IS NULL OR (event.start IS NOT NULL AND substring(event.start, 0, 4) >= $since))
  AND ($until IS NULL OR (event.start IS NOT NULL AND substring(event.start, 0, 4) <= $until))
WITH institution, count(DISTINCT event) AS events, collect(DISTINCT tie.iri) AS ties
WHERE events >= coalesce($minimum, 1)
RETURN institution.name AS institution, institution.iri AS institution_iri, events,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts
