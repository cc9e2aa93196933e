"""`govgraph cypher` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from govgraph.cli.main import run

NEWS = """Harbour Forum 2024

The Institute for Harbour Studies held the Harbour Forum 2024 in Beirut, Lebanon, on 3 May 2024.
"""
ORGANISERS = "MATCH (i)-[r:ORGANIZED]->(e:Event) RETURN i.name AS who, e.name AS event"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cypher")
    (folder / "news.txt").write_text(NEWS)
    assert run(["build", str(folder / "news.txt"), "--graph", str(folder / "graph")]) == 0
    return folder / "graph"


def test_a_query_prints_a_table(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cypher", ORGANISERS, "--graph", str(graph)]) == 0
    shown = capsys.readouterr().out
    assert "Institute for Harbour Studies" in shown
    assert "Harbour Forum 2024" in shown


def test_parameters_are_numbers_lists_and_text(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    query = "RETURN $n + 1 AS n, $text AS text, size($list) AS size"
    given = ["-p", "n=41", "-p", "text=a = b", "-p", 'list=["x", "y"]', "--format", "json"]
    assert run(["cypher", query, *given, "--graph", str(graph)]) == 0
    (row,) = json.loads(capsys.readouterr().out)["results"]["bindings"]
    assert {name: cell["value"] for name, cell in row.items()} == {
        "n": "42", "text": "a = b", "size": "2"
    }  # fmt: skip


def test_a_file_or_standard_input_may_hold_the_query(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.cypher").write_text(ORGANISERS)
    code = run(
        ["cypher", "--file", str(tmp_path / "own.cypher"), "--format", "csv", "--graph", str(graph)]
    )
    lines = capsys.readouterr().out.splitlines()
    assert (code, lines[0]) == (0, "who,event")
    assert len(lines) > 1


def test_a_write_is_refused_with_exit_code_2(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["cypher", "MATCH (n) DETACH DELETE n", "--graph", str(graph)]) == 2
    assert "only read" in capsys.readouterr().err


def test_a_new_document_is_seen_and_a_forgotten_one_is_not(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "more.txt"
    page.write_text(NEWS.replace("Harbour", "Desert"))
    counted = ["cypher", "MATCH (d:Document) RETURN count(d) AS n", "--format", "csv"]
    run(["build", str(page), "--graph", str(graph)])
    capsys.readouterr()
    run([*counted, "--graph", str(graph)])
    assert capsys.readouterr().out.splitlines()[1] == "2"
    run(["forget", str(page), "--graph", str(graph)])
    capsys.readouterr()
    run([*counted, "--graph", str(graph)])
    assert capsys.readouterr().out.splitlines()[1] == "1"
