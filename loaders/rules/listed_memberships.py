"""Of which body or network a list of members is: named in its heading, its lead-in or the title."""

from __future__ import annotations

import re

from govgraph.graph.statement import Span
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import LISTING
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.reading import Reading

BODIES = frozenset(
    [
        "body",
        "committee",
        "panel",
        "board",
        "council",
        "group",
        "commission",
        "taskforce",
        "network",
        "team",
        "force",
        "secretariat",
        "delegation",
        "consortium",
    ]
)
"""Heads of the bodies of which people are members one by one."""
_SURE = frozenset({"body", "committee", "panel", "board", "council", "group", "commission"})
_LONGEST_ENTRY = 120
"""Characters of a line that enters somebody; a longer one tells of something."""
_BODY_WORDS = re.compile(
    r"\b(?:body|committee|panel|board|council|group|commission|task ?force|consortium)\b", re.I
)


def listed_body(reading: Reading, passage: Passage) -> DocumentEntity | None:
    """Return the body whose members a list under "Members" or a lead-in names."""
    span = passage.unit.label_span
    if span is None:
        return described_body(reading)
    named = [b for b in _bodies(reading) if _stands_in(b, *span)]
    if named:
        return named[-1]
    if _of_network(reading, *span):
        return None
    words = {w.lower() for w in _BODY_WORDS.findall(reading.document.text[slice(*span)])}
    above = [b for b in _bodies(reading) if b.first.start < span[0]]
    of_kind = [b for b in above if b.head in words]
    if of_kind:
        return max(of_kind, key=lambda b: _last_before(b, span[0]))
    described = described_body(reading)
    told = _told(reading)
    sure = [b for b in above if b.head in _SURE and told & set(_spans(b))]
    if described is None and not words and sure:
        return max(sure, key=lambda b: _last_before(b, span[0]))
    return described


_NETWORKS = re.compile(r"\b(?:network|alliance|coalition|partnership|campaign|initiative)\b", re.I)


def _of_network(reading: Reading, start: int, end: int) -> bool:
    """Return whether a lead-in speaks of a network that the page has named: no body's members."""
    nouns = {w.lower() for w in _NETWORKS.findall(reading.document.text[start:end])}
    schemes = reading.table.of_kind(Kind.INITIATIVE)
    return any(e.head in nouns and e.first.start < start for e in schemes)


def _told(reading: Reading) -> set[Span]:
    """Return where names stand outside the lines of lists, which tell of whom they enter."""
    lines = zip(reading.units, reading.masked, strict=True)
    told = (v for u, v in lines if u.kind not in LISTING or u.end - u.start > _LONGEST_ENTRY)
    return {mention.span for view in told for mention in view.mentions}


def described_body(reading: Reading) -> DocumentEntity | None:
    """Return the institution that the page's title names, if it is about one."""
    for view in reading.masked[:3]:
        for mention in view.mentions:
            entity = reading.entity(mention)
            if entity and mention.kind is Kind.INSTITUTION and entity.head in BODIES:
                return entity
    return None


def _bodies(reading: Reading) -> list[DocumentEntity]:
    return [b for b in reading.table.of_kind(Kind.INSTITUTION) if b.head in BODIES]


def _spans(entity: DocumentEntity) -> list[Span]:
    return [*entity.full, *entity.short, *entity.references]


def _stands_in(entity: DocumentEntity, start: int, end: int) -> bool:
    return any(start <= s.start and s.end <= end for s in _spans(entity))


def _last_before(entity: DocumentEntity, at: int) -> int:
    return max(s.start for s in _spans(entity) if s.start < at)
