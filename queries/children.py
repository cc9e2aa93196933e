"""Child processes that answer queries, so that time and row limits really end them."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from types import TracebackType
from typing import IO, Any, Final, Protocol, Self

from govgraph.graph.errors import ServerError, UsageError
from govgraph.queries.answers import Answer, ResultGraph, ResultTable

DEFAULT_TIMEOUT: Final = 30.0
"""Seconds."""
DEFAULT_LIMIT: Final = 10_000
"""Rows or triples."""


class QueryTimeout(UsageError):  # noqa: N818
    """The query took longer than it was given, and was ended."""


class Timed(Protocol):
    """A request to a child: whatever else it holds, it says how long it may take."""

    @property
    def timeout(self) -> float:
        """Seconds."""
        ...


class Closing(ABC):
    """What is to be closed at the end of the block that holds it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Let go of what is held."""


class Child(Closing):
    """A process that runs a module of ours: requests go in, pickled messages come out.

    Whatever ends the block that holds it, Ctrl-C too, ends the process.
    """

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def close(self) -> None:
        """End the process, in the middle of a query too."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()

    def ask(self, request: Timed) -> Answer:
        """Return the answer to a request.

        Raises:
            QueryTimeout: it took longer than it may; the process is ended.
            UsageError: the query cannot be run; or the process was ended from outside.
            ServerError: a server cannot be reached, or does not answer.
        """
        requests, messages = self._process.stdin, self._process.stdout
        assert requests is not None
        assert messages is not None
        expired = threading.Event()

        def expire() -> None:
            expired.set()
            self._process.kill()

        timer = threading.Timer(request.timeout, expire)
        try:
            timer.start()
            pickle.dump(request, requests)
            requests.flush()
            return _assembled(_messages(messages))
        except (EOFError, BrokenPipeError, pickle.UnpicklingError) as error:
            if expired.is_set():
                raise QueryTimeout(
                    f"the query was ended after {request.timeout:g} s; narrow it or allow it more"
                ) from error
            message = "the query's process was ended from outside; it may have run out of memory"
            raise UsageError(message) from error
        finally:
            timer.cancel()


def _messages(pipe: IO[bytes]) -> Iterator[tuple[str, Any]]:
    while True:
        kind, content = pickle.load(pipe)
        if kind == "error":
            raise UsageError(content)
        if kind == "server":
            raise ServerError(content)
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
