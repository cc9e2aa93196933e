"""What reading a document yields: proven statements, and what failed the proof check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from govgraph.graph.document import Document
from govgraph.graph.statement import Span, Statement


@dataclass(frozen=True, slots=True)
class Rejection:
    """A proposed statement that the proof check refused."""

    rule: str
    predicate: str
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read out of one document."""

    statements: tuple[Statement, ...]
    rejections: tuple[Rejection, ...] = ()


class Extractor(Protocol):
    """Reads a document; pure, offline, replaceable."""

    @property
    def method(self) -> str:
        """Name and version, as in `rules/1`; statements of two versions are never mixed."""
        ...

    def extract(self, document: Document) -> Extraction:
        """Return the proven statements of the document."""
        ...
