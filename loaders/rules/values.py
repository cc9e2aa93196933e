"""When, where, how and under which theme an event was held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders import dates
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_places import held
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import names_event

_ONLINE = re.compile(
    r"\b(?:online|virtual(?:ly)?|webinar|zoom|video ?conference|livestream(?:ed)?)\b", re.I
)
_THERE = re.compile(
    r"\b(?:offline|in[- ]person|on[- ]?site|face[- ]to[- ]face|physical(?:ly)?)\b", re.I
)
_HYBRID = re.compile(r"\bhybrid\b", re.I)
_EVENT_DATED = rule(r"({E})[^.;{E}]{0,80}?{D}|{D}[^.;{E}]{0,100}?({E})")
_PLACE = rule(
    r"{E}[^.;{E}]{0,100}?\b(?:in|at)(?: the)? ({L})|(?:in|at)(?: the)? ({L})[^.;{E}]{0,60}{E}"
)
_CAPITAL_OF = rule(
    r"\b(?:in|at|to) the (?:[A-Z]\w+ )?(?:capital|city|town|port|port city|village)(?: city)?"
    r"(?: of|,)? ({L})"
)
_NOT_ITS_DAY = re.compile(
    r"\b(?:[Rr]egist\w+|[Dd]eadlines?|publish\w*|[Ss]ubmi\w+|announc\w+"
    r"|appl(?:y|ications?)"
    r"|posted|released|after|before|since|ahead|prior|until|founded|born|adopted)\b"
)
_POSTED = re.compile(
    r"(?:published|posted|updated|last (?:updated|modified)|news|press release|by|written)\b", re.I
)
_PLACE_SPELLED = re.compile(
    r"\b(?:held|takes? place|took place|convened|hosted|returns? to|met|opened|gathered)"
    r"(?: in| at)? ((?!The\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
)
_THEME = rule(
    r"(?:theme(?:d|s)?(?: of| was| is|:)?|motto|slogan|banner|key focus)[^\"\.]{0,40}"
    r"\"([^\"]{8,160})\""
)
_THEME_SPELLED = re.compile(
    r"\b(?:theme|motto|slogan|banner|title)(?: of)?,? (?:(?:was|is|of),? )?"
    r"(?:'([^']{8,160})'|((?:[A-Z][\w-]*)(?: (?:for|of|and|the|in|to|a|[A-Z&][\w-]*)){1,9}(?<!"
    r" the)(?<! and))(?=[,.]))"
)
_MODE_WORDS = (
    r"(?:online|virtual(?:ly)?|hybrid|in[- ]person|on[- ]?site|face[- ]to[- ]face|via zoom|on zoom"
    r"|livestream\w*|webinar|remote(?:ly)?)"
)
_MODE_TOLD = re.compile(
    rf"\b(?:an?|the|this|fully|entirely|both|in|as an?|was|is|be|held|place|attend|join|participate"
    rf"|join us|convened|met|run|livestreamed)(?: (?:a|fully|entirely|both))? {_MODE_WORDS}\b"
    rf"|\b{_MODE_WORDS} (?:event|format|meeting|edition|participation|attendance|{one_of('E')})",
    re.I,
)
_EVENT = re.compile(one_of("E"))
_DATE = re.compile(one_of("D"))
_HELD = re.compile(rf"{one_of('E')}[^.;]{{0,60}}(?:held|took place|takes place|convened)")
_LONGEST_PLACE = 12
"""In words."""
_TOWN = re.compile(r"[A-Z][a-z]+, [A-Z]")


def mode_of(words: str) -> str:
    """Return `online`, `in-person`, `hybrid`, or an empty string if the words say none."""
    online, there = bool(_ONLINE.search(words)), bool(_THERE.search(words))
    if _HYBRID.search(words) or (online and there):
        return "hybrid"
    return "online" if online else "in-person" if there else ""


def labelled_values(reading: Reading) -> Iterator[Draft]:
    """ "Date: …", "Theme: …", "Form: …", "Location: …" under the event's title."""
    for passage in passages(reading):
        event = passage.event
        if event is not None and passage.value_label and not passage.is_heading:
            yield from _labelled(passage, event)


def _labelled(passage: Passage, event: DocumentEntity) -> Iterator[Draft]:
    span = passage.span
    words = span.cut(passage.reading.document.text).strip()
    match passage.value_label:
        case "date":
            yield from _dated(passage, event, "labelled-date", _year_of(event))
        case "theme":
            yield _value("labelled-theme", event, "theme", words.strip("\"“”'"), span)
        case "place" if mode_of(words) == "online" and not _TOWN.search(words):
            yield _value("labelled-mode", event, "mode", "online", span)
        case "place" if not _tells_more(words):
            yield _value("labelled-place", event, "place", words, span)
        case "mode" if mode_of(words):
            yield _value("labelled-mode", event, "mode", mode_of(words), span)


def _tells_more(words: str) -> bool:
    """Return whether what stands under "Place" is a sentence about the place."""
    return words.endswith(".") and len(words.split()) > _LONGEST_PLACE


def _value(rule_: str, event: DocumentEntity, name: str, value: str, span: Span) -> Draft:
    return Draft(rule_, event, name, span, value=value, value_span=span)


def _year_of(event: DocumentEntity) -> int | None:
    found = re.search(r"\b(?:19|20)\d\d\b", event.name)
    return int(found.group()) if found else None


def _dated(
    passage: Passage, event: DocumentEntity, rule_: str, year: int | None
) -> Iterator[Draft]:
    """Yield the first and the last day that the passage dates, if a year is known."""
    found = dates.find_dates(passage.span.cut(passage.reading.document.text), year)
    date = next((d for d in found if d.has_year or year is not None), None)
    if date is None:
        return
    yield _value(rule_, event, "start", date.first, passage.span)
    if date.last:
        yield _value(rule_, event, "end", date.last, passage.span)


def dates_in_text(reading: Reading) -> Iterator[Draft]:
    """A date in a sentence or title line that holds the event, or speaks of the day it was held."""
    seen: set[int] = set()
    # A date alone under a title may be that of the page: what the text says goes before it.
    lines = sorted(passages(reading), key=_is_bare_date)
    for passage in lines:
        if passage.value_label:
            continue
        for event in _dated_events(passage):
            if event.index in seen:
                continue
            year = _year_of(event) or _year_nearby(passage)
            drafts = list(_dated(passage, event, "date-in-text", year))
            if drafts:
                seen.add(event.index)
            yield from drafts


def _is_bare_date(passage: Passage) -> bool:
    """Return whether a line holds a date and nothing else."""
    return bool(_DATE.fullmatch(passage.text.strip(" .()[]")))


def _dated_events(passage: Passage) -> Iterator[DocumentEntity]:
    if passage.unit.kind is not UnitKind.SENTENCE:
        named = {e.index: e for e in passage.entities(Kind.EVENT) if e is not passage.event}
        if len(named) == 1 and passage.event is passage.reading.main and _names_one(passage):
            yield from named.values()
            return
        if passage.event and _is_header(passage, within=10) and not _POSTED.match(passage.text):
            yield passage.event
        return
    for match in _EVENT_DATED.finditer(passage.text):
        before = passage.text[max(0, match.start() - 30) : match.end()]
        if _NOT_ITS_DAY.search(before):
            continue
        event = passage.named(match.group(1) or match.group(2))
        if event:
            yield event


def _names_one(passage: Passage) -> bool:
    """Return whether a line opens with the one event that it names: "TIDE 2026 — Oslo, 3 May"."""
    return _DATE.search(passage.text) is not None and _OWN_LINE.match(passage.text) is not None


_OWN_LINE = rule(r"\W*{E}[^{E}]*$")


def _is_header(passage: Passage, within: int) -> bool:
    """Return whether the passage is a line with a date, among the first units of the page."""
    line = passage.unit.kind is not UnitKind.SENTENCE and passage.index < within
    return line and _DATE.search(passage.text) is not None


def _year_nearby(passage: Passage) -> int | None:
    """Return the year of publication, else the one named last up to here."""
    document = passage.reading.document
    published = document.published[:4]
    if published.isdigit():
        return int(published)
    found = re.findall(r"\b(20[0-4]\d)\b", document.text[: passage.unit.end])
    return int(found[-1]) if found else None


def values_in_text(reading: Reading) -> Iterator[Draft]:
    """Place, theme and mode in the sentences about the event."""
    placed: set[int] = set()
    for passage in passages(reading):
        event = passage.event
        if event is None or passage.value_label:
            continue
        place = None if event.index in placed else _place(passage, event)
        if place is not None:
            placed.add(event.index)
            yield place
        theme = _THEME.search(passage.text)
        if theme:
            words = passage.view.original(theme.start(1), theme.end(1))
            quoted = words.cut(reading.document.text)
            yield _value("theme-in-text", event, "theme", quoted, passage.span)
        spelled = _THEME_SPELLED.search(passage.text) if theme is None else None
        if spelled:
            group = 1 if spelled.group(1) else 2
            words = passage.view.original(spelled.start(group), spelled.end(group))
            yield _value(
                "theme-in-text", event, "theme", words.cut(reading.document.text), passage.span
            )
        told = _HELD.search(passage.text) or (
            _MODE_TOLD.search(passage.text) and (passage.index < 10 and names_event(passage))
        )
        mode = mode_of(passage.text) if told else ""
        if mode:
            yield _value("mode-in-text", event, "mode", mode, passage.span)


def _place(passage: Passage, event: DocumentEntity) -> Draft | None:
    """Return the place where a sentence or the page's title line says that the event was held."""
    match = _PLACE.search(passage.text) or _CAPITAL_OF.search(passage.text)
    told = next((h.place.name for h in held(passage) if h.event is event), "")
    if match or told:
        groups = [c for c in match.groups() if c] if match else []
        place = passage.view.mention(groups[0]).name if groups else told
        return _value("place-in-text", event, "place", place, passage.span)
    named = passage.mentions(Kind.PLACE) if _is_header(passage, within=8) else []
    if named:
        return _value("place-in-text", event, "place", named[0].name, passage.span)
    spelled = _PLACE_SPELLED.search(passage.text) if _EVENT.search(passage.text) else None
    if spelled:
        return _value("place-spelled", event, "place", spelled.group(1), passage.span)
    return None
