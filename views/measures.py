"""What the size of a node can stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Final

import networkx as nx

from govgraph.graph.communities import betweenness

LEAST_RADIUS: Final = 8.0
SPREAD_OF_RADII: Final = 13.0
"""Pixels between the smallest and the largest node."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number of every node, worked out over the whole network, whatever of it is drawn."""

    key: str
    title: str
    values: Mapping[str, float]

    @property
    def most(self) -> float:
        """The largest value, at least 1e-9 so that one may divide by it."""
        return max(self.values.values(), default=0) or 1e-9


def measures(network: nx.Graph[str], counted: Measure) -> tuple[Measure, ...]:
    """Return what is counted at each node, the number of its neighbours, and its betweenness."""
    between = betweenness(network)
    return (
        counted,
        Measure("partners", "Partners", dict(network.degree())),
        Measure("betweenness", "Betweenness", {one: between.get(one, 0.0) for one in network}),
    )


def largest_radius(node: str, known: tuple[Measure, ...]) -> float:
    """Return the radius in pixels that a node needs, whichever measure is chosen.

    The area of a node, less the smallest, is in proportion to its value.
    """
    share = max((measure.values[node] / measure.most for measure in known), default=0.0)
    return LEAST_RADIUS + SPREAD_OF_RADII * sqrt(share)
