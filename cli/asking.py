"""Where a question is put: to the graph in a folder, to a SPARQL server or to a Neo4j server."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from govgraph.queries.answers import ResultTable
    from govgraph.queries.catalogue import Question
    from govgraph.queries.endpoint import Endpoint
    from govgraph.queries.on_neo4j import Neo4jSession


@dataclass(frozen=True, slots=True)
class Place:
    """A folder, unless a server is named."""

    graph: Path
    endpoint: str | None = None
    default_graph: str | None = None
    server: str | None = None
    database: str | None = None

    def refuse_language(self, language: str) -> None:
        """Raise UsageError where a question in this language cannot be put there."""
        if self.endpoint is not None and self.server is not None:
            raise click.UsageError("--endpoint and --server are two servers: give one")
        if self.endpoint is not None and language != "sparql":
            raise click.UsageError("--endpoint is a SPARQL server: it is not asked in Cypher")
        if self.server is not None and language != "cypher":
            raise click.UsageError("--server is a Neo4j server: add --language cypher")

    def ask(
        self, asked: Question, given: Mapping[str, str], with_sources: bool, language: str
    ) -> ResultTable:
        """Return the answer to a saved question; raises UsageError or ServerError."""
        from govgraph.queries.run import run_saved

        if self.server is not None:
            with neo4j_session(self.server, self.database) as session:
                return session.saved(asked.name, given, with_sources)
        if self.endpoint is not None:
            return run_saved(self.dataset(), asked.name, given, with_sources)
        return self._ask_here(asked, given, with_sources, language)

    def dataset(self) -> Endpoint:
        """Return the SPARQL server; raises UsageError where its address is none."""
        from govgraph.queries.endpoint import Endpoint

        return Endpoint.at(self.endpoint or "", merged=self.default_graph or "")

    def _ask_here(
        self, asked: Question, given: Mapping[str, str], with_sources: bool, language: str
    ) -> ResultTable:
        from govgraph.graph.workspace import Workspace
        from govgraph.queries.cypher import CypherSession
        from govgraph.queries.run import in_cypher, run_saved

        workspace = Workspace.open(self.graph)
        store = workspace.rdf_store().open()
        with ExitStack() as held:
            engine = None
            if language == "cypher":
                session = CypherSession(workspace.cypher_store().folder())
                engine = in_cypher(held.enter_context(session))
            else:
                held.enter_context(_ended_by_ctrl_c())
            return run_saved(
                store, asked.name, given, with_sources, aliases=workspace.aliases, asked_of=engine
            )


def neo4j_session(uri: str, database: str | None) -> Neo4jSession:
    """Return a session on a Neo4j server that has let us in.

    User and password come from the environment, or are asked for. Raises UsageError for what is
    no address, ServerError where the server cannot be reached or lets nobody in.
    """
    from govgraph.cli.push_neo4j import neo4j_at
    from govgraph.queries.on_neo4j import Neo4jSession

    with neo4j_at(uri, database) as server:
        return Neo4jSession(uri, server.login, database)


@contextmanager
def _ended_by_ctrl_c() -> Iterator[None]:
    """Let Ctrl-C end the process at once: Oxigraph's loops do not look at Python's handler."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
