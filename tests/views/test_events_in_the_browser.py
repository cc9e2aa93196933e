"""The pages of one event and of all events over time, as a reader meets them, offline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from opening import Opener, opening
from playwright.sync_api import Browser, Page, expect

from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.statement import Grade, Span
from govgraph.views.events import event_page
from govgraph.views.timeline import timeline_page

_DOCUMENT = Document("d", "", "0", url="https://news.example/1", title="The harbour paper")
_EVENTS = {
    "Harbour Forum 2021": ("2021-05-04", "2021"), "Harbour Forum 2022": ("2022-06", "2022"),
    "Harbour Forum 2024": ("", "2024"), "Lighthouse Talks": ("2023-03-01", ""),
    "Evening Lecture": ("", ""), "Opening Panel": ("", "harbour forum 2021"),
}  # fmt: skip
_OTHERS = {
    "Lakeside University": "Institution", "Delta Institute": "Institution", "Ana Lund": "Person",
    "Bo Ek": "Person", "Norway": "Country", "Bergen Declaration": "Initiative",
}  # fmt: skip
_FACTS = (
    ("Lakeside University", "ORGANIZED", "Harbour Forum 2021", "host", ""),
    ("Lakeside University", "ORGANIZED", "Harbour Forum 2022", "host", ""),
    ("Delta Institute", "SUPPORTED", "Harbour Forum 2021", "sponsor", ""),
    ("Ana Lund", "PARTICIPATED_IN", "Harbour Forum 2021", "keynote", "Delta Institute"),
    ("Bo Ek", "PARTICIPATED_IN", "Opening Panel", "panelist", ""),
    ("Ana Lund", "PARTICIPATED_IN", "Lighthouse Talks", "speaker", ""),
    ("Opening Panel", "PART_OF", "Harbour Forum 2021", "", ""),
    ("Harbour Forum 2021", "LOCATED_IN", "Norway", "", ""),
    ("Bergen Declaration", "PRESENTED_AT", "Harbour Forum 2021", "", ""),
)


def _path(name: str) -> str:
    label = _OTHERS.get(name, "Event").lower()
    return f"{label}/{name.lower().replace(' ', '-')}"


def _entity(name: str) -> Entity:
    start, edition = _EVENTS.get(name, ("", ""))
    values = {"start": (ValueClaim(start, (), 1),)} if start else {}
    label = _OTHERS.get(name, "Event")
    key = entity_key(label, name, edition)
    return Entity(_path(name), label, name, (f"The {name}",), (key,), ("d",), values)


def _relation(number: int, fact: tuple[str, ...]) -> Relation:
    start, kind, end, role, behalf = fact
    quote = f"In the programme stands {start} for {end}."
    proof = Evidence("d", Span(0, len(quote)), quote, Grade.VERBATIM, "r", "m/1")
    return Relation(
        f"relation/{number}", _path(start), kind, _path(end), role, False, (proof,), 1,
        on_behalf_of=behalf and _path(behalf),
    )  # fmt: skip


@pytest.fixture(scope="module")
def harbour() -> KnowledgeGraph:
    """Three editions of a forum, one with a session, a talk, and a lecture without a date."""
    entities = [_entity(name) for name in (*_EVENTS, *_OTHERS)]
    relations = [_relation(number, fact) for number, fact in enumerate(_FACTS)]
    return KnowledgeGraph(
        (_DOCUMENT,), tuple(sorted(entities, key=lambda e: e.id)), tuple(relations)
    )


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as open_page:
        yield open_page


def _event(knowledge: KnowledgeGraph, name: str) -> str:
    (event,) = (e for e in knowledge.entities if e.name == name)
    return event_page(knowledge, event)


def _click(page: Page, node: str) -> None:
    x, y = page.evaluate(
        "(id) => { const at = network.canvasToDOM(network.getPosition(id)); return [at.x, at.y]; }",
        _path(node),
    )
    page.locator("#mynetwork").click(position={"x": x, "y": y})


def _drawn(page: Page) -> dict[str, dict[str, float]]:
    return dict(page.evaluate("network.getPositions()"))


def test_an_event_is_seen_whole_in_its_panel(opened: Opener, harbour: KnowledgeGraph) -> None:
    panel = opened(_event(harbour, "Harbour Forum 2021")).locator("#panel")
    expect(panel.locator("h3")).to_have_text([
        "Dates, place, theme", "Organised (1)", "Supported (1)", "Gave a keynote (1)",
        "Sessions (1)", "In sessions (1)", "Initiatives (1)", "Held in (1)", "Later editions (2)",
    ])  # fmt: skip
    expect(panel).to_contain_text("Ana Lund participated in it · keynote · for Delta Institute")
    expect(panel.locator("p.quote").first).to_contain_text("stands Lakeside University for")
    expect(panel.locator("mark").first).to_be_visible()
    expect(panel.locator("a[target]").first).to_have_attribute("href", "https://news.example/1")


def test_the_same_stands_in_tables_for_those_who_cannot_see_the_picture(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(_event(harbour, "Harbour Forum 2021"))
    page.locator("#tab-table").click()
    expect(page.locator("caption").first).to_have_text("Organised (1)")
    keynote = page.get_by_role("row").filter(has_text="keynote")
    expect(keynote).to_contain_text("Ana Lund")
    expect(keynote).to_contain_text("Delta Institute")
    keynote.get_by_role("button").click()
    expect(page.locator("#panel h2")).to_contain_text("Ana Lund — Harbour Forum 2021")


def test_the_picture_of_an_event_has_its_people_bodies_sessions_and_editions_apart(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(_event(harbour, "Harbour Forum 2021"))
    drawn = _drawn(page)
    assert {_path(name) for name in _OTHERS} <= set(drawn)
    assert {_path(n) for n in ("Opening Panel", "Harbour Forum 2022", "Harbour Forum 2024")} <= {
        *drawn
    }
    assert drawn[_path("Lakeside University")]["x"] < drawn[_path("Harbour Forum 2021")]["x"]
    assert drawn[_path("Ana Lund")]["x"] > drawn[_path("Harbour Forum 2021")]["x"]
    _click(page, "Bo Ek")
    expect(page.locator("#panel h2")).to_have_text("Bo Ek")
    expect(page.locator("#panel")).to_contain_text("participated in Opening Panel · panelist")


def test_events_stand_in_the_order_of_time_and_say_how_exactly_they_are_dated(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(timeline_page(harbour))
    drawn = _drawn(page)
    by_time = sorted(drawn, key=lambda node: drawn[node]["x"])
    names = "Harbour Forum 2021", "Harbour Forum 2022", "Lighthouse Talks", "Harbour Forum 2024"
    assert by_time == [_path(name) for name in names]
    expect(page.locator("#types label")).to_have_text([
        "Event, dated to the day (2)", "Event, dated to the month (1)",
        "Event, year from its name alone (1)",
    ])  # fmt: skip
    expect(page.locator("header")).to_contain_text("1 session folded")


def test_an_event_without_a_date_is_listed_apart_and_found(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(timeline_page(harbour))
    panel = page.locator("#panel")
    expect(page.locator("header")).to_contain_text("1 event without a date")
    expect(panel.locator("h3")).to_have_text("Without a date (1)")
    panel.get_by_role("link", name="Evening Lecture").click()
    expect(panel.locator("h2")).to_have_text("Evening Lecture")


def test_a_click_on_an_event_tells_its_facts_with_those_of_its_sessions(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(timeline_page(harbour))
    _click(page, "Harbour Forum 2021")
    panel = page.locator("#panel")
    expect(panel.locator("h2")).to_have_text("Harbour Forum 2021")
    expect(panel.get_by_role("heading", name="In sessions (1)")).to_be_visible()
    expect(panel).to_contain_text("In the programme stands Bo Ek for Opening Panel.")


def test_the_tie_of_two_editions_tells_who_came_to_both(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    tie = f"{_path('Harbour Forum 2021')}+{_path('Harbour Forum 2022')}"
    panel = opened(timeline_page(harbour), tie).locator("#panel")
    expect(panel.locator("h3")).to_have_text("Lakeside University")
    expect(panel.locator("blockquote")).to_have_count(2)


def test_the_events_of_a_person_light_up(opened: Opener, harbour: KnowledgeGraph) -> None:
    page = opened(timeline_page(harbour))
    page.locator("#search").fill("the bo ek")
    page.locator("#search").press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Bo Ek")
    lit = page.evaluate("nodes.get().filter((node) => node.opacity === 1).map((node) => node.id)")
    assert lit == [_path("Harbour Forum 2021")], "the event of the session that he sat in"


def test_years_leave_the_events_that_may_have_been_held_in_them(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(timeline_page(harbour))
    page.locator("#from").select_option("2022")
    page.locator("#to").select_option("2023")
    expect(page.locator("#shown")).to_contain_text("2 nodes")
    page.locator("#tab-table").click()
    expect(page.locator("caption").first).to_have_text("Events (2)")


def test_a_country_leaves_what_belongs_to_it_and_what_the_page_is_about(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    def choose(page: Page, country: str) -> None:
        page.locator("#countries > summary").click()
        page.locator(f"#countries input[value={country}]").check()

    events = opened(timeline_page(harbour))
    choose(events, "Norway")
    expect(events.locator("#shown")).to_contain_text("1 node")
    forum = opened(_event(harbour, "Harbour Forum 2021"))
    choose(forum, "unknown")
    expect(forum.locator("#nothing")).to_be_hidden()
    hidden = "(ids) => ids.filter((id) => nodes.get(id).hidden)"
    told = [_path(name) for name in ("Harbour Forum 2021", "Norway", "Bo Ek")]
    assert forum.evaluate(hidden, told) == [_path("Norway")]


def test_lanes_by_organiser_move_events_up_and_down_but_not_in_time(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(timeline_page(harbour))
    before = _drawn(page)
    page.locator("#lanes").select_option("organiser")
    after = _drawn(page)
    assert {n: at["x"] for n, at in before.items()} == {n: at["x"] for n, at in after.items()}
    assert {n: at["y"] for n, at in before.items()} != {n: at["y"] for n, at in after.items()}
    page.wait_for_url(re.compile("lanes=organiser"))
    page.reload()
    expect(page.locator("#lanes")).to_have_value("organiser")
    assert _drawn(page) == after


def test_the_axis_names_the_years_on_screen_at_every_zoom(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(timeline_page(harbour))
    page.evaluate("""() => {
        const write = CanvasRenderingContext2D.prototype.fillText;
        CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
            (window.written ||= new Set()).add(text);
            return write.call(this, text, ...rest);
        };
    }""")
    page.evaluate("network.redraw()")
    assert {"2021", "2022", "2023", "2024"} <= set(page.evaluate("[...written]"))
    assert "Mar" not in page.evaluate("[...written]")
    page.evaluate(f"written.clear(); network.focus('{_path('Lighthouse Talks')}', {{ scale: 4 }})")
    page.evaluate("network.redraw()")
    seen = set(page.evaluate("[...written]"))
    assert {"2023", "Mar"} <= seen and "2021" not in seen


def test_a_saved_drawing_has_the_axis_or_the_frames_in_it(
    opened: Opener, harbour: KnowledgeGraph, tmp_path: Path
) -> None:
    said = {
        timeline_page(harbour): ("2023", "Harbour Forum (3 editions)"),
        _event(harbour, "Harbour Forum 2021"): ("Gave a keynote (1)", "Later (2)"),
    }
    for html, texts in said.items():
        page = opened(html)
        page.locator("#save summary").click()
        with page.expect_download() as saved:
            page.locator("#save-svg").click()
        saved.value.save_as(tmp_path / "drawing.svg")
        drawing = (tmp_path / "drawing.svg").read_text(encoding="utf-8")
        assert all(f">{text}</text>" in drawing for text in texts)


_HOSTILE = (
    "<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>",
    "\u202etxet desrever\u202c", "w" * 10_000, "__proto__", "a\u2028b\x00c & <b>bold</b>",
)  # fmt: skip


def _hostile() -> KnowledgeGraph:
    forum = Entity(
        "event/f", "Event", _HOSTILE[0], _HOSTILE, (), (),
        {"start": (ValueClaim("2024-01-01", (), 1),), "end": (ValueClaim("later", (), 1),)},
    )  # fmt: skip
    series = Entity(
        "event/s", "Event", _HOSTILE[1], (), (), (), {"start": (ValueClaim(_HOSTILE[0], (), 1),)}
    )
    people = [Entity(f"person/{n}", "Person", name, (), (), ()) for n, name in enumerate(_HOSTILE)]
    proof = Evidence("d", Span(0, 1), " ".join(_HOSTILE), Grade.RESOLVED, "r", "m", _HOSTILE[0])
    facts = [
        (one.id, "PARTICIPATED_IN", forum.id, name)
        for one, name in zip(people, _HOSTILE, strict=True)
    ]
    facts += [(forum.id, "PART_OF", series.id, ""), (series.id, "PART_OF", forum.id, "")]
    relations = tuple(
        Relation(f"relation/{n}", a, kind, b, role, False, (proof,), 1, on_behalf_of="person/0")
        for n, (a, kind, b, role) in enumerate(facts)
    )
    document = Document(
        "d", "", "0", url="javascript:alert(7)", title="<img src=x onerror=alert(8)>"
    )
    return KnowledgeGraph((document,), (forum, series, *people), relations)


def test_hostile_documents_are_shown_as_text_and_do_nothing(opened: Opener) -> None:
    knowledge = _hostile()
    for html in (event_page(knowledge, knowledge.entities[0]), timeline_page(knowledge)):
        page = opened(html, "event/f", width=390)
        expect(page.locator("#panel h2")).to_have_text(_HOSTILE[0])
        expect(page.locator("#panel")).to_contain_text(_HOSTILE[2])
        assert page.locator("#panel a[target]").count() == 0, "a script is no address"
        page.locator("#tab-table").click()
        assert page.locator("img, iframe, b b").count() == 0
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_graph_without_events_or_dates_still_makes_a_timeline(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    expect(opened(timeline_page(KnowledgeGraph((), (), ()))).locator("#shown")).to_contain_text(
        "0 nodes"
    )


def test_of_too_many_events_the_best_attended_are_drawn_and_the_rest_is_said(
    opened: Opener, harbour: KnowledgeGraph
) -> None:
    page = opened(timeline_page(harbour, most_events=1))
    assert set(_drawn(page)) == {_path("Harbour Forum 2021")}
    expect(page.locator("header")).to_contain_text("3 events with fewer participants left out")
    page = opened(_event_with(harbour, 3))
    assert len(_drawn(page)) == 3
    expect(page.locator("header")).to_contain_text("in the table and the search only")


def _event_with(knowledge: KnowledgeGraph, most: int) -> str:
    (event,) = (e for e in knowledge.entities if e.name == "Harbour Forum 2021")
    return event_page(knowledge, event, most)
