MATCH (person:Person)-[tie:PARTICIPATED_IN]->(event:Event)
WHERE tie.role IN ['keynote', 'speaker', 'moderator', 'panelist']
  AND ($year IS NULL OR substring(event.start, 0, 4) = $year)
MATCH (person)-[post:AFFILIATED_WITH]->(body)
WHERE coalesce(post.former, false) = false
OPTIONAL MATCH (body)-[seat:LOCATED_IN]->(home:Country)
WITH person, event, tie, post, seat, CASE WHEN body:Country THEN body ELSE home END AS country
WHERE country IS NOT NULL
WITH country, count(DISTINCT person) AS speakers, count(DISTINCT event) AS events,
     collect(DISTINCT tie.iri) AS ties, collect(DISTINCT post.iri) AS posts,
     collect(DISTINCT seat.iri) AS seats
RETURN country.name AS country, country.iri AS country_iri, speakers, events,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts,
       reduce(all = '', fact IN posts | all + ' ' + fact)
       + reduce(all = '', fact IN seats | all + ' ' + fact) AS links
