MATCH (host)-[run:ORGANIZED]->(event:Event)
WHERE ($host IS NULL OR host.iri = $host)
MATCH (who)-[tie:PARTICIPATED_IN]->(event)
WITH host, event, run, tie,
     CASE WHEN who:Person THEN tie.on_behalf_of ELSE who.iri END AS guest_iri
WHERE guest_iri IS NOT NULL AND guest_iri <> host.iri
WITH host, guest_iri, count(DISTINCT event) AS events,
     collect(DISTINCT run.iri) AS runs, collect(DISTINCT tie.iri) AS ties
WHERE events >= coalesce($minimum, 1)
OPTIONAL MATCH (institution:Institution {iri: guest_iri})
OPTIONAL MATCH (country:Country {iri: guest_iri})
RETURN host.name AS host, host.iri AS host_iri, coalesce(institution.name, country.name) AS guest,
       guest_iri, events,
       reduce(all = '', fact IN runs | all + ' ' + fact)
       + reduce(all = '', fact IN ties | all + ' ' + fact) AS facts
