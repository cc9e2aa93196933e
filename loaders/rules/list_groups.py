"""Lists in which a line with a body stands above the lines with its people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_SEVERAL = 2
"""People below a body's line who show that it heads them; fewer may be a card upside down."""


def people_below_bodies(reading: Reading) -> Iterator[Draft]:
    """ "Harbour Institute", and below it on lines of their own those who work there."""
    for lines in _lists(reading):
        groups = _groups(_with_heading(reading, lines))
        if not groups or any(len(people) < _SEVERAL for _, people in groups):
            continue
        for head, people in groups:
            body = alone(head, Kind.INSTITUTION)
            for passage in people:
                person = alone(passage, Kind.PERSON)
                if person is not None and body is not None:
                    yield Draft(
                        "below-body",
                        person,
                        "AFFILIATED_WITH",
                        passage.span,
                        body,
                        occasion=passage.event,
                        antecedents=(head.span,),
                    )


def _with_heading(reading: Reading, lines: list[Passage]) -> list[Passage]:
    """Return a list with the heading above it, if that names a body and nothing else."""
    section = lines[0].unit.section
    if section < 1 or lines[0].label is not None:
        return lines
    heading = Passage(reading, section, reading.units[section], reading.masked[section])
    return [heading, *lines] if alone(heading, Kind.INSTITUTION) is not None else lines


def _lists(reading: Reading) -> Iterator[list[Passage]]:
    """Yield the runs of items of one section."""
    run: list[Passage] = []
    for passage in passages(reading):
        item = passage.unit.kind is UnitKind.ITEM and not passage.unit.card
        if run and (not item or passage.unit.section != run[-1].unit.section):
            yield run
            run = []
        if item:
            run.append(passage)
    if run:
        yield run


def _groups(lines: Sequence[Passage]) -> list[tuple[Passage, list[Passage]]]:
    """Return each body's line with the people's lines below it, if the list is of nothing else."""
    groups: list[tuple[Passage, list[Passage]]] = []
    for passage in lines:
        if alone(passage, Kind.INSTITUTION) is not None:
            groups.append((passage, []))
        elif groups and alone(passage, Kind.PERSON) is not None:
            groups[-1][1].append(passage)
        else:
            return []
    return groups


def alone(passage: Passage, kind: Kind) -> DocumentEntity | None:
    """Return the person or body that a line names and nothing else."""
    own = passage.mentions(kind)
    other = {m.kind for m in passage.view.mentions} - {kind}
    if not own or other or (kind is Kind.PERSON and len(own) > 1):
        return None
    covered = own[-1].extent.end - own[0].extent.start
    whole = passage.unit.end - passage.unit.start
    return passage.reading.entity(own[0]) if covered >= 0.8 * whole else None
