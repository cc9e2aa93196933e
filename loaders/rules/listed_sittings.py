"""Titles listed below "Morning panels", "Our sessions": each entry is a session of the event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.labels import SESSION
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.sittings import end_of_title, names_kind
from govgraph.loaders.rules.talk_slots import titles_topic

_SITTINGS = re.compile(
    r"(?:(?!past\b|previous\b|upcoming\b|recent\b|earlier\b|other\b|former\b)[\w’'-]+,? ){0,3}"
    r"(?:panels|sessions|panel discussions|workshops|tracks|round ?tables|side[- ]events|plenaries"
    r"|tutorials|break-?outs|breakout sessions|parallel sessions|debates|masterclasses)"
    r"(?: (?:and|&) (?:panels|sessions|workshops|talks|round ?tables|tutorials))?"
    r"(?: (?:of|on|for|at) (?:the )?[\w ]{2,30})?",
    re.IGNORECASE,
)
"""Headings that say that sessions are listed below."""
_FEWEST = 2
_FEWEST_WORDS = 3


def with_listed_sittings(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the entries below such a heading as sessions."""
    current = [list(mentions) for mentions in found]
    for index, unit in enumerate(units):
        if not _heads(text, unit):
            continue
        entries = _entries(text, units, found, index)
        if len(entries) + sum(map(_is_session, units[index + 1 : index + 6])) < _FEWEST:
            continue
        for at, title in entries.items():
            current[at] = _with(text, current[at], title)
    return current


def _heads(text: str, unit: Unit) -> bool:
    return unit.kind is UnitKind.HEADING and heads_sittings(text[unit.start : unit.end])


def heads_sittings(words: str) -> bool:
    """Return whether words only say that sessions are listed below: "Morning panels"."""
    return _SITTINGS.fullmatch(words.strip(" :*")) is not None


def _entries(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]], heading: int
) -> dict[int, Span]:
    """Return the titles below a heading, or nothing where one of the lines is something else."""
    entries: dict[int, Span] = {}
    for index in range(heading + 1, len(units)):
        unit = units[index]
        if entries and _marked(text, units[heading + 1]) and not _marked(text, unit):
            break
        if index > heading + 1 and _is_session(unit):
            continue
        under = units[unit.section] if unit.section > heading else None
        inside = unit.section == heading or (under is not None and _is_session(under))
        if not inside or unit.kind is not UnitKind.ITEM:
            break
        title = _title(text, unit)
        if title is None or any(_denies(m, unit) for m in found[index]):
            return {}
        entries[index] = title
    return entries


def _is_session(unit: Unit) -> bool:
    return unit.kind is UnitKind.HEADING and unit.label is SESSION


def _denies(mention: Mention, unit: Unit) -> bool:
    """Return whether a name shows an entry to be no title: a person, a day, a body alone."""
    fills = 2 * (mention.extent.end - mention.extent.start) > unit.end - unit.start
    return mention.kind in {Kind.PERSON, Kind.DATE} or (mention.kind is Kind.INSTITUTION and fills)


def _marked(text: str, unit: Unit) -> bool:
    """Return whether the sign of a list stands in front of an entry."""
    return text[text.rfind("\n", 0, unit.start) + 1 : unit.start].strip() != ""


def _title(text: str, unit: Unit) -> Span | None:
    """Return the title in an entry; the kind may stand in front of it: "Workshop: Law of Tides"."""
    words = text[unit.start : unit.end]
    if "\n" in words:
        return None
    front, colon, rest = words.partition(": ")
    named = names_kind(front) and bool(colon)
    topic = rest if named else words
    if len(topic.split()) < _FEWEST_WORDS or not titles_topic(topic.replace(": ", " "), True):
        return None
    start = unit.end - len(topic)
    return Span(start, start + end_of_title(topic))


def _with(text: str, mentions: Sequence[Mention], title: Span) -> list[Mention]:
    """Return the mentions with a title in the place of those that it covers."""
    same = next((m for m in mentions if m.kind is Kind.EVENT and m.span == title), None)
    event = Mention(Kind.EVENT, title, title, title.cut(text), "session")
    named = event if same is None else replace(same, head="session")
    return placed(mentions, named)
