"""The countries that things belong to, as far as documents say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from govgraph.graph.knowledge import KnowledgeGraph, Relation


def homes(knowledge: KnowledgeGraph) -> dict[str, tuple[str, ...]]:
    """Return the names of the countries of every entity that a document states one of, sorted.

    Institutions and events have those they are located in; people those they hold a post for, and
    those of the institutions that they hold a post at; a country has itself.
    """
    countries = {e.id: e.name for e in knowledge.entities if e.label == "Country"}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for country, name in countries.items():
        found[country].add(name)
    for relation in _of_type(knowledge, "LOCATED_IN"):
        if relation.end in countries:
            found[relation.start].add(countries[relation.end])
    bodies = {body: frozenset(names) for body, names in found.items()}
    for post in _of_type(knowledge, "AFFILIATED_WITH"):
        if not post.former:
            found[post.start] |= bodies.get(post.end, frozenset())
    return {entity: tuple(sorted(names)) for entity, names in sorted(found.items()) if names}


def numbered_homes(
    knowledge: KnowledgeGraph, entities: Iterable[str]
) -> tuple[list[str], dict[str, list[int]]]:
    """Return the names of all countries of some entities, and the places of each one's in them."""
    found = homes(knowledge)
    of_each = {entity: found[entity] for entity in sorted(entities) if entity in found}
    names = sorted({name for every in of_each.values() for name in every})
    at = {name: place for place, name in enumerate(names)}
    return names, {entity: [at[name] for name in every] for entity, every in of_each.items()}


def _of_type(knowledge: KnowledgeGraph, type_: str) -> Iterator[Relation]:
    return (relation for relation in knowledge.relations if relation.type == type_)
