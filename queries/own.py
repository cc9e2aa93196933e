"""Run a user's own SPARQL or Cypher in a child process, which time and row limits really end."""

from __future__ import annotations

import pickle
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO, Any, Final

from pyoxigraph import Store

from govgraph.graph.errors import UsageError
from govgraph.queries.answers import Answer, ResultGraph, ResultTable

DEFAULT_TIMEOUT: Final = 30.0
"""Seconds."""
DEFAULT_LIMIT: Final = 10_000
"""Rows or triples."""


class QueryTimeout(UsageError):  # noqa: N818
    """The query took longer than it was given, and was ended."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the child is asked to do; `opener` is called there."""

    opener: Callable[[], Store]
    query: str
    timeout: float
    limit: int


@dataclass(frozen=True, slots=True)
class CypherRequest:
    """What the child for Cypher is asked to do with the database in a folder."""

    folder: Path
    query: str
    timeout: float
    limit: int
    parameters: Mapping[str, Any] = field(default_factory=dict)
    aside: str = "."
    """Folder for what the engine leaves behind."""


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
    return _asked("govgraph.queries.child", Request(opener, query, timeout, limit))


def run_cypher(
    folder: Path,
    query: str,
    parameters: Mapping[str, Any] | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    limit: int = DEFAULT_LIMIT,
) -> ResultTable:
    """Return the rows of a Cypher query over the embedded graph in a folder, at most `limit`.

    Values are RDF literals; nodes, relationships and lists stand as JSON. The engine opens the
    graph read only. Raises like `run_own`.
    """
    given = dict(parameters or {})
    with tempfile.TemporaryDirectory(prefix="govgraph-cypher-") as aside:
        request = CypherRequest(folder.resolve(), query, timeout, limit, given, aside)
        answer = _asked("govgraph.queries.cypher_child", request)
    assert isinstance(answer, ResultTable)
    return answer


def _asked(module: str, request: Request | CypherRequest) -> Answer:
    """Return the answer of a child process; whatever ends this call ends the child."""
    child = subprocess.Popen(
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    expired = threading.Event()

    def expire() -> None:
        expired.set()
        child.kill()

    timer = threading.Timer(request.timeout, expire)
    try:
        timer.start()
        with child.stdin as pipe:
            pickle.dump(request, pipe)
        return _assembled(_messages(child.stdout))
    except (EOFError, BrokenPipeError, pickle.UnpicklingError) as error:
        if expired.is_set():
            message = f"the query was ended after {request.timeout:g} s; narrow it or allow it more"
            raise QueryTimeout(message) from error
        message = "the query's process was ended from outside; it may have run out of memory"
        raise UsageError(message) from error
    finally:
        timer.cancel()
        child.kill()
        child.wait()
        child.stdout.close()


def _messages(pipe: IO[bytes]) -> Iterator[tuple[str, Any]]:
    while True:
        kind, content = pickle.load(pipe)
        if kind == "error":
            raise UsageError(content)
        yield kind, content
        if kind == "end":
            return


def _assembled(messages: Iterator[tuple[str, Any]]) -> Answer:
    kind, head = next(messages)
    rows: list[Any] = []
    truncated = False
    for part, content in messages:
        if part == "rows":
            rows += content
        else:
            truncated = content
    if kind == "boolean":
        return bool(head)
    if kind == "graph":
        return ResultGraph(tuple(rows), truncated)
    return ResultTable(tuple(head), tuple(rows), truncated)
