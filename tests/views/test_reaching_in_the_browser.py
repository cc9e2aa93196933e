"""Everyone can use a page: by keyboard alone, by ear, in black and white, with weak eyes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from opening import Opener, Scheme, opening
from playwright.sync_api import Browser, Page, expect
from quay import quay

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.views.pages import partnerships_page


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as open_page:
        yield open_page


@pytest.fixture(scope="module")
def partners() -> str:
    return partnerships_page(quay())


def test_the_picture_is_walked_by_keyboard(opened: Opener, partners: str) -> None:
    page = opened(partners)
    picture, said, heading = (
        page.locator(f"#{part}") for part in ("mynetwork", "said", "panel h2")
    )
    picture.focus()
    page.keyboard.press("Home")
    expect(said).to_contain_text("3 ties")
    walked = {said.text_content()}
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
        walked.add(said.text_content())
    assert len(walked) > 2
    page.keyboard.press("]")
    expect(said).to_contain_text("Tie to ")
    page.keyboard.press("Enter")
    expect(heading).to_contain_text(" — ")
    expect(heading).to_be_focused()
    page.keyboard.press("Escape")
    expect(picture).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_contain_text("Betweenness")


def test_a_node_is_expanded_by_keyboard(opened: Opener, world: KnowledgeGraph) -> None:
    page = opened(partnerships_page(world, most_nodes=6))
    page.locator("#mynetwork").focus()
    page.keyboard.press("Home")
    page.keyboard.press("e")
    expect(page.locator("#said")).to_contain_text("brought in")


def test_tab_goes_from_search_over_tools_and_picture_to_the_panel(
    opened: Opener, partners: str
) -> None:
    page = opened(partners)
    page.locator("#search").focus()
    order = []
    for _ in range(40):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id || document.activeElement.tagName"))
        if page.evaluate("document.activeElement.closest('#panel') !== null"):
            break
    wanted = ("tab-network", "copy", "measure", "least", "from", "mynetwork")
    assert [one for one in order if one in wanted] == list(wanted)
    assert order.index("play") < len(order) - 1, "the bar of years comes before the panel"
    expect(page.locator("#panel a").first).to_be_focused()


def test_everything_that_is_used_has_a_name(opened: Opener, partners: str) -> None:
    page = opened(partners, "?communities=1")
    unnamed = page.evaluate("""() => [
        ...document.querySelectorAll('button, input, select, summary, a')
    ].filter((one) => !(one.ariaLabel || one.textContent.trim() || [...(one.labels || [])]
            .some((label) => label.textContent.trim()))).map((one) => one.outerHTML)""")
    assert unnamed == []
    expect(page.locator("#shown")).to_have_attribute("role", "status")
    expect(page.locator("#said")).to_have_attribute("aria-live", "polite")


_FAINT = """() => {
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = (colour) => numbers(colour).slice(0, 3).map((v) => v / 255)
        .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
        .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
    const ground = (one) => {
        for (let at = one; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if ((numbers(colour)[3] ?? 1) > 0) return colour;
        }
        return 'rgb(255, 255, 255)';
    };
    const found = [];
    for (const one of document.querySelectorAll('body *')) {
        const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (!own || one.disabled || one.closest('canvas, script')) continue;
        if (!one.checkVisibility()) continue;
        const [a, b] = [light(getComputedStyle(one).color), light(ground(one))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) found.push(`${one.outerHTML.slice(0, 80)} ${ratio}`);
    }
    return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(opened: Opener, partners: str, scheme: Scheme) -> None:
    page = opened(partners, "institution/alder?years=2021-2022&communities=1", scheme=scheme)
    page.locator("#search").fill("b")
    assert page.evaluate(_FAINT) == []
    page.locator("#search").press("Escape")
    page.locator("#tab-table").click()
    page.locator("#roles > summary").click()
    assert page.evaluate(_FAINT) == []


def _tied(page: Page) -> int:
    return page.locator("tbody").first.locator("tr").count()


def test_all_that_the_picture_shows_can_be_opened_from_the_table(
    opened: Opener, partners: str
) -> None:
    page = opened(partners, "?tab=table&years=2021-2021")
    assert _tied(page) == 3
    page.get_by_role("button", name="1: the facts between Alder University").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_contain_text("Alder University — ")
    expect(page.locator("#panel h2")).to_be_focused()


def test_no_list_opens_over_the_edge_of_a_telephone(opened: Opener, partners: str) -> None:
    page = opened(partners, width=390)
    page.locator("#filters > summary").click()
    for name in ("save", "roles", "countries"):
        page.locator(f"#{name} > summary").click()
        box = page.locator(f"#{name} > div").bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= 390
        page.keyboard.press("Escape")


@pytest.mark.parametrize("bodies", [0, 1, 2])
def test_a_network_of_next_to_nothing_is_a_page_too(opened: Opener, bodies: int) -> None:
    known = quay()
    kept = {e.id for e in known.entities if e.label == "Institution"}
    gone = set(sorted(kept)[bodies:])
    page = opened(
        partnerships_page(
            KnowledgeGraph(
                known.documents,
                tuple(e for e in known.entities if e.id not in gone),
                tuple(r for r in known.relations if r.start not in gone),
            )
        )
    )
    expect(page.locator("#shown")).to_have_text(
        "2 nodes, 1 tie shown" if bodies == 2 else "0 nodes, 0 ties shown"
    )
    page.locator("#mynetwork").press("Home")
    page.locator("#tab-table").click()
    expect(page.locator("caption").last).to_have_text(f"Nodes ({bodies})")
