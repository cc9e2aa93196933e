"""A graph on disk: the ledger, and the stores that are projected from it."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from govgraph.graph.assembly import assemble
from govgraph.graph.errors import NoGraph, UsageError
from govgraph.graph.judgement import Verdict
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.ledger import Ledger
from govgraph.graph.linker import Linker, link
from govgraph.graph.statement import Statement

if TYPE_CHECKING:
    from govgraph.graph.cypher_store import CypherStore, Writer
    from govgraph.graph.rdf_store import RdfStore

PATIENCE: Final = 10.0
"""Seconds that a command which writes waits for others: they may be bringing a store into step."""

_LEDGER = "ledger.sqlite"
_CYPHER = "cypher"
_PROJECTING = ("govgraph.ontology", "govgraph.graph")
_PROJECTION: Final = 60.0
"""Seconds that one process waits for another that brings a store into step."""
_LOOK: Final = 0.05


class Locked(UsageError):  # noqa: N818
    """Another process is writing to the graph."""


@cache
def _program() -> str:
    """Return a hash of the code that makes stores from a ledger.

    A version would not do: one that runs from a checkout changes without it.
    """
    stamp = hashlib.sha256()
    for package in _PROJECTING:
        for file in sorted(files(package).iterdir(), key=lambda file: file.name):
            if file.name.endswith(".py"):
                stamp.update(file.read_bytes())
    return stamp.hexdigest()[:16]


class Workspace:
    """A folder that holds one graph. Reading is always safe; writing takes the folder's lock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ledger = Ledger(folder / _LEDGER)
        self._cached: tuple[str, KnowledgeGraph] | None = None

    @classmethod
    def open(cls, folder: Path | str) -> Self:
        """Return the graph in a folder.

        Raises:
            NoGraph: there is none.
        """
        path = Path(folder)
        if not (path / _LEDGER).is_file():
            raise NoGraph(
                f"no graph in {path}: build one with `govgraph build PATH --graph {path}`"
            )
        return cls(path)

    @classmethod
    def create(cls, folder: Path | str) -> Self:
        """Return the graph in a folder, making an empty one where there is none.

        Raises:
            UsageError: the folder cannot be made or written.
        """
        path = Path(folder)
        try:
            path.mkdir(parents=True, exist_ok=True)
            return cls(path)
        except (OSError, sqlite3.OperationalError) as error:
            raise UsageError(f"cannot write a graph into {path}: {error}") from error

    def close(self) -> None:
        """Let go of the ledger."""
        self.ledger.close()

    def revision(self) -> str:
        """Return the stamp of the graph's content and of the program that projects it."""
        return f"{_program()}-{self.ledger.revision()}"

    def linker(self) -> Linker:
        """Return who is who, over all documents and judgements."""
        return link(self.said(), self.ledger.judgements())

    def said(self, document: str | None = None) -> list[Statement]:
        """Return what all documents say, or one of them, but what was judged to be wrong."""
        judgements = self.ledger.judgements()
        refused = {j.value for j in judgements if j.verdict is Verdict.REJECT}
        return [s for s in self.ledger.statements(document) if s.id not in refused]

    def knowledge(self) -> KnowledgeGraph:
        """Return the merged view of all documents."""
        revision = self.ledger.revision()
        if self._cached is None or self._cached[0] != revision:
            self._cached = revision, self._assemble()
        return self._cached[1]

    def _assemble(self) -> KnowledgeGraph:
        said = self.said()
        linker = link(said, self.ledger.judgements())
        return assemble(self.ledger.documents(), said, linker)

    @contextmanager
    def writing(self, patience: float = 0) -> Iterator[None]:
        """Hold the folder's lock, waiting for it at most `patience` seconds.

        The lock is one that the operating system lets go of when its holder dies, so there is
        no stale one to clear away.

        Raises:
            Locked: another process holds it.
        """
        lock = sqlite3.connect(self.folder / "lock", isolation_level=None, timeout=patience)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            lock.close()
            raise Locked(f"another process is writing to the graph in {self.folder}") from error
        try:
            yield
        finally:
            lock.close()

    def rdf_store(self) -> RdfStore:
        """Return the RDF store, in step with the ledger."""
        return self.project()

    def project(self, force: bool = False) -> RdfStore:
        """Write the RDF store anew where its stamp is not the ledger's revision; return it.

        `force` writes it in any case, and has the next use write the property graph anew.
        """
        from govgraph.graph.cypher_store import CypherStore  # noqa: PLC0415
        from govgraph.graph.rdf_store import RdfStore  # noqa: PLC0415  (loads Oxigraph)

        store = RdfStore(self.folder / "rdf")
        if force:
            with self.writing(patience=_PROJECTION):
                self._write(store)
                CypherStore(self.folder / _CYPHER).discard()
        self._bring_into_step(store, lambda: self._write(store))
        return store

    def _bring_into_step(self, store: RdfStore | CypherStore, write: Callable[[], None]) -> None:
        """Have a store written, by us or by another process that is at it.

        Who only waits does not stand in line for the lock: it would be in the way of those who
        write next.
        """
        deadline = time.monotonic() + _PROJECTION
        while store.revision() != self.revision():
            try:
                with self.writing():
                    if store.revision() != self.revision():
                        write()
            except Locked:
                if time.monotonic() > deadline:
                    raise
                time.sleep(_LOOK)

    def _write(self, store: RdfStore) -> None:
        from govgraph.graph.rdf import quads  # noqa: PLC0415

        revision, knowledge = self.revision(), self.knowledge()
        with self.ledger.transaction():
            self.ledger.remember((e.id, key) for e in knowledge.entities for key in e.keys)
        store.replace(quads(knowledge), revision)

    def cypher_store(self, writer: Writer | None = None) -> CypherStore:
        """Return the embedded property graph, in step with the ledger; written on first use.

        A writer that is at hand saves the start of the engine.

        Raises:
            UsageError: its engine is not installed.
        """
        from govgraph.graph.apoc import apoc_lines  # noqa: PLC0415  (loads pydantic)
        from govgraph.graph.cypher_store import CypherStore, require_engine  # noqa: PLC0415

        require_engine()
        store = CypherStore(self.folder / _CYPHER)

        def write() -> None:
            store.replace(apoc_lines(self.knowledge()), self.revision(), writer)

        self._bring_into_step(store, write)
        return store

    def aliases(self) -> dict[str, str]:
        """Return identifiers that entities had before, each with the one that it has now."""
        present = {e.id: e for e in self.knowledge().entities}
        holders = {key: e.id for e in present.values() for key in e.keys}
        moved: dict[str, str] = {}
        for old, keys in self.ledger.aliases().items():
            now = sorted({holders[key] for key in keys if key in holders})
            if old not in present and now:
                moved[old] = now[0]
        return moved
