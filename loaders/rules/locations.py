"""The countries where events were held and bodies are based."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from govgraph.loaders import places
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_places import held
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.nesting import countries_in
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_BODY_IN = rule(r"({I}) in(?: the)? {L}, ({C})")
_BASED = rule(
    r"({I})(?:,| is| are)? ?(?:an? [\w -]+ )?(?:based|headquartered|located|seated) in"
    r"(?: the)? (?:{L}, )?({C})"
)
_DATELINE = rule(r"^[^a-z{IENP}]{0,20}({L})(?:,? (?:{C}|{L}))?,? ?\(?(?:{D})?\)?(?:\s*[–-]|:) ")
_RECEIVED = re.compile(
    r"\b(?:hosted|hosts|met|meets|met with|welcomed|received|visited|joined|gathered|convened)"
    r" (?:the )?$"
)
"""What is done to a body somewhere does not say that it is based there."""
_DATE = re.compile(one_of("D"))
_LOWER_CASE = re.compile(r"(?<![\w-])[a-z]{3}")
_CLOSES = rule(r", ?(?:{C}|{L})\W*$")
_TOP = 7
_OF_ADDRESS = frozenset({Kind.PLACE, Kind.COUNTRY, Kind.INSTITUTION, Kind.UNKNOWN})


def locations(reading: Reading) -> Iterator[Draft]:
    """The country of an event, from a label, a place in the title line, or a verb of holding."""
    for passage in passages(reading):
        if passage.event and _tells_place(passage):
            own = [e for e in passage.entities(Kind.EVENT) if e is not passage.event]
            for event in (passage.event, *own[:1]):
                yield from _place_line(passage, event)
        yield from _held_in(passage)
        entry = _ENTRY.match(passage.text) if passage.unit.kind is UnitKind.ITEM else None
        if entry and (held_ := passage.named(entry[1])) and (where := passage.named(entry[2])):
            yield Draft("entry-place", held_, "LOCATED_IN", passage.span, where)
        for match in (*_BASED.finditer(passage.text), *_BODY_IN.finditer(passage.text)):
            body, country = passage.named(match.group(1)), passage.named(match.group(2))
            if _RECEIVED.search(passage.text[: match.start()]):
                continue
            if body and country:
                yield Draft("based-in", body, "LOCATED_IN", passage.span, country)


_ENTRY = rule(
    r"\W{0,3}(?:(?:\d{4}|{D})[ :–|-]+)?({E})[\"']?(?:[ ,:|–(]+(?:{D}|\d{4}))?[ ,:|–(]+(?:{L},"
    r" )?({C})"
    r"(?=[ ,:|–().;]|$)"
)
"""An entry that opens with an event, its day and its place: "RS 2024  Lima, Peru – hosts: …"."""


def _tells_place(passage: Passage) -> bool:
    """Return whether a line gives the event's place: by its label, its date, or the one above."""
    kind = passage.unit.kind
    dated_line = kind not in {UnitKind.SENTENCE, UnitKind.ROW} and passage.index < 8
    return bool(
        passage.value_label == "place"
        or (dated_line and _DATE.search(passage.text))
        or (kind is UnitKind.ITEM and (_bare_place(passage) or _address(passage)))
    )


def _address(passage: Passage) -> bool:
    """Return whether a line near the title is a venue with its town: "Room 2, Tinn College, UK"."""
    mentions = passage.view.mentions
    if passage.index > _TOP or passage.label is not None or len(mentions) < 2:
        return False
    placed = mentions[-1].kind in {Kind.PLACE, Kind.COUNTRY}
    held = all(m.kind in _OF_ADDRESS for m in mentions)
    plain = _LOWER_CASE.search(passage.text) is None and _CLOSES.search(passage.text) is not None
    return placed and held and plain and _near_date(passage)


def _bare_place(passage: Passage) -> bool:
    """Return whether a line without a label holds nothing but places, near one with a date."""
    mentions = passage.view.mentions
    return (
        passage.label is None
        and bool(mentions)
        and all(m.kind in {Kind.PLACE, Kind.COUNTRY} for m in mentions)
        and not _LOWER_CASE.search(passage.text)
        and _near_date(passage)
    )


def _near_date(passage: Passage) -> bool:
    """Return whether a line with a date stands among the few around this one."""
    near = slice(max(0, passage.index - 3), passage.index + 3)
    around = zip(passage.reading.units[near], passage.reading.masked[near], strict=True)
    return any(
        m.kind is Kind.DATE
        for unit, view in around
        if unit.kind is not UnitKind.SENTENCE
        for m in view.mentions
    )


def _place_line(passage: Passage, event: DocumentEntity) -> Iterator[Draft]:
    outer = passage.view.mentions
    for mention in (m for each in outer for m in (each, *countries_in(each))):
        country = _country(passage.reading, mention)
        if country is None:
            continue
        yield Draft("place-line", event, "LOCATED_IN", passage.span, country)
        bodies = passage.mentions(Kind.INSTITUTION)
        venue = passage.reading.entity(bodies[0]) if bodies else None
        if venue:
            yield Draft("venue-country", venue, "LOCATED_IN", passage.span, country)
        return


def _held_in(passage: Passage) -> Iterator[Draft]:
    """ "The forum was held in A, B", "in A for the forum"."""
    for found in held(passage):
        places_ = (found.outer, found.place)
        country = next((c for m in places_ if m and (c := _country(passage.reading, m))), None)
        if country:
            yield Draft("held-in", found.event, "LOCATED_IN", passage.span, country)


def _country(reading: Reading, mention: Mention) -> DocumentEntity | None:
    """Return the country of a place mention, if the document names that country."""
    if mention.kind is Kind.COUNTRY:
        return reading.entity(mention)
    if mention.kind is not Kind.PLACE:
        return None
    country = places.city(mention.name) or places.region(mention.name)
    if country is None:
        return None
    return _of_iso(reading, country.iso)


def named_country(reading: Reading) -> Iterator[Draft]:
    """ "2026 India AI Impact Summit": an edition named after a country was held there."""
    for event in reading.table.of_kind(Kind.EVENT):
        for mention in event.mentions:
            lands = [m for m in mention.inner if m.kind is Kind.COUNTRY]
            edition = len(lands) == 1 and re.search(r"\d{4}", mention.name)
            country = reading.entity(lands[0]) if edition else None
            if country:
                yield Draft("named-country", event, "LOCATED_IN", mention.span, country)


def _of_iso(reading: Reading, iso: str) -> DocumentEntity | None:
    return next((e for e in reading.table.of_kind(Kind.COUNTRY) if e.iso == iso), None)


def dateline(reading: Reading) -> Iterator[Draft]:
    """A press release's dateline says where the event was that its sentence names."""
    for passage in passages(reading):
        match = _DATELINE.match(passage.text) if passage.index < 8 else None
        event = passage.event
        named = any(e is event for e in passage.entities(Kind.EVENT))
        if match is None or event is None or not named:
            continue
        if not any(found.event is event for found in held(passage)):
            country = _country(reading, passage.view.mention(match.group(1)))
            if country:
                yield Draft("dateline", event, "LOCATED_IN", passage.span, country)


def hosts_at_home(drafts: Iterable[Draft]) -> list[Draft]:
    """Return that events were held in the country that hosts them, if no place is stated."""
    drafts = list(drafts)
    placed = {d.subject.index for d in drafts if d.predicate == "LOCATED_IN"}
    hosted = [
        d
        for d in drafts
        if d.predicate == "ORGANIZED" and d.role == "host" and d.subject.kind is Kind.COUNTRY
    ]
    hosts = {(d.object.index, d.subject.index) for d in hosted if d.object}
    shared = Counter(event for event, _ in hosts)
    return [
        Draft("host-at-home", d.object, "LOCATED_IN", d.span, d.subject)
        for d in hosted
        if d.object and d.object.index not in placed and shared[d.object.index] == 1
    ]
