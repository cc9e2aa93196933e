MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (person:Person)-[tie:PARTICIPATED_IN]->(meeting)
WHERE tie.role IN ['keynote', 'speaker', 'moderator', 'panelist']
OPTIONAL MATCH (person)-[post:AFFILIATED_WITH]->(body)
WHERE coalesce(post.former, false) = false
WITH person, tie, collect(CASE WHEN post IS NULL THEN null ELSE [body.iri, post.iri] END) AS posts
UNWIND posts + CASE WHEN tie.on_behalf_of IS NULL THEN [] ELSE [[tie.on_behalf_of, '']] END AS link
WITH link[0] AS organisation_iri, count(DISTINCT person) AS speakers,
     collect(DISTINCT tie.iri) AS ties, collect(DISTINCT link[1]) AS posts
OPTIONAL MATCH (institution:Institution {iri: organisation_iri})
OPTIONAL MATCH (country:Country {iri: organisation_iri})
RETURN coalesce(institution.name, country.name) AS organisation, organisation_iri, speakers,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts,
       reduce(all = '', fact IN posts | all + ' ' + fact) AS links
