"""The samples make one graph, byte for byte, however they come into it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from govgraph.graph.exports import write_nquads
from govgraph.graph.workspace import Workspace
from govgraph.loaders.extractors import default_extractor
from govgraph.loaders.pipeline import build, read_all, rebuild
from govgraph.loaders.sources import gather

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def load(workspace: Workspace, paths: Iterable[Path | str]) -> None:
    read, skipped = read_all(gather([str(path) for path in paths]))
    assert not skipped
    assert not build(workspace, read, default_extractor()).skipped


def dump(workspace: Workspace, folder: Path) -> bytes:
    out = folder / "graph.nq"
    with out.open("wb") as stream:
        write_nquads(workspace.knowledge(), stream)
    return out.read_bytes()


def test_batches_order_place_and_second_thoughts_leave_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Workspace.create(tmp_path / "whole")
    load(whole, [SAMPLES])
    expected = dump(whole, tmp_path)
    assert expected.count(b"\n") > 10_000
    shutil.copytree(SAMPLES, tmp_path / "elsewhere")
    monkeypatch.chdir(tmp_path / "elsewhere")
    names = list(whole.ledger.loaded())
    Random(5).shuffle(names)
    piecemeal = Workspace.create(tmp_path / "piecemeal")
    for start in range(5):
        load(piecemeal, names[start::5])
    assert dump(piecemeal, tmp_path) == expected
    with piecemeal.ledger.transaction():
        for name in names[:3]:
            piecemeal.ledger.forget(name)
    load(piecemeal, ["."])
    assert dump(piecemeal, tmp_path) == expected
    rebuild(piecemeal, default_extractor())
    assert dump(piecemeal, tmp_path) == expected
    whole.close()
    piecemeal.close()
