from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from statement_factory import METHOD, document, event, institution, names, says

from govgraph.cli.export import FORMATS
from govgraph.cli.main import run
from govgraph.graph.exports import EXPORTERS
from govgraph.graph.workspace import Workspace

ALDER, FORUM = institution("Alder University"), event("Lake Forum 2021")


@pytest.fixture
def graph(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "graph"
    workspace = Workspace.create(folder)
    said = (
        names("a", ALDER, "Alder University"),
        names("a", FORUM, "Lake Forum 2021"),
        says("a", ALDER, "ORGANIZED", FORUM, role="host"),
    )
    with workspace.writing(), workspace.ledger.transaction():
        workspace.ledger.store(document("a"), said, METHOD)
    yield folder
    workspace.close()


def export(graph: Path, *arguments: str) -> int:
    return run(["export", "--graph", str(graph), *arguments])


def test_the_command_offers_every_format_there_is() -> None:
    assert tuple(EXPORTERS) == FORMATS


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_holds_what_standard_output_says(
    name: str, graph: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = tmp_path / f"graph{EXPORTERS[name].suffix}"
    assert export(graph, "--format", name, "--out", str(out)) == 0
    assert export(graph, "--format", name, "--out", "-") == 0
    assert capfdbinary.readouterr().out == out.read_bytes()
    if EXPORTERS[name].files is None:
        assert b"Alder University" in out.read_bytes()


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_several_files_go_into_a_folder_or_an_archive(
    name: str, graph: Path, tmp_path: Path
) -> None:
    folder, archive = tmp_path / "files", tmp_path / "files.zip"
    assert export(graph, "--format", name, "--out", str(folder)) == 0
    assert export(graph, "--format", name, "--out", str(archive)) == 0
    held = {path.name: path.read_bytes() for path in folder.iterdir()}
    with ZipFile(archive) as inside:
        assert {one: inside.read(one) for one in inside.namelist()} == held
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files", "files.zip", "graph"]


def test_a_folder_of_an_earlier_export_is_replaced_and_any_other_left_alone(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "nodes-Old.csv").write_text("old")
    assert export(graph, "--format", "csv", "--out", str(folder)) == 0
    assert not (folder / "nodes-Old.csv").exists()
    (folder / "notes.txt").write_text("mine")
    before = sorted(folder.iterdir())
    assert export(graph, "--format", "csv", "--out", str(folder)) == 2
    assert "notes.txt, which is not of an export" in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before


def test_a_network_alone_is_written_for_drawing(graph: Path, tmp_path: Path) -> None:
    out = tmp_path / "network.gexf"
    assert export(graph, "--format", "gexf", "--network", "partnerships", "--out", str(out)) == 0
    assert b"Alder University" in out.read_bytes()
    assert b"Lake Forum 2021" not in out.read_bytes()


def test_a_network_in_a_format_without_networks_is_refused(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(graph, "--format", "trig", "--network", "partnerships") == 2
    assert "--format graphml or gexf" in capsys.readouterr().err


def test_a_file_that_was_there_is_replaced_and_nothing_is_left_beside_it(
    graph: Path, tmp_path: Path
) -> None:
    out = tmp_path / "graph.nq"
    out.write_text("old")
    assert export(graph, "--format", "nquads", "--out", str(out)) == 0
    assert "old" not in out.read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph", "graph.nq"]


def test_a_place_that_cannot_be_written_is_named(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(graph, "--out", str(tmp_path / "none" / "graph.ttl")) == 2
    assert "none/graph.ttl: No such file or directory" in capsys.readouterr().err


def test_without_a_graph_a_file_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "graph.ttl"
    out.write_text("old")
    assert export(tmp_path / "none", "--out", str(out)) == 2
    assert out.read_text() == "old"
    assert "govgraph build" in capsys.readouterr().err


def test_a_pipe_is_written_to_and_not_replaced(graph: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        assert export(graph, "--out", str(pipe)) == 0
        content, _ = reader.communicate()
    assert b"Alder University" in content
    assert pipe.is_fifo()
