MATCH (initiative:Initiative)<-[own:ENDORSED]-({iri: $actor})
MATCH (who)-[tie:ENDORSED]->(initiative)
WHERE who.iri <> $actor
RETURN who.name AS who, who.iri AS who_iri, initiative.name AS initiative,
       initiative.iri AS initiative_iri, tie.iri AS fact, own.iri AS own_fact
