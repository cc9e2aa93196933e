"""`govgraph push` to a Neo4j server: what a user sees, and pushes that are ended half-way."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import termios
import time
from contextlib import suppress
from pathlib import Path

import pytest
from neo4j_server import PASSWORD, USER, Neo4j
from read_back import made, read_back
from running import Done, Graph

from govgraph.graph.apoc import rows
from govgraph.graph.neo4j_push import OURS, prepare
from govgraph.graph.neo4j_server import Login, Neo4jServer
from govgraph.graph.workspace import Workspace

STORY = "{name} University hosted the {name} Forum 2021 in Beijing. Ana Lund spoke at the forum.\n"


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stories")
    for name in ("Alder", "Birch", "Cedar"):
        (folder / f"{name}.txt").write_text(STORY.format(name=name))
    return folder


@pytest.fixture
def graph(stories: Path, tmp_path: Path) -> Graph:
    graph = Graph(tmp_path / "graph")
    assert graph("build", stories).exit_code == 0
    return graph


@pytest.fixture(autouse=True)
def let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_USERNAME", USER)
    monkeypatch.setenv("NEO4J_PASSWORD", PASSWORD)


@pytest.fixture
def empty(neo4j: Neo4j) -> Neo4j:
    neo4j.clear()
    return neo4j


def assert_equal(server: Neo4j, graph: Graph) -> None:
    assert read_back(server) == made(Workspace.open(graph.folder).knowledge())


def pushed(server: Neo4j, graph: Graph, *options: str) -> Done:
    done = graph("push", server.uri, *options)
    assert done.exit_code == 0, done.stderr
    return done


def test_a_push_says_what_it_did_and_a_second_one_that_nothing_was_left(
    empty: Neo4j, graph: Graph
) -> None:
    foretold = pushed(empty, graph, "--dry-run")
    assert "nothing was changed" in foretold.stderr
    assert empty.run("MATCH (n) RETURN count(n) AS count") == [{"count": 0}]
    first = pushed(empty, graph)
    assert first.stdout == foretold.stdout
    assert_equal(empty, graph)
    again = pushed(empty, graph)
    assert " 0 added, 0 changed, 0 removed" in again.stdout


def test_forgetting_a_document_takes_exactly_its_facts_away(
    empty: Neo4j, graph: Graph, stories: Path
) -> None:
    assert graph("forget", "Cedar.txt").exit_code == 0
    pushed(empty, graph)
    before = read_back(empty)
    assert graph("build", stories).exit_code == 0
    pushed(empty, graph)
    more = [row for row in read_back(empty) if row not in before]
    assert any("Cedar University" in repr(row) for row in more)
    assert graph("forget", "Cedar.txt").exit_code == 0
    pushed(empty, graph)
    assert read_back(empty) == before
    assert_equal(empty, graph)


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize(("how", "code"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_a_push_that_is_ended_amid_its_work_is_completed_by_the_next(
    empty: Neo4j, graph: Graph, how: signal.Signals, code: int
) -> None:
    with Neo4jServer.connect(empty.uri, Login(*empty.auth)) as there:
        prepare(there)
    ana = next(row.id for row in rows(Workspace.open(graph.folder).knowledge())
               if row.id.startswith("person/"))  # fmt: skip
    empty.run(f"CREATE (:{OURS} {{id: $id}})", id=ana)
    with empty.driver() as driver, driver.session() as session:
        # Persons come last among the nodes: the push waits there for this lock.
        held_back = session.begin_transaction()
        held_back.run(f"MATCH (n:{OURS} {{id: $id}}) SET n.locked = true", id=ana).consume()
        pushing = subprocess.Popen(
            [sys.executable, "-m", "govgraph.cli.main", "push", empty.uri, "--graph", graph.folder],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        while pushing.poll() is None and not _half_done(empty):
            time.sleep(0.05)
        pushing.send_signal(how)
        _, said = pushing.communicate(timeout=60)
        held_back.rollback()
    assert pushing.returncode == code, said
    assert how is signal.SIGKILL or "the next one completes it" in said
    assert _half_done(empty)
    pushed(empty, graph)
    assert_equal(empty, graph)


def _half_done(server: Neo4j) -> bool:
    there = server.run(f"MATCH (n:{OURS}:Institution) RETURN count(n) AS institutions")
    return bool(there[0]["institutions"])


@pytest.mark.skipif(os.name == "nt", reason="terminals of POSIX")
def test_on_a_terminal_the_password_is_asked_for_and_not_shown(empty: Neo4j, graph: Graph) -> None:
    command = [sys.executable, "-m", "govgraph.cli.main", "push", empty.uri, "--graph"]
    unset = {name: held for name, held in os.environ.items() if not name.startswith("NEO4J_")}
    child, terminal = pty.fork()
    if child == 0:
        os.execve(sys.executable, [*command, str(graph.folder)], unset)
    shown = answered(terminal, "User [neo4j]:", "") + answered(
        terminal, "Password of neo4j:", PASSWORD
    )
    with suppress(OSError):  # the terminal is gone when the push is
        while more := os.read(terminal, 4096):
            shown += more.decode(errors="replace")
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, shown
    assert PASSWORD not in shown
    assert "nodes: " in shown
    assert_equal(empty, graph)


def answered(terminal: int, question: str, answer: str) -> str:
    """Wait for a question on a terminal, answer it, and return what was shown."""
    shown = ""
    while question not in shown:
        shown += os.read(terminal, 4096).decode(errors="replace")
    # An answer that comes before the terminal has stopped echoing is thrown away.
    while answer and termios.tcgetattr(terminal)[3] & termios.ECHO:
        time.sleep(0.01)
    os.write(terminal, f"{answer}\n".encode())
    return shown


def test_a_wrong_password_is_said_and_not_shown(
    neo4j: Neo4j, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "quite wrong")
    done = graph("push", neo4j.uri)
    assert done.exit_code == 2
    assert "does not let 'neo4j' in" in done.stderr
    assert "quite wrong" not in done.stderr + done.stdout


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["bolt://neo4j:hunter2@localhost"], "set NEO4J_USERNAME and NEO4J_PASSWORD"),
        (["http://neo4j:hunter2@localhost"], "http:// is no server: neo4j://HOST"),
        (["localhost"], "that is no server"),
        (["bolt://127.0.0.1:1"], "Connection refused; is Neo4j running there"),
        (["neo4j://127.0.0.1:1"], "Connection refused; is Neo4j running there"),
        (["bolt://127.0.0.1:1", "--take-over"], "--take-over is for a SPARQL server"),
        (["sparql+http://localhost/x", "--database", "x"], "--database is for a Neo4j server"),
    ],
)
def test_what_cannot_be_pushed_to_is_told(graph: Graph, arguments: list[str], reason: str) -> None:
    done = graph("push", *arguments)
    assert done.exit_code == 2
    assert reason in done.stderr
    assert "hunter2" not in done.stderr
