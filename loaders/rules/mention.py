"""A mention: a stretch of text that names something, and what kind of thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from govgraph.graph.statement import Span


class Kind(StrEnum):
    """What a mention names."""

    PERSON = "Person"
    INSTITUTION = "Institution"
    EVENT = "Event"
    INITIATIVE = "Initiative"
    COUNTRY = "Country"
    PLACE = "place"
    DATE = "date"
    UNKNOWN = "unknown"
    """A capitalised chunk that only its surroundings can tell."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of one thing in the text.

    `span` is the name itself; `extent` takes in an acronym or qualifier in brackets after it.
    """

    kind: Kind
    span: Span
    extent: Span
    name: str
    head: str = ""
    """The head noun in lower case: `institute`, `forum`, `declaration`."""
    aliases: tuple[str, ...] = ()
    acronym: str = ""
    qualifier: str = ""
    """A city or country in brackets after the name, or a former parent in front of it."""
    parent: Mention | None = None
    """The institution that this one is a unit of, as named right beside it."""
    weak: bool = False
    """Seen in a headline only: it counts where the text names it too."""
    iso: str = ""
    inner: tuple[Mention, ...] = ()
    """Names inside this one that are entities of their own: the assembly in "78th session of …"."""
    referring: bool = False
    """A definite description ("the forum"), not a name."""

    @property
    def names_event(self) -> bool:
        """Whether it names an event for sure: neither described nor in a headline alone."""
        return self.kind is Kind.EVENT and not self.weak and not self.referring


def placed(mentions: Iterable[Mention], new: Mention) -> list[Mention]:
    """Return the mentions in order, with a new one in the place of those that it overlaps."""
    span = new.extent
    kept = [m for m in mentions if m.extent.end <= span.start or m.extent.start >= span.end]
    return sorted([*kept, new], key=lambda m: m.span)
