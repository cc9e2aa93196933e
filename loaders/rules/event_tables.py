"""Tables of events: each row is one, and the columns say who hosted it and what came out of it.

"Summit | Place | Host | Participants | Key outcome", "Session | Lead organisation | Moderator".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from govgraph.loaders.rules.body_countries import country_named
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.labels import Label
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.nesting import countries_in
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.tables import names_event_column

_BODIES = frozenset({Kind.INSTITUTION, Kind.COUNTRY})
_TOLD = {
    "ORGANIZED": _BODIES | {Kind.PERSON},
    "SUPPORTED": _BODIES,
    "PARTICIPATED_IN": _BODIES | {Kind.PERSON},
}
"""Which kinds of names stand in a column of hosts, of partners, of participants."""
_PEOPLE_ONLY = frozenset({"keynote", "speaker", "moderator", "panelist"})


def event_tables(reading: Reading) -> Iterator[Draft]:
    """Yield what the cells beside an event say of it, by the headings of their columns."""
    header: Passage | None = None
    before = -2
    for passage in passages(reading):
        if passage.unit.kind is not UnitKind.ROW:
            continue
        if passage.index != before + 1:
            header = passage
        elif header is not None and len(passage.unit.cells) == len(header.unit.cells):
            yield from _row(header, passage)
        before = passage.index


def _row(header: Passage, row: Passage) -> Iterator[Draft]:
    columns = _columns(header)
    if not columns:
        return
    event = _event(header, row, columns)
    for at, label in columns.items() if event is not None else ():
        for mention in _inside(row, at):
            entity = row.reading.entity(mention)
            if entity is None or entity is event or event is None:
                continue
            if label.value == "outcome" and mention.kind is Kind.INITIATIVE:
                yield Draft("event-table", entity, "PRESENTED_AT", row.span, event)
            elif label.value == "place":
                yield from _placed(row, mention, event)
            elif _fits(label, mention):
                yield Draft("event-table", entity, label.relation, row.span, event, role=label.role)


def _placed(row: Passage, mention: Mention, event: DocumentEntity) -> Iterator[Draft]:
    """Yield the country of a cell in a column of places, or in which its city lies."""
    for place in (mention, *countries_in(mention)):
        if place.kind is Kind.COUNTRY:
            land = row.reading.entity(place)
        else:
            land = country_named(row.reading, place.name) if place.kind is Kind.PLACE else None
        if land is not None:
            yield Draft("event-table", event, "LOCATED_IN", row.span, land)


def _columns(header: Passage) -> Mapping[int, Label]:
    """Return the columns whose headings say what their names did, or that they are outcomes."""
    text = header.reading.document.text
    says = {at: meaning(text[slice(*cell)]) for at, cell in enumerate(header.unit.cells)}
    return {
        at: label
        for at, label in says.items()
        if label is not None and (label.relation in _TOLD or label.value in {"outcome", "place"})
    }


def _event(header: Passage, row: Passage, columns: Mapping[int, Label]) -> DocumentEntity | None:
    """Return the event that a row is about: in a column of events, and in none that tells of it."""
    text = header.reading.document.text
    for at, cell in enumerate(header.unit.cells):
        if at in columns or not names_event_column(text[slice(*cell)]):
            continue
        named = [m for m in _inside(row, at) if m.kind is Kind.EVENT]
        event = row.reading.entity(named[0]) if len(named) == 1 else None
        if event is not None:
            return event
    return None


def _inside(row: Passage, at: int) -> list[Mention]:
    start, end = row.unit.cells[at]
    return [m for m in row.view.mentions if start <= m.span.start < end]


def _fits(label: Label, mention: Mention) -> bool:
    if label.role in _PEOPLE_ONLY and mention.kind is not Kind.PERSON:
        return False
    return mention.kind in _TOLD[label.relation] if label.relation in _TOLD else False
