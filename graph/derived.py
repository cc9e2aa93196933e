"""The derived graph: who had events in common, counted, and who belongs together by that.

It is kept apart from what documents say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import networkx as nx
from pyoxigraph import Literal, Triple

from govgraph.graph.communities import Community, betweenness, communities
from govgraph.graph.identifiers import pair_path
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.networks import co_participation, partnerships
from govgraph.graph.rdf_terms import LABEL, TYPE, Names, gg

PARTNERED: Final = "partneredWith"
CO_PARTICIPATED: Final = "coParticipatedWith"


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two entities with events in common, the smaller identifier first."""

    first: str
    name: str
    """`coParticipatedWith` or `partneredWith`."""
    second: str
    events: int

    @property
    def id(self) -> str:
        """Path below the base of all identifiers."""
        return pair_path(self.first, self.name, self.second)


@dataclass(frozen=True, slots=True)
class Derived:
    """All that is computed from what is known, sorted."""

    pairs: tuple[Pair, ...]
    skipped: tuple[str, ...]
    """The events that were too large to make any pairs."""
    communities: tuple[Community, ...]
    """Of institutions, by the events that they ran or supported together."""
    betweenness: Mapping[str, float]
    """Of every institution that has a partner."""


def derive(knowledge: KnowledgeGraph) -> Derived:
    """Return what is computed.

    What ties people and institutions, and which events are left out, is settled in
    `govgraph.graph.networks`; who belongs together in `govgraph.graph.communities`.
    """
    partners = partnerships(knowledge)
    found, skipped = _pairs(knowledge, partners)
    return Derived(found, skipped, communities(partners), betweenness(partners))


def too_large(knowledge: KnowledgeGraph) -> tuple[str, ...]:
    """Return the events that have too many participants to say who met whom, sorted."""
    return _pairs(knowledge, partnerships(knowledge))[1]


def _pairs(
    knowledge: KnowledgeGraph, partners: nx.Graph[str]
) -> tuple[tuple[Pair, ...], tuple[str, ...]]:
    networks = (
        (CO_PARTICIPATED, co_participation(knowledge, label="Person")),
        (CO_PARTICIPATED, co_participation(knowledge, label="Institution")),
        (PARTNERED, partners),
    )
    found = (
        Pair(min(ends), name, max(ends), len(tie["events"]))
        for name, network in networks
        for *ends, tie in network.edges(data=True)
    )
    skipped = {event for _, network in networks for event in network.graph["skipped"]}
    return tuple(sorted(found)), tuple(sorted(skipped))


def derived(knowledge: KnowledgeGraph, names: Names) -> Iterator[Triple]:
    """Yield every pair as a direct triple and as a node with its number of events, communities
    with their members, and betweenness."""
    computed = derive(knowledge)
    for pair in computed.pairs:
        node = names.thing(pair.id)
        first, second = names.thing(pair.first), names.thing(pair.second)
        yield Triple(first, gg(pair.name), second)
        yield Triple(node, TYPE, gg("Pair"))
        yield Triple(node, gg("subject"), first)
        yield Triple(node, gg("predicate"), gg(pair.name))
        yield Triple(node, gg("object"), second)
        yield Triple(node, gg("events"), Literal(pair.events))
    for community in computed.communities:
        node = names.thing(community.id)
        yield Triple(node, TYPE, gg("Community"))
        yield Triple(node, LABEL, Literal(community.name))
        for member in community.members:
            yield Triple(names.thing(member), gg("community"), node)
    for entity, share in computed.betweenness.items():
        yield Triple(names.thing(entity), gg("betweenness"), Literal(share))
