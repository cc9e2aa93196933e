MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (who)-[tie:PARTICIPATED_IN]->(meeting)
OPTIONAL MATCH (stood_for {iri: tie.on_behalf_of})
RETURN who.name AS who, who.iri AS who_iri, tie.role AS role, stood_for.name AS on_behalf_of,
       CASE WHEN meeting.iri = $event THEN null ELSE meeting.name END AS session, tie.iri AS fact
