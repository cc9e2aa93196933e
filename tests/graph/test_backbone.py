"""The backbone keeps the ties that stand out at one of their ends."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad

from govgraph.graph.backbone import backbone

_ties = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda ends: ends[0] < ends[1]),
    st.floats(0.01, 50),
    min_size=1,
)


def network_of(ties: dict[tuple[int, int], float]) -> nx.Graph[str]:
    network: nx.Graph[str] = nx.Graph()
    for (start, end), weight in sorted(ties.items()):
        network.add_edge(str(start), str(end), weight=weight)
    return network


@given(_ties)
def test_a_tie_is_judged_by_the_integral_that_defines_the_filter(
    ties: dict[tuple[int, int], float],
) -> None:
    network = network_of(ties)
    judged = backbone(network, significance=1.1)
    for start, end, tie in network.edges(data=True):
        chances = []
        for node in (start, end):
            k, share = network.degree(node), tie["weight"] / network.degree(node, weight="weight")
            below = quad(lambda x, k=k: (k - 1) * (1 - x) ** (k - 2), 0, share)[0] if k > 1 else 0
            chances.append(1 - below)
        assert judged.edges[start, end]["significance"] == pytest.approx(min(chances), abs=1e-6)


def test_the_one_strong_tie_of_many_is_kept_and_no_node_is_lost() -> None:
    star = network_of({(0, n): 1 for n in range(2, 12)} | {(0, 1): 40})
    kept = backbone(star)
    assert list(kept.edges) == [("0", "1")]
    assert set(kept) == set(star)
    assert kept.graph["left_out"] == 10
    assert "significance" not in star.edges["0", "1"], "the network given stays as it was"


def test_equal_ties_of_a_small_network_say_nothing() -> None:
    triangle = network_of({(0, 1): 1, (1, 2): 1, (0, 2): 1})
    assert backbone(triangle).number_of_edges() == 0
    assert backbone(network_of({(0, 1): 9})).number_of_edges() == 0, "the only tie there is"


@given(_ties, st.floats(0, 1), st.floats(0, 1))
def test_a_stricter_backbone_lies_within_a_laxer_one(
    ties: dict[tuple[int, int], float], one: float, other: float
) -> None:
    network = network_of(ties)
    strict, lax = (set(backbone(network, limit).edges) for limit in sorted((one, other)))
    assert strict <= lax
