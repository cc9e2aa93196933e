MATCH (subject)-[tie]->(object)
WHERE type(tie) <> 'MENTIONS' AND tie.sources >= coalesce($minimum, 2)
RETURN subject.name AS subject, subject.iri AS subject_iri, type(tie) AS relation,
       object.name AS object, object.iri AS object_iri, tie.role AS role, tie.sources AS sources,
       tie.iri AS fact
