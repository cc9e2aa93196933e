"""Run a user's own SPARQL in a child process, which time and row limits really end."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
    child = subprocess.Popen(
        [sys.executable, "-m", "govgraph.queries.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    expired = threading.Event()

    def expire() -> None:
        expired.set()
        child.kill()

    timer = threading.Timer(timeout, expire)
    try:
        timer.start()
        with child.stdin as pipe:
            pickle.dump(Request(opener, query, timeout, limit), pipe)
        return _assembled(_messages(child.stdout))
    except (EOFError, BrokenPipeError, pickle.UnpicklingError) as error:
        if expired.is_set():
            message = f"the query was ended after {timeout:g} s; narrow it or raise the time limit"
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
