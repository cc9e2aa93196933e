"""What the embedded stores hold, read back by their own query languages as neutral facts."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from govgraph.graph.facts import Facts
from govgraph.graph.facts_in_cypher import Marks, facts_in_cypher
from govgraph.graph.facts_in_rdf import facts_in_rdf
from govgraph.queries.answers import python_value
from govgraph.queries.cypher import CypherSession
from govgraph.queries.dataset import Dataset, solutions_of

if TYPE_CHECKING:
    from govgraph.graph.neo4j_server import Neo4jServer

_PATIENCE: Final = 3600.0
"""Seconds for a query over a whole graph."""
_NESTED: Final = ("labels", "properties")
"""Columns that a session gives as JSON."""


def facts_of_store(store: Dataset) -> Facts:
    """Return what an RDF store holds, be it on disk or on a server; raises ServerError."""

    def ask(query: str) -> Iterator[Mapping[str, Any]]:
        for solution in solutions_of(store, query):
            yield {name: python_value(term) for name, term in solution.items()}

    return facts_in_rdf(ask)


def facts_of_session(session: CypherSession) -> Facts:
    """Return what the embedded property graph of a session holds."""

    def ask(query: str) -> Iterator[Mapping[str, Any]]:
        answer = session.run(query, timeout=_PATIENCE, limit=sys.maxsize)
        for row in answer.rows:
            named = zip(answer.columns, row, strict=True)
            yield {name: _read(name, cell) for name, cell in named}

    return facts_in_cypher(ask)


def facts_of_neo4j(server: Neo4jServer) -> Facts:
    """Return what a Neo4j server holds of ours; raises ServerError."""
    from govgraph.graph.neo4j_push import OURS  # noqa: PLC0415  (loads the driver)
    from govgraph.graph.push_plan import DIGEST  # noqa: PLC0415

    return facts_in_cypher(server.read, Marks(OURS, DIGEST))


def _read(column: str, cell: Any) -> Any:  # noqa: ANN401  (what an engine returns)
    return json.loads(cell) if column in _NESTED else cell
