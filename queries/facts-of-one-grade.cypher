MATCH (subject)-[tie]->(object)
WHERE tie.grades IS NOT NULL AND all(grade IN tie.grades WHERE grade = $grade)
RETURN subject.name AS subject, subject.iri AS subject_iri, type(tie) AS relation,
       object.name AS object, object.iri AS object_iri, tie.role AS role, tie.sources AS sources,
       tie.iri AS fact
