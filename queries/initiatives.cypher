MATCH (actor)-[tie:INITIATED|ENDORSED]->(initiative:Initiative)
WHERE ($initiative IS NULL OR initiative.iri = $initiative)
  AND ($actor IS NULL OR actor.iri = $actor)
RETURN initiative.name AS initiative, initiative.iri AS initiative_iri, type(tie) AS relation,
       actor.name AS actor, actor.iri AS actor_iri, tie.iri AS fact
