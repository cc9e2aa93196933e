"""Units of institutions, sessions of events, and where things are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import Masked, one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.nesting import countries_in, inner_mentions
from govgraph.loaders.rules.reading import Reading


def nested_units(reading: Reading) -> Iterator[Draft]:
    """ "Institute of Automation, Chinese Academy of Sciences", "A of B", "B's A"."""
    for unit, view in zip(reading.units, reading.masked, strict=True):
        for mention in view.mentions:
            chain = [mention, *inner_mentions(mention)]
            for child, parent in zip(chain, chain[1:], strict=False):
                yield from _part(reading, child, parent, Span(unit.start, unit.end), mention.extent)
            if unit.kind is not UnitKind.SENTENCE or "," in mention.extent.cut(
                reading.document.text
            ):
                for country in countries_in(mention):
                    body, land = reading.entity(mention), reading.entity(country)
                    if body and land and body.kind is Kind.INSTITUTION:
                        yield Draft("body-country", body, "LOCATED_IN", mention.extent, land)


def _part(
    reading: Reading, child: Mention, parent: Mention, unit: Span, extent: Span
) -> Iterator[Draft]:
    a, b = reading.entity(child), reading.entity(parent)
    if a and b and a.kind is b.kind:
        yield Draft(
            "nested-unit",
            a,
            "PART_OF",
            extent if len(extent.cut(reading.document.text)) > 8 else unit,
            b,
        )


def named_after_parent(reading: Reading) -> Iterator[Draft]:
    """ "Tsinghua University Latin America Center": the name opens with that of its parent."""
    bodies = reading.table.of_kind(Kind.INSTITUTION)
    for body in bodies:
        if body.parent is not None:
            continue
        for other in bodies:
            if other is not body and _opens_with(body, other):
                yield Draft("named-after-parent", body, "PART_OF", body.first, other)
                break


def _opens_with(body: DocumentEntity, other: DocumentEntity) -> bool:
    names = {other.name, other.acronym} | {
        m.name for m in other.mentions if len(m.name) > 3 or m.name.isupper()
    }
    first, _, rest = other.name.partition(" ")
    if rest in {"University", "Academy"}:
        names.add(first)
    return any(n and body.name.startswith(n + " ") and len(body.name) > len(n) + 3 for n in names)


_BELONGS = rule(
    r"({I}),? (?:is|was|are|being|,)?,? ?(?:also )?(?:a|an|the|part|one)?"
    r"(?: \w+[\w-]*){0,4}? ?(?:agency|arm|unit|part|institute|branch|body|division|centre"
    r"|center|department|affiliate|subsidiary|organ|laboratory|initiative|programme|school"
    r"|college|think[- ]tank)(?: \w+){0,4}? (?:of|within|under|at|affiliated (?:with|to)"
    r"|approved by|hosted by|housed (?:at|in)|based (?:at|in))(?: the)? ({I})"
)


def stated_units(reading: Reading) -> Iterator[Draft]:
    """ "UNDP is the largest development agency of the United Nations"."""
    for unit, view in zip(reading.units, reading.masked, strict=True):
        for match in (*_BELONGS.finditer(view.text), *_HOUSED.finditer(view.text)):
            a, b = (
                reading.entity(view.mention(match.group(1))),
                reading.entity(view.mention(match.group(2))),
            )
            if a and b and a.parent in (None, b.index):
                yield Draft("stated-unit", a, "PART_OF", Span(unit.start, unit.end), b)


_HOUSED = rule(
    r"({I}) (?:is|was|are) (?:housed|based|located|hosted|embedded|set up|situated)"
    r"(?: in| within| at| under)(?: the)? ({I})"
)
_ITS = rule(r"({I})[^.;{I}{P}]{0,60}? (?:of|at|in|from|and) its (?:own )?({I})")


def its_units(reading: Reading) -> Iterator[Draft]:
    """ "professor at X and director of its Center for Y"."""
    for unit, view in zip(reading.units, reading.masked, strict=True):
        for match in _ITS.finditer(view.text):
            whole, part = (reading.entity(view.mention(c)) for c in match.groups())
            if whole and part and part.parent is None:
                yield Draft("its-unit", part, "PART_OF", Span(unit.start, unit.end), whole)


def sessions(reading: Reading) -> Iterator[Draft]:
    """A titled session or panel is part of the event that its sentence is about."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        titled = unit.label is not None and unit.label.value == "session"
        event = reading.main if titled else reading.scope[index]
        for mention in view.mentions:
            session = reading.entity(mention) if mention.kind is Kind.EVENT else None
            if session and event and session is not event and session.head in {"session", "panel"}:
                yield Draft(
                    "session-of-event", session, "PART_OF", Span(unit.start, unit.end), event
                )


# where

_HELD_IN = rule(
    r"({E})[^.;{E}]{0,80}?\b(?:in|at)(?: the)? (?:[\w .'-]+?(?:, | in ))?"
    r"(?:{L},? (?:in )?)?({C}|{L})"
)
_NOT_HELD = re.compile(
    r"\b(?:led|lead|leads|follow\w*|result\w*|announce\w*|call\w*|said|from|after|before)\b"
)
_IN_THEN_EVENT = rule(
    r"(?:in|at)(?: the)? (?:{L}, )?({C}|{L})[^.;{E}]{0,60}?"
    r"(?:at|for|held|hosted|attend\w*)(?: the| its| a)?(?: \w+){0,3} ({E})"
)
_BODY_IN = rule(r"({I}) in(?: the)? {L}, ({C})")
_BASED = rule(
    r"({I})(?:,| is| are)? ?(?:an? [\w -]+ )?(?:based|headquartered|located|seated) in"
    r"(?: the)? (?:{L}, )?({C})"
)


def locations(reading: Reading) -> Iterator[Draft]:
    """The country of an event, from a label, a place in the title line, or a verb of holding."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        span = Span(unit.start, unit.end)
        event = reading.scope[index]
        if (
            (unit.label is not None and unit.label.value == "place" and event)
            or (
                unit.kind is not UnitKind.SENTENCE
                and event
                and index < 8
                and re.search(one_of("D"), view.text)
            )
            or (
                unit.kind is UnitKind.ITEM
                and unit.label is None
                and event
                and _after_date(reading, index)
                and view.mentions
                and all(m.kind in {Kind.PLACE, Kind.COUNTRY} for m in view.mentions)
                and not re.search(r"[a-z]{3}", view.text)
            )
        ):
            yield from _place_line(reading, view, span, event)
        for match in _HELD_IN.finditer(view.text):
            if _NOT_HELD.search(match.group()):
                continue
            yield from _in_country(reading, view, match.group(1), match.group(2), span)
        for match in _IN_THEN_EVENT.finditer(view.text):
            yield from _in_country(reading, view, match.group(2), match.group(1), span)
        for match in (*_BASED.finditer(view.text), *_BODY_IN.finditer(view.text)):
            body, country = (reading.entity(view.mention(c)) for c in match.groups())
            if body and country:
                yield Draft("based-in", body, "LOCATED_IN", span, country)


_SIDE = rule(r"(?:side[- ]event|sidelines|margins)\b")


def side_events(reading: Reading) -> Iterator[Draft]:
    """ "On the sidelines of the summit", "an official side event": a part of the larger event."""
    for unit, view in zip(reading.units, reading.masked, strict=True):
        if not _SIDE.search(view.text):
            continue
        events = [
            e
            for m in view.mentions
            if m.kind is Kind.EVENT and (e := reading.entity(m)) is not None
        ]
        if len({e.index for e in events}) == 2:
            smaller = next(
                (e for e in events if e.head in {"session", "panel", "side event", "workshop"}),
                None,
            )
            larger = next(
                (
                    e
                    for e in events
                    if e is not smaller
                    and e.head in {"summit", "forum", "conference", "congress", "assembly"}
                ),
                None,
            )
            if smaller and larger:
                yield Draft("side-event", smaller, "PART_OF", Span(unit.start, unit.end), larger)


def named_country(reading: Reading) -> Iterator[Draft]:
    """ "2026 India AI Impact Summit": an edition named after a country was held there."""
    for event in reading.table.of_kind(Kind.EVENT):
        for mention in event.mentions:
            lands = [m for m in mention.inner if m.kind is Kind.COUNTRY]
            country = (
                reading.entity(lands[0])
                if len(lands) == 1 and re.search(r"\d{4}", mention.name)
                else None
            )
            if country:
                yield Draft("named-country", event, "LOCATED_IN", mention.span, country)


_DATELINE = rule(r"^[^a-z{IENP}]{0,20}({L})(?:,? (?:{C}|{L}))?,? ?\(?(?:{D})?\)?\s*[–-] ")


def dateline(reading: Reading) -> Iterator[Draft]:
    """A press release's dateline, and a country that hosts: both say where the event was."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        span = Span(unit.start, unit.end)
        dateline = _DATELINE.match(view.text) if index < 8 else None
        event = reading.scope[index]
        if (
            dateline
            and event
            and any(m.kind is Kind.EVENT and reading.entity(m) is event for m in view.mentions)
        ):
            country = _country(reading, view.mention(dateline.group(1)))
            if country:
                yield Draft("dateline", event, "LOCATED_IN", span, country)


def host_country(reading: Reading) -> Iterator[Draft]:
    """ "The summit, which France will host", "hosted by India"."""
    pattern = rule(
        r"({E}),? (?:which|that)(?: the)? ({C}) (?:\w+ ){0,3}?hosts?(?:ed)?\b"
        r"|({C}) (?:\w+ ){0,3}?hosts?(?:ed)? (?:the |its |a )?(?:\w+ ){0,2}({E})"
        r"|({E})[^.;{E}]{0,40} hosted by(?: the)? ({C})"
    )
    for unit, view in zip(reading.units, reading.masked, strict=True):
        for match in pattern.finditer(view.text):
            chars = [c for c in match.groups() if c]
            mentions = sorted(
                (view.mention(c) for c in chars), key=lambda m: m.kind is Kind.COUNTRY
            )
            event, country = (reading.entity(m) for m in mentions)
            if event and country:
                yield Draft(
                    "host-country", event, "LOCATED_IN", Span(unit.start, unit.end), country
                )


def hosts_at_home(drafts: Iterable[Draft]) -> list[Draft]:
    """Return that events were held in the country that hosts them, if no place is stated."""
    placed = {d.subject.index for d in drafts if d.predicate == "LOCATED_IN"}
    hosted = [
        d
        for d in drafts
        if d.predicate == "ORGANIZED"
        and d.subject.kind is Kind.COUNTRY
        and d.role == "host"
        and d.object
    ]
    return [
        Draft("host-at-home", d.object, "LOCATED_IN", d.span, d.subject)
        for d in hosted
        if d.object is not None and d.object.index not in placed
    ]


def _after_date(reading: Reading, index: int) -> bool:
    """Return whether a line with a date stands among the few before this one."""
    return any(
        m.kind is Kind.DATE
        for i in range(max(0, index - 3), index)
        for m in reading.masked[i].mentions
    )


def _place_line(
    reading: Reading, view: Masked, span: Span, event: DocumentEntity
) -> Iterator[Draft]:
    for mention in (m for outer in view.mentions for m in (outer, *countries_in(outer))):
        country = _country(reading, mention)
        if country:
            yield Draft("place-line", event, "LOCATED_IN", span, country)
            body = next((m for m in view.mentions if m.kind is Kind.INSTITUTION), None)
            entity = reading.entity(body) if body else None
            if entity:
                yield Draft("venue-country", entity, "LOCATED_IN", span, country)
            break


def _in_country(
    reading: Reading, view: Masked, event_: str, place: str, span: Span
) -> Iterator[Draft]:
    event = reading.entity(view.mention(event_))
    country = _country(reading, view.mention(place))
    if event and country:
        yield Draft("held-in", event, "LOCATED_IN", span, country)


def _country(reading: Reading, mention: Mention) -> DocumentEntity | None:
    """Return the country of a place mention, if the document names that country."""
    if mention.kind is Kind.COUNTRY:
        return reading.entity(mention)
    if mention.kind is not Kind.PLACE:
        return None
    country = places.city(mention.name) or places.region(mention.name)
    if country is None:
        return None
    return next((e for e in reading.table.of_kind(Kind.COUNTRY) if e.iso == country.iso), None)
