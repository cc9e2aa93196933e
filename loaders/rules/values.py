"""When, where, how and under which theme an event was held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders import dates
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import Masked, one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading

_ONLINE = re.compile(
    r"\b(?:online|virtual(?:ly)?|webinar|zoom|video ?conference|livestream(?:ed)?)\b", re.I
)
_THERE = re.compile(
    r"\b(?:offline|in[- ]person|on[- ]?site|face[- ]to[- ]face|physical(?:ly)?)\b", re.I
)
_HYBRID = re.compile(r"\bhybrid\b", re.I)


def mode_of(words: str) -> str:
    """Return `online`, `in-person`, `hybrid`, or an empty string if the words say none."""
    online, there = bool(_ONLINE.search(words)), bool(_THERE.search(words))
    if _HYBRID.search(words) or (online and there):
        return "hybrid"
    return "online" if online else "in-person" if there else ""


def labelled_values(reading: Reading) -> Iterator[Draft]:
    """ "Date: …", "Theme: …", "Form: …", "Location: …" under the event's title."""
    text = reading.document.text
    for index, unit in enumerate(reading.units):
        label, event = unit.label, reading.scope[index]
        if label is None or event is None or unit.kind is UnitKind.HEADING or not label.value:
            continue
        span = Span(unit.start, unit.end)
        words = span.cut(text).strip()
        if label.value == "date":
            yield from _dated(event, unit, text, "labelled-date", _year_of(event))
        elif label.value == "theme":
            yield _value("labelled-theme", event, "theme", words.strip("\"“”'"), span)
        elif label.value == "place":
            if mode_of(words) == "online" and not re.search(r"[A-Z][a-z]+, [A-Z]", words):
                yield _value("labelled-mode", event, "mode", "online", span)
                continue
            yield _value("labelled-place", event, "place", words, span)
        elif label.value == "mode" and mode_of(words):
            yield _value("labelled-mode", event, "mode", mode_of(words), span)


def _value(rule_: str, event: DocumentEntity, name: str, value: str, span: Span) -> Draft:
    return Draft(rule_, event, name, span, value=value, value_span=span)


def _year_of(event: DocumentEntity) -> int | None:
    found = re.search(r"\b(?:19|20)\d\d\b", event.name)
    return int(found.group()) if found else None


def _dated(
    event: DocumentEntity, unit: Unit, text: str, rule_: str, year: int | None
) -> Iterator[Draft]:
    for date in dates.find_dates(text[unit.start : unit.end], year):
        if not date.has_year and year is None:
            continue
        span = Span(unit.start, unit.end)
        yield _value(rule_, event, "start", date.first, span)
        if date.last:
            yield _value(rule_, event, "end", date.last, span)
        break


def dates_in_text(reading: Reading) -> Iterator[Draft]:
    """A date in a sentence or title line that holds the event, or speaks of the day it was held."""
    text = reading.document.text
    seen: set[int] = set()
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if unit.label is not None and unit.label.value:
            continue
        for event in _dated_events(reading, index, unit, view):
            if event.index in seen:
                continue
            year = _year_of(event) or _year_nearby(reading, index)
            drafts = list(_dated(event, unit, text, "date-in-text", year))
            if drafts:
                seen.add(event.index)
            yield from drafts


_EVENT_DATED = rule(r"({E})[^.;{E}]{0,80}?{D}|{D}[^.;{E}]{0,100}?({E})")


def _dated_events(
    reading: Reading, index: int, unit: Unit, view: Masked
) -> Iterator[DocumentEntity]:
    if unit.kind is not UnitKind.SENTENCE:
        event = reading.scope[index]
        if index < 10 and event and re.search(one_of("D"), view.text):
            yield event
        return
    for match in _EVENT_DATED.finditer(view.text):
        event = reading.entity(view.mention(match.group(1) or match.group(2)))
        if event:
            yield event


def _year_nearby(reading: Reading, index: int) -> int | None:
    published = reading.document.published[:4]
    if published.isdigit():
        return int(published)
    before = reading.document.text[: reading.units[index].end]
    found = re.findall(r"\b(20[0-4]\d)\b", before)
    return int(found[-1]) if found else None


_PLACE = rule(
    r"{E}[^.;{E}]{0,100}?\b(?:in|at)(?: the)? ({L})|(?:in|at)(?: the)? ({L})[^.;{E}]{0,60}{E}"
)
_PLACE_SPELLED = re.compile(
    r"\b(?:held|takes? place|took place|convened|hosted|returns? to|met|opened|gathered)"
    r"(?: in| at)? ((?!The\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
)
_THEME = rule(
    r"(?:[Uu]nder the theme|theme(?:d|s)?(?: of| was| is|:)?|under the theme(?: of)?"
    r"|with the theme(?: of)?|themed|key focus)[^\"\.]{0,20}\"([^\"]{8,160})\""
)


def values_in_text(reading: Reading) -> Iterator[Draft]:
    """Place, theme and mode in the sentences about the event."""
    placed: set[int] = set()
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        event = reading.scope[index]
        if event is None or (unit.label is not None and unit.label.value):
            continue
        span = Span(unit.start, unit.end)
        match = _PLACE.search(view.text)
        header = (
            unit.kind is not UnitKind.SENTENCE and index < 8 and re.search(one_of("D"), view.text)
        )
        place = next((m for m in view.mentions if m.kind is Kind.PLACE), None) if header else None
        if match:
            place = view.mention(match.group(1) or match.group(2))
        spelled = (
            _PLACE_SPELLED.search(view.text)
            if place is None and re.search(one_of("E"), view.text)
            else None
        )
        if spelled and event.index not in placed:
            placed.add(event.index)
            yield _value("place-spelled", event, "place", spelled.group(1), span)
        if place is not None and event.index not in placed:
            placed.add(event.index)
            yield _value("place-in-text", event, "place", place.name, span)
        theme = _THEME.search(view.text)
        if theme:
            words = view.original(theme.start(1), theme.end(1)).cut(reading.document.text)
            yield _value("theme-in-text", event, "theme", words, span)
        if re.search(
            rf"{one_of('E')}[^.;]{{0,60}}(?:held|took place|takes place|convened)", view.text
        ) and mode_of(view.text):
            yield _value("mode-in-text", event, "mode", mode_of(view.text), span)
