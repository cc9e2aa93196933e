"""The derived graph: who had events in common, counted, apart from what documents say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, Triple

from govgraph.graph.identifiers import pair_path
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.networks import co_participation, partnerships
from govgraph.graph.rdf_terms import TYPE, Names, gg


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two entities with events in common, the smaller identifier first."""

    first: str
    name: str
    """`coParticipatedWith` or `partneredWith`."""
    second: str
    events: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs, and the events that were too large to make any."""

    pairs: tuple[Pair, ...]
    skipped: tuple[str, ...]


def pairs(knowledge: KnowledgeGraph) -> Pairs:
    """Return people and institutions with events in common, sorted.

    What ties them, and which events are left out, is settled in `govgraph.graph.networks`.
    """
    networks = (
        ("coParticipatedWith", co_participation(knowledge, label="Person")),
        ("coParticipatedWith", co_participation(knowledge, label="Institution")),
        ("partneredWith", partnerships(knowledge)),
    )
    found = (
        Pair(min(ends), name, max(ends), len(tie["events"]))
        for name, network in networks
        for *ends, tie in network.edges(data=True)
    )
    skipped = {event for _, network in networks for event in network.graph["skipped"]}
    return Pairs(tuple(sorted(found)), tuple(sorted(skipped)))


def derived(knowledge: KnowledgeGraph, names: Names) -> Iterator[Triple]:
    """Yield every pair as a direct triple and as a node with the number of events."""
    for pair in pairs(knowledge).pairs:
        node = names.thing(pair_path(pair.first, pair.name, pair.second))
        first, second = names.thing(pair.first), names.thing(pair.second)
        yield Triple(first, gg(pair.name), second)
        yield Triple(node, TYPE, gg("Pair"))
        yield Triple(node, gg("subject"), first)
        yield Triple(node, gg("predicate"), gg(pair.name))
        yield Triple(node, gg("object"), second)
        yield Triple(node, gg("events"), Literal(pair.events))
