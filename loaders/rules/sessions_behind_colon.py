"""Sessions listed below a line that leads in to them: "There were three panels:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.listed_sittings import heads_sittings
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.sittings import lead_of_title, names_kind
from govgraph.loaders.rules.talk_slots import titles_topic

_LEADS_IN = re.compile(
    r"(?!.*\b(?:past|previous|upcoming|earlier|other|recent|former|questions?|topics?|themes?)\b)"
    r".*\b(?:sessions|panels|panel discussions|workshops|round ?tables|side[- ]events|plenaries"
    r"|break-?outs|tutorials|tracks|debates|streams|master ?classes)\b[^.!?]{0,80}[:：]\s*\**\s*$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r",?(?: [–—|-]|:|,)? (?=\(?(?:(?:co-)?(?:led|moderated|chaired|hosted|facilitated|organi[sz]ed"
    r"|run|presented|convened|given) by|by|with|featuring|moderators?:?|chairs?:?|speakers?:?)"
    r" (?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?[A-Z])"
)
_BRACKET = re.compile(r" [–—|-] (?=[A-Z])| (?=[(\[])")
_FEWEST, _FEWEST_WORDS, _LONGEST = 2, 2, 25


def with_sessions_behind_colon(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the entries below such a line as sessions."""
    current = [list(mentions) for mentions in found]
    for run in _runs(text, units):
        titles = {i: _title(text, units[i], found[i]) for i in run}
        if len(run) < _FEWEST or None in titles.values():
            continue
        for index, title in titles.items():
            if title is not None:
                name = title.cut(text)
                event = Mention(Kind.EVENT, title, title, name, "session", lead_of_title(name))
                current[index] = placed(current[index], event)
    return current


def _runs(text: str, units: Sequence[Unit]) -> Iterator[list[int]]:
    """Yield the items below each line that leads in sessions."""
    index = 0
    while index < len(units):
        if units[index].kind is not UnitKind.ITEM or not _led_in(text, units[index]):
            index += 1
            continue
        run = [index]
        while index + 1 < len(units) and _goes_on(text, units, index):
            index += 1
            run.append(index)
        yield run
        index += 1


def _led_in(text: str, unit: Unit) -> bool:
    """Return whether the line above a marked entry leads in sessions."""
    line = text.rfind("\n", 0, unit.start) + 1
    above = text[:line].rstrip()
    lead = above[above.rfind("\n") + 1 :]
    leads = _LEADS_IN.match(lead) is not None or heads_sittings(lead.strip(" #*_"))
    return leads and bool(text[line : unit.start].strip())


def _goes_on(text: str, units: Sequence[Unit], index: int) -> bool:
    """Return whether the next unit is the next entry of the list, with its sign."""
    unit = units[index + 1]
    line = text.rfind("\n", 0, unit.start) + 1
    marked = bool(text[line : unit.start].strip())
    return unit.kind is UnitKind.ITEM and marked and units[index].indent == unit.indent


def _title(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return the title in an entry, without the kind before it and the people behind it."""
    words = text[unit.start : unit.end]
    if "\n" in words:
        return None
    front, colon, rest = words.partition(": ")
    start = unit.end - len(rest) if colon and names_kind(front) else unit.start
    tail = _TAIL.search(text, start + 3, unit.end) or _person_behind(text, start, unit, mentions)
    end = tail if isinstance(tail, int) else tail.start() if tail else unit.end
    topic = text[start:end].strip(' .;*_"“”')
    fits = _FEWEST_WORDS <= len(topic.split()) <= _LONGEST
    plain = topic.replace(": ", " ").replace("?", "")
    if not fits or not titles_topic(plain, True):
        return None
    start = text.index(topic, start)
    span = Span(start, start + len(topic))
    named = (m for m in mentions if m.kind in {Kind.PERSON, Kind.DATE})
    return None if any(span.covers(m.span) for m in named) else span


def _person_behind(text: str, start: int, unit: Unit, mentions: Sequence[Mention]) -> int | None:
    """Return where a title ends that people follow in brackets or behind a dash."""
    people = [m.span.start for m in mentions if m.kind is Kind.PERSON]
    ends = (m.start() for m in _BRACKET.finditer(text, start + 3, unit.end))
    return next((e for e in ends if any(0 < p - e < 8 for p in people)), None)
