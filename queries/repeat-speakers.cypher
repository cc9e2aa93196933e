MATCH (person:Person)-[tie:PARTICIPATED_IN]->(event:Event)
WHERE tie.role IN ['keynote', 'speaker', 'moderator', 'panelist']
WITH person, count(DISTINCT event) AS events, collect(DISTINCT tie.iri) AS ties
WHERE events >= coalesce($minimum, 2)
RETURN person.name AS person, person.iri AS person_iri, events,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts
