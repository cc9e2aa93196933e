"""A page is one file that carries all it needs, says what it leaves out, and cannot be hijacked."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from itertools import combinations
from typing import Any

import networkx as nx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation, ValueClaim
from govgraph.ontology.kinds import INSTITUTION_KINDS
from govgraph.views.facts import web_link
from govgraph.views.kinds import GROUPS, group_of
from govgraph.views.labels import box, short_label
from govgraph.views.layout import positions
from govgraph.views.marking import marked
from govgraph.views.page import embedded
from govgraph.views.pages import around_page, coparticipation_page, partnerships_page
from govgraph.views.strongest import strongest


def data_of(html: str) -> dict[str, Any]:
    found = re.search(r'id="govgraph-data">(.*?)</script>', html, re.DOTALL)
    assert found
    return dict(json.loads(found[1]))


def test_a_page_refers_to_nothing_outside_itself(world: KnowledgeGraph) -> None:
    event = next(e for e in world.entities if e.label == "Event")
    for html in (
        partnerships_page(world),
        coparticipation_page(world),
        around_page(world, event),
    ):
        outside_scripts = re.sub(r"<(script|style)\b.*?</\1>", "", html, flags=re.DOTALL)
        assert re.findall(r"""(?:src|href)\s*=\s*["']?([^"'\s>]+)""", outside_scripts) == ["data:,"]
        assert not re.search(r"<script[^>]+src|@import|url\(", html)
        policy = unescape(html.split("<style>")[0])
        assert "default-src 'none'" in policy and "unsafe" not in policy


def test_the_same_knowledge_makes_the_same_bytes(world: KnowledgeGraph) -> None:
    again = replace(world, relations=tuple(reversed(world.relations)))
    assert partnerships_page(world) == partnerships_page(world)
    assert data_of(partnerships_page(world)) == data_of(partnerships_page(again))


def test_a_small_page_says_what_it_left_out(world: KnowledgeGraph) -> None:
    html = partnerships_page(world, most_nodes=6)
    assert len(data_of(html)["drawn"]) == 6
    assert re.search(r"Only the strongest part is drawn: \d+ nodes and \d+ ties are left out", html)


def test_what_was_done_at_a_session_stands_behind_the_tie_of_its_event() -> None:
    dates = {"start": (ValueClaim("2021-12-04", (), 1),)}
    forum = Entity("event/f", "Event", "Forum", (), (), (), dates)
    session = Entity("event/s", "Event", "Session", (), (), ())
    bodies = [Entity(f"institution/{n}", "Institution", n, (), (), ()) for n in "ab"]
    facts = [
        (bodies[0], "ORGANIZED", forum), (bodies[1], "SUPPORTED", forum),
        (bodies[0], "ORGANIZED", session), (bodies[1], "ORGANIZED", session),
        (session, "PART_OF", forum),
    ]  # fmt: skip
    relations = tuple(
        Relation(f"relation/{n}", a.id, kind, b.id, "", False, (), 1)
        for n, (a, kind, b) in enumerate(facts)
    )
    entities = (forum, session, *bodies)
    data = data_of(partnerships_page(KnowledgeGraph((), entities, relations)))
    ((_, _, [(event, year, behind)]),) = data["ties"]
    assert (data["things"][event][0], data["words"][year]) == ("event/f", "2021")
    assert [data["facts"][fact][:3] for fact in behind] == [data["facts"][n][:3] for n in range(4)]


def test_an_empty_network_is_still_a_page() -> None:
    assert "0 nodes, 0 ties" in partnerships_page(KnowledgeGraph((), (), ()))


def test_the_strongest_ties_are_kept_and_those_of_the_centre_first() -> None:
    network: nx.Graph[str] = nx.Graph()
    network.add_weighted_edges_from([("a", "b", 5), ("b", "c", 4), ("d", "e", 1), ("x", "y", 9)])
    network.add_node("alone")
    chosen = strongest(network, most_nodes=4)
    assert sorted(chosen.drawn) == ["a", "b", "x", "y"]
    assert (chosen.nodes_left_out, chosen.ties_left_out, chosen.alone) == (3, 2, ("alone",))
    assert sorted(strongest(network, "d", most_nodes=2).drawn) == ["d", "e"]


_graphs = st.integers(0, 10_000).map(
    lambda seed: nx.relabel_nodes(nx.gnm_random_graph(seed % 30 + 1, seed % 50, seed), str)
)


@example(nx.relabel_nodes(nx.gnm_random_graph(70, 120, 1), str))
@settings(max_examples=6, deadline=None)
@given(_graphs)
def test_no_label_is_written_over_another(network: nx.Graph[str]) -> None:
    sizes = {node: (60.0 + len(node), 40.0) for node in network}
    placed = positions(network, sizes)
    assert placed == positions(network, sizes)
    for a, b in combinations(network, 2):
        apart = [abs(p - q) for p, q in zip(placed[a], placed[b], strict=True)]
        room = [(p + q) / 2 for p, q in zip(sizes[a], sizes[b], strict=True)]
        assert apart[0] >= 0.9 * room[0] or apart[1] >= 0.9 * room[1]


@given(st.text(), st.lists(st.text()))
def test_marking_loses_nothing(quote: str, names: list[str]) -> None:
    assert "".join(marked(quote, names)) == quote


def test_names_are_marked_whole_and_the_longer_first() -> None:
    quote = "University of Northvale and  the\nUniversity joined; Universitys did not."
    names = ["University", "University of Northvale", "the University"]
    assert marked(quote, names)[1::2] == ["University of Northvale", "the\nUniversity"]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd",
     "//news.example", "notes/talk.html", "https:", "http://[bad", ""],
)  # fmt: skip
def test_only_web_addresses_become_links(address: str) -> None:
    assert web_link(address) == ""
    assert web_link("https://news.example/a?b=c#d") == "https://news.example/a?b=c#d"


@given(st.text())
def test_no_text_breaks_out_of_the_embedded_data(text: str) -> None:
    written = embedded({"name": text})
    assert not set(written) & set("<>&\u2028\u2029")
    assert json.loads(written) == {"name": text}


@given(st.text())
def test_labels_are_short_visible_and_never_empty(name: str) -> None:
    label = short_label(name)
    assert label and len(label) <= 62 and "\u202e" not in label
    assert box(label, 10)[0] > 20


def test_every_type_has_a_shape_and_a_kind_decides_before_a_name(world: KnowledgeGraph) -> None:
    shapes = [group.shape for group in GROUPS]
    assert len(set(shapes)) == len(shapes)
    body = next(e for e in world.entities if e.label == "Institution")

    def drawn_as(name: str, kind: str) -> str:
        values = {"kind": (ValueClaim(kind, (), 1),)}
        return group_of(replace(body, name=name, values=values)).key

    assert drawn_as("Ministry of Sound", "company") == "company"
    assert drawn_as("UN Office for Northvale", "agency") == "intergovernmental"
    assert drawn_as("Department of Rivers", "") == "government"
    assert drawn_as("Friends of Rivers", "council") == "institution"
    assert all(drawn_as("Rivers", kind) for kind in INSTITUTION_KINDS)
