"""Ask the embedded property graph in Cypher, in a child process that holds its Java machine."""

from __future__ import annotations

import tempfile
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from govgraph.queries.answers import ResultTable
from govgraph.queries.children import DEFAULT_LIMIT, DEFAULT_TIMEOUT, Session, Timed


@dataclass(frozen=True, slots=True)
class CypherRequest:
    """What the child is asked to do with the database in a folder."""

    folder: Path
    query: str
    timeout: float
    limit: int
    aside: str
    """Folder for what the engine leaves behind."""
    parameters: Mapping[str, Any] = field(default_factory=dict)


class Cypher(Protocol):
    """A property graph that is asked in Cypher, for reading alone."""

    def run(
        self,
        query: str,
        parameters: Mapping[str, Any] | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        limit: int = DEFAULT_LIMIT,
    ) -> ResultTable:
        """Return the rows of a query, at most `limit`."""
        ...


class CypherAsking(Session):
    """A property graph that a child process asks in Cypher."""

    def run(
        self,
        query: str,
        parameters: Mapping[str, Any] | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        limit: int = DEFAULT_LIMIT,
    ) -> ResultTable:
        """Return the rows of a query, at most `limit`.

        Values are RDF literals; nodes, relationships and lists stand as JSON. Raises QueryTimeout
        after `timeout` seconds, UsageError for a query that cannot be read or would change
        something, ServerError where there is a server and it cannot be reached.
        """
        answer = self.ask(self._request(query, dict(parameters or {}), timeout, limit))
        assert isinstance(answer, ResultTable)
        return answer

    @abstractmethod
    def _request(
        self, query: str, parameters: Mapping[str, Any], timeout: float, limit: int
    ) -> Timed:
        """Return what the child is asked to do."""


class CypherSession(CypherAsking):
    """A property graph opened read only: the first query waits for its engine, others do not.

    The engine itself refuses what would change the graph. A query that takes too long ends the
    engine; the next one starts it anew.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__("govgraph.queries.cypher_child")
        self.folder = folder.resolve()
        self._aside = tempfile.TemporaryDirectory(
            prefix="govgraph-cypher-", ignore_cleanup_errors=True
        )

    def close(self) -> None:
        """End the engine and remove what it left behind."""
        super().close()
        self._aside.cleanup()

    def _request(
        self, query: str, parameters: Mapping[str, Any], timeout: float, limit: int
    ) -> CypherRequest:
        return CypherRequest(self.folder, query, timeout, limit, self._aside.name, parameters)
