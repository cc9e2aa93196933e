"""Building, listing and forgetting through the command line, as a user would."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from running import Graph, run

TEXTS = {
    "news.txt": "Lake Forum\n\nThe Lake Forum 2021 was hosted by Alder University in Beijing.\n",
    "about.md": "# Lake Forum 2022\n\nOrganizer: Alder University\n\nPartner: Birch Institute\n",
    "story.txt": "Ana Lund, dean of Alder University, spoke at the Lake Forum 2021.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    return Graph(tmp_path / "graph")


def test_a_build_reports_what_it_did(folder: Path, graph: Graph) -> None:
    done = graph("build", folder, "--format", "json")
    report = json.loads(done.stdout)
    assert done.exit_code == 0
    assert report["documents"]["new"] == ["about.md", "news.txt", "story.txt"]
    assert sum(report["statements"].values()) > 0
    assert "documents" in graph("build", folder).stdout


def test_the_same_documents_make_the_same_bytes_however_they_were_loaded(
    folder: Path, graph: Graph, tmp_path: Path
) -> None:
    graph("build", folder)
    whole = graph("export", "--format", "nquads").stdout_bytes
    piecemeal = Graph(tmp_path / "piecemeal")
    for name in sorted(TEXTS, reverse=True):
        assert piecemeal("build", folder / name).exit_code == 0
    piecemeal("build", folder)
    piecemeal("forget", folder / "news.txt")
    assert piecemeal("export", "--format", "nquads").stdout_bytes != whole
    piecemeal("build", folder / "news.txt")
    assert piecemeal("export", "--format", "nquads").stdout_bytes == whole
    piecemeal("rebuild")
    assert piecemeal("export", "--format", "nquads").stdout_bytes == whole
    assert len(whole) > 1000


def bad_inputs(folder: Path) -> list[Path]:
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "broken.txt").write_bytes("Café in Zürich, 2021".encode("utf-16")[:-1])
    (folder / "empty.txt").write_bytes(b"")
    (folder / "hollow").mkdir()
    (folder / "table.xlsx").write_bytes(b"PK")
    return [
        folder / name
        for name in ("noise.txt", "broken.txt", "empty.txt", "hollow", "missing.txt", "table.xlsx")
    ]


def test_bad_input_is_named_and_the_rest_is_built(folder: Path, graph: Graph) -> None:
    bad = bad_inputs(folder)
    done = graph("build", folder / "news.txt", *bad)
    assert done.exit_code == 1
    for path in bad:
        if path.name != "broken.txt":
            assert f"{path}: " in done.stderr
    listed = json.loads(graph("documents", "--format", "json").stdout)
    assert "news.txt" in [row["document"] for row in listed]


def test_nothing_but_bad_input_leaves_the_graph_untouched(folder: Path, graph: Graph) -> None:
    bad = [path for path in bad_inputs(folder) if path.name != "broken.txt"]
    assert graph("build", *bad).exit_code == 2
    assert not graph.folder.exists()
    graph("build", folder / "news.txt")
    before = graph("export", "--format", "nquads").stdout_bytes
    assert graph("build", *bad).exit_code == 2
    assert graph("export", "--format", "nquads").stdout_bytes == before


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_file_without_permission_is_named(folder: Path, graph: Graph) -> None:
    closed = folder / "closed.txt"
    closed.write_text("Secret")
    closed.chmod(0)
    if os.access(closed, os.R_OK):  # the superuser reads everything; a folder stands for it
        closed.unlink()
        closed.mkdir()
    done = graph("build", folder / "news.txt", closed)
    assert done.exit_code == 1
    assert str(closed) in done.stderr


def test_another_file_of_one_name_is_refused(folder: Path, graph: Graph, tmp_path: Path) -> None:
    graph("build", folder)
    other = tmp_path / "news.txt"
    other.write_text("Birch Institute hosted the River Days 2023 in Paris.\n")
    refused = graph("build", other)
    assert refused.exit_code == 2
    assert "--as" in refused.stderr
    assert graph("build", other, "--as", "river.txt").exit_code == 0
    assert graph("build", other, "--replace").exit_code == 0


def test_documents_are_listed_with_what_they_say(folder: Path, graph: Graph) -> None:
    graph("build", folder)
    rows = json.loads(graph("documents", "--format", "json").stdout)
    assert [row["document"] for row in rows] == ["about.md", "news.txt", "story.txt"]
    assert all(row["statements"] > 0 for row in rows)
    assert "news.txt" in graph("documents").stdout


def test_a_document_is_forgotten_by_path_identity_or_identifier(folder: Path, graph: Graph) -> None:
    graph("build", folder)
    lines = graph("export", "--format", "nquads").stdout_bytes.decode().splitlines()
    (iri,) = {
        line.split()[0].strip("<>") for line in lines if 'identifier> "story.txt"' in line
    }  # fmt: skip
    for name in ("about.md", folder / "news.txt", iri):
        assert graph("forget", name).exit_code == 0
    assert json.loads(graph("documents", "--format", "json").stdout) == []


def test_a_document_that_is_not_there_gets_a_suggestion(folder: Path, graph: Graph) -> None:
    graph("build", folder)
    done = graph("forget", "nwes.txt")
    assert done.exit_code == 2
    assert "news.txt" in done.stderr
    half = graph("forget", "news.txt", "nowhere.txt")
    assert half.exit_code == 2
    assert "news.txt" in graph("documents").stdout


def test_the_graph_in_numbers(folder: Path, graph: Graph) -> None:
    (folder / "copy.txt").write_text(TEXTS["news.txt"])
    graph("build", folder)
    rows = json.loads(graph("stats", "--format", "json").stdout)
    numbers = {(row["what"], row["kind"]): row["number"] for row in rows}
    assert numbers["documents", "all"] == 4
    assert numbers["documents", "copies of another"] == 1
    assert numbers["entities", "Event"] >= 1
    shares = [n for (what, _), n in numbers.items() if what == "share of relations"]
    assert sum(shares) == pytest.approx(1)


def test_extraction_touches_no_store(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    done = run("extract", folder / "news.txt", folder / "missing.txt")
    assert done.exit_code == 1
    assert "missing.txt" in done.stderr
    nodes = [json.loads(line) for line in done.stdout.splitlines()]
    sources = [n["properties"]["source"] for n in nodes if "Document" in n.get("labels", ())]
    assert sources == [str(folder / "news.txt")]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_graph_may_be_named_by_the_environment(
    folder: Path, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph("build", folder)
    monkeypatch.setenv("GOVGRAPH_GRAPH", str(graph.folder))
    assert "news.txt" in run("documents").stdout
