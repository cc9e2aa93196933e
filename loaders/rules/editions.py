"""Editions that a count in front of the name tells apart: "the second TIDE Summit"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import editions_of, series_of

_COUNT = re.compile(
    r"\b(?:inaugural|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d+(?:st|nd|rd|th)) $",
    re.IGNORECASE,
)


def with_counts(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions of events with the counts in front of them.

    Where the text counts two editions the count is part of the name; else it is another name.
    """
    counted = {
        m.span: Span(m.span.start - len(count), m.span.end)
        for unit, mentions in zip(units, found, strict=True)
        for m in mentions
        if m.kind is Kind.EVENT and (count := _count(text, unit, m))
    }
    editions: dict[tuple[str, ...], set[str]] = {}
    found = _with_years(text, units, found)
    for mention in (m for mentions in found for m in mentions if m.kind is Kind.EVENT):
        span = counted.get(mention.span, mention.span)
        editions.setdefault(_series(mention), set()).update(editions_of(span.cut(text)))
    return [
        [_counted(text, m, counted[m.span], editions) if m.span in counted else m for m in mentions]
        for mentions in found
    ]


def _with_years(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions of events with the year that is told right behind their names.

    "At the 20th Reef Forum, which met in Oslo from 3 to 5 November 2023": no event of 2025.
    """
    current = [list(mentions) for mentions in found]
    for at, (unit, mentions) in enumerate(zip(units, found, strict=True)):
        for index, mention in enumerate(mentions):
            told = _TOLD_YEAR.match(text, mention.extent.end, unit.end)
            dated = any(e.isdigit() for e in editions_of(mention.name))
            counted = _count(text, unit, mention) or editions_of(mention.name)
            own = mention.kind is Kind.EVENT and not dated and not mention.qualifier
            if told and own and counted:
                year = told["year"] or told["bracketed"]
                current[at][index] = replace(mention, qualifier=year)
    return current


_TOLD_YEAR = re.compile(
    r",? (?:(?:which|that) )?(?:(?:was|were|is) )?(?:met|held|took place|convened|hosted|staged)?"
    r"[^.;:()]{0,70}?\b(?:in|on|of|from|to|[A-Z][a-z]{2,8},?) (?P<year>20[0-4]\d)\b"
    r"|(?: in [A-Z]\w+)? \((?:[A-Z][\w ]+, )?(?P<bracketed>20[0-4]\d)\)"
)


def _count(text: str, unit: Unit, mention: Mention) -> str:
    match = _COUNT.search(text, max(unit.start, mention.span.start - 12), mention.span.start)
    return match.group() if match and match.end() == mention.span.start else ""


def _series(mention: Mention) -> tuple[str, ...]:
    return tuple(sorted(series_of(mention.name)))


def _counted(
    text: str, mention: Mention, whole: Span, editions: dict[tuple[str, ...], set[str]]
) -> Mention:
    name = whole.cut(text)
    counts = [e for e in editions[_series(mention)] if not e.isdigit()]
    if len(counts) < 2:
        return replace(mention, aliases=(*mention.aliases, name))
    extent = Span(whole.start, mention.extent.end)
    return replace(mention, span=whole, extent=extent, name=name)
