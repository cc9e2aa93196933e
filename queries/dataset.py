"""What questions are asked of: an RDF store on disk or in memory, or one on a server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    Triple,
)

from govgraph.graph.errors import ServerError
from govgraph.queries.answers import Term

Solutions = Iterable[Mapping[str, Term | None]]
"""Rows as an engine gives them: each variable with what it stands for."""


class Naming(Protocol):
    """Where the names of things are looked up."""

    def quads_for_pattern(
        self,
        subject: NamedNode | None,
        predicate: NamedNode,
        object: NamedNode | Literal | None,
        graph_name: DefaultGraph,
        /,
    ) -> Iterable[Quad]:
        """Return the quads that match; None matches everything."""
        ...


class Dataset(Naming, Protocol):
    """An RDF dataset that answers SPARQL: pyoxigraph's `Store` is one."""

    def query(self, query: str, /) -> QuerySolutions | QueryBoolean | Iterable[Triple]:
        """Return the answer to a query."""
        ...


def solutions_of(dataset: Dataset, query: str) -> Iterator[Mapping[str, Any]]:
    """Yield the solutions of a SELECT: each variable with its term or None.

    Raises:
        ServerError: a server broke off its answer.
    """
    solutions = dataset.query(query)
    assert isinstance(solutions, QuerySolutions)
    names = [variable.value for variable in solutions.variables]
    try:
        for solution in solutions:
            yield {name: solution[name] for name in names}
    except SyntaxError as error:
        raise ServerError(f"the server broke off its answer: {error}") from error
