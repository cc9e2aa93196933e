"""From sources to the ledger: read, extract, store, all of it in one transaction."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic

from govgraph.graph.document import Document
from govgraph.graph.errors import SourceError
from govgraph.graph.ledger import Ledger, Loaded
from govgraph.graph.workspace import Workspace
from govgraph.loaders.extraction import Extraction, Extractor
from govgraph.loaders.progress import tracked
from govgraph.loaders.readers import read_source
from govgraph.loaders.report import BuildReport, Skipped
from govgraph.loaders.sources import Gathered, Source


@dataclass(frozen=True, slots=True)
class Read:
    """A document that was read, and the place that it came from."""

    document: Document
    origin: str


def read_all(gathered: Gathered) -> tuple[list[Read], list[Skipped]]:
    """Read every source; return the documents, and what could not be read and why."""
    skipped = [Skipped(problem.source, problem.reason) for problem in gathered.problems]
    documents: list[Read] = []
    for source in tracked(gathered.sources, "reading"):
        try:
            documents.append(_read(source))
        except SourceError as problem:
            skipped.append(Skipped(_printable(source.given), problem.reason))
    return documents, skipped


def _read(source: Source) -> Read:
    if _printable(source.origin) != source.origin:
        raise SourceError(source.given, "its name is not valid Unicode")
    return Read(read_source(source.given, source.identity), source.origin)


def _printable(name: str) -> str:
    """Return a path with the bytes that are no text written as escapes."""
    return name.encode("utf-8", "backslashreplace").decode()


def build(
    workspace: Workspace, documents: Iterable[Read], extractor: Extractor, replacing: bool = False
) -> BuildReport:
    """Bring the documents into the graph; the graph changes wholly or not at all.

    `replacing` lets a document take the place of one from elsewhere under the same identity.
    """
    report = BuildReport()
    started, clock = datetime.now(UTC), monotonic()
    with workspace.writing(), workspace.ledger.transaction():
        run = _Run(workspace.ledger, extractor, report, replacing)
        for read in tracked(list(documents), "extracting"):
            run.load(read)
        run.catch_up()
        run.count()
        report.seconds = monotonic() - clock
        workspace.ledger.log_run(started, report.as_json())
    return report


def rebuild(workspace: Workspace, extractor: Extractor) -> BuildReport:
    """Extract every document of the graph anew from its stored text."""
    report = BuildReport()
    clock = monotonic()
    with workspace.writing(), workspace.ledger.transaction():
        run = _Run(workspace.ledger, extractor, report, replacing=True)
        for identity in tracked(list(workspace.ledger.loaded()), "extracting"):
            run.read_again(identity)
        run.count()
    report.seconds = monotonic() - clock
    return report


class _Run:
    """The loading of documents into one ledger, inside a transaction."""

    def __init__(
        self, ledger: Ledger, extractor: Extractor, report: BuildReport, replacing: bool
    ) -> None:
        self._ledger = ledger
        self._extractor = extractor
        self._report = report
        self._replacing = replacing
        self._loaded = ledger.loaded()

    def load(self, read: Read) -> None:
        """Store a document, unless the graph has it already or it would push out another."""
        known = self._loaded.get(read.document.id)
        if known is None:
            self._store(read, self._report.new)
        elif known.sha256 == read.document.sha256 and not self._read_otherwise(read, known):
            self._report.same.append(read.document.id)
        elif known.origin == read.origin or self._replacing or known.sha256 == read.document.sha256:
            self._store(read, self._report.changed)
        else:
            self._refuse(read, known)

    def _read_otherwise(self, read: Read, known: Loaded) -> bool:
        """Return whether the same bytes now yield another document or other statements."""
        stored = self._ledger.document(read.document.id)
        same = replace(read.document, source=stored.source) == stored
        return not same or known.method != self._extractor.method

    def _refuse(self, read: Read, known: Loaded) -> None:
        reason = (
            f"the graph has another document called {read.document.id!r}, from {known.origin}; "
            "name this one with --as NAME, or put it in the other's place with --replace"
        )
        self._report.skipped.append(Skipped(read.document.source, reason))

    def catch_up(self) -> None:
        """Extract again what another extractor read: two methods are never mixed."""
        for identity, known in self._ledger.loaded().items():
            if known.method != self._extractor.method:
                self.read_again(identity)

    def read_again(self, identity: str) -> None:
        """Extract a stored document anew."""
        document = self._ledger.document(identity)
        self._store(Read(document, self._loaded[identity].origin), self._report.reread)

    def _store(self, read: Read, where: list[str]) -> None:
        method = self._extractor.method
        extraction = self._extractor.extract(read.document)
        refused = json.dumps(_reasons(extraction), sort_keys=True)
        self._ledger.store(read.document, extraction.statements, method, read.origin, refused)
        self._loaded[read.document.id] = Loaded(
            read.document.id, read.document.sha256, read.origin, method
        )
        where.append(read.document.id)

    def count(self) -> None:
        """Add up what the documents of this run say."""
        said: Counter[str] = Counter()
        refused: Counter[str] = Counter()
        for identity in {*self._report.loaded, *self._report.reread}:
            said.update(s.predicate for s in self._ledger.statements(identity))
            refused.update(json.loads(self._ledger.rejections(identity)))
        self._report.statements = dict(sorted(said.items()))
        self._report.rejected = dict(sorted(refused.items()))


def _reasons(extraction: Extraction) -> dict[str, int]:
    return dict(Counter(rejection.reason for rejection in extraction.rejections))
