"""The page of what was read, in headless Chromium with the network cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from opening import Opener, opening
from playwright.sync_api import Browser, Locator, Page, expect
from readings import by_hand, hostile

from govgraph.views.marked import marked_page


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as open_page:
        yield open_page


@pytest.fixture(scope="module")
def tide() -> str:
    return marked_page([by_hand()])


def marked(page: Page, role: str) -> str:
    return "".join(page.locator(f"#texts .stored .{role}").all_text_contents())


def fact(page: Page, words: str) -> Locator:
    return page.locator("button.fact:visible").filter(has_text=words)


def test_pointing_at_a_statement_shows_its_quote_and_its_ends(opened: Opener, tide: str) -> None:
    page = opened(tide)
    fact(page, "AFFILIATED_WITH").hover()
    assert marked(page, "quote") == "Ana Lund, dean of Lumen University of Northvale"
    assert marked(page, "subject") == "Ana Lund"
    assert marked(page, "object") == "Lumen University of Northvale"
    assert marked(page, "role") == "dean"
    page.locator("h1").hover()
    assert marked(page, "quote") == ""


def test_a_chosen_statement_stays_shown_with_its_antecedent_and_has_an_address(
    opened: Opener, tide: str
) -> None:
    page = opened(tide)
    fact(page, "PARTICIPATED_IN").click()
    page.locator("h1").hover()
    assert marked(page, "antecedent") == "Tidewater Forum"
    assert marked(page, "subject") == "Ana Lund"
    expect(fact(page, "PARTICIPATED_IN")).to_have_attribute("aria-pressed", "true")
    again = opened(tide, address=page.url.split("#")[1])
    assert marked(again, "antecedent") == "Tidewater Forum"
    again.keyboard.press("Escape")
    assert marked(again, "antecedent") == ""


def test_the_keyboard_alone_is_enough(opened: Opener, tide: str) -> None:
    page = opened(tide)
    page.locator("#grade").focus()
    page.keyboard.press("Tab")
    assert marked(page, "quote").startswith("Ana Lund, dean of")
    page.keyboard.press("Enter")
    expect(fact(page, "AFFILIATED_WITH")).to_have_attribute("aria-pressed", "true")


def test_a_mention_leads_to_its_statements_and_back_to_all(opened: Opener, tide: str) -> None:
    page = opened(tide)
    page.locator("#texts mark.Event").click()
    expect(page.locator("#chosen bdi")).to_have_text("Tidewater Forum")
    expect(page.locator("button.fact:visible")).to_have_count(2)
    expect(page.locator("#shown")).to_have_text("2 of 3 statements")
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("[data-fact]:visible")).to_have_count(3)
    page.locator("#predicate").select_option("start")
    expect(page.locator("[data-fact]:visible")).to_have_count(1)


def test_the_legend_counts_and_takes_marks_away(opened: Opener, tide: str) -> None:
    page = opened(tide)
    expect(page.locator("[data-count='Person']")).to_have_text("2")
    expect(page.locator("[data-count='missed']")).to_have_text("1")
    expect(page.locator(".stored .missed")).to_have_text("Emil Sato")
    person = page.locator("#texts mark.Person").first
    line = "getComputedStyle(e).textDecorationLine"
    assert person.evaluate(f"e => {line}") == "underline"
    page.locator("[data-mark='Person']").uncheck()
    assert person.evaluate(f"e => {line}") == "none"


def test_several_documents_take_turns(opened: Opener) -> None:
    other = by_hand()
    other = replace(other, document=replace(other.document, title="Second"))
    page = opened(marked_page([by_hand(), other]))
    expect(page.locator("article:visible h2")).to_have_text("tide.txt")
    page.locator("#document").select_option(label="Second")
    expect(page.locator("article:visible h2")).to_have_text("Second")
    fact(page, "AFFILIATED_WITH").click()
    assert marked(page, "subject") == "Ana Lund"
    page.emulate_media(media="print")
    expect(page.locator("article:visible")).to_have_count(2)


@pytest.mark.parametrize("width", [1280, 390])
def test_text_and_statements_are_both_in_sight(opened: Opener, tide: str, width: int) -> None:
    page = opened(tide, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for part in ("#texts", "#panel"):
        box = page.locator(part).bounding_box()
        assert box and box["height"] > 200 and box["y"] + box["height"] <= 801


def test_a_quote_far_down_is_brought_into_view(opened: Opener) -> None:
    text = "Much was said.\n" * 300 + "Mallory spoke."
    page = opened(marked_page([hostile(text, quote="Mallory spoke.")]), width=390)
    mention = page.locator("#texts .stored mark")
    expect(mention).not_to_be_in_viewport()
    fact(page, "AFFILIATED_WITH").click()
    expect(mention).to_be_in_viewport()


@pytest.mark.parametrize(
    "text",
    ["<img src=x onerror=alert(1)> Mallory </script><script>alert(2)</script>",
     "\u202eevil \u2066Mallory\nمرحبا Mallory بالعالم </p></div><style>*{display:none}</style>"],
)  # fmt: skip
def test_hostile_text_does_nothing_but_be_read(opened: Opener, text: str) -> None:
    page = opened(marked_page([hostile(text)]))
    fact(page, "AFFILIATED_WITH").click()
    expect(page.locator(".stored")).to_contain_text("Mallory")
    assert page.locator(".stored img, .stored script, .stored style").count() == 0
