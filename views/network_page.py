"""A page of one network: what it draws at first, what it holds beyond, where everything stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx

from govgraph.graph.communities import Community, communities
from govgraph.graph.knowledge import Entity
from govgraph.views.beyond import beside
from govgraph.views.canvas import Dot, Line, drawing_scripts
from govgraph.views.facts import Json, Telling
from govgraph.views.homes import numbered_homes
from govgraph.views.kinds import GROUPS, group_of, legend
from govgraph.views.labels import box, counted, node_label, short_label
from govgraph.views.layout import positions
from govgraph.views.measures import (
    LEAST_RADIUS,
    SPREAD_OF_RADII,
    Measure,
    largest_radius,
    measures,
)
from govgraph.views.packed import Packing
from govgraph.views.page import Page, render
from govgraph.views.strongest import Selection, strongest


@dataclass(frozen=True, slots=True)
class Subject:
    """A network, and what a page says of it."""

    title: str
    unit: str
    """What the strands of a tie are: a shared event, a fact."""
    network: nx.Graph[str]
    """Its ties have a `weight`."""
    ties: Sequence[Json]
    """All of them, each with `a`, `b` and `strands`, and `label` and `arrow` where it has them."""
    counted: Measure
    """What is counted at each node."""
    centre: str = ""
    skipped: tuple[str, ...] = ()
    """Events that were too large to make ties."""


def network_page(subject: Subject, telling: Telling, most_nodes: int) -> str:
    """Return the HTML of a network; what exceeds `most_nodes` is in it, but not drawn at first."""
    selection = strongest(subject.network, subject.centre or None, most_nodes)
    _tell(subject, telling)
    picture = _picture(subject, selection, telling.entities)
    data = _data(subject, selection, telling, picture)
    drawing = drawing_scripts(picture.dots, picture.lines)
    return render(Page(subject.title, tuple(_notes(subject, selection, telling)), data, drawing))


def _tell(subject: Subject, telling: Telling) -> None:
    telling.tell_all(subject.network)
    for tie in subject.ties:
        # A tie may rest on a relation of a session, which is neither end's own telling.
        for strand in tie["strands"]:
            if strand["event"]:
                telling.thing(strand["event"])
            for relation in strand["facts"]:
                telling.fact(relation)


@dataclass(frozen=True, slots=True)
class _Picture:
    """Everything that has a place."""

    ties: tuple[Json, ...]
    """Those that are drawn at first, then the rest."""
    drawn: int
    """How many are drawn at first."""
    labels: Mapping[str, str]
    places: Mapping[str, tuple[int, int]]
    measures: tuple[Measure, ...]
    communities: tuple[Community, ...]
    """The largest first."""
    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]


def _picture(subject: Subject, selection: Selection, entities: Mapping[str, Entity]) -> _Picture:
    network, drawn = subject.network, selection.drawn
    known = measures(network, subject.counted)
    found = sorted(communities(network), key=lambda one: (-len(one.members), one.name, one.id))
    labels = {node: node_label(entities[node]) for node in network}
    sizes = {node: box(labels[node], largest_radius(node, known)) for node in network}
    places = positions(drawn, sizes, [community.members for community in found])
    apart = network.subgraph(set(network) - set(selection.alone))
    places |= beside(apart, places, sizes)
    at_first = [tie for tie in subject.ties if drawn.has_edge(tie["a"], tie["b"])]
    rest = [tie for tie in subject.ties if not drawn.has_edge(tie["a"], tie["b"])]
    return _Picture(
        (*at_first, *rest), len(at_first), labels, places, known, tuple(found),
        tuple(_dot(entities[node], labels[node], places[node]) for node in sorted(drawn)),
        tuple(_line(tie) for tie in at_first),
    )  # fmt: skip


def _dot(entity: Entity, label: str, place: tuple[int, int]) -> Dot:
    group = group_of(entity)
    return Dot(entity.id, label, group.shape, group.colour, *place, LEAST_RADIUS)


def _line(tie: Json) -> Line:
    # How wide it is follows from the strands that filters leave, and so is settled by the page.
    identifier = "+".join(sorted((tie["a"], tie["b"])))
    return Line(identifier, tie["a"], tie["b"], 1, tie.get("label", ""), tie.get("arrow", False))


def _data(subject: Subject, selection: Selection, telling: Telling, picture: _Picture) -> Json:
    packing = Packing(telling)
    countries, belonging = numbered_homes(telling.knowledge, subject.network)
    belongs = {one: n for n, c in enumerate(picture.communities, 1) for one in c.members}
    nodes: list[list[Any]] = [
        [
            packing.number(node), *picture.places.get(node, (None, None)), picture.labels[node],
            belongs.get(node, 0), [measure.values[node] for measure in picture.measures],
            belonging.get(node, []),
        ]
        for node in sorted(subject.network)
    ]  # fmt: skip
    return {
        "unit": subject.unit, "centre": subject.centre,
        "drawn": [packing.number(node) for node in sorted(selection.drawn)],
        "alone": [packing.number(node) for node in selection.alone],
        "nodes": nodes, "countries": countries,
        "communities": [community.name for community in picture.communities],
        "measures": [[m.key, m.title, m.most] for m in picture.measures],
        "radii": [LEAST_RADIUS, SPREAD_OF_RADII],
        "ties": packing.ties(picture.ties), "ties_drawn": picture.drawn,
        **packing.told(),
        "groups": legend(GROUPS),
    }  # fmt: skip


def _notes(subject: Subject, selection: Selection, telling: Telling) -> Iterator[str]:
    yield (
        f"{counted(len(subject.network), 'node')}, {counted(len(subject.ties), 'tie')}, "
        f"{counted(len(telling.documents), 'document')}. The wider a tie, the more "
        f"{subject.unit}s; click a node or a tie to read the sentences behind it."
    )
    if selection.nodes_left_out or selection.ties_left_out:
        yield (
            f"Only the strongest part is drawn: {counted(selection.nodes_left_out, 'node')} and "
            f"{counted(selection.ties_left_out, 'tie')} are left out. Double-click a node, or "
            "choose “Expand” beside its facts, to bring in those that it is tied to."
        )
    if selection.alone:
        yield f"{len(selection.alone):,} of the nodes have no tie: in table and search only."
    if subject.skipped:
        names = "; ".join(short_label(telling.entities[e].name, 80, 80) for e in subject.skipped)
        yield f"Too large to say who met whom, and so not counted: {names}."
