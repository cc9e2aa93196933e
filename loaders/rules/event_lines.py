"""Lines that hold nothing but the name of an event, its day and its place, and open its block.

"Reef Summit (2021)" right above the paragraph about it, "RS 2025 — Oslo, Norway, 26 June 2025"
above the list of those who chaired it: what follows is about that event up to the next such line
or heading, and the line itself names none of those whom a list above it enumerates.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.introduced_events import PARTS
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import Masked, rule
from govgraph.loaders.rules.mention import Kind

_LINE = rule(
    r"\W{0,3}(?:(?:\d{4}|{D})[ :–|-]+)?(?:[Tt]he )?(?P<event>{E})"
    r"(?:[ ,;|:–()·\"-]+(?:\d{4}|{LCD}|(?:and )?online|hybrid|virtual|in|on|at|from|to))*[ ).\"]*"
)
_BLOCK_TITLE = re.compile(r"[^.!?;:]{2,60}\??")
_FEWEST = 2
"""Events with a line and something below it that a page has at the least, to tell of each."""


def event_lines(
    units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> dict[int, DocumentEntity]:
    """Return the units that open the block of an event, where a page has several of them."""
    named = {i: e for i, u in enumerate(units) if (e := _named(u, masked[i], table)) is not None}
    last = len(units) - 1
    opening = {i: e for i, e in named.items() if i < last and not _in_row(units, named, i)}
    alone = len({e.index for e in opening.values()}) < _FEWEST
    return {} if alone else opening


def _in_row(units: Sequence[Unit], named: Collection[int], index: int) -> bool:
    """Return whether a line is one of several in a list that holds nothing but events."""
    listed = units[index].kind is UnitKind.ITEM and index - 1 in named
    return index + 1 in named or (listed and units[index - 1].kind is UnitKind.ITEM)


def entry_event(unit: Unit, view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event that an item opens with, as one of several: "RS 2024  Lima, Peru – …"."""
    match = _ENTRY.match(view.text) if unit.kind is UnitKind.ITEM and not unit.card else None
    mention = view.mention(match["event"]) if match else None
    if mention is None or mention.referring or mention.weak:
        return None
    event = table.entity_of(mention)
    return event if event is not None and event.head not in PARTS else None


def event_at_top(
    units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> DocumentEntity | None:
    """Return the event whose name, place and day are a line at the top of the page of a text."""
    for index in range(min(len(units), _TOP)):
        kinds = {m.kind for m in masked[index].mentions}
        event = _named(units[index], masked[index], table)
        if event is not None and Kind.DATE in kinds and kinds & {Kind.PLACE, Kind.COUNTRY}:
            return event
    return None


_TOP = 3
_ENTRY = rule(
    r"\W{0,3}(?:(?:\d{4}|{D})[ :–|-]+)?(?:[Tt]he )?(?P<event>{E})[\"']?"
    r"(?: ?[:|–(]| ?,? {LCD}(?=[ ,:|–(.;]|$)| \d{4}\b)"
)


def ends_block(units: Sequence[Unit], masked: Sequence[Masked], index: int) -> bool:
    """Return whether a short line above prose is the title of something else: "What comes next"."""
    unit = units[index]
    if unit.kind is not UnitKind.ITEM or unit.label is not None or index + 1 >= len(units):
        return False
    below = units[index + 1]
    above_prose = below.kind is UnitKind.SENTENCE and below.paragraph != unit.paragraph
    return above_prose and _BLOCK_TITLE.fullmatch(masked[index].text.strip()) is not None


def without_list_labels(
    units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> tuple[Unit, ...]:
    """Return the units, those that open the block of an event being no entry of a list above."""
    opening = event_lines(units, masked, table)
    return tuple(
        replace(u, label=None, label_span=None)
        if i in opening and u.kind is UnitKind.ITEM and opening[i].head not in PARTS
        else u
        for i, u in enumerate(units)
    )


def _named(unit: Unit, view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event whose name, day and place a line holds, and nothing else."""
    if unit.kind not in {UnitKind.ITEM, UnitKind.HEADING} or unit.card or unit.slot:
        return None
    match = _LINE.fullmatch(view.text.strip())
    mention = view.mention(match["event"]) if match else None
    if mention is None or mention.referring or mention.kind is not Kind.EVENT:
        return None
    event = table.entity_of(mention)
    listed = unit.kind is UnitKind.ITEM and unit.label is not None and unit.label.value == "session"
    return event if event is not None and (listed or event.head not in PARTS) else None
