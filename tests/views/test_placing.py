"""Where nodes stand that are not drawn at first, how large they are, and what is packed away."""

from __future__ import annotations

import json
import re
from itertools import combinations

import networkx as nx
import pytest
from quay import ALDER, BIRCH, CEDAR, quay

from govgraph.views.beyond import beside
from govgraph.views.homes import homes
from govgraph.views.layout import positions
from govgraph.views.measures import Measure, largest_radius, measures
from govgraph.views.pages import partnerships_page


def _weighted(nodes: int, ties: int, seed: int) -> nx.Graph[str]:
    network = nx.relabel_nodes(nx.gnm_random_graph(nodes, ties, seed), lambda n: f"n{n:03}")
    nx.set_edge_attributes(network, 1, "weight")
    return network


@pytest.mark.parametrize("drawn", [0, 1, 25])
def test_what_is_brought_in_covers_nothing(drawn: int) -> None:
    network = _weighted(140, 160, 3)
    sizes = {node: (60.0 + 30 * (n % 4), 40.0 + 10 * (n % 3)) for n, node in enumerate(network)}
    places = positions(network.subgraph(sorted(network)[:drawn]), sizes)
    added = beside(network, places, sizes)
    assert added == beside(network, places, sizes)
    assert set(added) == set(network) - set(places)
    everything = places | added
    for a, b in combinations(sorted(network), 2):
        apart = [abs(p - q) for p, q in zip(everything[a], everything[b], strict=True)]
        room = [(p + q) / 2 for p, q in zip(sizes[a], sizes[b], strict=True)]
        if a in added or b in added:
            assert apart[0] >= room[0] - 1 or apart[1] >= room[1] - 1


def test_what_is_brought_in_stands_near_what_it_is_tied_to() -> None:
    network: nx.Graph[str] = nx.Graph()
    network.add_edge("left", "new", weight=1)
    network.add_edge("left", "right", weight=1)
    places = {"left": (0, 0), "right": (4000, 0)}
    x, y = beside(network, places, dict.fromkeys(network, (80.0, 40.0)))["new"]
    assert abs(x) < 200 and abs(y) < 200


def test_everything_of_one_size_is_as_large_as_the_largest() -> None:
    network = _weighted(4, 6, 1)
    known = measures(network, Measure("events", "Events", dict.fromkeys(network, 2)))
    assert [one.key for one in known] == ["events", "partners", "betweenness"]
    assert {largest_radius(node, known) for node in network} == {21.0}


def test_a_country_is_where_a_body_is_based_and_where_a_person_holds_a_post() -> None:
    found = homes(quay())
    assert found[ALDER] == found["person/ana"] == found["country/norway"] == ("Norway",)
    assert found[BIRCH] == ("Kenya",) and CEDAR not in found


def test_a_sentence_that_says_two_facts_is_in_the_page_once() -> None:
    known = quay()
    html = partnerships_page(known)
    data = json.loads(re.findall(r'id="govgraph-data">(.*?)</script>', html, re.DOTALL)[0])
    assert len({tuple(quote) for quote in data["quotes"]}) == len(data["quotes"])
    assert html.count("Alder University and Quay Forum 2021: host.") == 2, "once a document"
    assert html.count("Birch Ministry of Tides") == html.count("Birch Ministry of Tides and") + 1
