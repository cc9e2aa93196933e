MATCH (institution:Institution)-[seat:LOCATED_IN]->(home:Country)
WHERE $country IS NULL OR home.iri = $country
MATCH (institution)-[tie:ORGANIZED]->(event:Event)-[located:LOCATED_IN]->(country:Country)
WHERE NOT (institution)-[:LOCATED_IN]->(country)
RETURN institution.name AS institution, institution.iri AS institution_iri, home.name AS home,
       event.name AS event, event.iri AS event_iri, country.name AS country,
       country.iri AS country_iri, tie.iri AS fact, seat.iri AS seat, located.iri AS located
