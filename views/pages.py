"""The pages of networks: which network each shows, in which words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import networkx as nx

from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.networks import co_participation, neighbourhood, partnerships
from govgraph.graph.sessions import occasions
from govgraph.views.facts import Json, Telling
from govgraph.views.labels import short_label
from govgraph.views.measures import Measure
from govgraph.views.network_page import Subject, network_page
from govgraph.views.strongest import MOST_NODES


def partnerships_page(knowledge: KnowledgeGraph, most_nodes: int = MOST_NODES) -> str:
    """Return the HTML of institutions tied by the events that they ran or supported together."""
    network = partnerships(knowledge)
    return _shared_events(
        knowledge, network, "Partnerships: institutions tied by shared events", most_nodes
    )


def coparticipation_page(knowledge: KnowledgeGraph, most_nodes: int = MOST_NODES) -> str:
    """Return the HTML of people tied by the events that they took part in together."""
    network = co_participation(knowledge)
    return _shared_events(
        knowledge, network, "Co-participation: people tied by shared events", most_nodes
    )


def around_page(knowledge: KnowledgeGraph, entity: Entity, most_nodes: int = MOST_NODES) -> str:
    """Return the HTML of an entity and all that it has relations with."""
    network = _paired(neighbourhood(knowledge, entity.id))
    telling = Telling(knowledge)
    ties = [_facts_tie(telling, a, b, data["relations"]) for a, b, data in _sorted_ties(network)]
    held = dict(network.degree(weight="weight"))
    title = f"Around {short_label(entity.name, 80, 80)}"
    subject = Subject(title, "fact", network, ties, Measure("facts", "Facts", held), entity.id)
    return network_page(subject, telling, most_nodes)


def _shared_events(
    knowledge: KnowledgeGraph, network: nx.Graph[str], title: str, most_nodes: int
) -> str:
    telling = Telling(knowledge)
    whole = occasions(knowledge)
    ties = [
        {"a": a, "b": b, "strands": list(_event_strands(telling, data, whole))}
        for a, b, data in _sorted_ties(network)
    ]
    counted = {node: len(events) for node, events in network.nodes(data="events")}
    subject = Subject(
        title, "shared event", network, ties, Measure("events", "Events", counted),
        skipped=tuple(network.graph["skipped"]),
    )  # fmt: skip
    return network_page(subject, telling, most_nodes)


def _sorted_ties(network: nx.Graph[str]) -> list[tuple[str, str, dict[str, Any]]]:
    ends = sorted((min(tie), max(tie)) for tie in network.edges)
    return [(a, b, network.edges[a, b]) for a, b in ends]


def _event_strands(
    telling: Telling, tie: dict[str, Any], whole: Mapping[str, str]
) -> Iterator[Json]:
    ends = {relation: telling.relations[relation].end for relation in tie["relations"]}
    for event in tie["events"]:
        behind = [r for r, end in ends.items() if whole.get(end, end) == event]
        year = telling.entities[event].shown("start")[:4]
        yield {"event": event, "year": year, "facts": behind}


def _facts_tie(telling: Telling, a: str, b: str, relations: tuple[str, ...]) -> Json:
    """Return a tie that says its relations, from start to end where all go the same way."""
    told = [telling.relations[relation] for relation in relations]
    start, end = (b, a) if {relation.start for relation in told} == {b} else (a, b)
    return {
        "a": start, "b": end,
        "strands": [
            {"event": "", "year": telling.year(relation), "facts": [relation.id]}
            for relation in told
        ],
        "label": ", ".join(sorted({r.type.lower().replace("_", " ") for r in told})),
        "arrow": len({relation.start for relation in told}) == 1,
    }  # fmt: skip


def _paired(network: nx.MultiDiGraph[str]) -> nx.Graph[str]:
    """Return the network with one tie a pair: `weight` its number of relations, `relations`."""
    paired: nx.Graph[str] = nx.Graph()
    paired.add_nodes_from(network.nodes(data=True))
    for start, end, key in sorted(network.edges(keys=True)):
        held = paired.edges[start, end]["relations"] if paired.has_edge(start, end) else ()
        paired.add_edge(start, end, relations=(*held, key), weight=len(held) + 1)
    return paired
