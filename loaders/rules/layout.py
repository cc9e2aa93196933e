"""What the layout of a document is made of: units, each with the heading that it stands under.

A unit knows its label or heading, since "Partners:" or "KEYNOTE SPEECHES" says what the names below
it did.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from govgraph.loaders.rules.labels import Label


class Kind(StrEnum):
    """What a unit is."""

    HEADING = "heading"
    LABEL = "label"  # the value after "Organizer:"
    ITEM = "item"
    ROW = "row"
    SENTENCE = "sentence"


LISTING = frozenset({Kind.LABEL, Kind.ITEM, Kind.ROW})
"""The kinds of units that hold an entry of a list."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text that is read on its own: `text[start:end]`."""

    start: int
    end: int
    kind: Kind
    label: Label | None = None
    """What the label or heading above says of the names in it."""
    label_span: tuple[int, int] | None = None
    section: int = -1
    """Index of the heading unit it stands under, or -1."""
    paragraph: int = 0
    indent: int = 0
    slot: bool = False
    """Whether it is the heading of an agenda slot, begun by a time of day."""
    cells: tuple[tuple[int, int], ...] = ()
    card: bool = False
    """Whether it spans the lines of a card: a name, and below it the post."""
    talk: bool = False
    """Whether it is a session's title only by its topic, its time and the speakers below it."""
