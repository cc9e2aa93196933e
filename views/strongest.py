"""The part of a network that a page can show and a reader can take in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import networkx as nx

MOST_NODES: Final = 400
TIES_PER_NODE: Final = 4


@dataclass(frozen=True, slots=True)
class Selection:
    """What is drawn, and how much is not."""

    drawn: nx.Graph[str]
    nodes_left_out: int
    """With a tie, but not among the strongest."""
    ties_left_out: int
    alone: tuple[str, ...]
    """Nodes without any tie; they are listed, not drawn."""


def strongest(
    network: nx.Graph[str], centre: str | None = None, most_nodes: int = MOST_NODES
) -> Selection:
    """Return the heaviest ties that join at most `most_nodes` nodes, those of `centre` first.

    Equal weights are taken in the order of identifiers, so that the choice is the same each time.
    """

    def rank(tie: tuple[str, str]) -> tuple[bool, float, tuple[str, str]]:
        return (centre not in tie, -network.edges[tie]["weight"], tie)

    kept: set[str] = {centre} & set(network) if centre else set()
    ties = sorted((min(tie), max(tie)) for tie in network.edges)
    chosen: list[tuple[str, str]] = []
    for tie in sorted(ties, key=rank):
        if len(kept.union(tie)) <= most_nodes and len(chosen) < TIES_PER_NODE * most_nodes:
            kept.update(tie)
            chosen.append(tie)
    drawn: nx.Graph[str] = nx.Graph()
    drawn.add_nodes_from((node, network.nodes[node]) for node in sorted(kept))
    drawn.add_edges_from((*tie, network.edges[tie]) for tie in sorted(chosen))
    alone = tuple(sorted(node for node in nx.isolates(network) if node not in kept))
    return Selection(drawn, len(network) - len(kept) - len(alone), len(ties) - len(chosen), alone)
