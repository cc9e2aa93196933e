"""The still picture of a page: all that it draws, at the same places, small enough to be kept."""

from __future__ import annotations

from io import BytesIO

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.text import Text
from PIL import Image

from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.networks import partnerships
from govgraph.views.canvas import Dot, Line, drawing_scripts, drawn_in
from govgraph.views.events import event_page
from govgraph.views.kinds import GROUPS
from govgraph.views.pages import around_page, coparticipation_page, partnerships_page
from govgraph.views.still import drawing, sized, still


def said(figure: Figure) -> list[str]:
    found = figure.findobj(Text)
    return [text.get_text() for text in found if isinstance(text, Text) and text.get_text()]


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
        figure = drawing(dots, lines, "A caption.")
        (ties,) = figure.findobj(LineCollection)
        assert isinstance(ties, LineCollection)
        assert len(ties.get_segments()) == len(lines)
        text = said(figure)
        assert {dot.label for dot in dots} <= set(text)
        shown = {(dot.shape, dot.colour) for dot in dots}
        assert {g.title for g in GROUPS if (g.shape, g.colour) in shown} <= set(text)
        assert text[-1] == "A caption."


def test_nothing_is_drawn_outside_the_picture(world: KnowledgeGraph) -> None:
    figure = drawing(*drawn_in(partnerships_page(world)), "A caption.")
    whole, renderer = figure.bbox, FigureCanvasAgg(figure).get_renderer()
    for kind in (Text, PolyCollection):
        for part in figure.findobj(kind):
            if isinstance(part, Text) and not part.get_text():
                continue
            at = part.get_window_extent(renderer)
            assert whole.x0 <= at.x0
            assert at.x1 <= whole.x1
            assert whole.y0 <= at.y0
            assert at.y1 <= whole.y1


def test_who_has_more_events_is_larger_and_a_heavier_tie_is_wider(world: KnowledgeGraph) -> None:
    network = partnerships(world)
    dots, lines = sized(*drawn_in(partnerships_page(world)), network)
    size = {dot.id: dot.size for dot in dots}
    most, least = (pick(size, key=lambda n: len(network.nodes[n]["events"])) for pick in (max, min))
    assert size[most] > size[least]
    width = {line.id: line.width for line in lines}
    weight = {line.id: network.edges[line.start, line.end]["weight"] for line in lines}
    assert {weight[tie] for tie in width if width[tie] == max(width.values())} == {2}


def test_the_picture_is_small_enough_to_be_kept_in_a_notebook(world: KnowledgeGraph) -> None:
    picture = still(*drawn_in(partnerships_page(world)), "A caption.")
    assert len(picture) < 120_000
    opened = Image.open(BytesIO(picture))
    assert opened.format == "PNG"
    assert opened.width > 1000


@pytest.mark.parametrize(
    "text", ["$\\frac{1}{0}$ <b>", "\u6e05\u534e\u5927\u5b66", "a\x00\u202eb", "?"]
)
@pytest.mark.filterwarnings("error")
def test_text_of_any_kind_is_drawn_as_it_stands(text: str) -> None:
    dots = (Dot("a", text, "dot", "#000000", 0, 0, 9), Dot("b", text, "box", "#FFFFFF", 90, 0, 9))
    lines = (Line("t", "a", "b", 1, text),)
    assert still(dots, lines, text).startswith(b"\x89PNG")
    assert said(drawing(dots, lines, "A caption.")).count(text) == 3


def test_nothing_drawn_is_a_picture_all_the_same() -> None:
    empty = KnowledgeGraph((), (Entity("institution/1", "Institution", "A", (), (), ()),), ())
    page = partnerships_page(empty)
    assert said(drawing(*drawn_in(page), "A caption.")) == ["A caption."]
    assert still(*drawn_in(page), "A caption.").startswith(b"\x89PNG")
