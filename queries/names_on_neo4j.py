"""The names of the things on a Neo4j server, as the triples that names are looked up in."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Final

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from govgraph.graph.neo4j_push import OURS
from govgraph.ontology import terms
from govgraph.ontology.vocabulary import DOCUMENT, LABELS, NAMESPACE, THINGS
from govgraph.queries.answers import Cell
from govgraph.queries.cypher import Cypher

_LABELS: Final = {label.name: NamedNode(label.iri) for label in (*LABELS.values(), DOCUMENT)}
_NAMED: Final = f"""
MATCH (n:{OURS}&({"|".join(_LABELS)}))
WHERE n.iri STARTS WITH $things AND %s
RETURN n.iri AS iri, [label IN labels(n) WHERE label IN $labels][0] AS label, n.name AS name,
       n.title AS title, n.aliases AS aliases, n.acronym AS acronym, n.iso AS iso,
       coalesce(n.url, n.source) AS source, n.source AS identifier
"""
_TYPE: Final = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_SPELLED: Final = {
    "name": NamedNode("http://www.w3.org/2000/01/rdf-schema#label"),
    "title": NamedNode(terms.DCTERMS + "title"),
    "acronym": NamedNode(NAMESPACE + "acronym"),
    "iso": NamedNode(NAMESPACE + "iso"),
    "source": NamedNode(terms.DCTERMS + "source"),
    "identifier": NamedNode(terms.DCTERMS + "identifier"),
}
_ALIAS: Final = NamedNode("http://www.w3.org/2004/02/skos/core#altLabel")


class NamesOnNeo4j:
    """Where the names of a pushed graph are looked up: a few are asked for, all of them once."""

    def __init__(self, session: Cypher) -> None:
        self._session = session
        self._all: Store | None = None

    def quads_for_pattern(
        self,
        subject: NamedNode | None,
        predicate: NamedNode,
        object: NamedNode | Literal | None,
        graph_name: DefaultGraph,
    ) -> Iterable[Quad]:
        """Return the naming triples that match."""
        if self._all is not None:
            found = self._all
        elif subject is not None:
            found = self._asked("n.iri = $value", subject.value)
        elif object is not None:
            found = self._asked("(n.name = $value OR n.title = $value)", object.value)
        else:
            found = self._all = self._asked("true", "")
        return found.quads_for_pattern(subject, predicate, object, graph_name)

    def _asked(self, condition: str, value: str) -> Store:
        given = {"things": THINGS, "labels": [*_LABELS], "value": value}
        answer = self._session.run(_NAMED % condition, given, limit=sys.maxsize)
        found = Store()
        for row in answer.rows:
            found.extend(_triples(dict(zip(answer.columns, row, strict=True))))
        return found


def _triples(row: dict[str, Cell]) -> Iterator[Quad]:
    node = NamedNode(str(row["iri"]))
    yield Quad(node, _TYPE, _LABELS[str(row["label"])])
    for column, predicate in _SPELLED.items():
        if row[column] is not None:
            yield Quad(node, predicate, Literal(str(row[column])))
    for alias in json.loads(str(row["aliases"] or "[]")):
        yield Quad(node, _ALIAS, Literal(alias))
