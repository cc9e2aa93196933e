"""The null model keeps all numbers, prefers no table, and tells the expected from the striking."""

from __future__ import annotations

import math
import random
from collections import Counter
from itertools import combinations, islice
from statistics import fmean

import networkx as nx
import pytest
from attendance import known
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chisquare

from govgraph.graph.networks import MOST_PARTICIPANTS, co_participation
from govgraph.graph.null_model import against_chance, memberships, reshuffled

_tables = st.dictionaries(
    st.sampled_from("abcdefgh"), st.frozensets(st.sampled_from("12345"), min_size=1), max_size=8
)


@given(_tables, st.integers(0, 9))
def test_every_sample_keeps_the_numbers_of_every_actor_and_every_event(
    table: dict[str, frozenset[str]], seed: int
) -> None:
    for sample in reshuffled(table, 5, seed):
        assert {a: len(at) for a, at in sample.items()} == {a: len(at) for a, at in table.items()}
        assert Counter(e for at in sample.values() for e in at) == Counter(
            e for at in table.values() for e in at
        )


def test_all_tables_of_the_same_numbers_are_equally_likely() -> None:
    # Three actors, two events each of three, two actors each: six tables, by who misses which.
    given_ = {"a": frozenset("12"), "b": frozenset("23"), "c": frozenset("13")}
    seen = Counter(tuple(sorted(s["a"]) + sorted(s["b"])) for s in reshuffled(given_, 6000, seed=3))
    assert len(seen) == 6
    assert chisquare(list(seen.values())).pvalue > 0.01


def test_the_same_seed_gives_the_same_samples_whatever_the_order_of_the_actors() -> None:
    table = {"a": frozenset("12"), "b": frozenset("23"), "c": frozenset("4")}
    backwards = dict(reversed(table.items()))
    assert list(reshuffled(table, 20, 5)) == list(reshuffled(backwards, 20, 5))
    assert list(reshuffled(table, 20, 5)) != list(reshuffled(table, 20, 6))


def _gathering() -> nx.Graph[str]:
    """Two who are at the same four of twelve events, each of which ten others visit at random."""
    facts = [(p, "PARTICIPATED_IN", f"e{e:02}") for p in ("p00", "p01") for e in range(4)]
    dice = random.Random(2)
    facts += [
        (f"p{2 + other:02}", "PARTICIPATED_IN", f"e{e:02}")
        for e in range(12)
        for other in dice.sample(range(20), 10)
    ]
    return co_participation(known(*facts))


def test_two_who_are_always_together_stand_out_and_the_expected_do_not() -> None:
    network = _gathering()
    judged = against_chance(network, samples=400)
    pair = judged.edges["p00", "p01"]
    assert pair["shared"] == 4
    assert pair["expected"] < 2
    assert pair["z"] > 2
    assert pair["p"] < 0.02
    others = [tie["p"] for a, b, tie in judged.edges(data=True) if {a, b} != {"p00", "p01"}]
    assert fmean(others) > 0.4
    assert "p" not in network.edges["p00", "p01"], "the network given stays as it was"
    assert judged.graph["null_model"] == "curveball"


def test_the_expected_number_is_that_of_the_hypergeometric_where_it_must_be() -> None:
    # Events of any size are exchangeable here, so two actors share k·m / n of n events on average.
    rows = list(islice(combinations(range(6), 3), 0, 20))
    facts = [(f"p{n:02}", "PARTICIPATED_IN", f"e{e}") for n, row in enumerate(rows) for e in row]
    judged = against_chance(co_participation(known(*facts)), samples=600)
    expected = [tie["expected"] for _, _, tie in judged.edges(data=True)]
    ties, pairs = len(expected), len(rows) * (len(rows) - 1) / 2
    # Over all pairs the mean is fixed by the events' sizes, ten of twenty: six times 45 of 190.
    assert sum(expected) / ties == pytest.approx(6 * 45 / pairs, rel=0.05)


def test_what_can_be_no_other_way_says_nothing() -> None:
    facts = [(p, "PARTICIPATED_IN", "e1") for p in ("p1", "p2")]
    tie = against_chance(co_participation(known(*facts)), samples=50).edges["p1", "p2"]
    assert (tie["p"], tie["expected"]) == (1.0, 1.0)
    assert math.isnan(tie["z"])
    assert len(against_chance(co_participation(known()), samples=5)) == 0


def test_events_too_large_for_ties_are_out_of_the_null_model_too() -> None:
    crowd = [(f"p{n:03}", "PARTICIPATED_IN", "e1") for n in range(MOST_PARTICIPANTS + 1)]
    network = co_participation(known(*crowd, ("p000", "PARTICIPATED_IN", "e2")))
    assert memberships(network) == {"p000": frozenset({"e2"})}
