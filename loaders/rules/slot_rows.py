"""Rows of sessions that run side by side: "A | Harbours and the Law | Jane Porter, Otto Berg"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed

SESSION = "session"
_TRACK = re.compile(
    r"(?:[A-H]\d?|[IVX]{1,4}|\d{1,2}[A-H]?"
    r"|(?:track|stream|room|hall|session|workshop|strand|group|salon|stage|parallel session)"
    r" ?[\w.-]{1,12}(?: [\w.-]{1,12})?|[\w.-]{1,12} (?:room|hall|stage|auditorium|theatre))",
    re.I,
)
_FEWEST_PEOPLE = 2
_CELLS = 3
"""Track, title and people."""
_WORDS = range(2, 16)


def with_slot_rows(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the titles in the rows of parallel sessions as events."""
    rows = [_titled(text, u, m) for u, m in zip(units, found, strict=True)]
    if sum(row is not None for row in rows) < _FEWEST_PEOPLE:
        return [list(m) for m in found]
    return [
        list(m) if row is None else _with(text, m, row) for m, row in zip(found, rows, strict=True)
    ]


def _titled(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return the title in a row: behind the mark of a track, in front of those who speak."""
    if unit.kind is not UnitKind.ROW or len(unit.cells) != _CELLS:
        return None
    track, title, people = (_trimmed(text, cell) for cell in unit.cells)
    words = title.cut(text)
    if not _TRACK.fullmatch(track.cut(text)) or len(words.split()) not in _WORDS:
        return None
    named = [m for m in mentions if m.kind is Kind.PERSON]
    if any(title.covers(m.span) for m in named) or not words[:1].isupper():
        return None
    speaking = [m for m in named if people.covers(m.span)]
    return title if len(speaking) >= _FEWEST_PEOPLE else None


def _trimmed(text: str, cell: tuple[int, int]) -> Span:
    words = text[slice(*cell)]
    start = cell[0] + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _with(text: str, mentions: Sequence[Mention], title: Span) -> list[Mention]:
    event = Mention(Kind.EVENT, title, title, title.cut(text), SESSION)
    return placed(mentions, event)


def title_of_row(text: str, unit: Unit) -> Span | None:
    """Return where the title stands in a row of track, title and people."""
    if unit.kind is not UnitKind.ROW or len(unit.cells) != _CELLS:
        return None
    return _trimmed(text, unit.cells[1])
