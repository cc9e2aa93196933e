"""A Neo4j server over Bolt: the only module that pushes to it and reads it back by its driver."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from ssl import SSLError
from typing import Any, Final, Self
from urllib.parse import urlsplit

from neo4j import READ_ACCESS, Driver, GraphDatabase, ManagedTransaction, Query, Session
from neo4j.exceptions import (
    AuthError,
    ConfigurationError,
    ConstraintError,
    DriverError,
    Forbidden,
    Neo4jError,
)

from govgraph.graph.errors import ServerError, UsageError

SCHEMES: Final = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
USERNAME: Final = "NEO4J_USERNAME"
PASSWORD: Final = "NEO4J_PASSWORD"

_CONNECT: Final = 10.0
_OLDEST: Final = 5
_PORT: Final = 7687

logging.getLogger("neo4j").addHandler(logging.NullHandler())  # what matters comes as an error


@dataclass(frozen=True, slots=True)
class Login:
    """Who asks to be let in."""

    username: str
    password: str = field(repr=False)


class Refused(ServerError):  # noqa: N818
    """The server wants another user or password."""


class Neo4jServer:
    """A database on a server; `connect` makes sure that it is there."""

    def __init__(self, uri: str, login: Login | None = None, database: str | None = None) -> None:
        self.host = _checked(uri)
        self.database = database
        self.login = login
        auth = (login.username, login.password) if login else None
        agent = f"govgraph/{version('govgraph')}"
        with self._told():
            self._driver: Driver = GraphDatabase.driver(
                uri, auth=auth, user_agent=agent, connection_timeout=_CONNECT,
                connection_acquisition_timeout=2 * _CONNECT,
            )  # fmt: skip

    @classmethod
    def connect(cls, uri: str, login: Login | None = None, database: str | None = None) -> Self:
        """Return a server that has answered; to be closed, best by a `with` block.

        Raises:
            UsageError: the address is none.
            Refused: the server wants another user or password.
            ServerError: it cannot be reached, has no such database, or is no Neo4j 5 or newer.
        """
        server = cls(uri, login, database)
        try:
            server._verify()
        except BaseException:
            server.close()
            raise
        return server

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *ended: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all connections."""
        self._driver.close()

    def _verify(self) -> None:
        with self._told():
            agent = self._driver.get_server_info().agent
        said = re.fullmatch(r"Neo4j/(\d+)\S*", agent)
        if not said:  # others say "Neo4j/5.26.0 compatible (…)", and differ where it matters
            raise ServerError(f"{self.host} is no Neo4j, but {agent or 'nameless'}")
        if int(said[1]) < _OLDEST:
            raise ServerError(f"{self.host} is {agent}: version {_OLDEST} or newer is needed")
        self.read("RETURN 1 AS one")  # the first to need the database

    def read(self, query: str, **parameters: object) -> list[dict[str, Any]]:
        """Return the rows of a query that only reads, tried again where the failure may pass.

        Raises:
            ServerError: the server refuses, or is gone.
        """
        with self._told(), self._session() as session:
            return session.execute_read(_rows, query, parameters)

    def write(self, query: str, **parameters: object) -> list[dict[str, Any]]:
        """Return the rows of a query in a transaction of its own; it may be run more than once.

        Raises:
            ServerError: the server refuses, or is gone.
        """
        with self._told(), self._session() as session:
            return session.execute_write(_rows, query, parameters)

    def ask(
        self, query: str, parameters: Mapping[str, Any], timeout: float, limit: int | None = None
    ) -> tuple[tuple[str, ...], list[tuple[Any, ...]], bool]:
        """Return columns and rows of a query that others wrote, and whether there are more rows.

        The server itself refuses what would change the database, and ends what takes longer than
        `timeout` seconds. Values are the driver's.

        Raises:
            UsageError: the query cannot be read, would change something, or took too long.
            ServerError: the server is gone.
        """
        with (
            self._told(asked=True),
            self._driver.session(database=self.database, default_access_mode=READ_ACCESS) as held,
        ):
            result = held.run(Query(query, timeout=timeout), dict(parameters))
            columns = tuple(result.keys())
            rows: list[tuple[Any, ...]] = []
            for record in result:
                if limit is not None and len(rows) == limit:
                    return columns, rows, True
                rows.append(tuple(record.values()))
            return columns, rows, False

    def _session(self) -> Session:
        return self._driver.session(database=self.database)

    @contextmanager
    def _told(self, *, asked: bool = False) -> Iterator[None]:
        """Turn the driver's errors into ours."""
        try:
            yield
        except AuthError as error:
            raise Refused(self._refusal()) from error
        except Neo4jError as error:
            if asked and "Transient" not in str(error.code) and "Database" not in str(error.code):
                raise UsageError(_of_query(error)) from error
            raise ServerError(f"{self.host}: {self._said(error)}") from error
        except (ConfigurationError, ValueError) as error:
            raise UsageError(f"{self.host}: {error}") from error
        except (DriverError, OSError) as error:
            raise ServerError(f"{self.host} cannot be reached: {_reason(error)}") from error

    def _refusal(self) -> str:
        if self.login is None:
            return f"{self.host} wants a user and a password: set {USERNAME} and {PASSWORD}"
        return (
            f"{self.host} does not let {self.login.username!r} in with this password; "
            f"{USERNAME} and {PASSWORD} say who asks"
        )

    def _said(self, error: Neo4jError) -> str:
        code = str(error.code)
        if code.endswith("DatabaseNotFound"):
            return f"there is no database {self.database!r}; --database names another"
        if isinstance(error, Forbidden):
            return f"the user may not do that: {error.message}"
        if isinstance(error, ConstraintError):
            return f"a constraint of others stands against what is to be written: {error.message}"
        return f"{error.message} ({code})"


def _rows(
    transaction: ManagedTransaction, query: str, parameters: Mapping[str, Any]
) -> list[dict[str, Any]]:
    return transaction.run(query, dict(parameters)).data()


def _of_query(error: Neo4jError) -> str:
    code, message = str(error.code), str(error.message)
    if code.endswith(("AccessMode", "Forbidden")):
        return "the query would change the database: it may only read"
    if code.endswith("TransactionTimedOut") or "TimedOut" in code:
        return "the query took longer than it may; narrow it or allow it more"
    return message


def _reason(error: BaseException) -> str:
    """Return what lies at the bottom of a failure, and what may help."""
    cause: BaseException | None = error
    while cause is not None:
        error = cause
        cause = next(iter(getattr(error, "exceptions", ())), error.__cause__ or error.__context__)
    if isinstance(error, SSLError):
        return (
            f"{error.reason or error}; +s in its address asks for encryption, does it offer that?"
        )
    said = (isinstance(error, OSError) and error.strerror) or str(error).partition("\n")[0]
    return (
        f"{said or type(error).__name__}; is Neo4j running there, and is that its Bolt port "
        f"({_PORT} unless it was changed)?"
    )


def _checked(uri: str) -> str:
    """Return the host and port of an address; no error may repeat a password."""
    parts = urlsplit(uri)
    if "@" in uri:
        raise UsageError(
            f"no user or password in an address, where others may read them: leave them out, and "
            f"set {USERNAME} and {PASSWORD}"
        )
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise UsageError(f"{uri!r} is no address of a Neo4j server: neo4j://host or bolt://host")
    if parts.path.strip("/") or parts.fragment:
        raise UsageError(f"{uri!r}: name the database with --database, not in the address")
    return parts.netloc
