MATCH (event:Event)
OPTIONAL MATCH (event)-[located:LOCATED_IN]->(where:Country)
WITH event, located, where
WHERE ($country IS NULL OR where.iri = $country)
  AND ($year IS NULL OR (event.start IS NOT NULL
       AND substring(event.start, 0, 4) <= $year
       AND substring(coalesce(event.end, event.start), 0, 4) >= $year))
  AND ($theme IS NULL
       OR toLower(event.name + ' ' + coalesce(event.theme, '')) CONTAINS toLower($theme))
RETURN event.name AS event, event.iri AS event_iri, event.start AS start, event.end AS end,
       event.place AS place, where.name AS country, event.mode AS mode, event.theme AS theme,
       reduce(all = '', i IN range(0, size(coalesce(event.claims, [])) - 1) |
              CASE WHEN event.claims_shown[i] THEN all + ' ' + event.claims[i] ELSE all END) AS dated,
       located.iri AS located
