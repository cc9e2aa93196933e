"""Networks for analysis: what is known, as networkx graphs with documented attributes.

Every function is deterministic: nodes, ties and attributes come in sorted order. Those that go by
events take a window of time, `since` and `until`: ISO dates of any precision, both inclusive. An
event counts if it may have been held in it as far as its dates are known; a session without a date
has that of its event, and an event without any date is in no window.

A session counts as the event that it was held at (`govgraph.graph.sessions`), so that those who
organised both did one thing together, not two. `sessions=True` takes sessions as events of their
own, for asking who sat on one panel rather than who came to one congress.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

import networkx as nx

from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.graph.projection import Share, tie_by_events
from govgraph.graph.sessions import occasions
from govgraph.graph.windows import Window, held_within
from govgraph.ontology.vocabulary import RELATIONS, Node

MOST_PARTICIPANTS: Final = 300
"""An event with more participants than this makes no pairs; it says nothing about who met whom."""

Weight = Literal["count", "newman", "hyperbolic", "jaccard"]

_SHARES: Final[Mapping[Weight, Share]] = {
    "count": Share(lambda size: 1, whole=True),
    "newman": Share(lambda size: 1 / (size - 1)),
    "hyperbolic": Share(lambda size: 1 / size),
    "jaccard": Share(lambda size: 1, whole=True),
}
PARTNERING: Final = ("ORGANIZED", "SUPPORTED")
"""The relations that make partners."""
PARTICIPATING: Final = tuple(
    name for name, relation in RELATIONS.items() if relation.node is Node.PARTICIPATION
)
"""The relations of somebody who was at an event, in whatever role."""


def partnerships(
    knowledge: KnowledgeGraph,
    weight: Weight = "count",
    *,
    countries: bool = False,
    sessions: bool = False,
    since: str = "",
    until: str = "",
) -> nx.Graph[str]:
    """Return institutions (and countries, if asked for) tied by events they ran or supported.

    A node is an entity's identifier, with `name`, `label`, `kind`, `events` (tuple of identifiers,
    sorted) and `relations` (tuple of the relation identifiers behind them). A tie has `weight` (see
    `co_participation`), `events` and `relations`. The graph has `method`, `since`, `until` and
    `skipped`, the events with more than `MOST_PARTICIPANTS` partners, which make no ties.
    Institutions without a partner are nodes without ties. Raises UsageError for a window that is
    not two dates in order.

    It is the one-mode projection of the actor-event (affiliation) network: Breiger 1974, "The
    duality of persons and groups", Social Forces 53(2).
    """
    labels = ("Institution", "Country") if countries else ("Institution",)
    chosen = _Choice(PARTNERING, frozenset(labels), weight, sessions, Window(since, until))
    return _projection(knowledge, chosen)


def co_participation(
    knowledge: KnowledgeGraph,
    weight: Weight = "count",
    *,
    label: str = "Person",
    sessions: bool = False,
    since: str = "",
    until: str = "",
) -> nx.Graph[str]:
    """Return entities of one label tied by the events that both took part in, in whatever role.

    Nodes, ties and graph carry the attributes of `partnerships`, and the same is raised. `weight`
    is one of these, n being how many entities of the label took part in an event:

    - `count`: the number of shared events;
    - `newman`: the sum over shared events of 1/(n − 1), so that a seminar of three ties more
      strongly than a congress of two hundred, and the ties of a node sum to the number of its
      events that had company (Newman 2001, "Scientific collaboration networks II", Physical Review
      E 64, 016132; `collaboration_weighted_projected_graph` in networkx);
    - `hyperbolic`: the sum of 1/n, each event having one unit to share among all who came
      (so called by Yildirim and Coscia 2014, PLoS ONE 9(8), e104813);
    - `jaccard`: shared events by the events of either, between 0 and 1
      (`overlap_weighted_projected_graph` in networkx).
    """
    chosen = _Choice(PARTICIPATING, frozenset({label}), weight, sessions, Window(since, until))
    return _projection(knowledge, chosen)


def affiliations(knowledge: KnowledgeGraph, *, former: bool = True) -> nx.MultiGraph[str]:
    """Return people and the institutions and countries at which they hold or held posts.

    It is bipartite: every tie goes from a person to a body. A node has `name`, `label`, `kind` and
    `bipartite` (0 for people, 1 for bodies, as networkx's bipartite functions expect); an edge is
    an affiliation, its key the relation's identifier, with `role`, `former`, `as_of` and `sources`.
    Without `former`, only posts that no document calls past.
    """
    entities = {entity.id: entity for entity in knowledge.entities}
    network: nx.MultiGraph[str] = nx.MultiGraph()
    posts = [r for r in knowledge.relations if r.type == "AFFILIATED_WITH"]
    held = [post for post in posts if former or not post.former]
    for side, ends in enumerate(({post.start for post in held}, {post.end for post in held})):
        for end in sorted(ends):
            network.add_node(end, **_description(entities[end]), bipartite=side)
    for post in sorted(held, key=lambda post: post.id):
        network.add_edge(
            post.start, post.end, key=post.id,
            role=post.role, former=post.former, as_of=post.as_of, sources=post.sources,
        )  # fmt: skip
    return network


def neighbourhood(knowledge: KnowledgeGraph, entity: str) -> nx.MultiDiGraph[str]:
    """Return an entity, all that it has a relation with, and the relations among these.

    A node is an entity's identifier, with `name`, `label` and `kind`; an edge is a relation, its
    key the relation's identifier, with `type`, `role`, `former` and `sources`.
    """
    ends = [{r.start, r.end} for r in knowledge.relations]
    near = {entity}.union(*(pair for pair in ends if entity in pair))
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for item in knowledge.entities:
        if item.id in near:
            network.add_node(item.id, **_description(item))
    for relation in knowledge.relations:
        if relation.start in near and relation.end in near:
            network.add_edge(
                relation.start, relation.end, key=relation.id,
                type=relation.type, role=relation.role, former=relation.former,
                sources=relation.sources,
            )  # fmt: skip
    return network


@dataclass(frozen=True, slots=True)
class _Choice:
    """What a projection goes by."""

    types: tuple[str, ...]
    labels: frozenset[str]
    weight: Weight
    sessions: bool
    window: Window


def _projection(knowledge: KnowledgeGraph, chosen: _Choice) -> nx.Graph[str]:
    actors = {entity.id: entity for entity in knowledge.entities if entity.label in chosen.labels}
    whole = {} if chosen.sessions else occasions(knowledge)
    held = held_within(knowledge, chosen.window)
    relations = [
        r
        for r in knowledge.relations
        if r.type in chosen.types and r.start in actors and (held is None or r.end in held)
    ]
    attendance = _attendance(relations, whole)
    skipped = {event for event, present in attendance.items() if len(present) > MOST_PARTICIPANTS}
    network: nx.Graph[str] = nx.Graph(
        method=f"{chosen.weight}/1",
        since=chosen.window.since,
        until=chosen.window.until,
        skipped=tuple(sorted(skipped)),
    )
    _add_actors(network, actors, relations, whole)
    kept = {event: present for event, present in attendance.items() if event not in skipped}
    tie_by_events(network, kept, _SHARES[chosen.weight])
    if chosen.weight == "jaccard":
        _overlap(network, skipped)
    return network


def _overlap(network: nx.Graph[str], skipped: set[str]) -> None:
    """Set the weight of every tie to the shared part of the events of both ends."""
    attended = {node: set(events) - skipped for node, events in network.nodes(data="events")}
    for start, end, tie in network.edges(data=True):
        tie["weight"] = len(tie["events"]) / len(attended[start] | attended[end])


def _attendance(
    relations: Iterable[Relation], whole: Mapping[str, str]
) -> dict[str, dict[str, list[str]]]:
    """Return event to actor to the relations that say so."""
    attendance: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for relation in relations:
        attendance[whole.get(relation.end, relation.end)][relation.start].append(relation.id)
    return attendance


def _add_actors(
    network: nx.Graph[str],
    actors: Mapping[str, Entity],
    relations: Iterable[Relation],
    whole: Mapping[str, str],
) -> None:
    of_actor: dict[str, list[Relation]] = defaultdict(list)
    for relation in relations:
        of_actor[relation.start].append(relation)
    for actor, own in sorted(of_actor.items()):
        network.add_node(
            actor, **_description(actors[actor]),
            events=tuple(sorted({whole.get(r.end, r.end) for r in own})),
            relations=tuple(sorted(r.id for r in own)),
        )  # fmt: skip


def _description(entity: Entity) -> dict[str, str]:
    return {"name": entity.name, "label": entity.label, "kind": entity.shown("kind")}
