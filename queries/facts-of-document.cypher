MATCH (:Document {iri: $document})-[stated:STATES]->(entity)
RETURN stated.start AS place, entity.name AS subject, stated.property AS property,
       stated.value AS value, null AS role, stated.quote AS words, stated.quote_iri AS quote
UNION ALL
MATCH (document:Document {iri: $document})-[:MENTIONS]->(subject)-[tie]->(object)
WHERE document.source IN tie.documents
UNWIND range(0, size(tie.documents) - 1) AS i
WITH document, subject, tie, object, i
WHERE tie.documents[i] = document.source
RETURN tie.starts[i] AS place, subject.name AS subject, type(tie) AS property,
       object.name AS value, tie.role AS role, tie.evidence[i] AS words, tie.quote_iris[i] AS quote
