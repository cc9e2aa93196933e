"""Ask the embedded property graph in Cypher, in a child process that holds its Java machine."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from govgraph.queries.answers import ResultTable
from govgraph.queries.children import DEFAULT_LIMIT, DEFAULT_TIMEOUT, Child, Closing


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


class CypherSession(Closing):
    """A property graph opened read only: the first query waits for its engine, others do not.

    The engine itself refuses what would change the graph. A query that takes too long ends the
    engine; the next one starts it anew.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._held = ExitStack()
        self._aside = self._held.enter_context(
            tempfile.TemporaryDirectory(prefix="govgraph-cypher-", ignore_cleanup_errors=True)
        )
        self._child: Child | None = None

    def close(self) -> None:
        """End the engine and remove what it left behind."""
        self._end()
        self._held.close()

    def run(
        self,
        query: str,
        parameters: Mapping[str, Any] | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        limit: int = DEFAULT_LIMIT,
    ) -> ResultTable:
        """Return the rows of a query, at most `limit`.

        Values are RDF literals; nodes, relationships and lists stand as JSON. Raises QueryTimeout
        after `timeout` seconds, UsageError for a query that cannot be read or would change.
        """
        if self._child is None:
            self._child = Child("govgraph.queries.cypher_child")
        given = dict(parameters or {})
        request = CypherRequest(self.folder, query, timeout, limit, self._aside, given)
        try:
            answer = self._child.ask(request)
        except BaseException:
            self._end()
            raise
        assert isinstance(answer, ResultTable)
        return answer

    def _end(self) -> None:
        if self._child is not None:
            self._child.close()
            self._child = None


def run_cypher(
    folder: Path,
    query: str,
    parameters: Mapping[str, Any] | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    limit: int = DEFAULT_LIMIT,
) -> ResultTable:
    """Return the rows of one Cypher query over the property graph in a folder.

    Raises like `CypherSession.run`; whatever ends the call, Ctrl-C too, ends the engine.
    """
    with CypherSession(folder) as session:
        return session.run(query, parameters, timeout, limit)
