"""What the rows of a table with a header say: who holds which post, who took part in what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading

_ROLES = (
    ("keynote", re.compile(r"keynote", re.I)),
    ("moderator", re.compile(r"moderat|chair|facilitat", re.I)),
    ("panelist", re.compile(r"panell?ist|discussant|panel", re.I)),
    (
        "speaker",
        re.compile(
            r"speak|remarks|speech|address|welcome|talk|present|introduc|opening|closing", re.I
        ),
    ),
    ("attendee", re.compile(r"attend|participant|delegate|guest", re.I)),
)


def table_rows(reading: Reading) -> Iterator[Draft]:
    """Posts and participation that the rows of a table with a header give."""
    for index, columns in sorted(reading.columns.items()):
        unit = reading.units[index]
        cells = dict(zip(columns, unit.cells, strict=True))
        people = _entities(reading, index, cells.get("person"), Kind.PERSON)
        events = _entities(reading, index, cells.get("event"), Kind.EVENT)
        span = Span(unit.start, unit.end)
        if not people and "body" in cells and "part" in cells:
            yield from _bodies_part(reading, index, cells, span)
        if not people and events and reading.subject is not None:
            yield from _took_part(reading, reading.subject, events[0], unit, cells, span)
        for person in people:
            yield from _posts(reading, index, person, cells, span)
            event = events[0] if events else reading.scope[index]
            if event is not None:
                yield from _took_part(reading, person, event, unit, cells, span)


def _bodies_part(
    reading: Reading, index: int, cells: dict[str, tuple[int, int]], span: Span
) -> Iterator[Draft]:
    """ "Institution | Role" with "Organiser", "Partner", "Sponsor" in the second column."""
    label, event = meaning(_cell(reading, cells.get("part"))), reading.scope[index]
    if (
        label is None
        or label.relation not in {"ORGANIZED", "SUPPORTED", "PARTICIPATED_IN"}
        or event is None
    ):
        return
    for body in _entities(reading, index, cells.get("body"), Kind.INSTITUTION, Kind.COUNTRY):
        yield Draft("table-part", body, label.relation, span, event, role=label.role)


def _cell(reading: Reading, cell: tuple[int, int] | None) -> str:
    return reading.document.text[slice(*cell)].strip() if cell else ""


def _entities(
    reading: Reading, index: int, cell: tuple[int, int] | None, *kinds: Kind
) -> list[DocumentEntity]:
    if cell is None:
        return []
    inside = [
        m
        for m in reading.masked[index].mentions
        if m.kind in kinds and cell[0] <= m.span.start and m.extent.end <= cell[1] + 1
    ]
    return [e for m in inside if (e := reading.entity(m)) is not None]


def _posts(
    reading: Reading,
    index: int,
    person: DocumentEntity,
    cells: dict[str, tuple[int, int]],
    span: Span,
) -> Iterator[Draft]:
    title = clean_title(_cell(reading, cells.get("post")))
    bodies = _entities(reading, index, cells.get("body"), Kind.INSTITUTION, Kind.COUNTRY)
    if not bodies and not _entities(reading, index, cells.get("post"), Kind.INSTITUTION):
        bodies = _entities(reading, index, cells.get("country"), Kind.COUNTRY)
    for body in bodies[:1]:
        yield Draft(
            "table-post",
            person,
            "AFFILIATED_WITH",
            span,
            body,
            role=title,
            occasion=reading.scope[index],
        )


def _took_part(
    reading: Reading,
    who: DocumentEntity,
    event: DocumentEntity,
    unit: Unit,
    cells: dict[str, tuple[int, int]],
    span: Span,
) -> Iterator[Draft]:
    words = _cell(reading, cells.get("part")) or _cell(reading, cells.get("session"))
    role = next((role for role, pattern in _ROLES if pattern.search(words)), "")
    if not role and unit.label is not None and unit.label.relation == "PARTICIPATED_IN":
        role = unit.label.role
    if role or "time" in cells or "session" in cells or "event" in cells:
        yield Draft("table-part", who, "PARTICIPATED_IN", span, event, role=role or "speaker")
