"""Tables with a header row: "Name | Post | Organisation", "Year | Event | Part"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import EVENT_MODIFIERS

_COLUMNS = (
    (
        "person",
        r"(full )?names?|speakers?|person|participants?|panell?ists?|presenters?|who"
        r"|signator(y|ies)|delegates?|members?",
    ),
    (
        "post",
        r"posts?|positions?|(job )?titles?|functions?|designation|capacity|role at.*"
        r"|position and .*|title and .*",
    ),
    (
        "body",
        r"organi[sz]ations?|affiliations?|institutions?|company|companies|employer|university"
        r"|bod(y|ies)|entity|from",
    ),
    ("country", r"country|countries|state|nationality|country/region|delegation"),
    ("event", r"events?|conference|forum|edition|meeting|summit"),
    ("part", r"part|roles?|as|took part as|participation"),
    ("date", r"dates?|year|when|day"),
    ("time", r"times?|hours?|slot"),
    ("session", r"sessions?|items?|topics?|programme|agenda|activity|talk|title of talk"),
)
_TELLING = frozenset({"person", "event", "body", "country"})
"""Columns of which a table must have one for its header to be believed."""
_CLAIMED = {"person": Kind.PERSON, "body": Kind.INSTITUTION, "event": Kind.EVENT}
_HEADS = {Kind.PERSON: "person", Kind.EVENT: "event"}
_LONGEST_CELL = 120


def columns_of(text: str, units: Sequence[Unit]) -> dict[int, tuple[str, ...]]:
    """Return for each row under a header row what its columns hold."""
    found: dict[int, tuple[str, ...]] = {}
    header: tuple[str, ...] = ()
    previous = -2
    for index, unit in enumerate(units):
        if unit.kind is not UnitKind.ROW:
            continue
        if index != previous + 1:
            header = _header(text, unit)
        elif header and len(unit.cells) == len(header):
            found[index] = header
        previous = index
    return found


def _header(text: str, unit: Unit) -> tuple[str, ...]:
    """Return what each column holds, or nothing if the row is not a header."""
    names = tuple(_column(text[start:end].strip().lower()) for start, end in unit.cells)
    understood = 2 * sum(bool(n) for n in names) >= len(names)
    return names if understood and _TELLING & set(names) else ()


def _column(words: str) -> str:
    return next((name for name, pattern in _COLUMNS if re.fullmatch(pattern, words)), "")


def claim_cells(
    text: str, unit: Unit, mentions: Sequence[Mention], columns: Sequence[str]
) -> list[Mention]:
    """Return the mentions of a row with those cells claimed whole that the header speaks for."""
    current = list(mentions)
    for (start, end), name in zip(unit.cells, columns, strict=True):
        kind, words = _CLAIMED.get(name), text[start:end].strip()
        inside = [m for m in current if start <= m.span.start and m.span.end <= end]
        if kind is not None and _is_whole_name(kind, words, inside):
            span = Span(start, start + len(words))
            claimed = Mention(kind, span, span, words, _HEADS.get(kind, ""))
            kept = [m for m in current if m not in inside]
            current = sorted([*kept, claimed], key=lambda m: m.span)
    return current


def _is_whole_name(kind: Kind, words: str, inside: Sequence[Mention]) -> bool:
    """Return whether a cell is one name of this kind in which none was found yet."""
    if not words or not words[0].isupper() or len(words) > _LONGEST_CELL:
        return False
    if kind is Kind.EVENT and words.lower() in EVENT_MODIFIERS:
        return False
    found = {m.kind for m in inside}
    if kind in found or (kind is Kind.INSTITUTION and Kind.COUNTRY in found):
        return False
    return kind is not Kind.PERSON or len(words.split()) <= 5
