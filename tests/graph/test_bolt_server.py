"""The embedded property graph as a Bolt server: it reads, on loopback, and ends when it should."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from ending import gone
from lake_graph import forget, lake_graph
from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, ClientError

from govgraph.graph.bolt_server import READER, BoltServer, stored_password
from govgraph.graph.cypher_store import CypherStore
from govgraph.graph.errors import CorruptGraph, ServerError, UsageError
from govgraph.graph.neo4j_server import Login, Neo4jServer
from govgraph.queries import open_graph
from govgraph.queries.analysis import OpenGraph
from govgraph.queries.children import QueryTimeout

COUNTED = "MATCH (n) RETURN count(n) AS n"
RUNAWAY = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n"
WRITES = [
    "CREATE (n:Person {name: 'Nobody'}) RETURN n",
    "CREATE (n:Unheard {name: 'Nobody'}) RETURN n",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n:Person) SET n.name = 'Nobody'",
    "MERGE (n:Person {name: 'Nobody'}) RETURN n",
    "MATCH (n) REMOVE n.name RETURN n",
    "MATCH (a:Person), (b:Event) CREATE (a)-[:HEARD_OF]->(b)",
    "CREATE INDEX names FOR (n:Person) ON (n.name)",
    "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lake_graph(tmp_path_factory.mktemp("served") / "graph")


@pytest.fixture(scope="module")
def graph(folder: Path) -> Iterator[OpenGraph]:
    with open_graph(folder, timeout=5) as graph:
        yield graph


@pytest.fixture(scope="module")
def driver(graph: OpenGraph) -> Driver:
    return graph.driver()


def count(driver: Driver) -> int:
    (record,) = driver.execute_query(COUNTED).records
    return int(record["n"])


def servers(pid: int) -> list[int]:
    """Return the processes under a process that hold a server."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(c) for c in children if b"arcade_server" in Path(f"/proc/{c}/cmdline").read_bytes()]


def within(seconds: float, happens: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if happens():
            return True
        time.sleep(0.05)
    return happens()


@pytest.mark.parametrize("query", WRITES)
def test_the_engine_refuses_what_would_change_the_graph_or_reads_elsewhere(
    driver: Driver, query: str
) -> None:
    before = count(driver)
    with pytest.raises(ClientError):
        driver.execute_query(query)
    with pytest.raises(ClientError), driver.session() as session:
        session.run(query).consume()
    assert count(driver) == before
    assert driver.execute_query("MATCH (n {name: 'Nobody'}) RETURN n").records == []


def test_the_api_says_that_a_query_may_only_read(graph: OpenGraph) -> None:
    with pytest.raises(UsageError, match="may only read"):
        graph.cypher("CREATE (n:Person {name: 'Nobody'})")


def test_nothing_is_pushed_to_it_as_to_a_neo4j(driver: Driver, folder: Path) -> None:
    host, port = driver.get_server_info().address
    login = Login(READER, stored_password(folder))
    with pytest.raises(ServerError, match=r"is no Neo4j, but .*ArcadeDB"):
        Neo4jServer.connect(f"bolt://{host}:{port}", login)


def test_the_password_is_stored_for_its_owner_alone_and_needed(
    graph: OpenGraph, driver: Driver, folder: Path
) -> None:
    stored = folder / "bolt-password"
    assert stored.stat().st_mode & 0o777 == 0o600
    assert stored_password(folder) == stored.read_text()
    assert len(stored.read_text()) >= 32
    address = f"bolt://127.0.0.1:{driver.get_server_info().address.port}"
    with (
        GraphDatabase.driver(address, auth=("root", stored.read_text())) as other,
        pytest.raises(AuthError),
    ):
        other.verify_connectivity()
    with GraphDatabase.driver(address, auth=(READER, stored.read_text())) as other:
        assert count(other) == count(driver)


def test_nothing_listens_but_on_loopback(driver: Driver) -> None:
    (server,) = servers(os.getpid())
    lines = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/{server}/net/{table}").read_text().splitlines()[1:]
    ]
    ours = {_target(entry) for entry in Path(f"/proc/{server}/fd").iterdir()}
    listening = {line[1] for line in lines if line[3] == "0A" and f"socket:[{line[9]}]" in ours}
    assert len(listening) == 2  # Bolt, and HTTP that comes with it
    assert all(re.fullmatch("(0{16}F{4}0000)?0100007F:....", address) for address in listening)


def _target(entry: Path) -> str:
    with suppress(OSError):  # closed meanwhile
        return str(entry.readlink())
    return ""


def test_a_runaway_query_is_ended_by_the_engine_and_the_server_goes_on(graph: OpenGraph) -> None:
    before = servers(os.getpid())
    with pytest.raises(QueryTimeout, match="after 5 s"):
        graph.cypher(RUNAWAY)
    assert graph.cypher(COUNTED).n[0] == 8
    assert servers(os.getpid()) == before


def test_two_at_once_follow_the_graph_each_in_a_server_of_its_own(tmp_path: Path) -> None:
    folder, before = lake_graph(tmp_path / "graph"), servers(os.getpid())
    with open_graph(folder) as first, open_graph(folder) as second:
        assert count(first.driver()) == count(second.driver()) == 8
        state = CypherStore(folder / "cypher").folder()
        held = {path.name: path.read_bytes() for path in state.iterdir()}
        forget(folder, "hill.txt")
        assert first.cypher(COUNTED).n[0] == second.cypher(COUNTED).n[0] == 6
        assert {path.name: path.read_bytes() for path in state.iterdir()} == held
        second.close()
        assert count(first.driver()) == 6
    assert servers(os.getpid()) == before


def test_a_server_that_was_killed_is_started_again(graph: OpenGraph) -> None:
    assert graph.cypher(COUNTED).n[0] == 8
    (server,) = servers(os.getpid())
    os.kill(server, signal.SIGKILL)
    assert within(10, lambda: gone(server))
    assert graph.cypher(COUNTED).n[0] == 8


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["killed", "interrupted"])
def test_it_ends_with_the_process_that_started_it_in_the_middle_of_a_query(
    folder: Path, tmp_path: Path, how: signal.Signals
) -> None:
    script = textwrap.dedent(f"""
        from govgraph.queries import open_graph
        graph = open_graph({str(folder)!r}, timeout=300)
        graph.cypher("RETURN 1 AS one")
        print("asked", flush=True)
        graph.cypher({RUNAWAY!r})
    """)
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "asked\n"
        (server,) = servers(process.pid)
        assert list(tmp_path.glob("govgraph-bolt-*"))
        time.sleep(1)  # the query runs
        process.send_signal(how)
        assert process.wait(timeout=60) != 0
    finally:
        process.kill()
        process.communicate()
    assert within(20, lambda: gone(server))
    assert within(20, lambda: list(tmp_path.glob("govgraph-bolt-*")) == [])


def test_a_graph_that_no_server_can_hold_is_told_so(tmp_path: Path) -> None:
    store = CypherStore(tmp_path / "cypher")
    store.path.mkdir()
    (store.path / "current.json").write_text('{"folder": "state-lost", "revision": "r1"}')
    with pytest.raises(CorruptGraph, match="state-lost"):
        BoltServer(store, "x" * 32, timeout=5)
