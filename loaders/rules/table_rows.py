"""What the rows of a table with a header say: who holds which post, who took part in what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage
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

_MODERATOR_BEFORE = re.compile(
    r"\b(?:moderat\w+|chair(?:ed)?|facilitat\w+)(?: by)?:? (?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )*$", re.I
)
_MODERATOR_BEHIND = re.compile(r" \((?:[^()]*, )?(?:moderat\w+|chair|facilitator)\)", re.I)
_BODIES = (Kind.INSTITUTION, Kind.COUNTRY)
_OCCASIONS = frozenset({"time", "session", "sitting", "talk", "event"})
"""Columns by which a table is a programme: who stands in its rows took part."""


@dataclass(frozen=True, slots=True)
class _Row:
    passage: Passage
    cells: Mapping[str, tuple[int, int]]
    """For each column the offsets of its cell."""

    def words(self, column: str) -> str:
        """Return what a cell holds, or an empty string if there is no such column."""
        cell = self.cells.get(column)
        return self.passage.reading.document.text[slice(*cell)].strip() if cell else ""

    def entities(self, column: str, *kinds: Kind) -> list[DocumentEntity]:
        """Return what the mentions of these kinds in a cell name."""
        if column not in self.cells:
            return []
        start, end = self.cells[column]
        entity = self.passage.reading.entity
        inside = (
            m
            for m in self.passage.mentions(*kinds)
            if start <= m.span.start and m.extent.end <= end + 1
        )
        return [e for m in inside if (e := entity(m)) is not None]


def table_rows(reading: Reading) -> Iterator[Draft]:
    """Posts and participation that the rows of a table with a header give."""
    for index, columns in sorted(reading.columns.items()):
        unit = reading.units[index]
        passage = Passage(reading, index, unit, reading.masked[index])
        row = _Row(passage, dict(zip(columns, unit.cells, strict=True)))
        people = row.entities("person", Kind.PERSON)
        events = row.entities("event", Kind.EVENT)
        sittings = [
            e
            for column in ("session", "sitting", "talk")
            for e in row.entities(column, Kind.EVENT)
            if e.head == "session"
        ]
        if not people and "body" in row.cells and "part" in row.cells:
            yield from _bodies_part(row)
        if not people and events and reading.subject is not None:
            yield from _took_part(row, reading.subject, events[0])
        for person in people:
            yield from _post(row, person)
            event, main = next(iter((*sittings, *events)), passage.event), reading.main
            if event is None:
                continue
            yield from _took_part(row, person, event)
            talk = event in sittings and row.words("session").startswith(event.name)
            if talk and "time" in row.cells and main is not None:
                yield from _took_part(row, person, main)


def _bodies_part(row: _Row) -> Iterator[Draft]:
    """ "Institution | Role" with "Organiser", "Partner", "Sponsor" in the second column."""
    label, event = meaning(row.words("part")), row.passage.event
    if label is None or event is None:
        return
    if label.relation in {"ORGANIZED", "SUPPORTED", "PARTICIPATED_IN"}:
        for body in row.entities("body", *_BODIES):
            yield Draft(
                "table-part", body, label.relation, row.passage.span, event, role=label.role
            )


def _post(row: _Row, person: DocumentEntity) -> Iterator[Draft]:
    bodies = row.entities("body", *_BODIES)
    if not bodies and not row.entities("post", Kind.INSTITUTION):
        bodies = row.entities("country", Kind.COUNTRY)
    for body in bodies[:1]:
        yield Draft(
            "table-post",
            person,
            "AFFILIATED_WITH",
            row.passage.span,
            body,
            role=clean_title(row.words("post")),
            occasion=row.passage.event,
        )


def _moderates(row: _Row, who: DocumentEntity) -> bool:
    """Return whether a cell says of one of its people: "moderated by X", "X (moderator)"."""
    text, view = row.passage.text, row.passage.view
    places = (
        at
        for at, char in enumerate(text)
        if "\ue000" <= char <= "\uf8ff" and row.passage.reading.entity(view.mention(char)) is who
    )
    return any(
        _MODERATOR_BEFORE.search(text[:at]) or _MODERATOR_BEHIND.match(text, at + 1)
        for at in places
    )


def _part(row: _Row) -> str:
    columns = ("part", "session", "sitting", "talk")
    return next((words for c in columns if (words := row.words(c))), "")


def _took_part(row: _Row, who: DocumentEntity, event: DocumentEntity) -> Iterator[Draft]:
    words, label = _part(row), row.passage.label
    role = next((role for role, pattern in _ROLES if pattern.search(words)), "")
    role = "moderator" if _moderates(row, who) else role
    if not role and label is not None and label.relation == "PARTICIPATED_IN":
        role = label.role
    if role or not _OCCASIONS.isdisjoint(row.cells):
        yield Draft(
            "table-part", who, "PARTICIPATED_IN", row.passage.span, event, role=role or "speaker"
        )
