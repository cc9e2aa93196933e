"""The address of a page restores what is seen, and the way back leads where one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from opening import Opener, opening
from playwright.sync_api import Browser, Page, expect
from quay import ALDER, BIRCH, quay

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.views.pages import partnerships_page


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as open_page:
        yield open_page


@pytest.fixture(scope="module")
def partners() -> str:
    return partnerships_page(quay())


def _look(page: Page) -> dict[str, object]:
    """Return all that a reader can see to be chosen."""
    return dict(
        page.evaluate("""() => ({
            shown: document.querySelector('#shown').textContent,
            heading: document.querySelector('#panel h2').textContent,
            boxes: [...document.querySelectorAll('[type=checkbox]')].map((box) => box.checked),
            chosen: [...document.querySelectorAll('select, [type=range]')].map((one) => one.value),
            tab: document.querySelector('[role=tab][aria-selected=true]').id,
            nodes: nodes.getIds().sort(),
        })""")
    )


def _camera(page: Page) -> object:
    return page.evaluate("""(() => {
        const { x, y } = network.getViewPosition();
        return [x, y, 100 * network.getScale()].map(Math.round);
    })()""")


def test_a_link_restores_everything_that_was_chosen(opened: Opener, partners: str) -> None:
    page = opened(partners)
    page.locator("#types input[value=company]").uncheck()
    page.locator("#roles > summary").click()
    page.locator("#roles input[value=host]").check()
    page.locator("#roles input[value=sponsor]").check()
    page.locator("#measure").select_option("Partners")
    page.locator("#to").select_option("2022")
    page.locator("#zoom-in").click()
    page.locator("#search").fill("birch")
    page.keyboard.press("Enter")
    page.locator("#tab-table").click()
    page.locator("#copy").click()
    link = page.locator("#link").input_value()
    assert link == page.url
    expect(page.locator("#said")).to_contain_text("link")
    before = _look(page)
    assert before["heading"] == "Birch Ministry of Tides"
    again = opened(partners, link.split("#")[1])
    assert _look(again) == before
    for one in (page, again):
        one.locator("#tab-network").click()
    assert _camera(again) == _camera(page)


def test_a_link_restores_what_was_expanded(opened: Opener, world: KnowledgeGraph) -> None:
    html = partnerships_page(world, most_nodes=6)
    page = opened(html)
    node = page.evaluate("nodes.getIds()[0]")
    page.evaluate("(id) => { location.hash = id; }", node)
    page.get_by_role("button", name="Expand: ").click()
    page.locator("#communities").check()
    page.locator("#copy").click()
    again = opened(html, page.url.split("#")[1])
    assert (_look(again), _camera(again)) == (_look(page), _camera(page))


def test_the_way_back_leads_through_what_was_opened(opened: Opener, partners: str) -> None:
    page = opened(partners)
    heading = page.locator("#panel h2")
    for name in ("Alder University", "Birch Ministry of Tides"):
        page.locator("#search").fill(name)
        page.keyboard.press("Enter")
        expect(heading).to_have_text(name)
    page.locator("#least").fill("2")
    page.wait_for_url("**least=2")
    page.go_back()
    expect(heading).to_have_text("Alder University")
    page.go_forward()
    expect(heading).to_have_text("Birch Ministry of Tides")
    expect(page.locator("#shown")).to_contain_text("1 tie shown")
    page.go_back()
    page.go_back()
    expect(heading).to_have_text("What the documents say")


def test_an_entity_or_a_tie_alone_is_address_enough(opened: Opener, partners: str) -> None:
    page = opened(partners, ALDER)
    expect(page.locator("#panel h2")).to_have_text("Alder University")
    assert page.url.endswith(f"#{ALDER}")
    page = opened(partners, f"{ALDER}+{BIRCH}")
    expect(page.locator("#panel section")).to_have_count(2)


def test_an_address_that_makes_no_sense_does_no_harm(opened: Opener, partners: str) -> None:
    nonsense = "nobody?years=1066-x&size=weight&at=a,b,c&expand=x&with=__proto__&role=none&hide=%00"
    page = opened(partners, nonsense)
    expect(page.locator("#panel h2")).to_have_text("What the documents say")
    expect(page.locator("#shown")).to_have_text("4 nodes, 6 ties shown")


def test_an_address_written_by_hand_does_not_bar_the_way_back(
    opened: Opener, partners: str
) -> None:
    page = opened(partners)
    heading = page.locator("#panel h2")
    page.evaluate("(to) => { location.hash = to; }", f"{ALDER}?undated=1&years=2021-2021&least=1")
    expect(heading).to_have_text("Alder University")
    expect(page.locator("#shown")).to_have_text("4 nodes, 4 ties shown")
    page.go_back()
    expect(heading).to_have_text("What the documents say")
    expect(page.locator("#shown")).to_have_text("4 nodes, 6 ties shown")
