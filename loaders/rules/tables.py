"""Tables with a header row: "Name | Post | Organisation", "Year | Event | Part"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_COLUMNS = (
    ("person", r"(full )?names?|speakers?|person|participants?|panell?ists?|presenters?|who|signator(y|ies)|delegates?|members?"),
    ("post", r"posts?|positions?|(job )?titles?|functions?|designation|capacity|role at.*|position and .*|title and .*"),
    ("body", r"organi[sz]ations?|affiliations?|institutions?|company|companies|employer|university|bod(y|ies)|entity|from"),
    ("country", r"country|countries|state|nationality|country/region|delegation"),
    ("event", r"events?|conference|forum|edition|meeting|summit"),
    ("part", r"part|roles?|as|took part as|participation"),
    ("date", r"dates?|year|when|day"),
    ("time", r"times?|hours?|slot"),
    ("session", r"sessions?|items?|topics?|programme|agenda|activity|talk|title of talk"),
)  # fmt: skip


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
    names = []
    for start, end in unit.cells:
        words = text[start:end].strip().lower()
        names.append(next((name for name, pattern in _COLUMNS if re.fullmatch(pattern, words)), ""))
    return (
        tuple(names)
        if sum(bool(n) for n in names) * 2 >= len(names)
        and any(n in {"person", "event", "body", "country"} for n in names)
        else ()
    )


def claim_cells(
    text: str, unit: Unit, mentions: Sequence[Mention], columns: Sequence[str]
) -> list[Mention]:
    """Return the mentions of a row with those cells claimed whole that the header speaks for."""
    current = list(mentions)
    kinds = {"person": Kind.PERSON, "body": Kind.INSTITUTION, "event": Kind.EVENT}
    for (start, end), name in zip(unit.cells, columns, strict=True):
        kind, words = kinds.get(name), text[start:end].strip()
        if kind is None or not words or not words[0].isupper() or len(words) > 120:
            continue
        inside = [m for m in current if start <= m.span.start and m.span.end <= end]
        if any(m.kind is kind for m in inside) or (kind is Kind.PERSON and len(words.split()) > 5):
            continue
        if kind is Kind.INSTITUTION and any(m.kind is Kind.COUNTRY for m in inside):
            continue
        span = Span(start, start + len(words))
        kept = [m for m in current if m not in inside]
        current = sorted(
            [
                *kept,
                Mention(
                    kind,
                    span,
                    span,
                    words,
                    "event" if kind is Kind.EVENT else "person" if kind is Kind.PERSON else "",
                ),
            ],
            key=lambda m: m.span,
        )
    return current
