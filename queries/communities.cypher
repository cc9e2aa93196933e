MATCH (one:Institution)
WHERE one.derived_community IS NOT NULL AND ($institution IS NULL OR one.iri = $institution)
WITH DISTINCT one.derived_community AS community
MATCH (member:Institution)
WHERE member.derived_community = community
MATCH (member)-[tie:ORGANIZED|SUPPORTED]->(:Event)
WITH community, member, collect(DISTINCT tie.iri) AS ties
WITH community, collect([member, ties]) AS belonging
UNWIND belonging AS held
WITH community, size(belonging) AS members, held[0] AS member, held[1] AS ties
RETURN member.derived_community_name AS community, community AS community_iri, members,
       member.name AS institution, member.iri AS institution_iri,
       member.derived_betweenness AS betweenness,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts
