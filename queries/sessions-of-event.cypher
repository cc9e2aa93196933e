MATCH (whole:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (session:Event)-[tie:PART_OF]->(whole)
RETURN session.name AS session, session.iri AS session_iri, whole.name AS part_of,
       whole.iri AS part_of_iri, session.start AS start, tie.iri AS fact
