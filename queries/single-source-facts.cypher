MATCH (subject)-[tie {sources: 1}]->(object)
WHERE type(tie) <> 'MENTIONS' AND ($entity IS NULL OR subject.iri = $entity OR object.iri = $entity)
RETURN subject.name AS subject, subject.iri AS subject_iri, type(tie) AS relation,
       object.name AS object, object.iri AS object_iri, tie.role AS role, tie.iri AS fact
