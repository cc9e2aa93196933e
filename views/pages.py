"""The pages: which network each shows, in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import sqrt
from typing import Any

import networkx as nx

from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.networks import co_participation, neighbourhood, partnerships
from govgraph.graph.sessions import occasions
from govgraph.views.canvas import Dot, Line, drawing_scripts
from govgraph.views.facts import Json, Telling
from govgraph.views.kinds import GROUPS, group_of, legend
from govgraph.views.labels import box, counted, node_label, short_label
from govgraph.views.layout import positions
from govgraph.views.page import Page, render
from govgraph.views.strongest import MOST_NODES, Selection, strongest


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
    selection = strongest(network, entity.id, most_nodes)
    telling = Telling(knowledge)
    ties = [
        _tie(a, b, [_relation_strand(telling, relation) for relation in data["relations"]])
        for a, b, data in selection.drawn.edges(data=True)
    ]
    title = f"Around {short_label(entity.name, 80, 80)}"
    return _page(title, "fact", selection, telling, ties, centre=entity.id)


def _shared_events(
    knowledge: KnowledgeGraph, network: nx.Graph[str], title: str, most_nodes: int
) -> str:
    selection = strongest(network, None, most_nodes)
    telling = Telling(knowledge)
    whole = occasions(knowledge)
    ties = [
        _tie(a, b, list(_event_strands(telling, data, whole)))
        for a, b, data in selection.drawn.edges(data=True)
    ]
    skipped = tuple(network.graph["skipped"])
    return _page(title, "shared event", selection, telling, ties, skipped=skipped)


def _tie(a: str, b: str, strands: list[Json]) -> Json:
    return {"id": f"{a}+{b}", "a": a, "b": b, "strands": strands}


def _event_strands(
    telling: Telling, tie: dict[str, Any], whole: Mapping[str, str]
) -> Iterator[Json]:
    ends = {relation: telling.relations[relation].end for relation in tie["relations"]}
    for event in tie["events"]:
        behind = [r for r, end in ends.items() if whole.get(end, end) == event]
        year = telling.entities[event].shown("start")[:4]
        yield {"event": event, "year": year, "facts": behind}


def _relation_strand(telling: Telling, relation: str) -> Json:
    year = telling.year(telling.relations[relation])
    return {"event": "", "year": year, "facts": [relation]}


def _paired(network: nx.MultiDiGraph[str]) -> nx.Graph[str]:
    """Return the network with one tie a pair: `weight` its number of relations, `relations`."""
    paired: nx.Graph[str] = nx.Graph()
    paired.add_nodes_from(network.nodes(data=True))
    for start, end, key in sorted(network.edges(keys=True)):
        held = paired.edges[start, end]["relations"] if paired.has_edge(start, end) else ()
        paired.add_edge(start, end, relations=(*held, key), weight=len(held) + 1)
    return paired


def _page(
    title: str, unit: str, selection: Selection, telling: Telling, ties: list[Json],
    *, centre: str = "", skipped: tuple[str, ...] = (),
) -> str:  # fmt: skip
    drawn = sorted(selection.drawn)
    telling.tell_all([*drawn, *selection.alone])
    # A tie between two of the drawn may rest on a relation of neither's own telling.
    for relation in (fact for tie in ties for strand in tie["strands"] for fact in strand["facts"]):
        telling.fact(relation)
    data: Json = {
        "unit": unit, "centre": centre, "drawn": drawn, "alone": list(selection.alone),
        "ties": ties, "things": telling.things, "facts": telling.facts,
        "documents": telling.documents,
        "groups": legend(GROUPS),
    }  # fmt: skip
    notes = tuple(_notes(unit, selection, skipped, telling))
    return render(Page(title, notes, data, _drawing(selection.drawn, telling, ties, unit, centre)))


def _notes(
    unit: str, selection: Selection, skipped: tuple[str, ...], telling: Telling
) -> Iterator[str]:
    ties = selection.drawn.number_of_edges()
    yield (
        f"{counted(len(selection.drawn), 'node')}, {counted(ties, 'tie')}, "
        f"{counted(len(telling.documents), 'document')}. "
        f"The wider a tie, the more {unit}s; click a node or a tie to read the sentences behind it."
    )
    if selection.nodes_left_out or selection.ties_left_out:
        yield (
            f"Only the strongest part is drawn: {counted(selection.nodes_left_out, 'node')} and "
            f"{counted(selection.ties_left_out, 'tie')} are left out."
        )
    if selection.alone:
        yield f"{len(selection.alone):,} more without a tie: in the table and the search only."
    if skipped:
        names = "; ".join(short_label(telling.entities[e].name, 80, 80) for e in skipped)
        yield f"Too large to say who met whom, and so not counted: {names}."


def _drawing(
    network: nx.Graph[str], telling: Telling, ties: Iterable[Json], unit: str, centre: str
) -> tuple[str, ...]:
    strength = dict(network.degree(weight="weight"))
    sizes = {node: 9 + min(12, 1.5 * sqrt(strength[node])) for node in network}
    labels = {node: node_label(telling.entities[node]) for node in network}
    places = positions(network, {node: box(labels[node], sizes[node]) for node in network})
    dots = [
        _dot(telling.entities[node], labels[node], places[node], sizes[node]) for node in network
    ]
    typed = bool(centre)
    return drawing_scripts(dots, [_line(tie, telling, typed) for tie in ties])


def _dot(entity: Entity, label: str, place: tuple[int, int], size: float) -> Dot:
    group = group_of(entity)
    return Dot(entity.id, label, group.shape, group.colour, *place, round(size, 1))


def _line(tie: Json, telling: Telling, typed: bool) -> Line:
    width = min(12.0, 1.8 * len(tie["strands"]) - 0.6)
    if not typed:
        return Line(tie["id"], tie["a"], tie["b"], width)
    facts = [telling.facts[fact] for strand in tie["strands"] for fact in strand["facts"]]
    types = sorted({fact["type"].lower().replace("_", " ") for fact in facts})
    starts = {fact["start"] for fact in facts}
    start, end = (tie["b"], tie["a"]) if starts == {tie["b"]} else (tie["a"], tie["b"])
    return Line(tie["id"], start, end, width, ", ".join(types), len(starts) == 1)
