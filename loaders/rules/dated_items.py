"""Lists of events by their days: "3 May 2024: Who Owns the Shore (Oslo)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.dates import find_dates
from govgraph.loaders.rules.event_titles import TELLING_VERBS
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.session_headings import heads_events
from govgraph.loaders.rules.sittings import lead_of_title

_DIVIDER = re.compile(r"\s*(?:[:|]|[–—]|-(?=\s))\s+")
_ENDS = re.compile(r" \(|; |\.$|\. (?=[A-Z])| [–—|] (?=[A-Z])|$")
_OF_EVENTS = re.compile(
    r"\b(?:events|activities|talks|seminars|workshops|lectures|webinars|conferences|engagements)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r" (?:on|for|of) ")
_FEWEST, _WORDS = 3, range(2, 26)


def with_dated_items(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the titles in a list of events as events."""
    titles = {i: title for i, u in enumerate(units) if (title := _title(text, u, found[i]))}
    if len(titles) < _FEWEST or not _lists_events(text, units, found, titles):
        return [list(mentions) for mentions in found]
    return [
        _titled(text, list(m), titles[i]) if i in titles else list(m) for i, m in enumerate(found)
    ]


def _title(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return what stands behind the day that opens an item, up to a bracket."""
    if unit.kind not in {UnitKind.ITEM, UnitKind.LABEL} or unit.slot:
        return None
    days = find_dates(text[unit.start : min(unit.end, unit.start + 40)])
    if not days or days[0].start or days[0].end < len("May 2024"):
        return None
    divider = _DIVIDER.match(text, unit.start + days[0].end, unit.end)
    if divider is None:
        return None
    end = _ENDS.search(text, divider.end(), unit.end)
    span = Span(divider.end(), end.start() if end else unit.end)
    words = span.cut(text).split()
    people = any(m.kind is Kind.PERSON and span.covers(m.span) for m in mentions)
    telling = any(w.lower() in TELLING_VERBS for w in words)
    capital = bool(words) and words[0][:1].isupper()
    return span if capital and len(words) in _WORDS and not people and not telling else None


def _lists_events(
    text: str,
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    titles: dict[int, Span],
) -> bool:
    """Return whether headings call the items events, and some of them are by their names."""
    named = sum(any(m.kind is Kind.EVENT for m in found[i]) for i in titles)
    heads = [u for u in units if u.kind is UnitKind.HEADING]
    called = any(heads_events(text[u.start : u.end]) for u in heads) or any(
        _OF_EVENTS.search(text, u.start, u.end) for u in heads[:1]
    )
    return 2 * named >= len(titles) or (called and named > 0)


def _titled(text: str, mentions: list[Mention], title: Span) -> list[Mention]:
    """Return the mentions with a title as an event, unless it names one by itself."""
    inside = [m for m in mentions if m.kind is Kind.EVENT and m.span.start < title.end]
    if inside and not _cut_short(text, inside[0], title):
        return mentions
    aliases = lead_of_title(title.cut(text))
    event = Mention(Kind.EVENT, title, title, title.cut(text), "title", aliases)
    if inside:
        event = replace(event, head=inside[0].head)
    return placed(mentions, event)


def _cut_short(text: str, event: Mention, title: Span) -> bool:
    """Return whether a title goes on behind the event that it opens with: "Reef-a-thon on"."""
    opens = event.span.start == title.start and event.extent.end < title.end
    behind = ": " in text[title.start : event.span.start]
    return (opens and _GOES_ON.match(text, event.extent.end, title.end) is not None) or behind
