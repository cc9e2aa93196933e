"""A document as it is stored: the text that quotes are cut from, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a stretch of a document's text is in its layout."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """A stretch of the stored text that the source's markup set apart: `text[start:end]`."""

    start: int
    end: int
    kind: BlockKind
    level: int = 0
    """Heading level 1 to 6, nesting depth of a list item (from 1), otherwise 0."""
    cells: tuple[tuple[int, int], ...] = ()
    """The offsets of a table row's cells, in order."""


@dataclass(frozen=True, slots=True)
class Document:
    """One source, read: its text and what is known of its origin.

    `id` is its identity (normalised web address, else path relative to the root that was given).
    `blocks` are the layout that markup gave, sorted, not overlapping; empty for plain text, whose
    layout is read from the text itself.
    """

    id: str
    text: str
    sha256: str
    """Of the source's bytes, in hexadecimal."""
    media_type: str = "text/plain"
    url: str = ""
    title: str = ""
    published: str = ""
    """ISO 8601, as precise as the source says; empty where it does not."""
    publisher: str = ""
    language: str = ""
    blocks: tuple[Block, ...] = ()

    @property
    def source(self) -> str:
        """Where to find it: its web address, else its path below the folder that was loaded.

        Never the path on this machine, which would differ from one working folder to the next.
        """
        return self.url or self.id
