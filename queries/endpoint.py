"""A graph on a SPARQL server, asked like the RDF store on disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    Store,
    Triple,
)

from govgraph.graph.sparql_push import pushed_graphs
from govgraph.graph.sparql_server import SparqlServer, sparql_endpoint
from govgraph.queries.names import NAMING

_LIMIT: Final = 300.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A graph that a server holds; it is asked in SPARQL, and names are looked up there."""

    server: SparqlServer
    timeout: float = _LIMIT
    """Seconds that an answer may keep one waiting."""
    merged: str = ""
    """The graph that holds the merged view, where that is not the default graph."""
    _named: list[str] = field(default_factory=list, init=False, repr=False, compare=False)
    _names: list[Store] = field(default_factory=list, init=False, repr=False, compare=False)

    @classmethod
    def at(cls, url: str, timeout: float = _LIMIT, merged: str = "") -> Endpoint:
        """Return the graph whose query service has this address; raises UsageError for none."""
        return cls(sparql_endpoint(url), timeout, merged)

    def query(self, query: str) -> QuerySolutions | QueryBoolean | Iterator[Triple]:
        """Return the answer to a query; raises UsageError or ServerError."""
        return self.server.query(
            query, timeout=self.timeout, default_graph=self.merged, named_graphs=self._graphs()
        )

    def _graphs(self) -> list[str]:
        if self.merged and not self._named:
            self._named.extend(pushed_graphs(self.server))
        return self._named

    def quads_for_pattern(
        self,
        subject: NamedNode | None,
        predicate: NamedNode,
        object: NamedNode | Literal | None,
        graph_name: DefaultGraph,
    ) -> Iterable[Quad]:
        """Return the naming triples that match: a few are asked for, all of them once."""
        if not self._names and (subject is not None or object is not None):
            return self._asked(f"{subject or '?s'} {predicate} {object or '?o'}")
        if not self._names:
            self._names.append(Store())
            predicates = " ".join(map(str, NAMING))
            self._names[0].extend(self._asked("?s ?p ?o", f"VALUES ?p {{ {predicates} }}"))
        return self._names[0].quads_for_pattern(subject, predicate, object, graph_name)

    def _asked(self, pattern: str, given: str = "") -> list[Quad]:
        answer = self.query(f"CONSTRUCT {{ {pattern} }} WHERE {{ {given} {pattern} }}")
        assert not isinstance(answer, QuerySolutions | QueryBoolean)
        return [Quad(triple.subject, triple.predicate, triple.object) for triple in answer]
