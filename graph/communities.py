"""Communities of a network, and who stands between them; the same network gives the same answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import networkx as nx

from govgraph.graph.identifiers import community_path

_SEED: Final = 1
_STEPS: Final = 4_000_000
"""Ties looked at in counting shortest paths; where all paths take more, a sample is counted."""
_DIGITS: Final = 6
"""What is kept of a betweenness: sums of fractions differ in the last places from machine to
machine."""


@dataclass(frozen=True, slots=True, order=True)
class Community:
    """Entities that have more in common with one another than with the rest."""

    id: str
    """Path below the base of all identifiers: `community/…`, by a hash of its members."""
    name: str
    """The name of the member with the most ties, each taken as often as it has events."""
    members: tuple[str, ...]
    """Identifiers, sorted."""


def communities(network: nx.Graph[str]) -> tuple[Community, ...]:
    """Return the communities of all that has a tie, by Louvain's method over the ties' weights.

    Blondel et al. 2008, "Fast unfolding of communities in large networks", Journal of Statistical
    Mechanics P10008, as networkx has it.
    """
    tied = _tied(network)
    place = {one: n for n, one in enumerate(tied)}
    # Numbers, since sets of words are read in another order by every process.
    numbered: nx.Graph[int] = nx.Graph()
    numbered.add_nodes_from(range(len(tied)))
    for first, second in _ties(network):
        weight = network[first][second].get("weight", 1)
        numbered.add_edge(place[first], place[second], weight=weight)
    found = nx.community.louvain_communities(numbered, weight="weight", seed=_SEED) if tied else []
    return tuple(sorted(_community(network, sorted(tied[n] for n in part)) for part in found))


def betweenness(network: nx.Graph[str]) -> dict[str, float]:
    """Return, for all that has a tie, the share of shortest paths between others that it lies on.

    Freeman 1977, "A set of measures of centrality based on betweenness", Sociometry 40(1). In
    a large network the paths from a sample of its nodes stand for all (Brandes and Pich 2007).
    """
    tied = _tied(network)
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(tied)
    ordered.add_edges_from(_ties(network))
    size = len(tied) + ordered.number_of_edges()
    sample = min(len(tied), max(1, _STEPS // max(1, size)))
    found = nx.betweenness_centrality(ordered, k=sample if sample < len(tied) else None, seed=_SEED)
    return {one: round(found[one], _DIGITS) for one in tied}


def _tied(network: nx.Graph[str]) -> list[str]:
    return sorted(one for one, degree in network.degree() if degree)


def _ties(network: nx.Graph[str]) -> list[tuple[str, str]]:
    return sorted((min(ends), max(ends)) for ends in network.edges())


def _community(network: nx.Graph[str], members: list[str]) -> Community:
    ties = dict(network.degree(members, weight="weight"))
    names = {one: str(network.nodes[one].get("name", one)) for one in members}
    middle = min(members, key=lambda one: (-ties[one], names[one], one))
    return Community(community_path(*members), names[middle], tuple(members))
