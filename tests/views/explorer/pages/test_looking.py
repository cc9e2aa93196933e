"""An analyst looks: from a name to its facts, their sentences, its network, the documents."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from visiting import Visitor

from govgraph.graph.knowledge import Entity
from govgraph.views.explorer.known import Known

FORUM = "International AI Cooperation and Governance Forum 2021"
TSINGHUA = "Tsinghua University"


def named(known: Known, name: str) -> Entity:
    return next(e for e in known.knowledge.entities if e.name == name)


def place_of(page: Page, script: str) -> tuple[float, float]:
    """Return where on the screen a point of the picture is."""
    script = f"(() => {{ const at = network.canvasToDOM({script}); return [at.x, at.y]; }})()"
    x, y = page.evaluate(script)
    frame = page.locator("#mynetwork").bounding_box()
    assert frame
    return frame["x"] + x, frame["y"] + y


def test_an_alias_typed_into_the_search_leads_to_its_bearer(visit: Visitor) -> None:
    page = visit("/")
    expect(page.get_by_text("24 documents")).not_to_have_count(0)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("I-AIIG")
    options = page.get_by_role("option")
    expect(options.filter(has_text="Institute for AI International Governance")).not_to_have_count(
        0
    )
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true] bdi").inner_text()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(chosen)


def test_the_results_are_grouped_and_a_misspelt_name_is_helped(visit: Visitor) -> None:
    page = visit("/search?text=governance")
    headings = page.locator("main h2")
    expect(headings.first).to_contain_text("Institutions")
    expect(headings.last).to_contain_text("Documents")
    page.locator("#search").fill("Tsinhua Univercity")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="Did you mean")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name=TSINGHUA, exact=True).click()
    expect(page.locator("h1")).to_have_text(TSINGHUA)


def test_a_fact_stands_with_its_sentence_and_leads_to_it_in_the_document(
    visit: Visitor, known: Known
) -> None:
    page = visit(f"/id/{named(known, TSINGHUA).id}", scripts=False)
    fact = page.locator("li.fact").filter(has_text=FORUM).first
    quote = fact.locator("p.quote").first
    expect(quote).to_be_visible()
    expect(quote.locator("mark").filter(has_text=TSINGHUA).first).to_be_visible()
    words = quote.inner_text().strip("“”")
    fact.locator("blockquote a").first.click()
    assert re.search(r"/id/document/.*#at-\d+-\d+$", page.url)
    start, end = map(int, page.url.rpartition("#at-")[2].split("-"))
    path = page.url.partition("/id/")[2].partition("#")[0]
    said = known.documents[path].text[start:end]
    assert " ".join(said.split()) == " ".join(words.split())


def test_the_page_of_an_event_tells_who_ran_it_and_who_came_by_role(
    visit: Visitor, known: Known
) -> None:
    page = visit(f"/id/{named(known, FORUM).id}")
    titles = [text.rstrip(" 0123456789") for text in page.locator("main h2").all_inner_texts()]
    assert titles[:3] == ["Dates, place and theme", "Organised by", "Supported by"]
    assert {"Gave a keynote", "Spoke", "Sessions and editions"} <= set(titles)
    stated = page.locator("dl.values")
    expect(stated).to_contain_text("4 Dec 2021")
    expect(stated.locator("p.quote").first).to_contain_text("December 2021")
    page.locator("details.asked summary").click()
    page.get_by_role("link", name="Who organised or supported an event").click()
    expect(page.get_by_label("Event")).to_have_value(FORUM)
    expect(page.locator("table.answer")).to_contain_text(TSINGHUA)


def test_the_words_of_a_fact_are_marked_in_the_text_and_a_name_leads_to_its_page(
    visit: Visitor, known: Known
) -> None:
    document = next(p for p, d in known.documents.items() if d.id == "forum-2021-news.txt")
    page = visit(f"/id/{document}")
    fact = page.locator("#said li.fact").filter(has_text="supported").first
    fact.get_by_role("link", name=re.compile("line")).click()
    marked = "".join(page.locator("#texts .quote").all_inner_texts())
    assert "United Nations Development Programme" in marked and "supported" in marked
    expect(page.locator("#texts .subject").first).to_have_text(re.compile("United Nations"))
    assert "#at-" in page.url
    page.reload()
    expect(page.locator("#texts .quote").first).to_be_in_viewport()
    page.locator("#texts mark").filter(has_text="Qiu Yong").first.click()
    expect(page.locator("h1")).to_have_text("Qiu Yong")


def test_a_click_on_a_tie_shows_its_sentence_and_a_node_grows_where_it_stands(
    visit: Visitor, known: Known
) -> None:
    centre = named(known, "Beate Trankmann").id
    page = visit(f"/around/{centre}")
    expect(page.locator("#shown")).to_contain_text("nodes")
    forum = named(known, FORUM).id
    middle = f"""(() => {{
        const [a, b] = ['{centre}', '{forum}'].map((id) => network.getPosition(id));
        return {{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }};
    }})()"""
    page.mouse.click(*place_of(page, middle))
    expect(page.locator("#panel h2")).to_contain_text(FORUM)
    expect(page.locator("#panel p.quote").first).to_contain_text("Trankmann", ignore_case=True)
    expect(page.locator("#panel").get_by_role("link", name="in the text").first).to_be_visible()
    before = page.evaluate("network.getPositions()")
    page.mouse.dblclick(*place_of(page, f"network.getPosition('{forum}')"))
    expect(page.locator("#expanded")).to_contain_text("nodes added")
    after = page.evaluate("network.getPositions()")
    assert len(after) > len(before) + 10
    assert {node: after[node] for node in before} == before
    assert len({(at["x"], at["y"]) for at in after.values()}) == len(after)
    page.get_by_text("The network as tables").click()
    expect(page.locator("#table-view tbody tr").first).to_be_visible()


def test_a_network_is_read_and_grown_by_keyboard_alone(visit: Visitor, known: Known) -> None:
    page = visit(f"/around/{named(known, 'Beate Trankmann').id}")
    page.get_by_text("The network as tables").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    name = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    heading = page.locator("#panel h2")
    expect(heading).to_have_text(name)
    expect(heading).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Open its page")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#expanded")).not_to_be_empty()
    expect(page.get_by_role("button", name="Expand")).to_be_focused()
    page.keyboard.press("Escape")
    expect(heading).to_have_text("Beate Trankmann")


def test_a_network_is_the_same_each_time_and_opens_where_its_address_says(
    visit: Visitor, known: Known
) -> None:
    path = f"/around/{named(known, TSINGHUA).id}"
    places = [visit(path).evaluate("network.getPositions()") for _ in range(2)]
    assert places[0] == places[1]
    forum = named(known, FORUM).id
    expect(visit(f"{path}#{forum}").locator("#panel h2")).to_have_text(FORUM)


def test_a_fact_can_be_linked_to(visit: Visitor, known: Known) -> None:
    relation = known.relations_of(named(known, TSINGHUA).id)[-1]
    page = visit(f"/id/{relation.id}")
    expect(page.locator("li.fact:target")).to_be_in_viewport()
    assert page.url.endswith(f"#{relation.id.replace('/', '-')}")


PATHS = (
    "/", "/search?text=governance", "/documents", "/questions", "/browse/institution",
    "/questions/organisers-of-event?event=International+AI+Cooperation+and+Governance+Forum+2021",
    "/questions/institutions-by-events?show=chart", "/editor/sparql", "/editor/cypher", "/nothing",
    "/questions/strongest-partners?minimum=1&show=network",
)  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_sticks_out_on_a_telephone(visit: Visitor, known: Known, scheme: str) -> None:
    things = [named(known, name).id for name in (FORUM, TSINGHUA)]
    things.append(next(iter(known.documents)))
    page = visit("/", 390, scheme)
    for path in [*PATHS, *(f"/id/{thing}" for thing in things), f"/around/{things[0]}"]:
        page.goto(page.url.partition("/")[0] + "//" + page.url.split("/")[2] + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") is (scheme == "light")
