"""What the served pages and the endpoint ask of: one graph, as it is on disk at the time."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal

from anyio import to_thread
from pyoxigraph import NamedNode, Store

from govgraph.graph.document import Document
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.linker import Linker
from govgraph.graph.rdf_store import RdfStore
from govgraph.graph.statement import Statement
from govgraph.graph.workspace import Workspace
from govgraph.queries.answers import Answer, ResultTable
from govgraph.queries.catalogue import question
from govgraph.queries.children import DEFAULT_LIMIT, DEFAULT_TIMEOUT, Closing
from govgraph.queries.cypher import CypherSession
from govgraph.queries.names import Names
from govgraph.queries.own import Scope, SparqlSession
from govgraph.queries.run import in_cypher, in_sparql, run_saved
from govgraph.views.explorer.pool import Pool

Language = Literal["sparql", "cypher"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take, and how many are answered at once."""

    timeout: float = DEFAULT_TIMEOUT
    """Seconds."""
    rows: int = DEFAULT_LIMIT
    """Rows or triples."""
    queries: int = 4
    """Processes that answer SPARQL at once."""
    engines: int = 2
    """Processes that answer Cypher at once; each holds a Java machine."""
    patience: float = 10.0
    """Seconds that a query waits for its turn."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known at a revision."""

    revision: str
    knowledge: KnowledgeGraph
    aliases: Mapping[str, str]


class Explorer(Closing):
    """A graph that is read by many at once, and followed as it changes.

    The methods that are not `async` may take long on a large graph: call them in a thread, which
    is where Starlette runs a handler that is a plain function.
    """

    def __init__(self, folder: Path, limits: Limits | None = None) -> None:
        Workspace.open(folder).close()  # a missing graph is said before anything else
        self.folder = folder
        self.limits = limits or Limits()
        self._lock = threading.Lock()
        self._known: _Known | None = None
        self._linked: tuple[str, Linker] | None = None
        self._opened: tuple[str | None, Store] | None = None
        patience = self.limits.patience
        self._sparql: Pool[Path, SparqlSession] = Pool(_session, self.limits.queries, patience)
        self._cypher: Pool[Path, CypherSession] = Pool(CypherSession, self.limits.engines, patience)

    def close(self) -> None:
        """End all queries and the processes that answer them."""
        self._sparql.close()
        self._cypher.close()

    def revision(self) -> str:
        """Return the stamp of the graph as it is now: it changes whenever an answer may."""
        with self._workspace() as workspace:
            return workspace.revision()

    def knowledge(self) -> KnowledgeGraph:
        """Return the merged view of all documents, the same object until the graph changes."""
        return self._now().knowledge

    def linker(self) -> Linker:
        """Return who is who in each of the documents, the same object until the graph changes."""
        with self._lock, self._workspace() as workspace:
            revision = workspace.ledger.revision()
            if self._linked is None or self._linked[0] != revision:
                self._linked = revision, workspace.linker()
            return self._linked[1]

    def names(self) -> Names:
        """Return the names of the things in the graph, with identifiers that they had before."""
        return Names(self._store(), self._aliases)

    def graphs(self) -> list[NamedNode]:
        """Return the names of the named graphs: the documents, and what is derived."""
        return [name for name in self._store().named_graphs() if isinstance(name, NamedNode)]

    def document(self, identity: str) -> Document:
        """Return a document by its identity (`Document.id`); raises UnknownName."""
        with self._workspace() as workspace:
            return workspace.ledger.document(identity)

    def statements(self, identity: str) -> list[Statement]:
        """Return what a document says, by its identity, but what was judged to be wrong."""
        with self._workspace() as workspace:
            return workspace.said(identity)

    async def saved(
        self,
        name: str,
        arguments: Mapping[str, str],
        language: Language = "sparql",
        with_sources: bool = False,
    ) -> ResultTable:
        """Return the answer to a saved question, cut at the row limit.

        Raises like `govgraph.queries.run.run_saved`, QueryTimeout, and Busy where too many ask.
        """
        question(name)  # a wrong name is worth saying before anything starts
        store = await to_thread.run_sync(self._store)
        run = partial(run_saved, store, name, arguments, with_sources, aliases=self._aliases)
        timeout = self.limits.timeout
        if language == "cypher":
            question(name).in_cypher()
            place = await to_thread.run_sync(self._cypher_folder)
            answer = await self._cypher.ask(
                place, lambda session: run(asked_of=in_cypher(session, timeout))
            )
        else:
            answer = await self._sparql.ask(
                self._rdf, lambda session: run(asked_of=in_sparql(session, timeout))
            )
        return answer.head(self.limits.rows)

    async def sparql(
        self,
        text: str,
        timeout: float | None = None,
        limit: int | None = None,
        scope: Scope | None = None,
    ) -> Answer:
        """Return the answer to a query of one's own, which only reads.

        Raises UsageError, QueryTimeout, and Busy where too many ask. Limits above those of the
        server are cut to them.
        """
        await to_thread.run_sync(self._brought_up_to_date)  # outside the query's time limit
        seconds, rows = self._limits(timeout, limit)
        return await self._sparql.ask(
            self._rdf, lambda session: session.run(text, seconds, rows, scope)
        )

    async def cypher(
        self,
        text: str,
        parameters: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> ResultTable:
        """Return the rows of a Cypher query of one's own, which only reads.

        Raises like `sparql`; UsageError, too, where the engine is not installed.
        """
        place = await to_thread.run_sync(self._cypher_folder)
        seconds, rows = self._limits(timeout, limit)
        return await self._cypher.ask(
            place, lambda session: session.run(text, parameters, seconds, rows)
        )

    @property
    def _rdf(self) -> Path:
        return self.folder.resolve() / "rdf"

    def _limits(self, timeout: float | None, limit: int | None) -> tuple[float, int]:
        allowed = self.limits
        seconds = allowed.timeout if timeout is None else min(timeout, allowed.timeout)
        return seconds, allowed.rows if limit is None else min(limit, allowed.rows)

    @contextmanager
    def _workspace(self) -> Iterator[Workspace]:
        """Open the graph: a connection to its ledger belongs to one thread."""
        with closing(Workspace.open(self.folder)) as workspace:
            yield workspace

    def _now(self) -> _Known:
        with self._lock, self._workspace() as workspace:
            revision = workspace.ledger.revision()
            if self._known is None or self._known.revision != revision:
                workspace.rdf_store()  # which notes the identifiers that there were
                self._known = _Known(revision, workspace.knowledge(), workspace.aliases())
            return self._known

    def _aliases(self) -> Mapping[str, str]:
        return self._now().aliases

    def _brought_up_to_date(self) -> RdfStore:
        with self._workspace() as workspace:
            return workspace.rdf_store()

    def _store(self) -> Store:
        rdf = self._brought_up_to_date()
        revision = rdf.revision()
        held = self._opened
        if held is None or held[0] != revision:
            self._opened = held = revision, rdf.open()
        return held[1]

    def _cypher_folder(self) -> Path:
        with self._workspace() as workspace:
            return workspace.cypher_store().folder()


def _session(rdf: Path) -> SparqlSession:
    return SparqlSession(RdfStore(rdf).open)
