"""The facts about one entity, arranged under headings in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from govgraph.graph.knowledge import Entity, Relation
from govgraph.ontology.vocabulary import RELATIONS
from govgraph.views.explorer.addresses import fact_anchor
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.words import day, spoken, when
from govgraph.views.facts import Json, Telling
from govgraph.views.sections import BY_ROLE


@dataclass(frozen=True, slots=True)
class Told:
    """One fact, seen from one of its ends."""

    anchor: str
    other: Entity
    """The end that the page is not about."""
    role: str
    former: bool
    behalf: Entity | None
    """For whom the start acted; the page's own entity is not named again."""
    date: str
    sources: int
    proofs: tuple[Json, ...]
    also: Entity | None = None
    """The event at which somebody stood for the page's entity."""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one kind, under one heading."""

    key: str
    title: str
    facts: tuple[Told, ...]


_FROM: Final = {
    "AFFILIATED_WITH": "Posts",
    "PARTICIPATED_IN": "Took part in",
    "ORGANIZED": "Organised",
    "SUPPORTED": "Supported",
    "PART_OF": "Part of",
    "LOCATED_IN": "Located in",
    "INITIATED": "Launched",
    "ENDORSED": "Endorsed",
    "PRESENTED_AT": "Presented at",
}
_TO: Final = {
    "AFFILIATED_WITH": "Who holds or held posts",
    "PARTICIPATED_IN": "Took part",
    "ORGANIZED": "Organised by",
    "SUPPORTED": "Supported by",
    "PART_OF": "Parts",
    "LOCATED_IN": "Located here",
    "INITIATED": "Launched by",
    "ENDORSED": "Endorsed by",
    "PRESENTED_AT": "Initiatives presented here",
}
_PARTS: Final = {"Event": "Sessions and editions", "Institution": "Units and members"}
_LOCATED: Final = {"Event": "Events held here", "Institution": "Institutions based here"}
# What a page begins with: of an event, who ran it; of others, what they did.
_ORDER: Final = {name: place for place, name in enumerate((
    "ORGANIZED", "SUPPORTED", "AFFILIATED_WITH", "PARTICIPATED_IN", "FOR", "INITIATED", "ENDORSED",
    "PRESENTED_AT", "PART_OF", "LOCATED_IN",
))}  # fmt: skip
_ROLES: Final = (*RELATIONS["PARTICIPATED_IN"].roles, "")

_Place = tuple[int, int, str, str]


def sections(known: Known, telling: Telling, entity: Entity) -> list[Section]:
    """Return all facts about an entity, under headings in the order in which they are read."""
    grouped: defaultdict[_Place, list[Told]] = defaultdict(list)
    for relation in known.relations_of(entity.id):
        for place, fact in _views(known, telling, entity, relation):
            grouped[place].append(fact)
    return [
        Section(f"{key[3]}-{number}", key[2], tuple(_in_order(grouped[key])))
        for number, key in enumerate(sorted(grouped))
    ]


def _views(
    known: Known, telling: Telling, entity: Entity, relation: Relation
) -> Iterator[tuple[_Place, Told]]:
    ends = known.entities[relation.start], known.entities[relation.end]
    if relation.start == entity.id:
        yield _from(entity, relation), _told(known, telling, relation, ends[1], entity)
    if relation.end == entity.id:
        yield _to(relation, ends[0]), _told(known, telling, relation, ends[0], entity)
    if relation.on_behalf_of == entity.id:
        place = (_ORDER["FOR"], 0, "Who took part for it", "for")
        yield place, _told(known, telling, relation, ends[0], entity, ends[1])


def _from(entity: Entity, relation: Relation) -> _Place:
    title = _FROM[relation.type]
    if relation.type == "AFFILIATED_WITH" and relation.former:
        title = "Former posts"
    if relation.type == "LOCATED_IN" and entity.label == "Event":
        title = "Held in"
    return (_ORDER[relation.type], int(relation.former), title, f"{spoken(relation.type)}-of")


def _to(relation: Relation, start: Entity) -> _Place:
    title, within = _TO[relation.type], int(relation.former)
    if relation.type == "PARTICIPATED_IN":
        within = _ROLES.index(relation.role) if relation.role in _ROLES else len(_ROLES)
        title = BY_ROLE.get(relation.role, title)
    elif relation.type == "PART_OF":
        title = _PARTS.get(start.label, title)
    elif relation.type == "LOCATED_IN":
        title = _LOCATED.get(start.label, title)
    elif relation.former:
        title = "Who held posts"
    return (_ORDER[relation.type], within, title, f"{spoken(relation.type)}-by")


def _told(
    known: Known, telling: Telling, relation: Relation, other: Entity, own: Entity,
    also: Entity | None = None,
) -> Told:  # fmt: skip
    fact = telling.fact(relation.id)
    behalf = known.entities.get(relation.on_behalf_of)
    return Told(
        anchor=fact_anchor(relation.id),
        other=other,
        role=relation.role,
        former=relation.former,
        behalf=None if behalf is own else behalf,
        date=_date(relation, also or other, own),
        sources=relation.sources,
        proofs=tuple(fact["evidence"]),
        also=also,
    )


def _date(relation: Relation, other: Entity, own: Entity) -> str:
    if other.label == "Event" and own.label != "Event":
        return when(other)
    if relation.type == "AFFILIATED_WITH" and relation.as_of:
        return f"as of {day(relation.as_of)}"
    return when(other) if other.label == "Event" else ""


def _in_order(facts: Iterable[Told]) -> list[Told]:
    """Return facts by date where they have one, the latest first, then by name."""
    by_name = sorted(facts, key=lambda fact: (fact.other.name.casefold(), fact.anchor))
    return sorted(by_name, key=_latest, reverse=True)


def _latest(fact: Told) -> str:
    event = fact.also or fact.other
    return event.shown("start") if event.label == "Event" else ""
