MATCH (document:Document)-[:MENTIONS]->(entity {iri: $entity})
OPTIONAL MATCH (document)-[stated:STATES]->(entity)
WITH document, entity, collect(DISTINCT stated.fact) AS values,
     collect(DISTINCT stated.quote_iri) AS value_quotes
OPTIONAL MATCH (entity)-[tie]-()
WHERE document.source IN tie.documents
WITH document, values, value_quotes, count(DISTINCT tie.iri) AS relations,
     collect([i IN range(0, size(coalesce(tie.documents, [])) - 1)
              WHERE tie.documents[i] = document.source | tie.quote_iris[i]]) AS quotes
RETURN document.title AS title, document.iri AS title_iri,
       coalesce(document.url, document.source) AS source, document.published AS published,
       size(values) + relations AS facts,
       reduce(all = '', quote IN value_quotes | all + ' ' + quote)
       + reduce(all = '', some IN quotes | all + reduce(these = '', quote IN some | these + ' ' + quote))
       AS quotes
