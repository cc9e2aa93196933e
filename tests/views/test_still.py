"""The still picture of a page: all that it draws, as text and shapes that do nothing."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, fromstring

import pytest

from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.networks import partnerships
from govgraph.views.canvas import Dot, Line, drawing_scripts, drawn_in
from govgraph.views.events import event_page
from govgraph.views.kinds import GROUPS
from govgraph.views.pages import around_page, coparticipation_page, partnerships_page
from govgraph.views.still import sized, still

_SVG = "{http://www.w3.org/2000/svg}"
_HOSTILE = "<script>alert(1)</script>", "a & b \x00\ud800", "]]> \u202e"


def parts(picture: str, tag: str) -> list[Element]:
    return list(fromstring(picture).iter(_SVG + tag))


def said(picture: str) -> str:
    return " ".join(part.text or "" for part in parts(picture, "text"))


def test_a_page_gives_back_what_it_was_drawn_from() -> None:
    dots = tuple(
        Dot(f"n{n}", f"{group.title}\n'\"</script>", group.shape, group.colour, n, -n, 8.5)
        for n, group in enumerate(GROUPS)
    )
    lines = (Line("t", "n0", "n1", 1.5, "part of", True), Line("u", "n1", "n2", 3))
    assert drawn_in("\n".join(drawing_scripts(dots, lines))) == (dots, lines)


def test_the_picture_of_every_kind_of_page_shows_its_nodes_ties_and_types(
    world: KnowledgeGraph,
) -> None:
    event = next(e for e in world.entities if e.label == "Event")
    for page in (
        partnerships_page(world), coparticipation_page(world),
        around_page(world, event), event_page(world, event),
    ):  # fmt: skip
        dots, lines = drawn_in(page)
        picture = still(dots, lines, "A caption.")
        assert len(parts(picture, "line")) == len(lines)
        text = said(picture)
        assert all(line in text for dot in dots for line in dot.label.split("\n"))
        shown = {(dot.shape, dot.colour) for dot in dots}
        assert all(group.title in text for group in GROUPS if (group.shape, group.colour) in shown)
        assert "A caption." in text


def test_nothing_is_drawn_outside_the_picture(world: KnowledgeGraph) -> None:
    dots, lines = drawn_in(partnerships_page(world))
    picture = fromstring(still(dots, lines, "A caption."))
    left, top, width, height = map(float, picture.attrib["viewBox"].split())
    for dot in dots:
        assert left < dot.x - dot.size
        assert dot.x + dot.size < left + width
        assert top < dot.y - dot.size
        assert dot.y + dot.size < top + height


def test_who_has_more_events_is_larger_and_a_heavier_tie_is_wider(world: KnowledgeGraph) -> None:
    network = partnerships(world)
    dots, lines = sized(*drawn_in(partnerships_page(world)), network)
    size = {dot.id: dot.size for dot in dots}
    most, least = (pick(size, key=lambda n: len(network.nodes[n]["events"])) for pick in (max, min))
    assert size[most] > size[least]
    width = {line.id: line.width for line in lines}
    weight = {line.id: network.edges[line.start, line.end]["weight"] for line in lines}
    assert {weight[tie] for tie in width if width[tie] == max(width.values())} == {2}


@pytest.mark.parametrize("text", _HOSTILE)
def test_text_stays_text(text: str) -> None:
    dots = (Dot("a", text, "dot", "#000", 0, 0, 9), Dot("b", text, "box", "#fff", 90, 0, 9))
    picture = still(dots, (Line("t", "a", "b", 1, text),), text)
    assert parts(picture, "script") == []
    assert not re.search("[\x00\ud800]", picture)


def test_nothing_drawn_is_a_picture_all_the_same() -> None:
    empty = KnowledgeGraph((), (Entity("institution/1", "Institution", "A", (), (), ()),), ())
    assert "A caption." in said(still(*drawn_in(partnerships_page(empty)), "A caption."))
