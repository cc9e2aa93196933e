MATCH (event:Event)-[tie:LOCATED_IN]->(country:Country)
WHERE event.start IS NOT NULL AND ($country IS NULL OR country.iri = $country)
WITH country, substring(event.start, 0, 4) AS year, count(DISTINCT event) AS events,
     collect(DISTINCT tie.iri) AS ties
RETURN country.name AS country, country.iri AS country_iri, year, events,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts
