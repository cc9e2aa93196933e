"""From sources to the ledger: read, extract, store, all of it in one transaction."""

from __future__ import annotations

import json
import logging
import traceback
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from govgraph.graph.document import Document
from govgraph.graph.errors import SourceError
from govgraph.graph.ledger import Ledger, Loaded
from govgraph.graph.workspace import PATIENCE, Workspace
from govgraph.loaders.admission import admitted
from govgraph.loaders.extraction import Extraction, Extractor
from govgraph.loaders.progress import tracked
from govgraph.loaders.readers import read_source
from govgraph.loaders.report import BuildReport, Skipped
from govgraph.loaders.sources import Gathered, Source

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Read:
    """A document that was read, and what it was read from."""

    document: Document
    source: Source


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
    return Read(read_source(source.given, source.identity), source)


def _printable(name: str) -> str:
    """Return a path with the bytes that are no text written as escapes."""
    return name.encode("utf-8", "backslashreplace").decode()


def extract(extractor: Extractor, document: Document) -> Extraction:
    """Return what the extractor reads out of the document and may be written.

    Raises:
        SourceError: the extractor broke down over it; its source is the document's identity.
    """
    try:
        return admitted(extractor.extract(document), document)
    except Exception as error:  # one odd document must not cost the others
        _log.info("%s broke down over %s", extractor.method, document.id, exc_info=error)
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(last.filename).name}, line {last.lineno}"
        reason = f"{extractor.method} broke down over it: {type(error).__name__}: {error} ({where})"
        raise SourceError(document.id, reason) from error


def build(
    workspace: Workspace, documents: Iterable[Read], extractor: Extractor, replacing: bool = False
) -> BuildReport:
    """Bring the documents into the graph; the graph changes wholly or not at all.

    `replacing` lets a document take the place of one from elsewhere under the same identity.
    """
    report = BuildReport()
    started, clock = datetime.now(UTC), monotonic()
    with workspace.writing(PATIENCE), workspace.ledger.transaction():
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
    with workspace.writing(PATIENCE), workspace.ledger.transaction():
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
        """Store a document, unless the graph has it already or it would push out another.

        One that the extractor breaks down over is skipped; what the graph had in its place stays.
        """
        try:
            self._load(read.document, read.source.origin)
        except SourceError as problem:
            self._report.skipped.append(Skipped(read.source.given, problem.reason))

    def _load(self, document: Document, origin: str) -> None:
        known = self._loaded.get(document.id)
        if known is None:
            self._store(document, origin, self._report.new)
        elif known.sha256 == document.sha256 and not self._read_otherwise(document, known):
            self._report.same.append(document.id)
        elif known.origin == origin or self._replacing or known.sha256 == document.sha256:
            self._store(document, origin, self._report.changed)
        else:
            raise SourceError(document.id, _taken(document, known))

    def _read_otherwise(self, document: Document, known: Loaded) -> bool:
        """Return whether the same bytes now yield another document or other statements."""
        same = document == self._ledger.document(document.id)
        return not same or known.method != self._extractor.method

    def catch_up(self) -> None:
        """Extract again what another extractor read: two methods are never mixed."""
        for identity, known in self._ledger.loaded().items():
            if known.method != self._extractor.method:
                self.read_again(identity)

    def read_again(self, identity: str) -> None:
        """Extract a stored document anew.

        Where the extractor breaks down, the text stays and says nothing until it is read again:
        what an earlier extractor made of it would be mixed with what this one makes of the rest.
        """
        document, origin = self._ledger.document(identity), self._loaded[identity].origin
        try:
            self._store(document, origin, self._report.reread)
        except SourceError as problem:
            self._ledger.store(document, (), self._extractor.method, origin)
            self._report.skipped.append(Skipped(identity, problem.reason))

    def _store(self, document: Document, origin: str, where: list[str]) -> None:
        method = self._extractor.method
        extraction = extract(self._extractor, document)
        refused = json.dumps(_reasons(extraction), sort_keys=True)
        self._ledger.store(document, extraction.statements, method, origin, refused)
        self._loaded[document.id] = Loaded(document.id, document.sha256, origin, method)
        where.append(document.id)

    def count(self) -> None:
        """Add up what the documents of this run say."""
        said: Counter[str] = Counter()
        refused: Counter[str] = Counter()
        for identity in {*self._report.loaded, *self._report.reread}:
            said.update(s.predicate for s in self._ledger.statements(identity))
            refused.update(json.loads(self._ledger.rejections(identity)))
        self._report.statements = dict(sorted(said.items()))
        self._report.rejected = dict(sorted(refused.items()))


def _taken(document: Document, known: Loaded) -> str:
    return (
        f"the graph has another document called {document.id!r}, from {known.origin}; "
        "name this one with --as NAME, or put it in the other's place with --replace"
    )


def _reasons(extraction: Extraction) -> dict[str, int]:
    return dict(Counter(rejection.reason for rejection in extraction.rejections))
