"""Networks agree with networkx's own projections and carry what stands behind each tie."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import networkx as nx
import pytest
from attendance import known
from hypothesis import given
from hypothesis import strategies as st
from networkx.algorithms import bipartite

from govgraph.graph.errors import UsageError
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.networks import (
    MOST_PARTICIPANTS,
    Weight,
    affiliations,
    co_participation,
    neighbourhood,
    partnerships,
)
from govgraph.graph.sessions import occasions

_attendances = st.sets(st.tuples(st.integers(0, 9), st.integers(0, 6)), min_size=1, max_size=40)


def _hyperbolic(network: nx.Graph[str], u: str, v: str) -> float:
    return sum(1 / network.degree(event) for event in set(network[u]) & set(network[v]))


_PROJECTIONS: Mapping[Weight, Callable[[nx.Graph[str], list[str]], nx.Graph[str]]] = {
    "count": bipartite.weighted_projected_graph,
    "newman": bipartite.collaboration_weighted_projected_graph,
    "hyperbolic": partial(bipartite.generic_weighted_projected_graph, weight_function=_hyperbolic),
    "jaccard": partial(bipartite.overlap_weighted_projected_graph, jaccard=True),
}


@pytest.mark.parametrize("weight", _PROJECTIONS)
@given(pairs=_attendances)
def test_weights_are_those_of_networkx(weight: Weight, pairs: set[tuple[int, int]]) -> None:
    facts = sorted((f"p{p}", "PARTICIPATED_IN", f"e{e}") for p, e in pairs)
    people = sorted({person for person, _, _ in facts})
    both: nx.Graph[str] = nx.Graph([(p, e) for p, _, e in facts])
    ours, theirs = co_participation(known(*facts), weight), _PROJECTIONS[weight](both, people)
    assert sorted(ours.nodes) == people
    assert {frozenset(tie) for tie in ours.edges} == {frozenset(tie) for tie in theirs.edges}
    for a, b, expected in theirs.edges(data="weight"):
        assert ours.edges[a, b]["weight"] == pytest.approx(expected)


def test_a_partnership_names_its_events_and_the_relations_behind_it() -> None:
    network = partnerships(
        known(
            ("i1", "ORGANIZED", "e1"), ("i2", "SUPPORTED", "e1"),
            ("i1", "SUPPORTED", "e2"), ("i2", "ORGANIZED", "e2"), ("i3", "ORGANIZED", "e3"),
        )
    )  # fmt: skip
    assert network.edges["i1", "i2"] == {
        "weight": 2,
        "events": ("e1", "e2"),
        "relations": ("r0", "r1", "r2", "r3"),
    }
    assert network.nodes["i3"]["events"] == ("e3",), "without a partner, but an organiser"


def test_to_take_part_is_not_to_partner_and_two_roles_at_one_event_count_once() -> None:
    facts = known(
        ("i1", "ORGANIZED", "e1"), ("i1", "SUPPORTED", "e1"), ("i2", "ORGANIZED", "e1"),
        ("i3", "PARTICIPATED_IN", "e1"), ("p1", "ORGANIZED", "e1"), ("c1", "SUPPORTED", "e1"),
    )  # fmt: skip
    assert list(partnerships(facts).edges(data="weight")) == [("i1", "i2", 1)]
    assert sorted(partnerships(facts, countries=True)) == ["c1", "i1", "i2"]
    assert sorted(co_participation(facts, label="Institution")) == ["i1", "i2", "i3"]


def test_a_session_and_its_event_are_one_thing_done_together() -> None:
    facts = known(
        ("i1", "ORGANIZED", "e1"), ("i2", "SUPPORTED", "e1"),
        ("i1", "ORGANIZED", "e2"), ("i2", "ORGANIZED", "e2"), ("i3", "ORGANIZED", "e3"),
        ("e2", "PART_OF", "e1"), ("e3", "PART_OF", "e2"),
        dates={"e1": "2021-12-04", "e2": "2021-12-05"},
    )  # fmt: skip
    network = partnerships(facts)
    assert network.edges["i1", "i2"]["events"] == ("e1",)
    assert network.edges["i1", "i2"]["relations"] == ("r0", "r1", "r2", "r3")
    assert network.edges["i2", "i3"]["weight"] == 1, "a session of a session is of the same event"
    assert network.nodes["i3"]["events"] == ("e1",)
    apart = partnerships(facts, sessions=True)
    assert list(apart.edges(data="weight")) == [("i1", "i2", 2)]


def test_editions_are_events_of_their_own() -> None:
    meetings = [("p1", "PARTICIPATED_IN", e) for e in ("e1", "e2")]
    meetings += [("p2", "PARTICIPATED_IN", e) for e in ("e1", "e2")]
    editions = [("e1", "PART_OF", "e3"), ("e2", "PART_OF", "e3")]
    for dates in ({}, {"e1": "2021", "e2": "2022"}, {"e1": "2021", "e2": "2022", "e3": "2020"}):
        network = co_participation(known(*meetings, *editions, dates=dates))
        assert network.edges["p1", "p2"]["events"] == ("e1", "e2"), dates


def test_events_that_are_part_of_each_other_do_no_harm() -> None:
    dates = dict.fromkeys(("e1", "e2", "e3"), "2021")
    parts = [("e1", "PART_OF", "e2"), ("e2", "PART_OF", "e1"), ("e3", "PART_OF", "e1")]
    assert set(occasions(known(*parts, dates=dates)).values()) == {"e1"}


def test_an_event_that_all_the_world_attended_ties_nobody_and_is_reported() -> None:
    crowd = [(f"p{n:03}", "PARTICIPATED_IN", "e1") for n in range(MOST_PARTICIPANTS + 1)]
    network = co_participation(known(*crowd, ("p000", "PARTICIPATED_IN", "e2")))
    assert network.number_of_edges() == 0
    assert network.graph["skipped"] == ("e1",)
    assert co_participation(known(*crowd[:-1])).number_of_edges() == 300 * 299 // 2


def test_a_neighbourhood_keeps_every_relation_and_those_among_neighbours() -> None:
    facts = known(
        ("p1", "AFFILIATED_WITH", "i1"), ("p1", "PARTICIPATED_IN", "e1"),
        ("i1", "ORGANIZED", "e1"), ("i1", "SUPPORTED", "e1"), ("i2", "ORGANIZED", "e1"),
    )  # fmt: skip
    network = neighbourhood(facts, "p1")
    assert sorted(network) == ["e1", "i1", "p1"]
    assert {key for _, _, key in network.edges(keys=True)} == {"r0", "r1", "r2", "r3"}


_YEARS = {"e1": "2021-12-04", "e2": "2022", "e3": "2023-05"}


@pytest.mark.parametrize(
    ("since", "until", "events"),
    [
        ("", "", ("e1", "e2", "e3", "e4")),
        ("2022", "", ("e2", "e3")),
        ("", "2021", ("e1",)),
        ("2021-12-04", "2022-01-31", ("e1", "e2")),  # some day of 2022 may be in January
        ("2023-05-31", "2023-06", ("e3",)),
        ("2024", "", ()),
    ],
)
def test_a_window_takes_the_events_that_may_lie_in_it(
    since: str, until: str, events: tuple[str, ...]
) -> None:
    facts = [(p, "PARTICIPATED_IN", e) for p in ("p1", "p2") for e in ("e1", "e2", "e3", "e4")]
    network = co_participation(known(*facts, dates=_YEARS), since=since, until=until)
    shared = {tie["events"] for _, _, tie in network.edges(data=True)}
    assert shared == ({events} if events else set())
    assert (network.graph["since"], network.graph["until"]) == (since, until)


def test_a_session_without_a_date_is_held_when_its_event_is() -> None:
    facts = [(i, "ORGANIZED", "e2") for i in ("i1", "i2")] + [("e2", "PART_OF", "e1")]
    network = partnerships(known(*facts, dates={"e1": "2021"}), since="2021", until="2021")
    assert network.edges["i1", "i2"]["events"] == ("e1",)
    assert not partnerships(known(*facts, dates={"e1": "2021"}), since="2022")


def test_a_window_must_be_two_dates_in_order() -> None:
    with pytest.raises(UsageError, match="'May 2021' is not a date"):
        partnerships(known(), since="May 2021")
    with pytest.raises(UsageError, match="no time lies between 2022 and 2021"):
        partnerships(known(), since="2022", until="2021")


def test_affiliations_tie_people_to_bodies_once_for_every_post() -> None:
    facts = known(
        ("p1", "AFFILIATED_WITH", "i1"), ("p1", "AFFILIATED_WITH", "i1"),
        ("p2", "AFFILIATED_WITH", "c1"), ("i1", "ORGANIZED", "e1"),
    )  # fmt: skip
    past = KnowledgeGraph(
        (), facts.entities, (replace(facts.relations[0], former=True), *facts.relations[1:])
    )
    network = affiliations(past)
    assert sorted(network.edges(keys=True)) == [
        ("p1", "i1", "r0"),
        ("p1", "i1", "r1"),
        ("p2", "c1", "r2"),
    ]
    assert dict(network.nodes(data="bipartite")) == {"p1": 0, "p2": 0, "c1": 1, "i1": 1}
    assert bipartite.is_bipartite(network)
    assert sorted(affiliations(past, former=False).edges(keys=True)) == [
        ("p1", "i1", "r1"),
        ("p2", "c1", "r2"),
    ]
