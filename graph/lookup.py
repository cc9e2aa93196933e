"""Finding an entity by what a person calls it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.graph.identity import normal_form
from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.ontology.vocabulary import THINGS


def find_entity(knowledge: KnowledgeGraph, wanted: str) -> Entity:
    """Return the entity of this name, alias, acronym, identifier or IRI.

    Case, accents and punctuation do not count; a display name wins over another form.

    Raises:
        UnknownName: nothing is called that; the message names what comes near.
        UsageError: several are; the message lists their identifiers.
    """
    identifier = wanted.removeprefix(THINGS)
    for entity in knowledge.entities:
        if entity.id == identifier:
            return entity
    folded = normal_form(wanted)
    for exact in (_by_name, _by_any_form):
        found = [entity for entity in knowledge.entities if folded and exact(entity, folded)]
        if len(found) == 1:
            return found[0]
        if found:
            listed = "\n".join(f"  {entity.id}  ({entity.label})" for entity in found)
            raise UsageError(f"{wanted!r} may mean several; give an identifier:\n{listed}")
    raise UnknownName(_unknown(knowledge, wanted, folded))


def _by_name(entity: Entity, folded: str) -> bool:
    return normal_form(entity.name) == folded


def _by_any_form(entity: Entity, folded: str) -> bool:
    return any(normal_form(form) == folded for form in _forms(entity))


def _forms(entity: Entity) -> Iterator[str]:
    yield entity.name
    yield from entity.aliases
    yield entity.shown("acronym")


def _unknown(knowledge: KnowledgeGraph, wanted: str, folded: str) -> str:
    names = {normal_form(form): e.name for e in knowledge.entities for form in _forms(e) if form}
    inside = sorted(form for form in names if folded and folded in form)[:5]
    near = [*inside, *get_close_matches(folded, names, n=5, cutoff=0.6)]
    listed = list(dict.fromkeys(names[form] for form in near))[:5]
    hint = "; did you mean " + ", ".join(map(repr, listed)) + "?" if listed else ""
    return f"nothing in the graph is called {wanted!r}{hint}"
