"""Pages in headless Chromium with the network cut off: what a reader sees and can do."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from opening import Opener, Scheme, opening
from playwright.sync_api import Browser, Page, expect

from govgraph.graph.document import Document
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation
from govgraph.graph.statement import Grade, Span
from govgraph.views.pages import around_page, coparticipation_page, partnerships_page


@pytest.fixture(scope="module")
def partners(world: KnowledgeGraph) -> str:
    """The page of partnerships."""
    return partnerships_page(world)


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as open_page:
        yield open_page


def _place_of(page: Page, script: str) -> tuple[float, float]:
    at = page.evaluate(
        f"(() => {{ const at = network.canvasToDOM({script}); return [at.x, at.y]; }})()"
    )
    frame = page.locator("#mynetwork").bounding_box()
    assert frame
    return frame["x"] + at[0], frame["y"] + at[1]


def test_a_click_on_a_node_shows_its_facts_with_the_sentence_and_its_source(
    opened: Opener, partners: str
) -> None:
    page = opened(partners)
    page.mouse.click(*_place_of(page, "network.getPosition('institution/13')"))
    panel = page.locator("#panel")
    expect(panel.locator("h2")).to_have_text("UN Office for Eastbrook")
    expect(panel).to_contain_text("UN or intergovernmental body")
    expect(panel.locator("p.quote").first).to_contain_text("was joined by UN Office for Eastbrook")
    expect(panel.locator("mark").filter(has_text="UN Office for Eastbrook").first).to_be_visible()
    expect(panel.locator("a[target]").first).to_have_attribute("href", "https://news.example/0")
    assert page.url.endswith("#institution/13")


def test_a_click_on_a_tie_shows_the_shared_events_and_both_roles(
    opened: Opener, partners: str
) -> None:
    page = opened(partners)
    middle = """(() => {
        const [a, b] = ['institution/13', 'institution/27'].map((id) => network.getPosition(id));
        return { x: 0.4 * a.x + 0.6 * b.x, y: 0.4 * a.y + 0.6 * b.y };
    })()"""
    page.mouse.click(*_place_of(page, middle))
    panel = page.locator("#panel")
    expect(panel.locator("h2")).to_contain_text("UN Office for Eastbrook")
    expect(panel.locator("h2")).to_contain_text("Kestrel Bay Robotics Ltd")
    expect(panel.locator("h3")).to_have_text("Kestrel Bay Forum on Safe Machines 2023")
    expect(panel.locator("b").get_by_text("host", exact=True)).to_be_visible()
    expect(panel.locator("b").get_by_text("partner", exact=True)).to_be_visible()
    expect(panel.locator("blockquote")).to_have_count(2)


def test_an_alias_finds_its_bearer_by_keyboard_alone(opened: Opener, partners: str) -> None:
    page = opened(partners)
    page.locator("#search").focus()
    page.keyboard.type("body 13")
    expect(page.locator("#matches li")).to_have_text(["UN Office for EastbrookBody 13"])
    page.keyboard.press("Enter")
    heading = page.locator("#panel h2")
    expect(heading).to_have_text("UN Office for Eastbrook")
    expect(heading).to_be_focused()
    page.keyboard.press("Escape")
    expect(heading).to_have_text("What the documents say")
    expect(page.locator("#search")).to_be_focused()


def test_a_deep_link_opens_its_node_or_tie_and_a_broken_one_does_no_harm(
    opened: Opener, partners: str
) -> None:
    expect(opened(partners, "institution/13").locator("h2")).to_have_text("UN Office for Eastbrook")
    expect(opened(partners, "institution/13+institution/27").locator("h2")).to_contain_text("—")
    expect(opened(partners, "%E0%A4%A").locator("h2")).to_have_text("What the documents say")


def test_filters_by_type_number_and_year_leave_what_passes(opened: Opener, partners: str) -> None:
    page = opened(partners)
    shown = page.locator("#shown")
    expect(shown).to_have_text("24 nodes, 66 ties shown")
    page.locator("#least").fill("2")
    expect(shown).to_contain_text("6 ties shown")
    page.locator("#least").fill("1")
    page.locator("#from").select_option("2024")
    expect(shown).to_have_text("7 nodes, 12 ties shown")
    page.locator("#from").select_option("2019")
    page.locator("#types input[value=company]").uncheck()
    expect(shown).to_contain_text("19 nodes")
    page.locator("#tab-table").click()
    expect(page.locator("#table-view")).not_to_contain_text("Robotics Ltd")


def test_the_table_says_what_the_picture_shows(opened: Opener, partners: str) -> None:
    page = opened(partners)
    page.locator("#tab-network").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("table").first).to_be_visible()
    expect(page.locator("caption").first).to_have_text("Ties (66)")
    page.get_by_role("button", name="2: the facts between").first.click()
    expect(page.locator("#panel h3")).to_have_count(2)


def test_people_and_neighbourhoods_have_pages_too(opened: Opener, world: KnowledgeGraph) -> None:
    people = opened(coparticipation_page(world), "person/07")
    expect(people.locator("#panel")).to_contain_text("speaker")
    event = next(e for e in world.entities if e.label == "Event")
    around = opened(around_page(world, event))
    expect(around.locator("#panel h2")).to_have_text(event.name)
    expect(around.locator("#panel h3").last).to_have_text("10 facts")


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_nothing_sticks_out_at_any_width(
    opened: Opener, partners: str, width: int, scheme: Scheme
) -> None:
    page = opened(partners, "institution/13", width, scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") is (scheme == "light")


def test_print_is_on_white_with_picture_table_and_facts(opened: Opener, partners: str) -> None:
    page = opened(partners, "institution/13", scheme="dark")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    for part in ("#mynetwork", "#table-view", "#panel"):
        expect(page.locator(part)).to_be_visible()
    expect(page.locator("#tabs")).to_be_hidden()


_HOSTILE = (
    "<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "javascript:alert(3)",
    "\u202etxet desrever\u202c and \u2067more", "href " + "w" * 10_000, "{{ 7*7 }} ${alert(4)}",
    "<!--<script>", "a\u2028b\x00c & <b>bold</b>",
)  # fmt: skip


def _hostile() -> KnowledgeGraph:
    bodies = [
        Entity(f"institution/{n}", "Institution", name, (f"alias {name}",), (), ())
        for n, name in enumerate(_HOSTILE)
    ]
    event = Entity("event/0", "Event", "<svg onload=alert(5)>", (), (), ())
    evidence = Evidence(
        "d", Span(0, 1), " ".join(_HOSTILE), Grade.RESOLVED, "r", "m", "", (Span(0, 9),)
    )
    relations = tuple(
        Relation(
            f"participation/{n}", body.id, "ORGANIZED", event.id, _HOSTILE[0], False, (evidence,), 1
        )
        for n, body in enumerate(bodies)
    )
    document = Document(
        "d", "<b>words</b> of old", "0", url="javascript:alert(7)",
        title="<img src=x onerror=alert(8)>", publisher="</script>",
    )  # fmt: skip
    return KnowledgeGraph((document,), (*bodies, event), relations)


def test_hostile_documents_are_shown_as_text_and_do_nothing(opened: Opener) -> None:
    page = opened(partnerships_page(_hostile()), width=390)
    for n, name in enumerate(_HOSTILE):
        page.evaluate(f"location.hash = 'institution/{n}'")
        expect(page.locator("#panel h2")).to_have_text(name)
        assert page.locator("#panel a[target]").count() == 0, "a script is no address"
    page.locator("#tab-table").click()
    page.locator("#search").fill("alias")
    expect(page.locator("#matches li")).to_have_count(len(_HOSTILE))
    page.locator("#search").press("Escape")
    page.locator("#tab-network").click()
    page.mouse.move(*_place_of(page, "network.getPosition('institution/7')"))
    expect(page.locator(".vis-tooltip")).to_be_visible()
    assert page.locator("img, iframe, b b, svg[onload]").count() == 0
    assert page.evaluate("document.scripts.length") == 5
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_hovering_tells_name_type_and_roles(opened: Opener, partners: str) -> None:
    page = opened(partners)
    page.mouse.move(*_place_of(page, "network.getPosition('institution/13')"))
    tip = page.locator(".vis-tooltip")
    expect(tip).to_be_visible()
    expect(tip).to_contain_text("UN Office for Eastbrook")
    expect(tip).to_contain_text("UN or intergovernmental body")
    expect(tip).to_contain_text("host")


def test_the_page_is_still_from_the_first_moment(opened: Opener, partners: str) -> None:
    page = opened(partners)
    before = page.evaluate("JSON.stringify(network.getPositions())")
    page.wait_for_timeout(300)
    assert page.evaluate("JSON.stringify(network.getPositions())") == before
    pixels = page.evaluate("document.querySelector('canvas').toDataURL()").split(",")[1]
    assert len(base64.b64decode(pixels)) > 10_000, "something is drawn"
