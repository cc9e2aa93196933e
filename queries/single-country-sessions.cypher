MATCH (session:Event)-[:PART_OF]->(whole:Event)
WHERE whole.start IS NOT NULL
OPTIONAL MATCH (part)-[:PART_OF]->(session)
WITH session, count(part) AS parts
WHERE parts = 0
MATCH (who)-[tie:PARTICIPATED_IN]->(session)
WITH DISTINCT session, who, tie
OPTIONAL MATCH (who)-[link:AFFILIATED_WITH|LOCATED_IN]->(direct:Country)
OPTIONAL MATCH (who)-[post:AFFILIATED_WITH]->(:Institution)-[seat:LOCATED_IN]->(indirect:Country)
WHERE coalesce(post.former, false) = false
WITH session, who, tie,
     CASE WHEN who:Country THEN [[who, '']] ELSE [] END
     + CASE WHEN direct IS NULL THEN [] ELSE [[direct, link.iri]] END
     + CASE WHEN indirect IS NULL THEN [] ELSE [[indirect, post.iri + ' ' + seat.iri]] END AS origins
UNWIND origins AS origin
WITH session, count(DISTINCT who) AS participants, collect(DISTINCT origin[0].iri) AS iris,
     collect(DISTINCT origin[0].name) AS names, collect(DISTINCT tie.iri) AS ties,
     collect(DISTINCT origin[1]) AS chains
WHERE size(iris) = 1
RETURN session.name AS session, session.iri AS session_iri, names[0] AS country,
       iris[0] AS country_iri, participants,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts,
       reduce(all = '', chain IN chains | all + ' ' + chain) AS links
