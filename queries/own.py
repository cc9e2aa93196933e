"""Run a user's own SPARQL in a child process, which time and row limits really end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from govgraph.queries.answers import Answer
from govgraph.queries.children import DEFAULT_LIMIT, DEFAULT_TIMEOUT, Child, Session
from govgraph.queries.dataset import Dataset

if TYPE_CHECKING:
    from pyoxigraph import Store


@dataclass(frozen=True, slots=True)
class Scope:
    """What a protocol says beside a query: the base of its IRIs, and the graphs it is asked of.

    Graphs given here take the place of the whole dataset and of what FROM and FROM NAMED say.
    """

    base: str = ""
    default: tuple[str, ...] = ()
    """IRIs of the graphs that are merged to the default graph."""
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """What the child is asked to do; `opener` is called there."""

    opener: Callable[[], Dataset]
    query: str
    timeout: float
    limit: int
    elsewhere: bool = False
    """Whether a server answers: what its query service takes, it may be asked."""
    scope: Scope | None = None
    """For a store of our own alone."""


def workspace_opener(directory: Path) -> Callable[[], Store]:
    """Return what opens the RDF store of the graph in a directory, here or in a child."""
    return partial(_open_workspace, str(directory.resolve()))


def _open_workspace(directory: str) -> Store:
    from govgraph.graph.workspace import Workspace  # noqa: PLC0415

    return Workspace.open(Path(directory)).rdf_store().open()


class SparqlSession(Session):
    """A child process that answers queries one after the other.

    `opener` opens the store for each query, so that each sees the graph as it is then; it must be
    picklable.
    """

    def __init__(self, opener: Callable[[], Dataset]) -> None:
        super().__init__("govgraph.queries.child")
        self._opener = opener

    def run(
        self,
        query: str,
        timeout: float = DEFAULT_TIMEOUT,
        limit: int = DEFAULT_LIMIT,
        scope: Scope | None = None,
    ) -> Answer:
        """Return the answer to a query, at most `limit` rows of it.

        Raises QueryTimeout after `timeout` seconds, UsageError for a query that does not parse or
        does not only read. Whatever else ends the call, Ctrl-C too, ends the child.
        """
        return self.ask(Request(self._opener, query, timeout, limit, scope=scope))


def run_own(
    opener: Callable[[], Dataset],
    query: str,
    timeout: float = DEFAULT_TIMEOUT,
    limit: int = DEFAULT_LIMIT,
) -> Answer:
    """Return the answer to a query, at most `limit` rows of it.

    `opener` must be picklable. Raises QueryTimeout after `timeout` seconds, UsageError for a query
    that does not parse or does not only read. Whatever ends the call, Ctrl-C too, ends the child.
    """
    with SparqlSession(opener) as session:
        return session.run(query, timeout, limit)


def run_elsewhere(
    url: str,
    query: str,
    timeout: float = DEFAULT_TIMEOUT,
    limit: int = DEFAULT_LIMIT,
    merged: str = "",
) -> Answer:
    """Return the answer of the SPARQL server at an address, at most `limit` rows of it.

    `merged` is the graph of the merged view, where that is not the default graph. Only the
    server's query service is asked, which reads and no more. Raises like `run_own`, ServerError
    for a server that cannot be reached; whatever ends the call ends the connection.
    """
    opener = partial(_open_endpoint, url, timeout, merged)
    opener()  # a wrong address is worth saying before a process starts
    with Child("govgraph.queries.child") as child:
        return child.ask(Request(opener, query, timeout, limit, elsewhere=True))


def _open_endpoint(url: str, timeout: float, merged: str) -> Dataset:
    from govgraph.queries.endpoint import Endpoint  # noqa: PLC0415  (loads an HTTP client)

    return Endpoint.at(url, timeout, merged)
