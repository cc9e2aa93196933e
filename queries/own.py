"""Run a user's own SPARQL in a child process, which time and row limits really end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pyoxigraph import Store

from govgraph.queries.answers import Answer
from govgraph.queries.children import DEFAULT_LIMIT, DEFAULT_TIMEOUT, Child


@dataclass(frozen=True, slots=True)
class Request:
    """What the child is asked to do; `opener` is called there."""

    opener: Callable[[], Store]
    query: str
    timeout: float
    limit: int


def workspace_opener(directory: Path) -> Callable[[], Store]:
    """Return what opens the RDF store of the graph in a directory, here or in a child."""
    return partial(_open_workspace, str(directory.resolve()))


def _open_workspace(directory: str) -> Store:
    from govgraph.graph.workspace import Workspace  # noqa: PLC0415

    return Workspace.open(Path(directory)).rdf_store().open()


def run_own(
    opener: Callable[[], Store],
    query: str,
    timeout: float = DEFAULT_TIMEOUT,
    limit: int = DEFAULT_LIMIT,
) -> Answer:
    """Return the answer to a query, at most `limit` rows of it.

    `opener` must be picklable. Raises QueryTimeout after `timeout` seconds, UsageError for a query
    that does not parse or does not only read. Whatever ends the call, Ctrl-C too, ends the child.
    """
    with Child("govgraph.queries.child") as child:
        return child.ask(Request(opener, query, timeout, limit))
