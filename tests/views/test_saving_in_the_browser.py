"""What is seen, saved: a drawing, a picture and two tables that others can open without harm."""

from __future__ import annotations

import csv
import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from opening import Opener, opening
from playwright.sync_api import Browser, Page, expect
from quay import ALDER, CEDAR, quay

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.views.pages import around_page, partnerships_page

_SVG = "{http://www.w3.org/2000/svg}"
_HOSTILE = (
    "<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "javascript:alert(3)",
    "\u202etxet desrever\u202c and \u2067more", "w" * 10_000, "=HYPERLINK(\"https://bad.example\")",
    "\x0c\x00]]> & <b>bold</b> \ud800", " @SUM(1+1)*cmd|' /C calc'!A0",
)  # fmt: skip


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as open_page:
        yield open_page


def _saved(page: Page, form: str) -> bytes:
    page.locator("#save > summary").click()
    with page.expect_download() as download:
        page.locator(f"#save-{form}").click()
    expect(page.locator("#said")).to_contain_text("is saved")
    page.locator("#save > summary").click()
    return Path(download.value.path()).read_bytes()


def _rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf"), "spreadsheets take it for UTF-8"
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def _of_class(drawing: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [one for one in drawing.iter() if name in one.get("class", "").split()]


def test_the_drawing_has_the_shapes_widths_and_labels_that_are_seen(opened: Opener) -> None:
    page = opened(partnerships_page(quay()), "?least=2&communities=1")
    drawing = ElementTree.fromstring(_saved(page, "svg"))
    assert len(_of_class(drawing, "tie")) == 1, "what filters hide is not saved"
    assert float(_of_class(drawing, "tie")[0].get("stroke-width", "")) == 3
    assert {one.find(f"{_SVG}title").text for one in _of_class(drawing, "node")} == {  # type: ignore[union-attr]
        "Alder University", "Birch Ministry of Tides",
    }  # fmt: skip
    said = " ".join("".join(one.itertext()) for one in drawing.iter(f"{_SVG}text"))
    for words in ("Birch Ministry of", "2 nodes, 1 tie shown, filtered", "Government body"):
        assert words in said


def test_a_saved_drawing_opens_in_a_browser(opened: Opener, tmp_path: Path) -> None:
    knowledge = quay()
    ana = next(e for e in knowledge.entities if e.name == "Ana Lund")
    page = opened(around_page(knowledge, ana))
    (tmp_path / "page.html.svg").write_bytes(_saved(page, "svg"))
    page.goto((tmp_path / "page.html.svg").as_uri())
    expect(page.get_by_text("affiliated with")).to_be_visible()
    assert page.locator("polygon").count() > 3, "symbols and arrows"


def test_the_picture_is_sharp_and_not_empty(opened: Opener) -> None:
    data = _saved(opened(partnerships_page(quay())), "png")
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    assert width == 2 * 890 and height > 1000
    assert len(set(zlib.decompress(_pixels(data)))) > 20


def _pixels(png: bytes) -> bytes:
    at, found = 8, b""
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        found += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    return found


def test_tables_hold_what_is_seen_with_sentences_and_links(opened: Opener) -> None:
    page = opened(partnerships_page(quay()), "?years=2021-2021")
    nodes = {row["id"]: row for row in _rows(_saved(page, "nodes"))}
    assert len(nodes) == 3
    assert nodes[ALDER]["countries"] == "Norway"
    assert (nodes[CEDAR]["events"], nodes[CEDAR]["ties_shown"]) == ("2", "2")
    ties = _rows(_saved(page, "ties"))
    assert {row["event"] for row in ties} == {"Quay Forum 2021"}
    first = next(row for row in ties if row["subject"] == "Alder University")
    assert first["quote"] == "Alder University and Quay Forum 2021: host."
    assert (first["document"], first["link"]) == ("Quay paper 1", "https://quay.example/1")
    assert (first["relation"], first["role"], first["grade"]) == ("organized", "host", "verbatim")
    assert page.locator("#shown").text_content() == "3 nodes, 3 ties shown"
    assert len({(row["from_id"], row["to_id"]) for row in ties}) == 3


def _hostile() -> KnowledgeGraph:
    known = quay()
    names = iter(_HOSTILE)
    entities = tuple(
        replace(e, name=next(names), aliases=_HOSTILE) if e.label in {"Institution", "Event"} else e
        for e in known.entities
    )
    relations = tuple(
        replace(r, role=_HOSTILE[5], evidence=tuple(replace(e, quote=q) for e in r.evidence))
        for r, q in zip(known.relations, _HOSTILE * 2, strict=False)
    )
    return KnowledgeGraph(
        tuple(replace(d, url="javascript:alert(9)", title=_HOSTILE[1]) for d in known.documents),
        entities, relations,
    )  # fmt: skip


def test_hostile_documents_do_no_harm_in_what_is_saved(opened: Opener, tmp_path: Path) -> None:
    page = opened(partnerships_page(_hostile()))
    text = _saved(page, "svg")
    drawing = ElementTree.fromstring(text)
    assert {one.tag.removeprefix(_SVG) for one in drawing.iter()} <= {
        *("svg", "title", "rect", "g", "line", "circle", "polygon", "ellipse", "path"),
        *("text", "tspan"),
    }
    assert not [a for one in drawing.iter() for a in one.attrib if a.startswith(("on", "href"))]
    assert "\u202e" not in text.decode() and len(text) < 40_000
    assert _saved(page, "png").startswith(b"\x89PNG")
    for form in ("nodes", "ties"):
        for row in _rows(_saved(page, form)):
            for value in row.values():
                assert not value.strip("\u202e\u2067 \t\r\n").startswith(("=", "+", "-", "@"))
            assert row.get("link", "") == ""
    (tmp_path / "page.html.svg").write_bytes(text)
    page.goto((tmp_path / "page.html.svg").as_uri())
    assert page.locator("script, img").count() == 0
