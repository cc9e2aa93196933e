"""What a reader of a network page narrows, plays through, sizes and expands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from opening import Opener, opening
from playwright.sync_api import Browser, Locator, Page, expect
from quay import ALDER, BIRCH, CEDAR, DOGWOOD, quay

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.views.pages import around_page, coparticipation_page, partnerships_page


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as open_page:
        yield open_page


@pytest.fixture(scope="module")
def partners() -> str:
    return partnerships_page(quay())


@pytest.fixture(scope="module")
def part(world: KnowledgeGraph) -> str:
    """A page that draws six of twenty-four nodes at first."""
    return partnerships_page(world, most_nodes=6)


def _choose(page: Page, facet: str, value: str) -> None:
    page.locator(f"#{facet} > summary").click()
    page.locator(f"#{facet} input[value='{value}']").check()
    page.locator(f"#{facet} > summary").click()


def _shown(page: Page) -> Locator:
    return page.locator("#shown")


def test_filters_compose_and_say_when_nothing_is_left(opened: Opener, partners: str) -> None:
    page = opened(partners)
    expect(_shown(page)).to_have_text("4 nodes, 6 ties shown")
    _choose(page, "roles", "host")
    expect(_shown(page)).to_have_text("4 nodes, 2 ties shown")
    page.locator("#sources").fill("2")
    expect(_shown(page)).to_have_text("2 nodes, 1 tie shown")
    _choose(page, "countries", "unknown")
    expect(_shown(page)).to_have_text("0 nodes, 0 ties shown")
    expect(page.locator("#nothing")).to_contain_text("Nothing passes these filters")
    page.locator("#reset-nothing").click()
    expect(_shown(page)).to_have_text("4 nodes, 6 ties shown")
    expect(page.locator("#nothing")).to_be_hidden()
    expect(page.locator("#reset")).to_be_disabled()


def test_countries_are_those_that_documents_state(opened: Opener, partners: str) -> None:
    page = opened(partners)
    page.locator("#countries > summary").click()
    expect(page.locator("#countries label")).to_have_text(["Norway 2", "Kenya 1", "unknown 1"])
    page.locator("#countries input[value=Norway]").check()
    expect(_shown(page)).to_have_text("2 nodes, 1 tie shown")
    page.keyboard.press("Escape")
    expect(page.locator("#countries > summary")).to_have_text("Country: Norway")
    expect(page.locator("#countries > summary")).to_be_focused()


def test_people_have_the_country_of_their_institution(opened: Opener) -> None:
    page = opened(coparticipation_page(quay()))
    page.locator("#search").fill("ana")
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_contain_text("Norway")


def test_the_table_has_the_rows_of_the_picture(opened: Opener, partners: str) -> None:
    page = opened(partners, "?role=host&tab=table")
    expect(page.locator("caption")).to_have_text(["Ties (2)", "Nodes (4)"])
    alder = page.get_by_role("row").filter(has_text="Alder University").last
    expect(alder).to_contain_text("Norway")


def _places(page: Page) -> str:
    return str(page.evaluate("JSON.stringify(network.getPositions())"))


def test_years_are_stepped_through_while_everything_stays_put(
    opened: Opener, partners: str
) -> None:
    page = opened(partners)
    places = _places(page)
    year = page.locator("#year")
    year.focus()
    page.keyboard.press("Home")
    expect(year).to_have_attribute("aria-valuetext", "2021")
    expect(_shown(page)).to_have_text("3 nodes, 3 ties shown")
    page.locator("#year-on").click()
    expect(page.locator("#year-shown")).to_have_text("up to 2022")
    page.locator("#year-on").click()
    expect(_shown(page)).to_have_text("4 nodes, 5 ties shown")
    page.locator("#single").check()
    expect(_shown(page)).to_have_text("3 nodes, 3 ties shown")
    page.locator("#all-years").click()
    expect(_shown(page)).to_have_text("4 nodes, 6 ties shown")
    assert _places(page) == places


def test_what_has_no_date_is_said_and_shown_on_demand(opened: Opener, partners: str) -> None:
    page = opened(partners)
    page.locator("#to").select_option("2021")
    expect(page.locator("#undated-count")).to_have_text("undated too (1, not shown)")
    expect(_shown(page)).to_have_text("3 nodes, 3 ties shown")
    page.locator("#undated").check()
    expect(_shown(page)).to_have_text("4 nodes, 4 ties shown")


def test_play_goes_from_year_to_year_and_stops_at_the_last(opened: Opener, partners: str) -> None:
    page = opened(partners)
    page.clock.install()
    play = page.locator("#play")
    play.click()
    expect(page.locator("#year-shown")).to_have_text("2021")
    expect(play).to_have_attribute("aria-label", "Pause")
    page.clock.run_for(1250)
    expect(page.locator("#year-shown")).to_have_text("up to 2022")
    play.click()
    page.clock.run_for(5000)
    expect(page.locator("#year-shown")).to_have_text("up to 2022")
    play.click()
    page.clock.run_for(5000)
    expect(page.locator("#year-shown")).to_have_text("up to 2023")
    expect(play).to_have_attribute("aria-pressed", "false")


def test_who_asks_for_less_motion_steps_instead(opened: Opener, partners: str) -> None:
    page = opened(partners, motion="reduce")
    expect(page.locator("#play")).to_be_hidden()
    expect(page.locator("#year-on")).to_be_visible()


def test_size_follows_the_chosen_measure(opened: Opener, partners: str) -> None:
    page = opened(partners)
    size = "(id) => nodes.get(id).size"
    assert page.evaluate(size, ALDER) == page.evaluate(size, CEDAR) == 21, "two events each"
    page.locator("#measure").select_option("Betweenness")
    assert page.evaluate(size, ALDER) == 8, "between nobody: all are tied to all"
    page.locator("#measure").select_option("Partners")
    assert page.evaluate(size, DOGWOOD) == 21
    width = "(id) => edges.get(id).width"
    assert page.evaluate(width, f"{ALDER}+{BIRCH}") > page.evaluate(width, f"{ALDER}+{CEDAR}")


def test_communities_are_outlined_numbered_and_listed(
    opened: Opener, world: KnowledgeGraph
) -> None:
    page = opened(partnerships_page(world))
    page.locator("#communities").check()
    listed = page.locator("#community-list li")
    expect(listed.first).to_contain_text("1 ")
    page.locator("#community-list a").first.click()
    expect(page.locator("#panel h2")).to_have_text("Community 1")
    members = page.locator("#panel li").count()
    expect(listed.first).to_contain_text(f"({members})")
    page.locator("#panel li a").first.click()
    expect(page.locator("#panel")).to_contain_text("Community 1 ")


def test_one_expands_from_the_strongest_part_and_goes_back(opened: Opener, part: str) -> None:
    page = opened(part)
    expect(page.locator("#left-out")).to_contain_text("18 nodes and")
    before = _places(page)
    node = page.evaluate("nodes.getIds()[0]")
    page.evaluate("(id) => { location.hash = id; }", node)
    page.get_by_role("button", name="Expand: ").click()
    expect(page.get_by_role("button", name="Collapse")).to_be_focused()
    more = page.evaluate("nodes.length")
    assert more > 6
    expect(page.locator("#left-out")).to_contain_text(f"{24 - more} nodes and")
    expect(page.locator("#said")).to_have_text(f"{more - 6} nodes brought in.")
    after = page.evaluate("JSON.parse(JSON.stringify(network.getPositions()))")
    assert page.evaluate("JSON.parse", before).items() <= after.items()
    page.get_by_role("button", name="Collapse").click()
    expect(_shown(page)).to_contain_text("6 nodes")


def test_what_is_left_out_is_found_and_brought_in_by_its_link(opened: Opener, part: str) -> None:
    page = opened(part)
    hidden = page.evaluate(
        """() => {
            const data = JSON.parse(document.getElementById('govgraph-data').textContent);
            const drawn = new Set(nodes.getIds());
            return data.nodes.map(([at]) => data.things[at]).find(([id]) => !drawn.has(id));
        }"""
    )
    page.locator("#search").fill(hidden[1])
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text(hidden[1])
    expect(_shown(page)).to_contain_text("7 nodes")
    page.locator("#strongest").click()
    expect(_shown(page)).to_contain_text("6 nodes")
    expect(_shown(opened(part, hidden[0]))).to_contain_text("7 nodes")


def test_a_double_click_expands(opened: Opener, part: str) -> None:
    page = opened(part)
    at = page.evaluate("(() => network.canvasToDOM(network.getPosition(nodes.getIds()[0])))()")
    page.locator("#mynetwork").dblclick(position={"x": at["x"], "y": at["y"]})
    expect(page.get_by_role("button", name="Collapse")).to_be_visible()
    assert page.evaluate("nodes.length") > 6


def test_nodes_and_ties_around_a_thing_tell_role_date_sentence_and_source(opened: Opener) -> None:
    knowledge = quay()
    ana = next(e for e in knowledge.entities if e.name == "Ana Lund")
    page = opened(around_page(knowledge, ana), f"{ALDER}+person/ana")
    panel = page.locator("#panel")
    expect(panel).to_contain_text("affiliated with Alder University · rector · as of Mar 2022")
    expect(panel.locator("p.quote")).to_have_text("“Ana Lund and Alder University: rector.”")
    expect(panel.locator("mark")).to_have_text(["Ana Lund", "Alder University", "rector"])
    expect(panel.locator("a[target]")).to_have_text("Quay paper 1")
    expect(panel.locator("a[target]")).to_have_attribute("href", "https://quay.example/1")
    panel.locator("h2 a").first.click()
    expect(panel).to_contain_text("participated in Quay Forum 2021 · keynote · May 2021")
