"""The body that "we" stands for on a page."""

from __future__ import annotations

import re

from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_titles import TELLING_VERBS
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading

_BYLINE = re.compile(r"(?:by|published by|posted by|a blog by|from)\b[: ]", re.IGNORECASE)
_AT = re.compile(r"\b(?:[Aa]t|[Hh]ere at|[Jj]oin)(?: the)? $")
_WE = re.compile(r",? (?:we|our|us)\b")
_OFTEN = 3


def site_body(reading: Reading) -> DocumentEntity | None:
    """Return the body whose page it is: named in the title or as author, else most spoken of."""
    if reading.subject is not None and reading.subject.kind is Kind.INSTITUTION:
        return reading.subject
    return _told(reading) or _in_title(reading) or _foremost(reading)


def _told(reading: Reading) -> DocumentEntity | None:
    """Return the body of a byline, or of "At X, we …"."""
    for index, view in enumerate(reading.masked):
        for at, char in enumerate(view.text):
            mention = view.mention(char) if "\ue000" <= char <= "\uf8ff" else None
            if mention is None or mention.kind is not Kind.INSTITUTION:
                continue
            byline = index < 4 and _BYLINE.match(view.text)
            if byline or (_AT.search(view.text[:at]) and _WE.match(view.text, at + 1)):
                return reading.entity(mention)
    return None


def _in_title(reading: Reading) -> DocumentEntity | None:
    for unit, view in list(zip(reading.units, reading.masked, strict=True))[:3]:
        if unit.kind is not UnitKind.HEADING:
            continue
        bodies = [m for m in view.mentions if m.kind is Kind.INSTITUTION and not m.weak]
        if len(bodies) == 1:
            return reading.entity(bodies[0])
        first = next(iter(view.mentions), None)
        verb = re.match(r"\S ([a-z]+)", view.text)
        acts = verb is not None and verb.group(1) in TELLING_VERBS
        if acts and first is not None and first.kind is Kind.INSTITUTION:
            return reading.entity(first)
    return None


def _foremost(reading: Reading) -> DocumentEntity | None:
    """Return the body named several times, and far more often than any other."""
    counted = sorted(
        ((len(e.mentions) + len(e.references), -e.index, e) for e in _bodies(reading)),
        key=lambda each: each[:2],
    )
    if not counted or counted[-1][0] < _OFTEN:
        return None
    alone = len(counted) == 1 or counted[-1][0] >= 2 * counted[-2][0]
    return counted[-1][2] if alone else None


def _bodies(reading: Reading) -> list[DocumentEntity]:
    return reading.table.of_kind(Kind.INSTITUTION)
