"""Queries to begin with, in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Example:
    """A query with what it asks, in words."""

    title: str
    text: str


EXAMPLES: Final = {
    "sparql": (
        Example(
            "Events with their dates",
            """PREFIX gg: <https://w3id.org/govgraph/ns#>
SELECT ?event ?event_iri ?start ?place WHERE {
  ?event_iri a gg:Event ; gg:name ?event ; gg:start ?start .
  OPTIONAL { ?event_iri gg:place ?place }
}
ORDER BY ?start
LIMIT 100
""",
        ),
        Example(
            "Institutions by number of events that they organised",
            """PREFIX gg: <https://w3id.org/govgraph/ns#>
SELECT ?institution ?institution_iri (COUNT(?event) AS ?events) WHERE {
  ?institution_iri a gg:Institution ; gg:name ?institution ; gg:organized ?event .
}
GROUP BY ?institution ?institution_iri
ORDER BY DESC(?events) ?institution
LIMIT 30
""",
        ),
        Example(
            "Who took part where, in what role",
            """PREFIX gg: <https://w3id.org/govgraph/ns#>
SELECT ?person ?person_iri ?role ?event ?event_iri WHERE {
  ?fact gg:predicate gg:participatedIn ; gg:subject ?person_iri ; gg:object ?event_iri .
  ?person_iri a gg:Person ; gg:name ?person .
  ?event_iri gg:name ?event .
  OPTIONAL { ?fact gg:role ?role }
}
ORDER BY ?event ?person
LIMIT 200
""",
        ),
        Example(
            "The sentences behind posts",
            """PREFIX gg: <https://w3id.org/govgraph/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
SELECT ?person ?post ?sentence ?document_iri WHERE {
  ?fact gg:predicate gg:affiliatedWith ; gg:subject/gg:name ?person .
  OPTIONAL { ?fact gg:role ?post }
  GRAPH ?document_iri {
    ?fact prov:wasDerivedFrom ?quote .
    ?quote oa:hasSelector/oa:exact ?sentence .
  }
}
ORDER BY ?person
LIMIT 50
""",
        ),
        Example(
            "All that one graph of a document says, as triples",
            """PREFIX gg: <https://w3id.org/govgraph/ns#>
CONSTRUCT { ?start ?relation ?end } WHERE {
  ?fact gg:subject ?start ; gg:predicate ?relation ; gg:object ?end .
  FILTER(isIRI(?end))
}
LIMIT 200
""",
        ),
    ),
    "cypher": (
        Example(
            "Events with their dates",
            """MATCH (e:Event)
WHERE e.start IS NOT NULL
RETURN e.name AS event, e.iri AS event_iri, e.start AS start, e.place AS place
ORDER BY start
LIMIT 100
""",
        ),
        Example(
            "Institutions by number of events that they organised",
            """MATCH (i:Institution)-[:ORGANIZED]->(e:Event)
RETURN i.name AS institution, i.iri AS institution_iri, count(DISTINCT e) AS events
ORDER BY events DESC, institution
LIMIT 30
""",
        ),
        Example(
            "Who took part where, with the first sentence that says so",
            """MATCH (p:Person)-[r:PARTICIPATED_IN]->(e:Event)
RETURN p.name AS person, p.iri AS person_iri, r.role AS role,
  e.name AS event, e.iri AS event_iri, r.evidence[0] AS sentence
ORDER BY event, person
LIMIT 200
""",
        ),
        Example(
            "Institutions that ran events together",
            """MATCH (a:Institution)-[tie:PARTNERED_WITH]->(b:Institution)
RETURN a.name AS first, a.iri AS first_iri, b.name AS second, b.iri AS second_iri,
  tie.events AS events
ORDER BY events DESC, first, second
LIMIT 200
""",
        ),
    ),
}
