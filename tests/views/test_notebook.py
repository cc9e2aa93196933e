"""Pictures in a notebook: interactive where HTML runs, still where it does not."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator

import pytest
from lake_graph import lake_graph
from playwright.sync_api import Browser, Page, expect

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.queries import open_graph
from govgraph.queries.analysis import OpenGraph
from govgraph.views import show
from govgraph.views.notebook import Picture

_EDITOR = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    "img-src https: http: data:; connect-src https:; child-src https: data:"
)
"""What an editor allows the outputs of a notebook: nothing but what stands in them."""


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenGraph]:
    with open_graph(lake_graph(tmp_path_factory.mktemp("lake") / "graph")) as graph:
        yield graph


@pytest.fixture(scope="module")
def picture(graph: OpenGraph) -> Picture:
    return show(graph, "partnerships")


def forms(picture: Picture) -> dict[str, str]:
    return picture._repr_mimebundle_()[0]


def output(browser: Browser, html: str, policy: str = "") -> Page:
    """Return a front end that shows one output, without a network."""
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">' if policy else ""
    page = browser.new_context(offline=True, viewport={"width": 1000, "height": 800}).new_page()
    page.set_default_timeout(15_000)
    page.on("console", lambda message: pytest.fail(message.text))
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.set_content(f"<!DOCTYPE html><html><head>{head}</head><body>{html}</body></html>")
    return page


@pytest.mark.parametrize("policy", ["", _EDITOR])
def test_the_page_can_be_used_in_the_frame_of_a_notebook(
    browser: Browser, picture: Picture, policy: str
) -> None:
    page = output(browser, forms(picture)["text/html"], policy)
    frame = page.frame_locator("iframe")
    frame.locator("#panel a:visible").first.click()
    expect(frame.locator("blockquote").first).not_to_be_empty()
    name = frame.locator("#panel h2").inner_text()
    frame.locator("#search").fill(name)
    expect(frame.locator("#matches li").first).to_contain_text(name)
    expect(frame.locator("#copy")).to_be_hidden()
    page.context.close()


def test_the_page_in_the_frame_reaches_neither_the_notebook_nor_its_store(
    browser: Browser, picture: Picture
) -> None:
    page = output(browser, forms(picture)["text/html"])
    expect(page.frame_locator("iframe").locator("h1")).to_be_visible()
    (_, frame) = page.frames
    assert frame.evaluate("origin") == "null"
    reach = "(() => { try { return parent.document.title } catch { return 'shut' } })()"
    assert frame.evaluate(reach) == "shut"
    page.context.close()


def test_where_frames_are_taken_out_the_still_picture_stands_in_their_place(
    browser: Browser, picture: Picture
) -> None:
    html = re.sub("<iframe.*</iframe>", "", forms(picture)["text/html"], flags=re.DOTALL)
    page = output(browser, html)
    image = page.get_by_role("img", name=picture.caption)
    expect(image).to_be_visible()
    assert image.evaluate("image => image.naturalWidth") > 300
    page.context.close()


def test_every_front_end_finds_a_form_that_it_can_show(picture: Picture) -> None:
    shown, said = picture._repr_mimebundle_()
    assert [*shown] == ["text/html", "image/png", "text/plain"]
    assert said == {"govgraph": {"interactive": "text/html"}}
    assert b64decode(shown["image/png"]).startswith(b"\x89PNG")
    assert shown["text/plain"] == picture.caption


def test_a_picture_that_is_not_interactive_is_small(graph: OpenGraph) -> None:
    still = forms(show(graph, interactive=False))
    assert [*still] == ["image/png", "text/plain"]
    assert sum(map(len, still.values())) < 100_000


def test_things_are_shown_by_any_of_their_names(graph: OpenGraph) -> None:
    event = next(e for e in graph.knowledge().entities if e.label == "Event")
    for page in ("around", "event"):
        assert event.name in show(graph, page, event.name).page
    assert "Co-participation" in show(graph, "coparticipation").caption


def test_what_cannot_be_shown_is_refused_with_what_there_is(graph: OpenGraph) -> None:
    with pytest.raises(UnknownName, match="no page 'map'; there are partnerships"):
        show(graph, "map")
    with pytest.raises(UsageError, match="around needs the name of a thing"):
        show(graph, "around")
    with pytest.raises(UsageError, match="of the whole graph, and not of 'X'"):
        show(graph, "partnerships", "X")
    with pytest.raises(UnknownName):
        show(graph, "around", "Nobody of this name")
