MATCH (:Person {iri: $first})-[a:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(one:Event)
MATCH (one)<-[b:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(:Person {iri: $second})
RETURN 1 AS events, one.name AS first_event, null AS met_first, null AS second_event,
       null AS met_second, null AS third_event,
       a.iri AS a, b.iri AS b, null AS c, null AS d, null AS e, null AS f
UNION ALL
MATCH (first:Person {iri: $first}), (second:Person {iri: $second})
OPTIONAL MATCH (first)-[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(direct:Event)
               <-[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(second)
WITH first, second, count(direct) AS shared
WHERE shared = 0 AND first.iri <> second.iri
MATCH (first)-[a:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(one:Event)
MATCH (one)<-[b:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(x:Person)
MATCH (x)-[c:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(two:Event)
MATCH (two)<-[d:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(second)
RETURN 2 AS events, one.name AS first_event, x.name AS met_first, two.name AS second_event,
       null AS met_second, null AS third_event,
       a.iri AS a, b.iri AS b, c.iri AS c, d.iri AS d, null AS e, null AS f
UNION ALL
MATCH (first:Person {iri: $first}), (second:Person {iri: $second})
OPTIONAL MATCH (first)-[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(direct:Event)
               <-[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(second)
WITH first, second, count(direct) AS shared
WHERE shared = 0 AND first.iri <> second.iri
OPTIONAL MATCH (first)-[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(:Event)
               <-[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(between:Person)
               -[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(:Event)
               <-[:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(second)
WITH first, second, count(between) AS through
WHERE through = 0
MATCH (first)-[a:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(one:Event)
MATCH (one)<-[b:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(x:Person)
MATCH (x)-[c:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(two:Event)
MATCH (two)<-[d:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(y:Person)
MATCH (y)-[e:PARTICIPATED_IN|ORGANIZED|SUPPORTED]->(three:Event)
MATCH (three)<-[f:PARTICIPATED_IN|ORGANIZED|SUPPORTED]-(second)
WHERE one.iri <> two.iri AND two.iri <> three.iri AND one.iri <> three.iri AND x.iri <> y.iri
RETURN 3 AS events, one.name AS first_event, x.name AS met_first, two.name AS second_event,
       y.name AS met_second, three.name AS third_event,
       a.iri AS a, b.iri AS b, c.iri AS c, d.iri AS d, e.iri AS e, f.iri AS f
