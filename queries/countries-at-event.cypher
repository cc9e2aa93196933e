MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (country:Country)-[tie:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(meeting)
RETURN country.name AS country, country.iri AS country_iri, 'itself' AS how,
       null AS through, null AS through_iri, tie.iri AS fact, null AS link, null AS seat
UNION ALL
MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (who)-[tie:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(meeting)
MATCH (country:Country {iri: tie.on_behalf_of})
RETURN country.name AS country, country.iri AS country_iri, 'spoken for' AS how,
       who.name AS through, who.iri AS through_iri, tie.iri AS fact, null AS link, null AS seat
UNION ALL
MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (who)-[tie:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(meeting)
MATCH (who)-[post:AFFILIATED_WITH]->(country:Country)
WHERE coalesce(post.former, false) = false
RETURN country.name AS country, country.iri AS country_iri, 'person' AS how,
       who.name AS through, who.iri AS through_iri, tie.iri AS fact, post.iri AS link, null AS seat
UNION ALL
MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (who)-[tie:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(meeting)
MATCH (who)-[post:AFFILIATED_WITH]->(:Institution)-[seat:LOCATED_IN]->(country:Country)
WHERE coalesce(post.former, false) = false
RETURN country.name AS country, country.iri AS country_iri, 'person\'s institution' AS how,
       who.name AS through, who.iri AS through_iri, tie.iri AS fact, post.iri AS link, seat.iri AS seat
UNION ALL
MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (who:Institution)-[tie:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(meeting)
MATCH (who)-[seat:LOCATED_IN]->(country:Country)
RETURN country.name AS country, country.iri AS country_iri, 'institution' AS how,
       who.name AS through, who.iri AS through_iri, tie.iri AS fact, seat.iri AS link, null AS seat
