from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_extractor import ReadingExtractor

from govgraph.graph.document import Document
from govgraph.graph.rdf import line, quads
from govgraph.graph.workspace import Workspace
from govgraph.loaders.extraction import Extraction
from govgraph.loaders.pipeline import build, read_all, rebuild
from govgraph.loaders.report import BuildReport
from govgraph.loaders.sources import gather

TEXTS = {
    "a.txt": "Alder University hosted Lake Forum 2021",
    "b.txt": "ALDER UNIVERSITY hosted 2021 Lake Forum\nBirch Institute hosted River Days 2022",
    "c.md": "The Alder University hosted Lake Forum 2022",
}
Load = Callable[..., BuildReport]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "in")


def write(folder: Path) -> Path:
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "graph")
    yield workspace
    workspace.close()


def load(
    workspace: Workspace, *paths: Path, method: str = "reading/1", **more: bool
) -> BuildReport:
    read, skipped = read_all(gather([str(path) for path in paths]))
    report = build(workspace, read, ReadingExtractor(method), **more)
    report.skipped = [*skipped, *report.skipped]
    return report


def dump(workspace: Workspace) -> list[str]:
    return [line(quad) for quad in quads(workspace.knowledge())]


def test_a_build_says_what_it_did(workspace: Workspace, folder: Path) -> None:
    (folder / "d.txt").write_text("Nothing of note happened.")
    report = load(workspace, folder, folder / "missing.txt")
    assert report.new == ["a.txt", "b.txt", "c.md", "d.txt"]
    assert report.statements == {"ORGANIZED": 4, "name": 8}
    assert report.rejected == {"the quote names neither end": 1}
    assert [one.source for one in report.skipped] == [str(folder / "missing.txt")]


def test_loading_twice_changes_nothing(workspace: Workspace, folder: Path) -> None:
    load(workspace, folder)
    before = workspace.revision(), dump(workspace)
    report = load(workspace, folder)
    assert report.same == ["a.txt", "b.txt", "c.md"]
    assert (workspace.revision(), dump(workspace)) == before


def test_new_content_from_the_same_place_replaces_the_old(
    workspace: Workspace, folder: Path
) -> None:
    load(workspace, folder)
    (folder / "a.txt").write_text("Alder University hosted Lake Forum 2030")
    assert load(workspace, folder).changed == ["a.txt"]
    assert len(workspace.ledger.history("a.txt")) == 1


def test_another_file_of_the_same_identity_is_refused_unless_told(
    workspace: Workspace, folder: Path, tmp_path: Path
) -> None:
    load(workspace, folder)
    other = tmp_path / "a.txt"
    other.write_text("Birch Institute hosted Lake Forum 2030")
    before = workspace.revision()
    (refused,) = load(workspace, other).skipped
    assert "--as" in refused.reason
    assert str(folder / "a.txt") in refused.reason
    assert workspace.revision() == before
    assert load(workspace, other, replacing=True).changed == ["a.txt"]


def test_the_folder_that_one_works_in_leaves_no_trace(
    workspace: Workspace, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(workspace, folder)
    elsewhere = Workspace.create(tmp_path / "elsewhere")
    monkeypatch.chdir(folder)
    load(elsewhere, Path("a.txt"))
    monkeypatch.chdir(folder.parent)
    load(elsewhere, Path("in"))
    assert dump(elsewhere) == dump(workspace)
    assert elsewhere.revision() == workspace.revision()
    assert str(tmp_path) not in "\n".join(dump(workspace))
    elsewhere.close()


def test_a_copy_elsewhere_of_the_same_bytes_is_the_same_document(
    workspace: Workspace, folder: Path, tmp_path: Path
) -> None:
    load(workspace, folder)
    copy = tmp_path / "a.txt"
    copy.write_text(TEXTS["a.txt"])
    assert load(workspace, copy).same == ["a.txt"]


def test_another_extractor_reads_everything_again(workspace: Workspace, folder: Path) -> None:
    load(workspace, folder)
    report = load(workspace, folder / "a.txt", method="reading/2")
    assert report.reread == ["b.txt", "c.md"]
    assert {s.method for s in workspace.ledger.statements()} == {"reading/2"}


@dataclass(frozen=True)
class Breaking(ReadingExtractor):
    def extract(self, document: Document) -> Extraction:
        if document.id == "b.txt":
            raise RuntimeError("out of its depth")
        return super().extract(document)


def test_a_document_that_the_extractor_breaks_down_over_is_skipped_by_name(
    workspace: Workspace, folder: Path, tmp_path: Path
) -> None:
    read, _ = read_all(gather([str(folder)]))
    report = build(workspace, read, Breaking())
    assert report.new == ["a.txt", "c.md"]
    (skipped,) = report.skipped
    assert skipped.source == str(folder / "b.txt")
    assert "reading/1 broke down over it: RuntimeError: out of its depth" in skipped.reason
    assert "test_pipeline.py, line" in skipped.reason
    (folder / "b.txt").unlink()
    without = Workspace.create(tmp_path / "without")
    load(without, folder)
    assert dump(workspace) == dump(without)
    without.close()


def test_what_was_known_stays_while_the_extractor_breaks_down_over_new_content(
    workspace: Workspace, folder: Path
) -> None:
    load(workspace, folder)
    before = dump(workspace)
    (folder / "b.txt").write_text("Cedar College hosted Hill Days 2024")
    read, _ = read_all(gather([str(folder)]))
    assert len(build(workspace, read, Breaking()).skipped) == 1
    assert dump(workspace) == before


def test_reading_anew_keeps_the_text_of_what_it_breaks_down_over_and_mixes_no_methods(
    workspace: Workspace, folder: Path
) -> None:
    load(workspace, folder)
    before = dump(workspace)
    report = rebuild(workspace, Breaking("reading/2"))
    assert report.reread == ["a.txt", "c.md"]
    assert [one.source for one in report.skipped] == ["b.txt"]
    assert {s.method for s in workspace.ledger.statements()} == {"reading/2"}
    assert workspace.ledger.document("b.txt").text
    rebuild(workspace, ReadingExtractor())
    assert dump(workspace) == before


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be any bytes")
def test_a_file_whose_name_is_no_text_is_named_and_skipped(
    workspace: Workspace, folder: Path
) -> None:
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("Birch Institute hosted River Days")
    report = load(workspace, folder)
    assert len(report.new) == 3
    assert [one.reason for one in report.skipped] == ["its name is not valid Unicode"]
    assert "caf" in report.as_json()


def test_a_rebuild_needs_no_sources(workspace: Workspace, folder: Path) -> None:
    load(workspace, folder)
    before = dump(workspace)
    for path in folder.iterdir():
        path.unlink()
    assert rebuild(workspace, ReadingExtractor()).reread == ["a.txt", "b.txt", "c.md"]
    assert dump(workspace) == before


@given(st.permutations(sorted(TEXTS)), st.sampled_from(sorted(TEXTS)), st.booleans())
@settings(max_examples=12, deadline=None)
def test_order_batches_and_second_thoughts_leave_no_trace(
    tmp_path_factory: pytest.TempPathFactory, order: list[str], forgotten: str, one_batch: bool
) -> None:
    root = tmp_path_factory.mktemp("order")
    folder = write(root / "in")
    whole = Workspace.create(root / "whole")
    load(whole, folder)
    piecemeal = Workspace.create(root / "piecemeal")
    paths = [folder / name for name in order]
    for batch in [paths] if one_batch else [[path] for path in paths]:
        load(piecemeal, *batch)
    with piecemeal.ledger.transaction():
        piecemeal.ledger.forget(forgotten)
    load(piecemeal, folder / forgotten)
    assert dump(piecemeal) == dump(whole)
    assert piecemeal.revision() == whole.revision()
