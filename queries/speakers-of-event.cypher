MATCH (meeting:Event)-[:PART_OF*0..]->(:Event {iri: $event})
MATCH (person:Person)-[tie:PARTICIPATED_IN]->(meeting)
WHERE tie.role IN ['keynote', 'speaker', 'moderator', 'panelist']
UNWIND range(0, size(tie.documents) - 1) AS place
WITH meeting, person, tie, tie.documents[place] AS document, tie.evidence[place] AS sentence
OPTIONAL MATCH (stood_for {iri: tie.on_behalf_of})
OPTIONAL MATCH (person)-[post:AFFILIATED_WITH]->(body)
WHERE coalesce(post.former, false) = false AND document IN post.documents
RETURN person.name AS person, person.iri AS person_iri, tie.role AS role,
       CASE WHEN meeting.iri = $event THEN null ELSE meeting.name END AS session,
       stood_for.name AS on_behalf_of, post.role AS post, body.name AS organisation, sentence,
       tie.iri AS participation, post.iri AS membership
