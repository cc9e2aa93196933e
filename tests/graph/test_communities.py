"""Communities and betweenness are networkx's own, named and the same wherever they are computed."""

from __future__ import annotations

import random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govgraph.graph.communities import betweenness, communities


def network(*ties: tuple[str, str, int], alone: tuple[str, ...] = ()) -> nx.Graph[str]:
    made: nx.Graph[str] = nx.Graph()
    for first, second, weight in ties:
        made.add_edge(first, second, weight=weight)
    made.add_nodes_from(alone)
    for one in made:
        made.nodes[one]["name"] = one.upper()
    return made


TWO_CIRCLES = network(
    ("a", "b", 3), ("b", "c", 2), ("a", "c", 2),
    ("x", "y", 2), ("y", "z", 2), ("x", "z", 2),
    ("c", "x", 1), alone=("lonely",),
)  # fmt: skip


def test_circles_are_told_apart_and_named_after_who_has_the_most_ties() -> None:
    found = {community.name: community.members for community in communities(TWO_CIRCLES)}
    assert found == {"A": ("a", "b", "c"), "X": ("x", "y", "z")}


def test_brokers_lie_between_others() -> None:
    between = betweenness(TWO_CIRCLES)
    assert set(between) == set("abcxyz")
    assert between["c"] == between["x"] == pytest.approx(0.6)
    assert between["a"] == between["z"] == 0


def test_a_network_without_ties_has_neither() -> None:
    assert communities(network(alone=("a", "b"))) == ()
    assert betweenness(network(alone=("a", "b"))) == {}


_ties = st.sets(
    st.tuples(st.integers(0, 15), st.integers(0, 15)).filter(lambda pair: pair[0] < pair[1]),
    max_size=50,
)


@given(_ties, st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_the_order_of_ties_does_not_matter(ties: set[tuple[int, int]], seed: int) -> None:
    listed = [(f"i{a}", f"i{b}", 1 + (a + b) % 3) for a, b in sorted(ties)]
    shuffled = [(b, a, weight) for a, b, weight in listed]
    random.Random(seed).shuffle(shuffled)
    one, other = network(*listed), network(*shuffled)
    assert communities(one) == communities(other)
    assert betweenness(one) == betweenness(other)
    tied = {member for community in communities(one) for member in community.members}
    assert tied == set(one)
    exact = nx.betweenness_centrality(one)
    assert betweenness(one) == pytest.approx(exact, abs=1e-6)
