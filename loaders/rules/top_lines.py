"""Lines at the top of a page that can only name its event, whatever their words.

"Reef Council, 11th meeting" above the day of the meeting; the title above the sessions of a
programme, with a year in it or repeated on every page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.rules.days_in_titles import without_days
from govgraph.loaders.rules.event_titles import TELLING_VERBS
from govgraph.loaders.rules.kinds_of_page import names_document, tells_deed, title_start
from govgraph.loaders.rules.labels import SESSION
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_ONES = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_COUNT = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{_TENS}-{_ONES}|{_ONES}|tenth|eleventh|twelfth|\w+teenth"
    r"|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|inaugural)"
)
_SITTING = re.compile(
    rf"(?P<name>{_COUNT} (?:(?:annual|ordinary|extraordinary|regular|special|plenary|general) )*"
    r"(?:meeting|session|plenary|sitting|assembly))",
    re.IGNORECASE,
)
_OF_BODY = re.compile(
    r"\W+(?:of the |of )?(?P<body>[A-Z][^,;\n]*?"
    r"\b(?:Council|Committee|Board|Commission|Group|Bureau)\b[^,;\n]*)$"
)
_TOP = 6
"""Units from the top in which such lines stand."""
_FEWEST_SESSIONS = 2
_WORDS = range(2, 16)
_YEAR = re.compile(r"\b20[0-4]\d\b")
_PAGE = re.compile(r"\s+(?:[-–|]\s*)?(?:page|p\.) ?\d+(?: (?:of|/) ?\d+)?\s*$", re.IGNORECASE)
_PLACE_BEHIND = re.compile(r",\s*(?P<place>[A-Z][\w’'. -]+)$")


def event_of_top(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[tuple[int, Mention]]:
    """Return the event that a line at the top names by its place, by unit."""
    part = _part_of_title(text, units, found)
    if part is not None:
        return [(0, part)]
    sitting = _sitting(text, units, found)
    lines = [ms for i, ms in enumerate(found[:_TOP]) if not sitting or i != sitting[0][0]]
    named = [m for ms in lines for m in ms if m.names_event and m.head != SESSION.value]
    return [] if named else sitting or _above_sessions(text, units, found)


_PART = re.compile(
    r"(?P<part>[A-Z][^:|–—\n]{2,70}? (?:workshop|panel(?: discussion)?|session|round ?table"
    r"|tutorial|side[- ]event|debate|hackathon|master ?class|meet-?up)) (?:at|@|during) (?:the )?"
    r"[A-Za-z]*[A-Z]",
    re.IGNORECASE,
)
_THIS_PART = re.compile(
    r"\b(?:this|our|the) (?:[a-z]+ )?(?:workshop|panel|session|round ?table|debate|hackathon)\b",
    re.IGNORECASE,
)


def _part_of_title(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> Mention | None:
    """ "Tide rights workshop at RIGF", where the page tells of it and lists its people."""
    match = _PART.match(text, units[0].start, units[0].end) if units else None
    if match is None or units[0].kind is not UnitKind.HEADING or tells_deed(match["part"]):
        return None
    span = Span(*match.span("part"))
    taken = (m for m in found[0] if m.span.start < span.end)
    listed = any(u.label is not None and u.label.relation == "PARTICIPATED_IN" for u in units)
    spoken = any(_THIS_PART.search(text, u.start, u.end) for u in units[1:8])
    telling = any(word.lower() in TELLING_VERBS for word in span.cut(text).split())
    if not (listed and spoken) or telling or any(m.kind is Kind.PERSON for m in taken):
        return None
    return Mention(Kind.EVENT, span, span, span.cut(text), "title")


def _sitting(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[tuple[int, Mention]]:
    """ "Reef Council, 11th meeting": the count and noun beside or below the body that met."""
    for index, unit in enumerate(units[:_TOP]):
        near = [m for ms in found[index : index + 3] for m in ms]
        if unit.kind is UnitKind.SENTENCE or not any(m.kind is Kind.DATE for m in near):
            continue
        match = _SITTING.search(text, unit.start, unit.end)
        beside = [m for ms in found[max(0, index - 1) : index + 1] for m in ms]
        body = next((m.name for m in beside if m.kind is Kind.INSTITUTION), "")
        behind = _OF_BODY.match(text, match.end(), unit.end) if match is not None else None
        body = behind["body"] if behind is not None else body
        if match is None or not body or not _alone(text, unit, match, body):
            continue
        span = Span(*match.span("name"))
        whole = f"{span.cut(text)} of the {body}"
        return [(index, Mention(Kind.EVENT, span, span, span.cut(text), "title", (whole,)))]
    return []


def _alone(text: str, unit: Unit, sitting: re.Match[str], body: str) -> bool:
    """Return whether nothing but the body that met stands on the line of a count and a noun."""
    rest = text[unit.start : sitting.start()] + text[sitting.end() : unit.end]
    return re.fullmatch(r"\W*(?:the\W*)?", rest.replace(body, ""), re.IGNORECASE) is not None


def _above_sessions(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[tuple[int, Mention]]:
    """The line above the sessions that holds a year, or that every page repeats."""
    heads = [i for i, u in enumerate(units) if u.kind is UnitKind.HEADING and u.label is SESSION]
    if len(heads) < _FEWEST_SESSIONS:
        return []
    for index in range(min(_TOP, heads[0])):
        span = _title(text, units[index], found[index])
        if span is None:
            continue
        words = span.cut(text)
        if _YEAR.search(words) or text.count(words) > 1:
            return [(index, Mention(Kind.EVENT, span, span, words, "title"))]
    return []


def _title(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return the title that a line could be, without place, day and number of the page."""
    line = text[unit.start : unit.end]
    if unit.kind is UnitKind.SENTENCE or unit.label is not None or unit.slot or "\n" in line:
        return None
    page = _PAGE.search(text, unit.start, unit.end)
    span = without_days(text, Span(title_start(text, unit), page.start() if page else unit.end))
    span = _without_place(text, span)
    words = span.cut(text)
    if len(words.split()) not in _WORDS or names_document(words) or not words[:1].isupper():
        return None
    taken = {Kind.PERSON, Kind.INSTITUTION, Kind.PLACE, Kind.DATE, Kind.COUNTRY}
    covered = sum(m.extent.end - m.extent.start for m in mentions if m.kind in taken)
    return None if 2 * covered > span.end - span.start else span


def _without_place(text: str, title: Span) -> Span:
    end = title.end
    while (behind := _PLACE_BEHIND.search(text, title.start, end)) is not None:
        if not (places.city(behind["place"]) or places.country(behind["place"])):
            break
        end = behind.start()
    return Span(title.start, end)
