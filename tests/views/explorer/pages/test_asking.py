"""A researcher asks: by form, in SPARQL, in Cypher; every row with its sources, to take away."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect
from serving import Served, serving
from visiting import Visitor, visiting

FORUM = "International AI Cooperation and Governance Forum 2021"


def _run(page: Page) -> None:
    # An answer is on screen before the scripts of its page have run.
    page.wait_for_load_state()
    page.get_by_label("Query").press("Control+Enter")


def test_a_form_completes_a_name_and_answers_with_sentences(visit: Visitor) -> None:
    page = visit("/questions")
    page.get_by_role("link", name="Who organised or supported an event").click()
    field = page.get_by_label("Event")
    expect(field).to_have_attribute("placeholder", re.compile("for example"))
    field.focus()
    page.keyboard.type("cooperation and governance forum 2021")
    expect(page.get_by_role("option").first).to_contain_text(FORUM)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field).to_have_value(FORUM)
    page.keyboard.press("Enter")
    name = page.get_by_role("link", name="United Nations Development Programme", exact=True)
    row = page.locator("table.answer tbody tr").filter(has=name)
    expect(row.first).to_contain_text("supporting partner")
    expect(row.locator(".sources p.quote").first).to_be_visible()
    row.locator(".sources a").first.click()
    assert "/id/document/" in page.url and "#at-" in page.url


def test_an_answer_is_shown_as_table_chart_and_network(visit: Visitor) -> None:
    page = visit("/questions/strongest-partners?minimum=1")
    shown_as = page.get_by_role("navigation", name="Shown as")
    shown_as.get_by_role("link", name="Chart").click()
    expect(page.locator("figure.chart rect.bar")).to_have_count(30)
    expect(page.locator("table.answer")).to_be_visible()
    shown_as.get_by_role("link", name="Network").click()
    expect(page.locator("#shown")).to_contain_text("nodes")
    tie = page.evaluate("edges.get()[0].id")
    page.evaluate(f"location.hash = '{tie}'")
    expect(page.locator("#panel h2")).to_contain_text("—")
    expect(page.locator("#panel p.quote").first).to_be_visible()
    assert "show=network" in page.url


def test_an_answer_is_downloaded_whole_with_its_sources(visit: Visitor, tmp_path: Path) -> None:
    page = visit("/questions/institutions-by-events?minimum=2")
    with page.expect_download() as awaited:
        page.get_by_role("link", name="CSV with sources").click()
    awaited.value.save_as(tmp_path / "answer.csv")
    rows = list(csv.DictReader((tmp_path / "answer.csv").open(encoding="utf-8")))
    assert {row["institution"] for row in rows} > {"Tsinghua University"}
    assert all(row["quote"] and row["document"] for row in rows)


def test_what_a_question_lacks_or_cannot_take_is_said_on_its_page(
    visit: Visitor, site: Served
) -> None:
    page = visit("/questions/organisers-of-event?event=Forum+of+Nobody")
    expect(page.get_by_role("alert")).to_contain_text("no event goes by 'Forum of Nobody'")
    expect(page.get_by_label("Event")).to_have_value("Forum of Nobody")
    page.goto(f"{site.address}questions/organisers-of-event")
    page.get_by_role("button", name="Ask").click()
    assert page.evaluate("document.querySelector('form.ask').checkValidity()") is False
    page.get_by_role("link", name="Try an example").click()
    expect(page.locator("table.answer")).to_be_visible()


def test_cypher_gives_the_same_rows_as_sparql(visit: Visitor) -> None:
    page = visit("/questions/repeat-speakers?minimum=2")
    in_sparql = page.locator("table.answer tbody td:first-child").all_inner_texts()
    page.get_by_label("Asked in").select_option("cypher")
    page.get_by_role("button", name="Ask").click()
    page.wait_for_url("**/questions/**language=cypher**", timeout=120_000)
    assert page.locator("table.answer tbody td:first-child").all_inner_texts() == in_sparql
    page.locator("details.query summary").click()
    expect(page.locator("details.query pre")).to_contain_text("MATCH")


def test_the_sparql_editor_runs_by_key_adds_prefixes_and_marks_the_line_that_is_wrong(
    visit: Visitor,
) -> None:
    page = visit("/editor/sparql")
    query = page.get_by_label("Query")
    query.fill("SELECT ?event_iri ?event WHERE {\n  ?event_iri a gg:Event ; gg:name ?event\n}")
    query.press("Control+Enter")
    expect(page.locator("table.answer")).to_contain_text(FORUM)
    expect(page.locator("table.answer a").first).to_have_attribute("href", re.compile("^/id/event"))
    expect(query).to_have_value(re.compile("^PREFIX gg: <"))
    query.fill("SELECT ?s WHERE {\n  ?s ?p\n}")
    query.press("Control+Enter")
    expect(page.locator(".faulty .wrong")).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("line")
    query.press("Tab")
    expect(page.get_by_role("button", name="Run")).to_be_focused()


def test_graphs_truths_and_raw_answers_are_shown_too(visit: Visitor, site: Served) -> None:
    page = visit("/editor/sparql?query=ASK+%7B+%3Fs+a+gg%3AEvent+%7D")
    expect(page.locator(".truth")).to_have_text("Yes.")
    page.goto(f"{site.address}editor/sparql")
    page.get_by_role("link", name="as triples").click()
    page.get_by_role("link", name="Text").click()
    expect(page.locator("pre.raw")).to_contain_text("gg:organized")
    page.get_by_role("link", name="Network").click()
    expect(page.locator("#shown")).to_contain_text("nodes")


def test_the_cypher_editor_takes_values_and_says_what_is_wrong(visit: Visitor) -> None:
    page = visit("/editor/cypher")
    page.get_by_label("Query").fill(
        "MATCH (p:Person {name: $name})-[r:AFFILIATED_WITH]->(b)\n"
        "RETURN b.name AS body, b.iri AS body_iri"
    )
    page.get_by_label("Values").fill('{"name": "Xue Lan"}')
    _run(page)
    expect(page.locator("table.answer")).to_contain_text("Tsinghua", timeout=120_000)
    page.get_by_label("Query").fill("MATCH (p:Person\nRETURN p")
    _run(page)
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator(".faulty .wrong")).to_be_visible()
    page.get_by_label("Query").fill("CREATE (p:Person) RETURN p")
    _run(page)
    expect(page.get_by_role("alert")).to_contain_text("may only read")


def test_a_query_that_takes_too_long_is_ended_and_the_page_says_what_to_do(
    browser: Browser, samples: Path
) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    with serving(samples, "--timeout", "0.5") as slow, visiting(browser, slow.address) as visit:
        page = visit("/editor/sparql")
        page.get_by_label("Query").fill(endless)
        _run(page)
        expect(page.get_by_role("alert")).to_contain_text("was ended after 0.5 s")
        expect(page.get_by_role("alert")).to_contain_text("Narrow the question")
