MATCH (institution:Institution)-[:PARTNERED_WITH]-(partner:Institution)
WHERE partner.derived_community <> institution.derived_community
WITH institution, count(DISTINCT partner.derived_community) AS communities,
     count(DISTINCT partner) AS partners
WHERE communities >= coalesce($minimum, 1)
MATCH (institution)-[tie:ORGANIZED|SUPPORTED]->(:Event)
WITH institution, communities, partners, collect(DISTINCT tie.iri) AS ties
RETURN institution.name AS institution, institution.iri AS institution_iri,
       institution.derived_community_name AS community,
       institution.derived_betweenness AS betweenness, communities, partners,
       reduce(all = '', fact IN ties | all + ' ' + fact) AS facts
