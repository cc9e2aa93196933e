"""Which event a document describes, and which event each of its units is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders import dates
from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import Masked, one_of, rule
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
_HELD = (
    r"(?:held|hosted|convened|organi[sz]ed|opened|took place|takes place|kicked off"
    r"|concluded|closed|wrapped up|gathered|will be|was|brought together|ran|returns?"
    r"|runs?)"
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
    labelled = {u.label.value for u in units[:8] if u.label and u.label.value} >= {"date", "place"}
    upto = range(headings[min(1, len(headings) - 1)] + 1) if labelled else top
    if any(m.kind is Kind.EVENT and not m.weak for i in upto for m in found[i]):
        return None
    if not _announced(text, units[:10]):
        return None
    index = headings[0]
    unit = units[index]
    page = _KIND_OF_PAGE.match(text, unit.start, unit.end)
    start = page.end() if page else unit.start
    if start >= unit.end:
        return None
    if len(text[start : unit.end].split()) < 3:
        return None
    kind_after = _KIND_BEHIND.search(text, start, unit.end)
    span = Span(start, kind_after.start() if kind_after else unit.end)
    return index, Mention(Kind.EVENT, span, span, span.cut(text), "event")


def _announced(text: str, units: Sequence[Unit]) -> bool:
    labels = {u.label.value for u in units if u.label and u.label.value}
    if {"date", "place"} <= labels:
        return True
    return any(
        _KIND_LINE.match(text, u.start, u.end) and dates.find_dates(text[u.start : u.end])
        for u in units[1:]
        if u.kind is not UnitKind.SENTENCE or u.end - u.start < 120
    )


_TEXT_TITLE = re.compile(
    r"(?:(?:an?|the|our) )?(?:joint |open |public |draft )*(?:letter|statement|declaration"
    r"|call|appeal|resolution|pledge|manifesto|communiqu[ée]|charter)\b",
    re.IGNORECASE,
)


def titled_text(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return a heading that is as a whole the title of a letter or declaration, if there is one."""
    for index, unit in enumerate(units[:2]):
        line_end = text.find("\n", unit.start, unit.end)
        line_end = unit.end if line_end < 0 else line_end
        opening = next(
            (
                m
                for m in found[index]
                if m.kind is Kind.INITIATIVE and m.span.start - unit.start < 40
            ),
            None,
        )
        words = text[unit.start : line_end]
        if (
            opening
            and unit.kind is UnitKind.HEADING
            and words.isupper()
            and 2 * len(opening.name) > len(words)
        ):
            bodies = [
                m
                for m in found[index]
                if m.kind is Kind.INSTITUTION and m.extent.end + 1 == opening.span.start
            ]
            span = Span(bodies[0].span.start if bodies else opening.span.start, line_end)
            return index, Mention(
                Kind.INITIATIVE, span, span, span.cut(text), opening.head, aliases=(opening.name,)
            )
    for index, unit in enumerate(units[:6]):
        if (
            unit.kind is UnitKind.HEADING
            and _TEXT_TITLE.match(text, unit.start)
            and ":" in text[unit.start : unit.end]
        ):
            span = Span(unit.start, unit.end)
            inner = next((m for m in found[index] if m.kind is Kind.INITIATIVE), None)
            aliases = (inner.name,) if inner else ()
            head = "letter" if "letter" in span.cut(text).lower() else inner.head if inner else ""
            others = tuple(m for m in found[index] if m.kind is Kind.INSTITUTION)
            return index, Mention(
                Kind.INITIATIVE, span, span, span.cut(text), head, aliases=aliases, inner=others
            )
    return None


_GATHERED_AT = re.compile(
    r"\b(?:discussions?|speakers?|participants?|attend\w*|join\w*|experts?|delegates?"
    r"|guests|talks)\b[^.]{0,60}\b(?:at|of|in|for|to) $",
    re.I,
)


def acronym_as_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with an acronym of the title taken as the event, if the text meets there.

    "SCOPE Community … the experts who shape the discussions at SCOPE": no forum is named.
    """
    current = [list(mentions) for mentions in found]
    if (
        any(m.kind is Kind.EVENT and not m.weak for mentions in current for m in mentions)
        or not units
    ):
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


def described_event(
    text: str, units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> DocumentEntity | None:
    """Return the event that the document is about, or None where it is about none or several."""
    events = table.of_kind(Kind.EVENT)
    if not events:
        return None
    scored = [(_weight(event, units, masked, table), -event.first.start, event) for event in events]
    best = max(scored, key=lambda s: s[:2])
    return best[2] if best[0] >= (4 if _about_text(units, masked, table) else 2) else None


def _about_text(units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable) -> bool:
    """Return whether the page's title names a text: then an event must be in the title too."""
    for unit, view in zip(units[:2], masked[:2], strict=True):
        for mention in view.mentions:
            entity = table.entity_of(mention)
            if (
                unit.kind is UnitKind.HEADING
                and entity
                and mention.kind is Kind.INITIATIVE
                and 2 * (mention.extent.end - mention.extent.start) > unit.end - unit.start
            ):
                return True
    return False


def _weight(
    event: DocumentEntity, units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> float:
    weight = min(3, len(event.mentions)) * 0.5
    opening = [i for i, u in enumerate(units) if u.kind is not UnitKind.HEADING]
    top = next((i for i, u in enumerate(units) if u.kind is UnitKind.HEADING), 0)
    for index, unit in enumerate(units):
        here = [
            m
            for m in masked[index].mentions
            if m.kind is Kind.EVENT and table.entity_of(m) is event
        ]
        if not here:
            continue
        if unit.kind is UnitKind.HEADING and (index < 4 or index == top):
            weight += 4
        elif index in opening[:3]:
            weight += 2 + (1 if _organised(masked[index], here) else 0)
        elif index in opening[:8] and _organised(masked[index], here):
            weight += 1.5
    if any(
        _SUBORDINATE.match(m.text)
        and any(table.entity_of(x) is event for x in m.mentions[:1])
        and len({x.name for x in m.mentions if x.kind is Kind.EVENT}) > 1
        for m in masked
    ):
        weight -= 2
    if event.head in {"session", "panel", "ceremony", "dinner", "reception", "track"}:
        weight -= 2
    return weight


_SUBORDINATE = re.compile(
    r"(?:While|As|During|On the (?:sidelines|margins|eve)|Ahead of|Before|Following|After)\b"
)


def _organised(masked: Masked, mentions: Sequence[Mention]) -> bool:
    event = one_of("E")
    return bool(re.search(rf"{_HELD}[^.]{{0,60}}{event}|{event}[^.]{{0,40}}{_HELD}", masked.text))


def scopes(
    units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable, main: DocumentEntity | None
) -> tuple[DocumentEntity | None, ...]:
    """Return for each unit the event that it is about.

    That is the described event; but a paragraph or a section that introduces another one, with its
    date or its organisers, is about that one to its end.
    """
    headed = {
        i: e
        for i, (u, v) in enumerate(zip(units, masked, strict=True))
        if (e := _heads_section(u, v, table))
    }
    titled = main is not None and _in_title(main, units)
    found: list[DocumentEntity | None] = []
    current, opened = main, (-2, -2)
    for unit, view in zip(units, masked, strict=True):
        place = (unit.section, -1) if not titled else (unit.section, unit.paragraph)
        if opened != (-2, -2) and place != opened:
            current, opened = main, (-2, -2)
        section = headed.get(unit.section)
        introduced = _introduced(view, table) or section
        if section is not None and introduced is not section:
            introduced = section if section.head == "session" or introduced is main else introduced
        if introduced is not None and introduced is not current:
            current, opened = introduced, place
        found.append(current)
    return tuple(found)


def _heads_section(unit: Unit, view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event that a heading is the title of, so that what follows is about it."""
    if unit.kind is not UnitKind.HEADING or unit.slot:
        return None
    for mention in view.mentions:
        event = (
            table.entity_of(mention) if mention.kind is Kind.EVENT and not mention.weak else None
        )
        dated = sum(
            m.extent.end - m.extent.start
            for m in view.mentions
            if m.kind in {Kind.DATE, Kind.PLACE, Kind.COUNTRY}
        )
        own = mention.extent.end - mention.extent.start
        if event is not None and 2 * own >= unit.end - unit.start - dated:
            return event
    return None


def _in_title(main: DocumentEntity, units: Sequence[Unit]) -> bool:
    heads = [u for u in units[:4] if u.kind is UnitKind.HEADING]
    return any(u.start <= m.span.start < u.end for u in heads for m in main.mentions)


_INTRODUCED = (
    rule(
        r"(?:held|hosted|convened|organi[sz]ed|ran|opened|launched|spent|attended|co-hosted)"
        r"\b[^.;{EP}]{0,80}({E})"
    ),
    rule(
        r"({E})[^.;{E}]{0,60}\b(?:was|were|is|will be|took place|opened|brought)"
        r"\b[^.;{E}]{0,40}(?:held|hosted|convened|organi[sz]ed|place|{D}|together)"
    ),
    rule(r"{D}[^.;{E}]{0,80}(?:at|for|in) (?:the |its |their )?(?:\w+ ){0,2}({E})"),
    rule(r"^(?:At|During) (?:the |this year's |its )?(?:\w+[- ]){0,3}({E})"),
)


def _introduced(view: Masked, table: EntityTable) -> DocumentEntity | None:
    for pattern in _INTRODUCED:
        match = pattern.search(view.text)
        if match:
            event = table.entity_of(view.mention(match.group(1)))
            if event is not None and event.head not in {"session", "panel", "ceremony"}:
                return event
    return None
