from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from statement_factory import METHOD, document, event, institution, names, says

from govgraph.graph.cypher_store import CypherStore
from govgraph.graph.errors import NoGraph, UsageError
from govgraph.graph.judgement import Judgement, Verdict
from govgraph.graph.rdf import quads
from govgraph.graph.rdf_store import RdfStore
from govgraph.graph.statement import Statement
from govgraph.graph.workspace import Workspace

LAKE = event("Lake Forum 2021")
ALDER = institution("Alder University")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "graph")
    yield workspace
    workspace.close()


def load(workspace: Workspace, doc: str, *said: Statement) -> None:
    with workspace.writing(), workspace.ledger.transaction():
        workspace.ledger.store(document(doc), said, METHOD)


def lines(workspace: Workspace) -> set[str]:
    return {str(quad) for quad in workspace.rdf_store().open()}


def test_there_is_no_graph_until_one_is_made(tmp_path: Path) -> None:
    with pytest.raises(NoGraph, match="govgraph build"):
        Workspace.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_graph_is_found_again(tmp_path: Path) -> None:
    first = Workspace.create(tmp_path)
    load(first, "a", names("a", ALDER, "Alder University"))
    first.close()
    assert [e.name for e in Workspace.open(tmp_path).knowledge().entities] == ["Alder University"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="file"):
        Workspace.create(tmp_path / "file" / "graph")


def test_the_rdf_store_follows_the_ledger(workspace: Workspace) -> None:
    load(workspace, "a", says("a", ALDER, "ORGANIZED", LAKE, role="host"))
    first = lines(workspace)
    assert any("organized" in line for line in first)
    load(workspace, "a", says("a", ALDER, "SUPPORTED", LAKE, role="partner"))
    assert not any("organized" in line for line in lines(workspace))
    load(workspace, "a", says("a", ALDER, "ORGANIZED", LAKE, role="host"))
    assert lines(workspace) == first


def test_a_projection_that_is_in_step_is_left_alone(workspace: Workspace) -> None:
    load(workspace, "a", names("a", ALDER, "Alder University"))
    workspace.project()
    pointer = workspace.folder / "rdf" / "current.json"
    before = pointer.read_bytes()
    workspace.project()
    assert pointer.read_bytes() == before
    workspace.project(force=True)
    assert pointer.read_bytes() != before


def test_a_crash_between_ledger_and_store_is_made_good_at_the_next_look(
    workspace: Workspace,
) -> None:
    load(workspace, "a", names("a", ALDER, "Alder University"))
    workspace.project()
    load(workspace, "b", names("b", LAKE, "Lake Forum 2021"))
    again = Workspace.open(workspace.folder)
    assert any("Lake Forum 2021" in line for line in lines(again))
    again.close()


def test_two_writers_do_not_collide(workspace: Workspace) -> None:
    other = Workspace.open(workspace.folder)
    with (
        workspace.writing(),
        pytest.raises(UsageError, match="another process is writing"),
        other.writing(),
    ):
        pass
    with other.writing():
        pass
    other.close()


def test_who_waits_for_a_store_is_not_in_the_way_of_the_next_writer(workspace: Workspace) -> None:
    """A reader waits until another process has brought the store into step, without the lock."""
    load(workspace, "a", names("a", ALDER, "Alder University"))
    waiting = threading.Event()

    def read() -> str | None:
        with closing(Workspace.open(workspace.folder)) as reader:
            waiting.set()
            return reader.rdf_store().revision()

    with ThreadPoolExecutor(1) as readers, workspace.writing():
        reading = readers.submit(read)
        assert waiting.wait(10)
        store = RdfStore(workspace.folder / "rdf")
        store.replace(quads(workspace.knowledge()), workspace.revision())
        assert reading.result(timeout=10) == workspace.revision()


def test_an_identifier_that_changed_is_still_understood(workspace: Workspace) -> None:
    load(workspace, "a", names("a", ALDER, "Alder University"))
    workspace.project()
    (before,) = (e.id for e in workspace.knowledge().entities)
    load(workspace, "b", names("b", ALDER, "The Alder University"))
    workspace.project()
    (after,) = (e.id for e in workspace.knowledge().entities)
    assert before != after
    assert workspace.aliases() == {before: after}


def test_a_rejected_statement_is_left_out_but_kept(workspace: Workspace) -> None:
    said = says("a", ALDER, "ORGANIZED", LAKE, role="host")
    load(workspace, "a", said, names("a", ALDER, "Alder University"))
    with workspace.ledger.transaction():
        workspace.ledger.judge(Judgement(0, Verdict.REJECT, None, value=said.id))
    assert workspace.knowledge().relations == ()
    assert said in workspace.ledger.statements()


def test_what_is_made_anew_includes_the_property_graph(workspace: Workspace) -> None:
    load(workspace, "a", says("a", ALDER, "ORGANIZED", LAKE, role="host"))
    CypherStore(workspace.folder / "cypher").replace([], workspace.revision())
    workspace.project()
    assert CypherStore(workspace.folder / "cypher").revision() == workspace.revision()
    workspace.project(force=True)
    assert CypherStore(workspace.folder / "cypher").revision() is None
