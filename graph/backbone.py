"""The ties of a network that are too strong to be chance, each judged from its own ends."""

from __future__ import annotations

from typing import Final

import networkx as nx

SIGNIFICANCE: Final = 0.05


def backbone(
    network: nx.Graph[str], significance: float = SIGNIFICANCE, *, weight: str = "weight"
) -> nx.Graph[str]:
    """Return the network with those of its ties that stand out, and all of its nodes.

    Every tie kept has `significance`, the probability that a tie as strong would come about at one
    of its ends if that end spread its whole weight over its ties at random; the smaller of both
    ends. The only tie of a node says nothing of itself, and stays if its other end keeps it. The
    graph has `backbone`, the significance asked for, and `left_out`, the number of ties dropped.

    It is the disparity filter of Serrano, Boguñá and Vespignani 2009, "Extracting the multiscale
    backbone of complex weighted networks", PNAS 106(16), 6483–6488: 1 − p to the power of k − 1 for
    a tie that has the share p of the weight of a node with k ties.
    """
    found = {
        (start, end): min(
            _chance(network, start, tie[weight], weight), _chance(network, end, tie[weight], weight)
        )
        for start, end, tie in network.edges(data=True)
    }
    kept = {ends: chance for ends, chance in found.items() if chance < significance}
    result = network.copy()
    result.remove_edges_from(found.keys() - kept.keys())
    nx.set_edge_attributes(result, kept, "significance")
    result.graph.update(backbone=significance, left_out=len(found) - len(kept))
    return result


def _chance(network: nx.Graph[str], node: str, tied: float, weight: str) -> float:
    ties = network.degree(node)
    whole = network.degree(node, weight=weight)
    return float((1 - tied / whole) ** (ties - 1)) if ties > 1 else 1.0
