MATCH (who)-[tie:ORGANIZED|SUPPORTED]->(:Event {iri: $event})
RETURN who.name AS who, who.iri AS who_iri, type(tie) AS relation, tie.role AS role, tie.iri AS fact
