"""Titles of pages that name an event or a text without a word such as "Forum" or "Declaration"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders import dates
from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_KIND_OF_PAGE = re.compile(
    r"(?:(?:speakers?(?:'s?)?|programme|program|agenda|event|day|conference|final|draft"
    r"|provisional|list of|meeting|press|"
    r"media|summary|outcome|seminar|panel) )*(?:sheet|list|speakers?|agenda|programme"
    r"|program|report|overview|summary|plan"
    r"|schedule|event|page|release|note|notes|digest|minutes|participants|announcement"
    r"|invitation|readout|recap)"
    r"(?: (?:of|for|from) (?:the )?)?\s*[:–—|-]\s*|about (?:the )?",
    re.IGNORECASE,
)
_KIND_BEHIND = re.compile(r"\s*[:–—|-]\s+(?:[a-z]+(?: |,|$)){1,6}$")
_EVENT_WORD = "|".join(sorted((re.escape(h) for h in EVENT_HEADS), key=len, reverse=True))
_KIND_LINE = re.compile(
    rf"(?:(?:an?|the|public|online|open|virtual|joint|closed-door|international|expert"
    rf"|high-level|\w+day)\s+){{0,3}}(?:{_EVENT_WORD})s?\b",
    re.IGNORECASE,
)
_TEXT_TITLE = re.compile(
    r"(?:(?:an?|the|our) )?(?:joint |open |public |draft )*(?:letter|statement|declaration"
    r"|call|appeal|resolution|pledge|manifesto|communiqu[ée]|charter)\b",
    re.IGNORECASE,
)
_GATHERED_AT = re.compile(
    r"\b(?:discussions?|speakers?|participants?|attend\w*|join\w*|experts?|delegates?"
    r"|guests|talks)\b[^.]{0,60}\b(?:at|of|in|for|to) $",
    re.I,
)


def titled_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return the title as an event, where a page's title names one without a word like "Forum".

    The page must say so: a line such as "Seminar, 3 June 2024", or a date and a place under labels.
    """
    top = range(min(6, len(units)))
    headings = [i for i in top if units[i].kind is UnitKind.HEADING and not units[i].slot]
    if not headings:
        return None
    labelled = _labels(units[:8]) >= {"date", "place"}
    upto = range(headings[min(1, len(headings) - 1)] + 1) if labelled else top
    if _names_event([found[i] for i in upto]) or not _announced(text, units[:10]):
        return None
    index = headings[0]
    unit = units[index]
    page = _KIND_OF_PAGE.match(text, unit.start, unit.end)
    start = page.end() if page else unit.start
    if len(text[start : unit.end].split()) < 3:
        return None
    kind_after = _KIND_BEHIND.search(text, start, unit.end)
    span = Span(start, kind_after.start() if kind_after else unit.end)
    return index, Mention(Kind.EVENT, span, span, span.cut(text), "event")


def _labels(units: Sequence[Unit]) -> set[str]:
    """Return the properties that the labels of these units give."""
    return {u.label.value for u in units if u.label and u.label.value}


def _names_event(found: Sequence[Sequence[Mention]]) -> bool:
    return any(m.kind is Kind.EVENT and not m.weak for mentions in found for m in mentions)


def _announced(text: str, units: Sequence[Unit]) -> bool:
    """Return whether labels or a line such as "Seminar, 3 June 2024" announce an event."""
    if _labels(units) >= {"date", "place"}:
        return True
    return any(
        _KIND_LINE.match(text, u.start, u.end) and dates.find_dates(text[u.start : u.end])
        for u in units[1:]
        if u.kind is not UnitKind.SENTENCE or u.end - u.start < 120
    )


def titled_text(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return a heading that is as a whole the title of a letter or declaration, if there is one."""
    for index, unit in enumerate(units[:2]):
        mention = _title_in_capitals(text, unit, found[index])
        if mention is not None:
            return index, mention
    for index, unit in enumerate(units[:6]):
        mention = _title_with_colon(text, unit, found[index])
        if mention is not None:
            return index, mention
    return None


def _title_in_capitals(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "X DECLARATION ON Y", from the body right in front of it to the end of the line."""
    line_end = text.find("\n", unit.start, unit.end)
    line_end = unit.end if line_end < 0 else line_end
    words = text[unit.start : line_end]
    near = (m for m in mentions if m.span.start - unit.start < 40)
    opening = next((m for m in near if m.kind is Kind.INITIATIVE), None)
    if opening is None or unit.kind is not UnitKind.HEADING or not words.isupper():
        return None
    if 2 * len(opening.name) <= len(words):
        return None
    start = opening.span.start
    bodies = [m for m in mentions if m.kind is Kind.INSTITUTION and m.extent.end + 1 == start]
    span = Span(bodies[0].span.start if bodies else start, line_end)
    return Mention(
        Kind.INITIATIVE, span, span, span.cut(text), opening.head, aliases=(opening.name,)
    )


def _title_with_colon(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "Open letter: …", the whole heading."""
    span = Span(unit.start, unit.end)
    words = span.cut(text)
    titled = _TEXT_TITLE.match(text, unit.start) is not None and ":" in words
    if unit.kind is not UnitKind.HEADING or not titled:
        return None
    inner = next((m for m in mentions if m.kind is Kind.INITIATIVE), None)
    head = "letter" if "letter" in words.lower() else inner.head if inner else ""
    aliases = (inner.name,) if inner else ()
    bodies = tuple(m for m in mentions if m.kind is Kind.INSTITUTION)
    return Mention(Kind.INITIATIVE, span, span, words, head, aliases=aliases, inner=bodies)


def acronym_as_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with an acronym of the title taken as the event, if the text meets there.

    "SCOPE Community … the experts who shape the discussions at SCOPE": no forum is named.
    """
    current = [list(mentions) for mentions in found]
    if not units or _names_event(current):
        return current
    title = set(re.findall(r"\b[A-Z]{3,8}\b", text[units[0].start : units[0].end]))
    names = {
        m.name
        for u, mentions in zip(units, current, strict=True)
        for m in mentions
        if m.name in title
        and m.kind is Kind.UNKNOWN
        and _GATHERED_AT.search(text[u.start : m.span.start])
    }
    return [
        [replace(m, kind=Kind.EVENT, head="event") if m.name in names else m for m in mentions]
        for mentions in current
    ]
