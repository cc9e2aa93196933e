"""Ask the embedded property graph in Cypher over Bolt, of a server that lives as long as we do."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain, islice
from typing import Any, Final

from neo4j import READ_ACCESS, Driver, GraphDatabase, Query
from neo4j.exceptions import DriverError, Neo4jError
from neo4j.graph import Node, Path, Relationship
from pyoxigraph import Literal, NamedNode

from govgraph.graph.bolt_server import READER, BoltServer
from govgraph.graph.cypher_store import CypherStore
from govgraph.graph.errors import UsageError
from govgraph.queries.answers import term_of
from govgraph.queries.catalogue import Question
from govgraph.queries.children import Closing, QueryTimeout
from govgraph.queries.dataset import Solutions
from govgraph.queries.returned import returned_columns

_GRACE: Final = 5
"""Seconds over its time after which a query that the engine does not end goes with its server."""


class ServerEnded(UsageError):  # noqa: N818
    """The server that holds the property graph was ended from outside."""


class BoltSession(Closing):
    """A property graph held by a server: the first question waits for it, others do not.

    `store` returns the property graph in step with the ledger; each question asks for it, and the
    server follows. The engine refuses what would change the graph, and ends what takes too long.
    """

    def __init__(self, store: Callable[[], CypherStore], password: str, timeout: float) -> None:
        self._store = store
        self._password = password
        self._timeout = timeout
        self._server: BoltServer | None = None
        self._driver: Driver | None = None

    def close(self) -> None:
        """End the server."""
        if self._driver is not None:
            self._driver.close()
        if self._server is not None:
            self._server.close()
        self._driver = self._server = None

    def driver(self) -> Driver:
        """Return the driver of the server, which holds the graph as it is now.

        Raises:
            CorruptGraph: the server does not start.
        """
        store = self._store()
        if self._driver is not None and self._server is not None and self._server.running:
            self._server.follow(store)
            return self._driver
        self.close()
        self._server = BoltServer(store, self._password, self._timeout)
        login = (READER, self._password)
        self._driver = GraphDatabase.driver(self._server.address, auth=login)
        return self._driver

    def rows(
        self, query: str, parameters: Mapping[str, Any], limit: int | None = None
    ) -> tuple[tuple[str, ...], list[tuple[Any, ...]], bool]:
        """Return the columns and rows of a query, and whether it has more rows than `limit`.

        Values are plain Python: a node or relationship is a dictionary of its properties. Raises
        QueryTimeout, or UsageError for a query that cannot be read or would change the graph.
        """
        try:
            return self._rows(query, parameters, limit)
        except ServerEnded:  # it may have been ended long before this question
            return self._rows(query, parameters, limit)

    def _rows(
        self, query: str, parameters: Mapping[str, Any], limit: int | None
    ) -> tuple[tuple[str, ...], list[tuple[Any, ...]], bool]:
        driver = self.driver()
        # The inner block ends first: a session waits for what it has asked when it closes.
        with driver.session(default_access_mode=READ_ACCESS) as session, self._ended_in_time():
            result = session.run(Query(query), dict(parameters))
            columns = tuple(result.keys()) or returned_columns(query)
            taken = [tuple(map(plain, record)) for record in islice(result, limit)]
            return columns, taken, result.peek() is not None

    def asked(self, question: Question, terms: Mapping[str, NamedNode | Literal]) -> Solutions:
        """Return the answer to a saved question; raises UsageError where it has no Cypher."""
        columns, rows, _ = self.rows(question.in_cypher(), question.values(terms))
        return (dict(zip(columns, map(term_of, row), strict=True)) for row in rows)

    @contextmanager
    def _ended_in_time(self) -> Iterator[None]:
        """End the server where neither the engine nor the user lets a query go on."""
        assert self._server is not None
        expired = threading.Event()

        def expire() -> None:
            expired.set()
            server.kill()

        server = self._server
        timer = threading.Timer(self._timeout + _GRACE, expire)
        timer.start()
        try:
            yield
        except Neo4jError as error:
            raise self._refusal(error) from error
        except DriverError as error:
            self.close()
            if expired.is_set():
                raise self._too_long() from error
            raise ServerEnded("the server was ended; it may have run out of memory") from error
        except KeyboardInterrupt:
            server.kill()
            self.close()
            raise
        finally:
            timer.cancel()

    def _refusal(self, error: Neo4jError) -> UsageError:
        code, message = error.code or "", error.message or str(error)
        if code.endswith("TransactionTimedOut"):
            return self._too_long()
        if code.endswith("Forbidden"):
            return UsageError(f"the query may only read the graph: {message}")
        return UsageError(message)

    def _too_long(self) -> QueryTimeout:
        given = f"{self._timeout:g} s"
        return QueryTimeout(f"the query was ended after {given}; narrow it or allow it more")


def plain(value: Any) -> Any:  # noqa: ANN401  # a driver's value may be anything
    """Return a driver's value as plain Python, dates as ISO strings."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Node):
        return {"label": next(iter(value.labels), None), **_properties(value)}
    if isinstance(value, Relationship):
        return {"label": value.type, **_properties(value)}
    if isinstance(value, Path):
        steps = zip(value.relationships, value.nodes[1:], strict=True)
        return [plain(part) for part in (value.nodes[0], *chain.from_iterable(steps))]
    if isinstance(value, Mapping):
        return _properties(value)
    if isinstance(value, Iterable):
        return [plain(held) for held in value]
    return value.iso_format() if hasattr(value, "iso_format") else str(value)


def _properties(held: Mapping[str, Any]) -> dict[str, Any]:
    return {key: plain(value) for key, value in held.items()}
