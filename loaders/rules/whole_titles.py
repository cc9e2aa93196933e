"""Titles that go on behind the name of their event: "Talks Series for Judges in Oslo"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.event_titles import TELLING_VERBS
from govgraph.loaders.rules.kinds_of_page import title_start
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import core_of_event

_GOES_ON = re.compile(r" (?:for|to|on|of|in|at) [^.!?:]+$", re.MULTILINE)
_TELLS_WHICH = re.compile(r" (?:between|with|of|on|for|in|about|by)\b [^.!?:]{3,}$")
_HELD_BEHIND = re.compile(
    r" (?:(?:was|is|to be|successfully|officially|jointly|co-?)[ -]?)*(?:hosted|held|organi[sz]ed"
    r"|convened|concludes?|concluded|opens|opened|kicks off|kicked off|takes place|took place"
    r"|wraps up|wrapped up|begins|ends|launched|inaugurated)(?: successfully)?"
    r"(?= (?:by|in|at|on|with|for|to|as|under|from)\b|$)",
    re.IGNORECASE,
)


_SUBTITLE = re.compile(r" ?(?::|[–—|]) ?[A-Z][^.!?:|\n]{8,90}$", re.MULTILINE)
_COUNTED = re.compile(
    r"(?:The )?(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth"
    r"|Ninth|Tenth)? ?(?:Annual |International )?",
    re.IGNORECASE,
)


def with_whole_title(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with what follows the event of a title: "Talks Series for Judges in X".

    Where the name ends cannot be told, so the whole line is another name of the event.
    """
    line = text[unit.start : unit.end]
    subtitled = _with_subtitle(text, unit, mentions)
    if subtitled is not None:
        return subtitled
    if unit.kind is not UnitKind.HEADING or "\n" in line or unit.slot:
        return list(mentions)
    held = _held_title(text, unit, mentions)
    if held is not None:
        return held
    if any(w.lower().strip(",") in TELLING_VERBS for w in line.split()):
        return list(mentions)
    return [_with_line(text, unit, m, line) if m.kind is Kind.EVENT else m for m in mentions]


def _with_subtitle(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention] | None:
    """ "First Workshop on Tides: Law, Trade and Reefs": the whole line is another of its names."""
    line = text[unit.start : unit.end]
    event = next((m for m in mentions if m.kind is Kind.EVENT and not m.referring), None)
    titled = unit.kind in {UnitKind.HEADING, UnitKind.ITEM} and unit.label is None and not unit.slot
    if event is None or not titled or "\n" in line or not _SUBTITLE.match(text, event.span.end):
        return None
    counted = text[unit.start : event.span.start]
    if counted and not _COUNTED.fullmatch(counted):
        return None
    if any(w.lower().strip(",") in TELLING_VERBS for w in line.split()):
        return None
    behind = [m for m in mentions if m.span.start > event.span.end]
    if any(m.kind not in {Kind.INITIATIVE, Kind.INSTITUTION} for m in behind):
        return None
    named = replace(event, aliases=(*event.aliases, line.removeprefix("The ")))
    return [named if m is event else m for m in mentions if m not in behind]


def _with_line(text: str, unit: Unit, event: Mention, line: str) -> Mention:
    """Return the event of a title with the words that go on behind it or stand in front of it."""
    opens, closes = event.span.start == unit.start, event.span.end == unit.end
    if opens and event.referring and _TELLS_WHICH.match(text, event.span.end, unit.end):
        whole = Span(unit.start, unit.end)
        return replace(event, span=whole, extent=whole, name=line, referring=False)
    goes_on = opens and _GOES_ON.match(text, event.span.end)
    fronted = (
        closes
        and not opens
        and re.fullmatch(
            r"(?:[A-Z][\w’'-]* (?:[-–—] )?){1,5}", text[title_start(text, unit) : event.span.start]
        )
    )
    return replace(event, aliases=(*event.aliases, line)) if goes_on or fronted else event


def _held_title(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention] | None:
    """ "Symposium on Reef Law in the Tropics Hosted by the Tinn Centre": the verb ends the name."""
    held = _HELD_BEHIND.search(text, unit.start, unit.end)
    event = mentions[0] if mentions else None
    if held is None or event is None or event.kind is not Kind.EVENT:
        return None
    article = text[unit.start : event.span.start] in {"", "The ", "the "}
    own = event.span.start < held.start() and not (
        event.referring and held.start() == event.span.end
    )
    inside = [m for m in mentions[1:] if m.span.start < held.start()]
    gap = text[event.span.end : held.start()]
    if not article or not own or re.search(r"[:;.|–—]|, ", gap):
        return None
    if any(m.kind in {Kind.PERSON, Kind.EVENT, Kind.DATE} for m in inside):
        return None
    if any(w.lower() in TELLING_VERBS for w in gap.split()):
        return None
    placed = re.search(r"(?:^| )(?:in|at) (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*)?$", gap)
    cut = event.span.end + placed.start() if placed and len(inside) == 1 else held.start()
    over = cut < event.span.end and text[cut : event.span.end].strip().lower() == "held"
    whole = Span(event.span.start, cut if over else max(cut, event.span.end))
    aliases = (*event.aliases, text[event.span.start : held.start()])
    name = whole.cut(text)
    event = replace(
        event, span=whole, extent=whole, name=name, aliases=aliases, weak=False, referring=False
    )
    return [event, *(m for m in mentions[1:] if m.span.start >= whole.end)]


def with_one_topic(
    units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with "Summit Session on Reefs" in a title as the session "Reefs"."""
    topics = {
        m.name.lower(): m.name
        for mentions in found
        for m in mentions
        if m.kind is Kind.EVENT and m.head == "session" and " " in m.name
    }
    return [
        [_under_topic(m, topics) for m in mentions]
        if topics and unit.kind is UnitKind.HEADING and index < 4
        else list(mentions)
        for index, (unit, mentions) in enumerate(zip(units, found, strict=True))
    ]


def _under_topic(mention: Mention, topics: Mapping[str, str]) -> Mention:
    if mention.kind is not Kind.EVENT or mention.head not in {"session", "panel", "event"}:
        return mention
    topic = next(
        (t for low, t in topics.items() if mention.name.lower().endswith(f" on {low}")), ""
    )
    if not topic:
        return mention
    return replace(mention, name=topic, aliases=(*mention.aliases, mention.name))


def with_event_of_title(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with a title that is an event's name but for its head as that event."""
    current = [list(mentions) for mentions in found]
    events = {core_of_event(m.name): m for ms in found[1:8] for m in ms if m.names_event}
    for index, unit in enumerate(units[:2]):
        line = text[unit.start : unit.end]
        core = core_of_event(line)
        event = events.get(core) if len(core) > 2 and unit.kind is UnitKind.HEADING else None
        if event is not None and not any(m.names_event for m in found[index]):
            span = Span(unit.start, unit.end)
            current[index] = [Mention(Kind.EVENT, span, span, event.name, event.head, (line,))]
    return current
