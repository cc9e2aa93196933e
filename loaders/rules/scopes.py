"""Which event each unit of a document is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.counted_gatherings import is_counted, opens_counted
from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.event_lines import (
    ends_block,
    entry_event,
    event_at_top,
    event_lines,
)
from govgraph.loaders.rules.events import MINOR, dated_paragraphs, in_title
from govgraph.loaders.rules.framed_titles import framed_titles
from govgraph.loaders.rules.introduced_events import PARTS, introduced_event, passing_event
from govgraph.loaders.rules.labels import WHOLE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.listed_events import only_described
from govgraph.loaders.rules.masking import Masked, rule
from govgraph.loaders.rules.mention import Kind

_LATE = 8
"""Units behind which a page that is about no event tells of one for a paragraph only."""


def scopes(
    text: str,
    units: Sequence[Unit],
    masked: Sequence[Masked],
    table: EntityTable,
    main: DocumentEntity | None,
) -> tuple[DocumentEntity | None, ...]:
    """Return for each unit the event that it is about.

    That is the described event; but a paragraph or a section that introduces another one, with its
    date or its organisers, is about that one to its end. A sentence on what was once made at
    another event is about that event for itself alone.
    """
    views = list(zip(units, masked, strict=True))
    titled = main is not None and in_title(main, units)
    main = main or event_at_top(units, masked, table)
    headed = _headed(views, table, main)
    bases = _bases(text, views, table, main)
    found: list[DocumentEntity | None] = []
    current = main
    opened: tuple[int, int] | None = None
    narrow = False
    several = sum(e.head not in MINOR for e in table.of_kind(Kind.EVENT)) > 2
    for index, (unit, view) in enumerate(views):
        base = bases[index]
        place = _place(index, unit, titled, narrow)
        moved = opened is not None and (place != opened or _opens_passage(index, views))
        if moved or (index and base is not bases[index - 1]):
            current, opened, narrow = base, None, False
        section = headed.get(unit.section) or headed.get(_above(unit, units))
        if unit.label is WHOLE:
            found.append(current)
            continue
        opens = index == 0 or units[index - 1].paragraph != unit.paragraph
        introduced = introduced_event(view, table, current, opens) or section
        if section is not None and (section.head == "session" or introduced is base):
            introduced = section
        passing = entry_event(unit, view, table) if several else None
        if passing is None and not introduced:
            passing = passing_event(view, table)
        if introduced is not None and introduced is not current:
            late = unit.section < 1 and several and index > _LATE
            beside = base is not None or unit.kind is UnitKind.ITEM
            told = only_described(introduced) or unit.kind is UnitKind.ITEM
            narrow = (beside and introduced is not base and told) or (base is None and late)
            current, opened = introduced, _place(index, unit, titled, narrow)
        found.append(passing or current)
    return tuple(found)


def _place(index: int, unit: Unit, titled: bool, narrow: bool) -> tuple[int, int]:
    """Return what a unit has in common with those that are about the same event."""
    if narrow and unit.kind is UnitKind.ITEM:
        return -1, index
    return unit.section, unit.paragraph if titled or narrow else -1


def _above(unit: Unit, units: Sequence[Unit]) -> int:
    """Return the section above the slot of an agenda that a unit stands in, or -1."""
    slot = units[unit.section] if unit.section >= 0 else None
    return slot.section if slot is not None and slot.slot else -1


def _bases(
    text: str,
    views: Sequence[tuple[Unit, Masked]],
    table: EntityTable,
    main: DocumentEntity | None,
) -> list[DocumentEntity | None]:
    """Return for each unit the event of the block it stands in, below the title of one, or main."""
    units, found = [u for u, _ in views], [v.mentions for _, v in views]
    masked = [v for _, v in views]
    opening = event_lines(units, masked, table)
    opening = {i: e for i, e in opening.items() if units[i].label is not WHOLE}
    titles = {f.unit: f.title for f in framed_titles(text, units, found)}
    bases: list[DocumentEntity | None] = []
    days = dated_paragraphs(units, masked) if main is None else {}
    days = days if len(days) > _FEW_DAYS else {}
    base, sections = main, {-1}
    counted: tuple[DocumentEntity, int] | None = None
    for index, (unit, view) in enumerate(views):
        event = _titled(titles[index], view, table) if index in titles else None
        event = event or opening.get(index)
        counted = None if event is not None else _still_told(counted, views, index)
        counted = _counted(text, views, index, table) or counted
        if counted is not None:
            bases.append(counted[0])
            continue
        if unit.paragraph in days:
            bases.append(_of_day(views[days[unit.paragraph]][1], table))
            continue
        if event is not None:
            base, sections = event, {unit.section, index}
        elif (
            unit.kind is UnitKind.HEADING
            and unit.label is not None
            and not _OF_ALL.search(view.text)
        ):
            sections.add(index)
        elif (
            unit.kind is UnitKind.HEADING
            or unit.section not in sections
            or (opening and ends_block(units, masked, index))
        ):
            base, sections = main, {-1}
        bases.append(base)
    return bases


_FEW_DAYS = 2


def _of_day(view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event that an entry of a list by days names first."""
    named = (table.entity_of(m) for m in view.mentions if m.kind is Kind.EVENT and not m.referring)
    return next((event for event in named if event is not None), None)


_OF_ALL = re.compile(r"\b(?:of|for|in) (?:the (?:whole )?series|all (?:editions|years))\b")
"""In a heading: of every edition, not of the one told of above: "Committee (of the series)"."""


def _counted(
    text: str, views: Sequence[tuple[Unit, Masked]], index: int, table: EntityTable
) -> tuple[DocumentEntity, int] | None:
    """Return the gathering of a series that a unit opens with by its count, and the unit."""
    unit, view = views[index]
    mention = opens_counted(text, unit, view.mentions)
    event = table.entity_of(mention) if mention is not None else None
    return None if event is None else (event, index)


def _still_told(
    counted: tuple[DocumentEntity, int] | None, views: Sequence[tuple[Unit, Masked]], index: int
) -> tuple[DocumentEntity, int] | None:
    """Return the counted gathering if a unit still tells of it: its paragraph, the list below.

    Where the count stands on a line of its own, all up to the next heading tells of it.
    """
    if counted is None or views[index][0].kind is UnitKind.HEADING:
        return None
    opening, unit = views[counted[1]][0], views[index][0]
    same = unit.paragraph == opening.paragraph or unit.kind is not UnitKind.SENTENCE
    return counted if same or opening.kind is not UnitKind.SENTENCE else None


def _titled(title: Span, view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event that a title names."""
    named = (m for m in view.mentions if m.kind is Kind.EVENT and title.covers(m.span))
    events = [e for m in named if (e := table.entity_of(m)) is not None and e.head not in PARTS]
    return events[0] if events else None


def _headed(
    views: Sequence[tuple[Unit, Masked]], table: EntityTable, main: DocumentEntity | None
) -> dict[int, DocumentEntity]:
    """Return the sections that are about one event, by their headings, and the event."""
    found: dict[int, DocumentEntity | None] = {}
    for index, (unit, view) in enumerate(views):
        event = _heads_section(unit, view, table)
        if event is None and unit.kind is UnitKind.HEADING and not unit.slot:
            below = [v for u, v in views[index + 1 : index + 1 + _SOON] if u.section == index]
            told = _told_below(view, below, table)
            event = None if told is main else told
            event = event or _meant(view, table, main)
        if event is not None:
            found[index] = main if index == 0 and _titled_below(views, table, main) else event
    return {index: event for index, event in found.items() if event is not None}


def _titled_below(
    views: Sequence[tuple[Unit, Masked]], table: EntityTable, main: DocumentEntity | None
) -> bool:
    """Return whether the second line names what the page is about, below "Forum – Workshop 8"."""
    near = [view.mentions for _, view in views[1:2]]
    return any(table.entity_of(m) is main for found in near for m in found if main is not None)


_OF_ANOTHER = re.compile(
    r"(?:about|(?:[\w’'-]+ ){1,4}(?:of|at|for|behind|to)) the (?P<noun>[a-z]+)\W*$", re.IGNORECASE
)


def _meant(view: Masked, table: EntityTable, main: DocumentEntity | None) -> DocumentEntity | None:
    """Return the larger event that a heading means by its noun: "Partners of the Congress"."""
    match = _OF_ANOTHER.fullmatch(view.text.strip())
    noun = match["noun"].lower() if match is not None else ""
    if main is None or not noun or noun in main.name.lower().split() or noun == main.head:
        return None
    events = [e for e in table.of_kind(Kind.EVENT) if e.head == noun and e is not main]
    return events[0] if len(events) == 1 else None


def _told_below(view: Masked, below: Sequence[Masked], table: EntityTable) -> DocumentEntity | None:
    """Return the event right below that a heading calls by its noun: "June: the dialogue"."""
    nouns = set(re.findall(r"[a-z]+", view.text.lower()))
    named = (table.entity_of(m) for v in below for m in v.mentions if m.kind is Kind.EVENT)
    events = {e.index: e for e in named if e and e.head in nouns and not is_counted(e.name)}
    return next(iter(events.values())) if len(events) == 1 else None


_SOON = 3
"""Units below a heading in which the event is named that it means."""


def _heads_section(unit: Unit, view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event that a heading is the title of, so that what follows is about it."""
    if unit.kind is not UnitKind.HEADING:
        return None
    where_and_when = {Kind.DATE, Kind.PLACE, Kind.COUNTRY}
    dated = sum(m.extent.end - m.extent.start for m in view.mentions if m.kind in where_and_when)
    for mention in view.mentions:
        event = table.entity_of(mention) if mention.kind is Kind.EVENT else None
        own = mention.extent.end - mention.extent.start
        told = not unit.slot or mention.head == "session"
        if told and event and not mention.weak and 2 * own >= unit.end - unit.start - dated:
            return event
    return None


def _opens_passage(index: int, views: Sequence[tuple[Unit, Masked]]) -> bool:
    """Return whether a line of its own between prose says where or when: "Suzhou, May 2023"."""
    unit, view = views[index]
    if unit.kind is not UnitKind.ITEM or index + 1 >= len(views) or unit.label is not None:
        return False
    around = [views[at][0] for at in (index - 1, index + 1)]
    apart = all(u.kind is UnitKind.SENTENCE and u.paragraph != unit.paragraph for u in around)
    return apart and len(view.text) <= _SHORT and _PASSAGE.fullmatch(view.text) is not None


_SHORT = 60
_PASSAGE = rule(
    r"(?:(?:Round|Session|Meeting|Edition|Day) (?:[IVX]+|\d+|[A-Z]\w+)|[^,.;:]{0,25}?{LCD}"
    r"|[A-Z]\w+)(?:[,:|–— ]*(?:{LCD}|[A-Z][\w-]+|\d{4}))*"
)
