"""Graphs made of who did what at which event, for the tests of networks."""

from __future__ import annotations

from collections.abc import Mapping

from govgraph.graph.identity import entity_key
from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation, ValueClaim

_LABELS = {"p": "Person", "i": "Institution", "e": "Event", "c": "Country"}

Fact = tuple[str, str, str]


def known(
    *facts: Fact, dates: Mapping[str, str] | None = None, names: Mapping[str, str] | None = None
) -> KnowledgeGraph:
    """Return a graph of these facts, where the first letter of a name tells its label.

    `dates` are days on which events start; `names` are for entities that need more than a letter.
    """
    starts = {event: (ValueClaim(day, (), 1),) for event, day in (dates or {}).items()}
    ids = sorted({end for start, _, event in facts for end in (start, event)})
    named = {i: (names or {}).get(i, i.upper()) for i in ids}
    entities = tuple(
        Entity(
            i, _LABELS[i[0]], named[i], (), (entity_key(_LABELS[i[0]], named[i]),), (),
            {"start": starts[i]} if i in starts else {},
        )
        for i in ids
    )  # fmt: skip
    relations = tuple(
        Relation(f"r{n}", start, kind, end, "", False, (), 1)
        for n, (start, kind, end) in enumerate(facts)
    )
    return KnowledgeGraph((), entities, relations)
