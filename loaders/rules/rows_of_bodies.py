"""Bodies side by side on one line of a list: "Reef Lab | Tide Bank", "A, B and the Union of C"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.entry_fields import Slot, slot_of
from govgraph.loaders.rules.labels import MEMBER
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.name_series import is_series
from govgraph.loaders.words import common_word

_TAKING_BODIES = frozenset({"ORGANIZED", "SUPPORTED", "ENDORSED"})
_SURE = re.compile(r"\s+[|·•]\s+|\s*;\s+")
"""Marks that divide names, and never a unit from what it is part of."""
_COMMA = re.compile(r"\s*,\s+(?:and\s+|&\s+)?")
_AND = re.compile(r"\s+(?:and|&)\s+(?=(?:the )?\w)")
_FEWEST = 3
_FEWEST_BY_COMMA = 4
_OPEN = frozenset({Slot.NAME, Slot.BRAND})


def with_rows_of_bodies(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions of all units, with each name of a row of bodies as one."""
    rows = [unit.kind is UnitKind.ROW for unit in units]
    return [
        list(mentions)
        if rows[at] and _in_table(rows, at)
        else _claimed(text, mentions, _row(text, units[at], mentions))
        for at, mentions in enumerate(found)
    ]


def _in_table(rows: Sequence[bool], at: int) -> bool:
    """Return whether a row stands beside others: then its cells are those of columns."""
    return any(rows[max(0, at - 1) : at]) or any(rows[at + 1 : at + 2])


def is_row_of_bodies(text: str, unit: Unit, mentions: Sequence[Mention]) -> bool:
    """Return whether a line is a row of bodies: its marks divide them, and tie none to another."""
    bodies = sum(m.kind is Kind.INSTITUTION for m in mentions)
    if any(m.kind is Kind.PERSON for m in mentions) or bodies < _FEWEST:
        return False
    line = text[unit.start : unit.end]
    sure = len(_SURE.findall(line)) >= _FEWEST - 1 or _closing_and(line) is not None
    return (sure or bodies >= _FEWEST_BY_COMMA) and is_series(line)


def _row(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Span]:
    """Return where the names of a row stand, if the line is one below a heading about bodies."""
    label = unit.label
    if unit.kind not in LISTING or label is None or "\n" in text[unit.start : unit.end]:
        return []
    if label is not MEMBER and label.relation not in _TAKING_BODIES:
        return []
    if any(m.kind is Kind.PERSON for m in mentions) or not is_series(text[unit.start : unit.end]):
        return []
    if any("," in m.name for m in mentions):
        return []
    parts = list(_parts(text, unit))
    if any(_ordinary(part.cut(text)) and " " not in part.cut(text) for part in parts):
        return []
    slots = [slot_of(text, part, mentions) for part in parts]
    bodies = sum(s is Slot.BODY for s in slots)
    could = bodies + sum(s in _OPEN for s in slots)
    line = text[unit.start : unit.end]
    sure = _SURE.search(line) or _closing_and(line)
    enough = len(parts) >= (_FEWEST if sure else _FEWEST_BY_COMMA)
    return parts if enough and could == len(parts) and 3 * bodies >= could else []


def _parts(text: str, unit: Unit) -> Iterator[Span]:
    """Yield the names of a row, those on both sides of the "and" before the last one apart."""
    line = text[unit.start : unit.end]
    sure = len(_SURE.findall(line)) >= 1
    at, ends = 0, [m.span() for m in (_SURE if sure else _COMMA).finditer(line)]
    if not sure and (last := _closing_and(line)):
        ends.append(last)
    for stop, begin in [*ends, (len(line.rstrip(" .;,")), len(line))]:
        words = line[at:stop]
        lead = 4 if words.startswith(("the ", "The ")) else 0
        if words[lead:].strip():
            yield Span(unit.start + at + lead, unit.start + stop)
        at = begin


def _closing_and(line: str) -> tuple[int, int] | None:
    """Return where the "and" stands that closes a row with commas, if it is the last part's."""
    commas = list(_COMMA.finditer(line))
    if not commas or commas[-1].group().strip(" ,"):
        return None
    links = list(_AND.finditer(line, commas[-1].end()))
    if len(links) != 1:
        return None
    behind = Span(links[0].end(), len(line.rstrip(" .;")))
    plain = slot_of(line, behind, ()) is Slot.OTHER or len(behind.cut(line).split()) == 1
    coined = plain and slot_of(line, behind, ()) is Slot.BRAND and not _ordinary(behind.cut(line))
    return links[0].span() if coined or not plain else None


def _ordinary(words: str) -> bool:
    return all(common_word(word) for word in words.split())


def _claimed(text: str, mentions: Sequence[Mention], parts: Sequence[Span]) -> list[Mention]:
    """Return the mentions with a body in the place of what was found in each part, if none was."""
    current = list(mentions)
    for part in parts:
        over = [m for m in current if m.extent.start < part.end and part.start < m.extent.end]
        whole = [m for m in over if m.kind is Kind.INSTITUTION and part.covers(m.span)]
        event = any(m.kind is Kind.EVENT for m in over)
        if event or (whole and all(part.covers(m.extent) for m in over)):
            continue
        body = Mention(Kind.INSTITUTION, part, part, part.cut(text))
        current = placed(current, body)
    return current
