"""A network as the served page draws it: nodes, ties, and the facts or rows behind each tie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import sqrt

import networkx as nx

from govgraph.graph.knowledge import Entity
from govgraph.views.canvas import Dot, Line, drawing
from govgraph.views.explorer.addresses import of_thing
from govgraph.views.explorer.known import Known
from govgraph.views.facts import Json, Telling
from govgraph.views.kinds import GROUPS, group_of, legend
from govgraph.views.labels import box, node_label
from govgraph.views.layout import positions


def tied(ties: Iterable[Json], nodes: Iterable[str]) -> nx.Graph[str]:
    """Return nodes and ties as a network, each tie as strong as it has strands."""
    network: nx.Graph[str] = nx.Graph()
    network.add_nodes_from(sorted(nodes))
    for tie in ties:
        network.add_edge(tie["a"], tie["b"], weight=len(tie["strands"]))
    return network


def network_data(
    known: Known, telling: Telling, ties: list[Json], nodes: Iterable[str], unit: str,
    centre: str = "", *, placed: bool = True,
) -> Json:  # fmt: skip
    """Return all that the page's script draws and tells; `placed`: with a place for each node."""
    network = tied(ties, nodes)
    strength = dict(network.degree(weight="weight"))
    sizes = {node: 9 + min(12, 1.5 * sqrt(strength[node])) for node in network}
    labels = {node: node_label(known.entities[node]) for node in network}
    boxes = {node: box(labels[node], sizes[node]) for node in network}
    places = positions(network, boxes) if placed else dict.fromkeys(network, (0, 0))
    dots = [_dot(known.entities[node], labels[node], places[node], sizes[node]) for node in network]
    for node in network:
        telling.thing(node)
    return {
        "unit": unit, "centre": centre, "drawn": list(network), "alone": [], "ties": ties,
        "things": telling.things, "facts": telling.facts, "documents": telling.documents,
        "groups": legend(GROUPS),
        "drawing": drawing(dots, [_line(tie, telling.facts, bool(centre)) for tie in ties]),
        "boxes": {node: [round(side) for side in boxes[node]] for node in network},
        "pages": {node: of_thing(node) for node in network},
    }  # fmt: skip


def _dot(entity: Entity, label: str, place: tuple[int, int], size: float) -> Dot:
    group = group_of(entity)
    return Dot(entity.id, label, group.shape, group.colour, *place, round(size, 1))


def _line(tie: Json, facts: Mapping[str, Json], typed: bool) -> Line:
    width = min(12.0, 1.8 * len(tie["strands"]) - 0.6)
    if not typed:
        return Line(tie["id"], tie["a"], tie["b"], width)
    behind = [facts[fact] for strand in tie["strands"] for fact in strand["facts"]]
    types = sorted({fact["type"].lower().replace("_", " ") for fact in behind})
    starts = {fact["start"] for fact in behind}
    start, end = (tie["b"], tie["a"]) if starts == {tie["b"]} else (tie["a"], tie["b"])
    return Line(tie["id"], start, end, width, ", ".join(types), len(starts) == 1)
