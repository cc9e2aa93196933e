"""Dates and spans of dates in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from govgraph.loaders.date_patterns import MONTHS, PATTERNS, SLASHED

_NO_YEAR: Final = 2000
"""A leap year, so that 29 February without a year is a day."""


@dataclass(frozen=True, slots=True, order=True)
class DateMention:
    """A date or a span of days, and where it stands in the text.

    `first` and `last` are ISO 8601, as precise as the text (`2024`, `2024-07`, `2024-07-04`), with
    two hyphens in place of a missing year (`--07-04`); `last` is empty where one date is meant.
    """

    start: int
    end: int
    first: str
    last: str
    has_year: bool


@dataclass(frozen=True, slots=True)
class _Day:
    year: int | None
    month: int | None
    day: int | None

    def is_real(self) -> bool:
        try:
            date(self.year or _NO_YEAR, self.month or 1, self.day or 1)
        except ValueError:
            return False
        return True

    def iso(self) -> str:
        year = "-" if self.year is None else f"{self.year:04}"
        parts = [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join([year, *parts])


def find_dates(text: str, year: int | None = None) -> list[DateMention]:
    """Return the dates that the text names, in order, none overlapping another.

    A date without a year takes `year`. Of `4/7/2024` only the year is returned, unless another
    date of the text so written (`25/7/2024`) shows the order; dotted dates name the day first.
    """
    found = sorted(_candidates(text, year), key=lambda m: (m.start, -m.end, -len(m.first)))
    return list(_without_overlaps(found))


def _without_overlaps(mentions: list[DateMention]) -> Iterator[DateMention]:
    reached = -1
    for mention in mentions:
        if mention.start >= reached:
            reached = mention.end
            yield mention


def _candidates(text: str, year: int | None) -> Iterator[DateMention]:
    month_first = _slash_order(text)
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            ends = (
                (_slashed(match, month_first), None)
                if pattern is SLASHED
                else _ends(match.groupdict(), year)
            )
            mention = _mention(match, *ends)
            if mention is not None:
                yield mention


def _mention(match: re.Match[str], first: _Day, last: _Day | None) -> DateMention | None:
    if not first.is_real() or (last is not None and not last.is_real()):
        return None
    if last is not None and last.iso() < first.iso() and last.year is not None:
        return None
    start, end = match.span("span" if "span" in match.groupdict() else 0)
    same = last is None or last == first
    return DateMention(
        start, end, first.iso(), "" if same or last is None else last.iso(), first.year is not None
    )


def _number(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if text.isdecimal() else MONTHS[text]


def _ends(parts: dict[str, str | None], default: int | None) -> tuple[_Day, _Day | None]:
    """Each end lends the other what it leaves out: `4–5 December`, `30 May to 2 June 2024`."""
    d1, m1, y1, d2, m2, y2 = (_number(parts.get(name)) for name in _PARTS)
    if not (d2 or m2 or y2):
        return _Day(y1 or default, m1, d1), None
    m1, m2 = m1 or m2, m2 or m1
    y2 = y2 or y1 or default
    if y1 is None and y2 is not None:
        y1 = y2 - 1 if (m1 or 0) > (m2 or 0) else y2
    elif y2 == y1 and y1 is not None and not parts.get("y2") and (m1 or 0) > (m2 or 0):
        y2 = y1 + 1
    return _Day(y1, m1, d1), _Day(y2, m2, d2)


_PARTS: Final = ("d1", "m1", "y1", "d2", "m2", "y2")


def _slash_order(text: str) -> bool | None:
    """Return whether the text's slashed dates name the month first; None if nothing tells."""
    pairs = [(int(match["n1"]), int(match["n2"])) for match in SLASHED.finditer(text)]
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    return None if day_first == month_first else month_first


def _slashed(match: re.Match[str], month_first: bool | None) -> _Day:
    first, second, year = (int(match[name]) for name in ("n1", "n2", "y1"))
    if first == second or first > 12 or (month_first is False and second <= 12):
        return _Day(year, second, first)
    if second > 12 or month_first:
        return _Day(year, first, second)
    return _Day(year, None, None)
