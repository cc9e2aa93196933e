"""Sessions and side events: the parts of a larger event."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.events import TITLE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import core_of_event, editions_of, form_of, series_of
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_SIDE = rule(r"(?:side[- ]event|sidelines|margins)\b")

_SMALLER = frozenset(
    {
        "session", "panel", "side event", "side-event", "workshop", "roundtable", "round table",
        "tutorial", "track", "briefing", "hackathon", "meetup", "breakfast", "consultation",
    }
)  # fmt: skip
_LARGER = frozenset({"summit", "forum", "conference", "congress", "assembly", "week", "indaba"})
_STANDING = re.compile(
    r"(?:[\w-]+ )*(?:intergovernmental|independent|advisory|scientific|expert|steering|standing)"
    r"(?: [\w-]+)* panel\b",
    re.I,
)
"""Panels that are bodies and no sessions, whatever they are taken for."""
_THE = r"(?: (?:the|its|this year's|our|their))?(?: (?:annual|upcoming|recent|official))?"
_RUN = (
    r"(?:(?:co-)?(?:hosted|organi[sz]ed|held|convened|ran|led|chaired|moderated|hosts|organi[sz]es"
    r"|holds)|(?:hosting|organi[sz]ing|holding|convening|running)|took part in|spoke (?:at|in|on)"
    r"|joined|attended|participated in|contributed to|presented (?:at|in))"
)
_HELD_WITH = (
    r"(?:in conjunction with|co-?located with|as (?:a )?part of"
    r"|(?:with)?in the (?:framework|context|margins?) of|on the (?:sidelines|margins) of"
    r"|under the (?:umbrella|banner) of"
    r"|(?:an? )?(?:official )?(?:side[- ]event|fringe[- ]event|satellite event|pre-?(?:summit"
    r"|conference)? ?event"
    r"|affiliated event) (?:to|of|at|for))"
)
_WITHIN = (
    rule(rf"(?P<small>{{E}})[^.;{{E}}]{{0,140}}?\b{_HELD_WITH}{_THE} (?P<large>{{E}})"),
    rule(
        rf"\b(?:[Aa]t|[Dd]uring|[Aa]s part of|[Ww]ithin){_THE} (?P<large>{{E}})[^.;{{E}}]{{0,140}}?"
        rf"\b{_RUN}\b[^.;{{E}}]{{0,60}}(?P<small>{{E}})"
    ),
    rule(rf"(?P<small>{{E}}),? (?:at|during|of|in){_THE} (?P<large>{{E}})"),
    rule(rf"(?P<small>{{E}})[^.;{{E}}]{{0,80}}?\b(?:at|during){_THE} (?P<large>{{E}})"),
)
_WHERE = rule(
    rf"({{E}})[^.;{{E}}]{{0,100}}\b(?:where|at which|during which)\b[^.;{{E}}]*?\b{_RUN}\b"
)
_OF_PAGE = rule(rf"^[^{{E}}]{{0,40}}?{_HELD_WITH}{_THE} ({{E}})", re.IGNORECASE)


def sessions(reading: Reading) -> Iterator[Draft]:
    """A titled session or panel is part of the event that its sentence is about."""
    for passage in passages(reading):
        titled = passage.value_label == "session"
        event = (_in_label(passage) or reading.main) if titled else passage.event
        if passage.unit.kind is UnitKind.ITEM and not titled and event is reading.main:
            event = _led_in_by(passage) or event
        if event is None:
            event = _named_before(passage)
        for session in passage.entities(Kind.EVENT):
            alone = passage.unit.kind is not UnitKind.SENTENCE
            if alone and event is session and event.head == "session":
                event = reading.main
            beside = event is not None and event.head in _LARGER and session.head in _SIDE_EVENT
            part = session.head in {"session", "panel"} or (titled and session.head in _SMALLER)
            part = part or beside
            part = (
                part and not _STANDING.match(session.name) and not _stands_beside(passage, session)
            )
            whole = event is not None and (event is reading.main or event.head not in _SMALLER)
            itself = event is not None and event.head == "session"
            if event and whole and part and not itself and session is not event:
                yield Draft("session-of-event", session, "PART_OF", passage.span, event)


_SIDE_EVENT = frozenset({"side event", "side-event"})
_GATHERING = re.compile(r"\b(?:summit|conference|congress|assembly|convention)\b", re.IGNORECASE)


def _stands_beside(passage: Passage, session: DocumentEntity) -> bool:
    """Return whether a title is a summit's or the like, and no kind of session stands before it."""
    unit = passage.unit
    told = unit.label_span is not None or unit.talk
    return not told and passage.is_heading and _GATHERING.search(session.name) is not None


def _led_in_by(passage: Passage) -> DocumentEntity | None:
    """Return the event that the prose right above a list tells of: "It held the forum. Panels:"."""
    units, reading = passage.reading.units, passage.reading
    at = passage.index - 1
    while at >= 0 and units[at].kind is UnitKind.ITEM:
        at -= 1
    for index in range(at, max(-1, at - _PROSE_ABOVE), -1):
        if units[index].kind is not UnitKind.SENTENCE:
            return None
        named = [reading.entity(m) for m in reading.masked[index].mentions if m.kind is Kind.EVENT]
        larger = [e for e in named if e is not None and e.head not in _SMALLER]
        if larger:
            return larger[-1]
    return None


_PROSE_ABOVE = 4
"""Sentences above a list of sessions in which their event may be named."""


def _named_before(passage: Passage) -> DocumentEntity | None:
    """Return the conference or summit that the text named last, on a page about none or several."""
    events = passage.reading.table.of_kind(Kind.EVENT)
    spans = [
        (m.span.start, e.index, e)
        for e in events
        if e.head in _LARGER
        for m in e.mentions
        if m.span.start < passage.unit.start
    ]
    return max(spans)[2] if spans else None


def _in_label(passage: Passage) -> DocumentEntity | None:
    """Return the event in front of the count of a session: "Summit 2024 Workshop #12: Title"."""
    words = passage.label_words.lower()
    for event in passage.reading.table.of_kind(Kind.EVENT):
        if event.head != "session" and any(
            m.name.lower().removesuffix("s") in words for m in event.mentions
        ):
            return event
    return None


def titled_in_larger(reading: Reading) -> Iterator[Draft]:
    """A page on one session names on the lines around its title the event that it was part of."""
    main = reading.main
    if main is None or main.head not in {TITLE, "session"}:
        return
    for passage in list(passages(reading))[:5]:
        larger = [
            e
            for m in passage.mentions(Kind.EVENT)
            if (e := reading.entity(m)) and e is not main and e.head != "session"
            if not _explains(passage, m)
        ]
        line = passage.unit.kind is not UnitKind.SENTENCE or passage.span.covers(main.first)
        if larger and line:
            span, named = passage.span, (main.first,)
            yield Draft("titled-in-larger", main, "PART_OF", span, larger[0], antecedents=named)
            return


def _explains(passage: Passage, mention: Mention) -> bool:
    """Return whether a line only says what kind of event it is: "A Breakfast Talk"."""
    text = passage.reading.document.text[passage.unit.start : mention.span.start]
    return re.fullmatch(r"\W*An? ", text) is not None


def side_events(reading: Reading) -> Iterator[Draft]:
    """ "On the sidelines of the summit", "an official side event": a part of the larger event."""
    for passage in passages(reading):
        events = list(passage.entities(Kind.EVENT)) if _SIDE.search(passage.text) else []
        if len({e.index for e in events}) != 2:
            continue
        smaller = next((e for e in events if e.head in _SMALLER), None)
        larger = next((e for e in events if e is not smaller and e.head in _LARGER), None)
        if smaller and larger:
            yield Draft("side-event", smaller, "PART_OF", passage.span, larger)


_SIDE_OF = re.compile(
    r"^\W*(?:An? |This is an? )?(?:[\w-]+ ){0,2}(?:[Ss]ide|[Ff]ringe|[Pp]re|[Ss]atellite"
    r"|[Pp]arallel)[- ]"
    r"(?:[Ee]vent|[Ss]ummit|[Mm]eeting|[Ww]orkshop)s? (?:of|to|at|for|during)"
    rf" (?:the )?({one_of('E')})"
)


def side_event_line(reading: Reading) -> Iterator[Draft]:
    """ "A side event of the Baltic Summit", told of the event that the page is about."""
    for passage in passages(reading):
        match = _SIDE_OF.match(passage.text)
        larger = passage.named(match.group(1)) if match else None
        main = reading.main
        if larger and main and larger is not main:
            named = (main.first,)
            yield Draft("side-event-line", main, "PART_OF", passage.span, larger, antecedents=named)


def parts_in_prose(reading: Reading) -> Iterator[Draft]:
    """ "X, held in conjunction with Y", "at Y they hosted the workshop X": X is part of Y."""
    for passage in passages(reading):
        for number, pattern in enumerate(_WITHIN):
            for match in pattern.finditer(passage.text):
                small, large = passage.named(match["small"]), passage.named(match["large"])
                stated = number == 0 or (small is not None and small.head in _SMALLER)
                if small and large and small is not large and stated:
                    yield Draft("held-within", small, "PART_OF", passage.span, large)
        yield from _held_where(passage)


def _held_where(passage: Passage) -> Iterator[Draft]:
    """ "Y, Lisbon, where the network organised a workshop on A and a panel on B"."""
    match = _WHERE.search(passage.text)
    large = passage.named(match.group(1)) if match else None
    if match is None or large is None:
        return
    for small in passage.enumerated(passage.text[match.end() :].split(";")[0]):
        if small.kind is Kind.EVENT and small is not large and small.head in _SMALLER:
            yield Draft("held-within", small, "PART_OF", passage.span, large)


def editions(reading: Reading) -> Iterator[Draft]:
    """ "TIDE 2024" is an edition of "TIDE", where the text names the series for itself."""
    events = reading.table.of_kind(Kind.EVENT)
    undated = [e for e in events if not editions_of(e.name)]
    series = {form_of(Kind.EVENT, e.acronym): e for e in undated if e.acronym}
    series |= {series_of(e.name): e for e in undated}
    for event in events if series else ():
        dated = editions_of(event.name)
        core = series.get(core_of_event(event.name)) if dated else None
        whole = series.get(series_of(event.name), core) if dated else None
        if whole is not None and whole is not event:
            yield Draft("edition-of", event, "PART_OF", event.first, whole)


_OF_WHOLE = re.compile(
    r"(?:[\w-]+ ){0,2}(?:Opening|Closing|Ceremony|Session|Plenary|Panel|Segment|Day|Track|Reception"
    r"|Workshop|Roundtable|Meeting|Dialogue|Launch|Keynote)s?(?: \w+)? (?:of|at) (?:the )?",
    re.IGNORECASE,
)


def named_after_whole(reading: Reading) -> Iterator[Draft]:
    """ "Opening Ceremony of the Reef Week 2024" is part of the Reef Week 2024."""
    events = reading.table.of_kind(Kind.EVENT)
    for part in events:
        for whole in events:
            names = {m.name for m in whole.mentions}
            front = part.name[: -len(whole.name)] if part.name.endswith(tuple(names)) else ""
            if part is not whole and front and _OF_WHOLE.fullmatch(front):
                yield Draft("named-after-whole", part, "PART_OF", part.first, whole)


def page_of_part(reading: Reading) -> Iterator[Draft]:
    """A page's event is part of that on the line below its title, or "held in conjunction with"."""
    main = reading.main
    if main is None or not reading.units or not _in_title(reading, main):
        return
    for passage in list(passages(reading))[1:5]:
        if passage.unit.kind is UnitKind.SENTENCE:
            return
        stated = _OF_PAGE.match(passage.text)
        larger = passage.named(stated.group(1)) if stated else _alone(passage, main)
        if larger is not None and larger is not main and larger.head not in _SMALLER:
            yield Draft("page-of-part", main, "PART_OF", passage.span, larger)
            return


def _in_title(reading: Reading, main: DocumentEntity) -> bool:
    titles = [u for u in reading.units[:4] if u.kind is UnitKind.HEADING][:1]
    return any(u.start <= m.span.start < u.end for u in titles for m in main.mentions)


def _alone(passage: Passage, main: DocumentEntity) -> DocumentEntity | None:
    """Return the event that fills a line, if the page's own event is but a session or workshop."""
    if main.head not in _SMALLER:
        return None
    unit = passage.unit
    where_and_when = (Kind.DATE, Kind.PLACE, Kind.COUNTRY)
    dated = sum(m.extent.end - m.extent.start for m in passage.mentions(*where_and_when))
    for mention in passage.mentions(Kind.EVENT):
        if 2 * (mention.extent.end - mention.extent.start) >= unit.end - unit.start - dated:
            return passage.reading.entity(mention)
    return None
