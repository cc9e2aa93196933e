"""Child processes that answer queries, so that time and row limits really end them."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from types import TracebackType
from typing import IO, Any, Final, Protocol, Self

from govgraph.graph.errors import GovgraphError, ServerError, UsageError
from govgraph.queries.answers import Answer, ResultGraph, ResultTable

DEFAULT_TIMEOUT: Final = 30.0
"""Seconds."""
DEFAULT_LIMIT: Final = 10_000
"""Rows or triples."""


class QueryTimeout(UsageError):  # noqa: N818
    """The query took longer than it was given, and was ended."""


class QueryEnded(UsageError):  # noqa: N818
    """The query's process was ended from outside: by who asked, by us or by the system."""


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
        command = [sys.executable, "-m", module, str(os.getpid())]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def kill(self) -> None:
        """End the process, in the middle of a query that another thread waits for too."""
        self._process.kill()

    def close(self) -> None:
        """End the process, and let go of what is left of it."""
        self.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()

    def ask(self, request: Timed) -> Answer:
        """Return the answer to a request.

        Raises:
            QueryTimeout: it took longer than it may; the process is ended.
            QueryEnded: the process was ended from outside.
            UsageError: the query cannot be run.
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
            raise QueryEnded(message) from error
        finally:
            timer.cancel()


class Session(Closing):
    """A child that answers requests one after the other; the first waits for its start.

    A request that is broken off ends the child, and the next one starts it anew.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._child: Child | None = None
        self._given_up = False
        self._lock = threading.Lock()

    def ask(self, request: Timed) -> Answer:
        """Return the answer to a request; raises like `Child.ask`."""
        child = self._started()
        try:
            return child.ask(request)
        except (QueryTimeout, QueryEnded):
            self.end()
            raise
        except GovgraphError:
            raise  # the child says so, and waits for the next request
        except BaseException:
            self.end()
            raise

    def close(self) -> None:
        """End the child, in the middle of a request too."""
        self.end()

    def end(self) -> None:
        """End the child; the next request starts it anew."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()

    def give_up(self) -> None:
        """Have what another thread asks, now or from now on, end with QueryEnded."""
        with self._lock:
            self._given_up = True
            if self._child is not None:
                self._child.kill()

    @property
    def given_up(self) -> bool:
        """Whether it answers no more."""
        return self._given_up

    def _started(self) -> Child:
        with self._lock:
            if self._given_up:
                raise QueryEnded("the query was given up")
            if self._child is None:
                self._child = Child(self._module)
            return self._child


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
