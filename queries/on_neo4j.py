"""Ask a Neo4j server in Cypher, in a child process that a time limit and Ctrl-C really end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from govgraph.queries.answers import ResultTable
from govgraph.queries.children import DEFAULT_TIMEOUT
from govgraph.queries.cypher import CypherAsking
from govgraph.queries.names import Names
from govgraph.queries.names_on_neo4j import NamesOnNeo4j
from govgraph.queries.ours_on_neo4j import of_ours
from govgraph.queries.run import answered, in_cypher
from govgraph.queries.sources_on_neo4j import sources_on_neo4j

if TYPE_CHECKING:
    from govgraph.graph.neo4j_server import Login


@dataclass(frozen=True, slots=True)
class Neo4jRequest:
    """What the child is asked to do on a server."""

    uri: str
    login: Login | None
    database: str | None
    query: str
    timeout: float
    limit: int
    parameters: Mapping[str, Any] = field(default_factory=dict)


class Neo4jSession(CypherAsking):
    """A graph that was pushed to a Neo4j server, asked for reading alone.

    The server itself refuses what would change it, and ends what takes longer than it may.
    """

    def __init__(self, uri: str, login: Login | None = None, database: str | None = None) -> None:
        super().__init__("govgraph.queries.neo4j_child")
        self._where = (uri, login, database)

    def saved(
        self,
        name: str,
        arguments: Mapping[str, str],
        with_sources: bool = False,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> ResultTable:
        """Return the answer to a saved question; names and sources come from the server, too.

        What others keep in the database is not asked. Like `govgraph.queries.run.run_saved`,
        which says what is raised.
        """
        names = Names(NamesOnNeo4j(self))
        sources = sources_on_neo4j(self) if with_sources else None
        return answered(name, arguments, names, in_cypher(self, timeout, of_ours), sources)

    def _request(
        self, query: str, parameters: Mapping[str, Any], timeout: float, limit: int
    ) -> Neo4jRequest:
        return Neo4jRequest(*self._where, query, timeout, limit, parameters)
