"""The day that stands on the line of an event's title: "12 May 2024: Who Owns the Shore?"."""

from __future__ import annotations

import re

from govgraph.graph.statement import Span
from govgraph.loaders import dates
from govgraph.loaders.rules.layout import Unit

_DAY_FIRST = re.compile(r"\s*(?:[:|]|[–—]|-(?=\s))\s+|, (?=[\"“A-Z])")
_DAY_BEHIND = re.compile(r"\s*(?:,|\||[–—(\[]|-(?=\s)|: )\s*(?:held |on )?$")


def without_days(text: str, span: Span) -> Span:
    """Return the span without the day that stands before or behind the title, and its place."""
    line = span.cut(text)
    for day in dates.find_dates(line):
        divider = _DAY_FIRST.match(line, day.end)
        if day.start < 3 and divider and day.end - day.start >= len("May 2024"):
            return _within_quotes(text, Span(span.start + divider.end(), span.end))
        before = _DAY_BEHIND.search(line[: day.start])
        if before and before.start() > 3:
            return _within_quotes(text, Span(span.start, span.start + before.start()))
    return _within_quotes(text, span)


def dated(text: str, unit: Unit, title: Span) -> bool:
    """Return whether a line holds a day beside the title."""
    around = text[unit.start : title.start], text[title.end : unit.end]
    return any(dates.find_dates(part) for part in around)


def _within_quotes(text: str, span: Span) -> Span:
    words = span.cut(text)
    bare = words.strip('“”"‘’*_ ')
    at = text.index(bare, span.start) if bare else span.start
    return Span(at, at + len(bare))
