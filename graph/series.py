"""Which events are editions of one series, and when each was held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from govgraph.graph.dates import precision
from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.matching import edition_of, edition_only, folded
from govgraph.graph.sessions import occasions
from govgraph.graph.spells import Spell, first_day, last_day, of_event
from govgraph.graph.unionfind import UnionFind


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """When an event was held, as far as that is known."""

    spell: Spell
    date: str
    """The first date as it is known: a year, a month or a day."""
    by_name: bool
    """Whether no document states a date, and the name of the event alone gives its year."""


def held(event: Entity) -> Held | None:
    """Return when an event was held; None where neither a document nor its name says so."""
    for spell in of_event(event):
        return Held(spell, event.shown("start"), False)
    if precision(end := event.shown("end")):
        return Held(Spell(first_day(end), last_day(end)), end, False)
    years = sorted(filter(None, (_year(key.qualifier) for key in event.keys)))
    if not years:
        return None
    return Held(Spell(first_day(years[0]), last_day(years[0])), years[0], True)


def _year(qualifier: str) -> str:
    edition = edition_only(qualifier)
    return edition if precision(edition) else ""


def series(knowledge: KnowledgeGraph) -> tuple[tuple[str, ...], ...]:
    """Return the identifiers of the editions of every series, in order of time.

    Events are of one series where their names are the same but for the year or the ordinal, or
    where documents call them part of an undated event whose name theirs holds. Sessions and events
    whose year is not known are left out, and so is what was held only once.
    """
    events = {entity.id: entity for entity in knowledge.entities if entity.label == "Event"}
    sessions = occasions(knowledge)
    dated = {e: found for e in events if e not in sessions and (found := held(events[e]))}
    together = UnionFind[str]()
    for event in dated:
        for name in _names(events[event]):
            together.union(event, f" {name}")
    for edition, whole in _belonging(knowledge, events):
        if edition in dated and whole not in dated:
            together.union(edition, whole)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for event in sorted(dated, key=lambda e: (dated[e], e)):
        groups[together.find(event)].append(event)
    return tuple(sorted(tuple(group) for group in groups.values() if len(group) > 1))


def series_name(editions: tuple[Entity, ...]) -> str:
    """Return the name of the last edition without the year that it carries."""
    name = editions[-1].name
    year = edition_of(name)[1]
    return " ".join(name.replace(year, " ").split()).strip(" ,-–()") if year else name


def _names(event: Entity) -> Iterator[str]:
    """Yield the names of the series of an event, in one spelling; none where it is only a year."""
    for key in event.keys:
        words = folded(edition_of(key.name)[0])
        if len(words) > 1:
            yield " ".join(words)


def _belonging(
    knowledge: KnowledgeGraph, events: Mapping[str, Entity]
) -> Iterator[tuple[str, str]]:
    """Yield events with that of the same name that documents call them part of.

    Panels are part of a congress too: the words of the one stand in the name of its editions alone.
    """
    for relation in knowledge.relations:
        if relation.type == "PART_OF" and relation.start in events and relation.end in events:
            part, whole = events[relation.start], events[relation.end]
            if set(folded(whole.name)) <= set(folded(part.name)):
                yield part.id, whole.id
