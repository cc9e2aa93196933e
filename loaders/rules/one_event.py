"""One event that a page tells in several ways: whole and in part, by count, by acronym and year.

"AI for Reefs – Southern Forum" in the title is the "Southern Forum" of the text wherever the same
words stand in front of it; "(the 2nd Workshop)" behind a name counts what the name names; "TIDE-26"
is the workshop that brackets call TIDE, if no other year of it is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.places import city
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Mention
from govgraph.loaders.rules.name_forms import editions_of, series_of
from govgraph.loaders.rules.wording import ORDINAL

_DATED = re.compile(r"(?P<short>[A-Z][A-Za-z]{2,9})(?:-|[’'])\d\d")
_BEHIND = re.compile(r" ?[(\[](?:[Tt]he )?|, (?:the|its|our) ")
_COUNTED = re.compile(
    rf"(?:{ORDINAL}|\d+(?:st|nd|rd|th)) (?:annual |international )*"
    r"(?:edition|workshop|conference|forum|summit|symposium|meeting|seminar|round|event|congress)",
    re.IGNORECASE,
)
_FEWEST_WORDS = 3
"""Words of a name that is sought in the text as a whole."""


def as_one_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with those of one event under one name."""
    current = [_without_counts(text, mentions) for mentions in found]
    names = {m.name for mentions in current for m in mentions if m.names_event}
    whole = sorted((n for n in names if len(n.split()) >= _FEWEST_WORDS), key=len, reverse=True)
    current = [
        [_as_whole(text, unit, m, whole) for m in mentions]
        for unit, mentions in zip(units, current, strict=True)
    ]
    return _with_dated_acronym(_as_title(units, current))


def _as_title(units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """Return the mentions with "this year's Reef Summit" as the "Reef Labs Summit 2016" of a title.

    No city may be what the shorter name lacks, which tells editions apart.
    """
    titles = [m for ms in found[:_TITLES] for m in ms if m.names_event and editions_of(m.name)]
    if len({m.name for m in titles}) != 1 or units[0].kind is not UnitKind.HEADING:
        return [list(mentions) for mentions in found]
    whole = titles[0].name
    return [
        [
            replace(m, name=whole, aliases=(*m.aliases, m.name)) if _shortens(m, whole) else m
            for m in mentions
        ]
        for mentions in found
    ]


_TITLES = 1
"""Units in which the title stands."""


def _shortens(mention: Mention, whole: str) -> bool:
    """Return whether an event's name is that of the title but for a few words and its edition."""
    mine, theirs = series_of(mention.name), series_of(whole)
    if not mention.names_event or editions_of(mention.name) or len(mine) < _FEWEST_IN_SHORT:
        return False
    left = [t for t in theirs if t not in mine]
    core = [t for t in mine if t.capitalize() not in EVENT_HEADS]
    alike = mine[-1] == theirs[-1] and mine[0] == theirs[0] and bool(core)
    return alike and len(left) == 1 == len(theirs) - len(mine) and city(left[0].title()) is None


_FEWEST_IN_SHORT = 2


def _without_counts(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions without the count of an event right behind its name, in brackets."""
    kept: list[Mention] = []
    for mention in mentions:
        before = kept[-1] if kept and kept[-1].names_event else None
        if before is not None and mention.names_event and _COUNTED.fullmatch(mention.name):
            gap = text[before.extent.end : mention.span.start]
            closed = text[mention.extent.end : mention.extent.end + 1] in set(")],.;")
            if _BEHIND.fullmatch(gap) and closed:
                kept[-1] = replace(before, aliases=(*before.aliases, mention.name))
                continue
        kept.append(mention)
    return kept


def _as_whole(text: str, unit: Unit, mention: Mention, names: Sequence[str]) -> Mention:
    """Return an event under the whole name that the text has there: "Reef Talks – Our Forum"."""
    if not mention.names_event or text[slice(mention.span.start, mention.span.end)] != mention.name:
        return mention
    for name in names:
        at = name.find(mention.name)
        start = mention.span.start - at
        if at < 0 or len(name) == len(mention.name) or start < unit.start:
            continue
        span = Span(start, start + len(name))
        if span.end <= unit.end and span.cut(text) == name:
            extent = Span(start, max(span.end, mention.extent.end))
            aliases = (*mention.aliases, mention.name)
            return replace(mention, span=span, extent=extent, name=name, aliases=aliases)
    return mention


def _with_dated_acronym(found: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """Return the mentions with "TIDE-26" as the event of the acronym, if it is the only one."""
    events = [m for mentions in found for m in mentions if m.names_event]
    short = {m.acronym for m in events if m.acronym}
    dated = {m.name: match["short"] for m in events if (match := _DATED.fullmatch(m.name))}
    lone = {n for n, s in dated.items() if s in short and list(dated.values()).count(s) == 1}
    return [
        [
            replace(m, acronym=dated[m.name]) if m.name in lone and m.names_event else m
            for m in mentions
        ]
        for mentions in found
    ]
