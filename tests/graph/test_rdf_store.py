"""The dataset on disk is whole at every moment, whoever reads it and whatever is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from govgraph.graph.errors import CorruptGraph, NoGraph
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads
from govgraph.graph.rdf_store import RdfStore

NODE = NamedNode("https://example.org/a")


def numbered(count: int) -> list[Quad]:
    return [Quad(NODE, NODE, Literal(number)) for number in range(count)]


def folders(path: Path) -> list[Path]:
    return [entry for entry in path.iterdir() if entry.is_dir()]


def test_what_is_written_is_read_back(tmp_path: Path, small_knowledge: KnowledgeGraph) -> None:
    store = RdfStore(tmp_path / "rdf")
    store.replace(quads(small_knowledge), "r1")
    assert set(store.open()) == set(quads(small_knowledge))
    assert store.revision() == "r1"


def test_a_write_replaces_everything(tmp_path: Path) -> None:
    store = RdfStore(tmp_path)
    store.replace(numbered(5), "r1")
    store.replace(numbered(2), "r2")
    assert len(store.open()) == 2
    assert store.revision() == "r2"


def test_where_nothing_was_written_there_is_no_revision_and_nothing_to_open(tmp_path: Path) -> None:
    store = RdfStore(tmp_path / "none")
    assert store.revision() is None
    with pytest.raises(NoGraph, match="none"):
        store.open()


def test_an_empty_dataset_is_a_dataset(tmp_path: Path) -> None:
    store = RdfStore(tmp_path)
    store.replace([], "empty")
    assert len(store.open()) == 0
    assert store.revision() == "empty"


def test_the_dataset_is_opened_read_only(tmp_path: Path) -> None:
    store = RdfStore(tmp_path)
    store.replace(numbered(1), "r1")
    with pytest.raises(RuntimeError, match="read-write"):
        store.open().add(numbered(2)[1])


def test_who_reads_goes_on_reading_the_old_state_while_a_new_one_is_written(tmp_path: Path) -> None:
    store = RdfStore(tmp_path)
    store.replace(numbered(5), "r1")
    reader = store.open()
    store.replace(numbered(2), "r2")
    assert len(list(reader)) == 5


def test_a_write_that_fails_leaves_the_old_state_and_the_next_one_cleans_up(tmp_path: Path) -> None:
    def failing() -> Iterator[Quad]:
        yield from numbered(3)
        raise RuntimeError("the source dried up")

    store = RdfStore(tmp_path)
    store.replace(numbered(5), "r1")
    with pytest.raises(RuntimeError):
        store.replace(failing(), "r2")
    assert (len(store.open()), store.revision()) == (5, "r1")
    store.replace(numbered(1), "r3")
    store.replace(numbered(2), "r4")
    assert len(folders(tmp_path)) == 2, "the state in use and the one before it"


def test_a_write_that_is_killed_leaves_the_old_state(tmp_path: Path) -> None:
    store = RdfStore(tmp_path)
    store.replace(numbered(5), "r1")
    script = """
import os, signal, sys
from pathlib import Path
from pyoxigraph import Literal, NamedNode, Quad
from govgraph.graph.rdf_store import RdfStore

def dying():
    node = NamedNode("https://example.org/a")
    yield Quad(node, node, Literal("half"))
    os.kill(os.getpid(), signal.SIGKILL)

RdfStore(Path(sys.argv[1])).replace(dying(), "r2")
"""
    ended = subprocess.run([sys.executable, "-c", script, os.fspath(tmp_path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert len(folders(tmp_path)) == 2, "what was half written is still there"
    assert (len(store.open()), store.revision()) == (5, "r1")
    store.replace(numbered(1), "r2")
    assert len(folders(tmp_path)) == 2
    assert (len(store.open()), store.revision()) == (1, "r2")


def test_files_that_contradict_themselves_are_named_and_a_new_write_heals(tmp_path: Path) -> None:
    store = RdfStore(tmp_path)
    store.replace(numbered(1), "r1")
    (tmp_path / "current.json").write_text("{")
    with pytest.raises(CorruptGraph, match=r"current\.json"):
        store.revision()
    store.replace(numbered(2), "r2")
    assert len(store.open()) == 2


def test_a_state_that_is_gone_is_reported_with_the_remedy(tmp_path: Path) -> None:
    store = RdfStore(tmp_path)
    store.replace(numbered(1), "r1")
    folders(tmp_path)[0].rename(tmp_path.parent / "elsewhere")
    with pytest.raises(CorruptGraph, match="govgraph rebuild"):
        store.open()
