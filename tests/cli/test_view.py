"""`govgraph view` writes a page, prints where, and explains what it cannot do."""

from __future__ import annotations

from pathlib import Path

import pytest

from govgraph.cli.main import run
from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.statement import Grade, Span, Statement
from govgraph.graph.workspace import Workspace

_TEXT = "The Harbour Institute (HI) and Lumen University hosted the Tidewater Forum in 2023."
_NAMES = {
    "Harbour Institute": "Institution", "Lumen University": "Institution",
    "Tidewater Forum": "Event",
}  # fmt: skip
_KEYS = {name: entity_key(label, name) for name, label in _NAMES.items()}


def _said(subject: str, predicate: str, value: str = "", role: str = "") -> Statement:
    target = _KEYS["Tidewater Forum"] if role else None
    span = Span(0, len(_TEXT))
    return Statement(
        "talk.txt", _KEYS[subject], predicate, span, Grade.VERBATIM, "hand/1", "hand",
        object=target, value=value, role=role,
    )  # fmt: skip


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """A graph of one sentence."""
    folder = tmp_path / "graph"
    workspace = Workspace.create(folder)
    statements = [_said(name, "name", name) for name in _NAMES]
    statements += [_said(name, "ORGANIZED", role="host") for name in list(_NAMES)[:2]]
    statements.append(_said("Harbour Institute", "acronym", "HI"))
    with workspace.ledger.transaction():
        workspace.ledger.store(Document("talk.txt", _TEXT, "0"), statements, "hand/1")
    workspace.close()
    return folder


def test_the_page_is_written_where_it_was_told_and_its_path_printed(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "a page.html"
    assert run(["view", "partnerships", "--graph", str(graph), "--out", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    page = out.read_text(encoding="utf-8")
    assert "Harbour Institute" in page and "Lumen University" in page and "1 tie" in page


def test_without_a_file_the_page_goes_beside_the_caller_and_nothing_else_does(
    graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    assert run(["view", "coparticipation", "--graph", str(graph)]) == 0
    assert [path.name for path in here.iterdir()] == ["coparticipation.html"]


@pytest.mark.parametrize("name", ["Harbour Institute", "harbour  INSTITUTE", "hi"])
def test_an_entity_is_found_by_name_or_acronym(graph: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "around.html"
    assert run(["view", "around", name, "--graph", str(graph), "--out", str(out)]) == 0
    assert "<title>Around Harbour Institute</title>" in out.read_text(encoding="utf-8")


def test_an_identifier_that_was_published_is_understood_after_it_changed(
    graph: Path, tmp_path: Path
) -> None:
    workspace = Workspace.open(graph)
    workspace.rdf_store()
    (now,) = (e for e in workspace.knowledge().entities if e.name == "Harbour Institute")
    before = "institution/harbour-00000000"
    with workspace.ledger.transaction():
        workspace.ledger.remember((before, key) for key in now.keys)
    workspace.close()
    out = tmp_path / "around.html"
    assert run(["view", "around", before, "--graph", str(graph), "--out", str(out)]) == 0
    assert "<title>Around Harbour Institute</title>" in out.read_text(encoding="utf-8")


def test_an_unknown_name_is_answered_with_near_ones(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "around.html"
    assert (
        run(["view", "around", "Harbor Institute", "--graph", str(graph), "--out", str(out)]) == 2
    )
    assert "the closest are:\n  Harbour Institute  (institution/" in capsys.readouterr().err
    assert not out.exists()


def test_no_graph_and_an_empty_one_are_told_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["view", "partnerships", "--graph", str(tmp_path / "none")]) == 2
    assert "no graph in" in capsys.readouterr().err
    Workspace.create(tmp_path / "empty").close()
    assert run(["view", "partnerships", "--graph", str(tmp_path / "empty")]) == 2
    assert "is empty: load documents with `govgraph build`" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_named(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "missing" / "page.html"
    assert run(["view", "partnerships", "--graph", str(graph), "--out", str(out)]) == 2
    assert f"cannot write {out}" in capsys.readouterr().err


def test_an_event_and_the_timeline_have_pages(graph: Path, tmp_path: Path) -> None:
    for words, title in (["event", "tidewater forum"], "Tidewater Forum"), (["timeline"], "Events"):
        out = tmp_path / "page.html"
        assert run(["view", *words, "--graph", str(graph), "--out", str(out)]) == 0
        assert f"<title>{title}" in out.read_text(encoding="utf-8")


def test_what_is_no_event_is_said_to_be_what_it_is(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["view", "event", "Lumen University", "--graph", str(graph)]) == 2
    said = capsys.readouterr().err
    assert "no event goes by 'Lumen University' (it is the name of an institution)" in said
    assert run(["view", "event", "Tidewatre Forum", "--graph", str(graph)]) == 2
    assert "the closest are:\n  Tidewater Forum  (event/" in capsys.readouterr().err
