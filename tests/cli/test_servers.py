"""What was pushed to a server is asked there as in the folder."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest
from fuseki_server import Fuseki
from neo4j_server import Neo4j
from running import Graph

from govgraph.graph.sparql_push import PUSHED
from govgraph.graph.sparql_server import sparql_server

NEWS = """{name} Forum 2024

The Institute for {name} Studies held the {name} Forum 2024 in Beirut, Lebanon, on 3 May 2024.
Dr. Rima Haddad, director of the Institute for {name} Studies, gave the keynote at the {name}
Forum 2024.
"""
NAMES = ("Harbour", "Desert", "Glacier")
ORGANISERS = ("query", "organisers-of-event", "event=harbour forum 2024", "--with-sources")
EVENTS = "SELECT ?n { ?e a <https://w3id.org/govgraph/ns#Event> ; rdfs:label ?n } ORDER BY ?n"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder = tmp_path_factory.mktemp("servers")
    for name in NAMES:
        (folder / f"{name}.txt").write_text(NEWS.format(name=name))
    graph = Graph(folder / "graph")
    assert graph("build", *folder.glob("*.txt")).exit_code == 0
    return graph


@pytest.fixture(scope="module")
def dataset(graph: Graph, fuseki: Fuseki) -> str:
    """A dataset on a SPARQL server that holds the graph."""
    dataset = fuseki.dataset()
    done = graph("push", f"sparql+{dataset}")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "4 graphs written" in done.stdout
    return dataset


@pytest.fixture(scope="module")
def server(graph: Graph, neo4j: Neo4j) -> str:
    """A Neo4j server that holds the graph."""
    with pytest.MonkeyPatch.context() as environment:
        for name, value in neo4j.environment.items():
            environment.setenv(name, value)
        assert graph("push", neo4j.uri).exit_code == 0
    return neo4j.uri


@pytest.fixture
def credentials(neo4j: Neo4j, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in neo4j.environment.items():
        monkeypatch.setenv(name, value)


def test_a_saved_question_is_answered_alike_by_a_sparql_server(graph: Graph, dataset: str) -> None:
    here, there = graph(*ORGANISERS), graph(*ORGANISERS, "--endpoint", f"{dataset}/sparql")
    assert there == here
    assert "Institute for Harbour Studies" in here.stdout


def test_a_saved_question_is_answered_alike_by_a_neo4j_server(
    graph: Graph, server: str, credentials: None
) -> None:
    there = graph(*ORGANISERS, "--language", "cypher", "--server", server)
    assert there == graph(*ORGANISERS)


def test_own_sparql_is_answered_alike(graph: Graph, dataset: str) -> None:
    prefix = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
    query = f"{prefix}{EVENTS} LIMIT $n"
    for form in ("table", "csv", "json"):
        asked = ("sparql", query, "-p", "n=2", "--format", form)
        assert graph(*asked, "--endpoint", f"{dataset}/sparql") == graph(*asked)


def test_own_cypher_is_answered_alike(graph: Graph, server: str, credentials: None) -> None:
    query = "MATCH (e:Event) WHERE e.name STARTS WITH $name RETURN e.name AS name, e.start AS start"
    for form in ("table", "csv", "json"):
        asked = ("cypher", query, "-p", "name=Harbour", "--format", form)
        here = graph(*asked)
        assert graph(*asked, "--server", server) == here
        assert "Harbour Forum 2024" in here.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("query", "events", "--server", "bolt://127.0.0.1:1"), "add --language cypher"),
        (
            ("query", "events", "--language", "cypher", "--server", "bolt://127.0.0.1:1"),
            "cannot be reached",
        ),
        (("cypher", "RETURN 1", "--server", "http://127.0.0.1:1"), "is no address"),
        (("cypher", "RETURN 1", "--server", "bolt://me:secret@127.0.0.1"), "no user or password"),
        (("query", "events", "--endpoint", "http://127.0.0.1:1/sparql"), "cannot be asked"),
        (("sparql", "ASK {}", "--endpoint", "http://me:secret@127.0.0.1"), "no user or password"),
        (("push", "sparql+http://me:secret@127.0.0.1/x"), "no user or password"),
    ],
)
def test_what_cannot_be_done_is_said_without_a_password(
    graph: Graph, arguments: tuple[str, ...], message: str
) -> None:
    done = graph(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr
    assert "secret" not in done.stderr


def test_a_change_is_refused_by_both_servers(
    graph: Graph, dataset: str, server: str, credentials: None
) -> None:
    done = graph("cypher", "MATCH (n) DETACH DELETE n", "--server", server)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "only read" in done.stderr
    done = graph("sparql", "DROP ALL", "--endpoint", f"{dataset}/sparql")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "updates are refused" in done.stderr


def test_a_push_that_was_killed_is_completed_by_the_next(graph: Graph, fuseki: Fuseki) -> None:
    dataset = fuseki.dataset()
    server = sparql_server(f"sparql+{dataset}")
    command = [sys.executable, "-m", "govgraph.cli.main", "push", f"sparql+{dataset}"]
    process = subprocess.Popen([*command, "--graph", str(graph.folder)])
    deadline = time.monotonic() + 30
    while process.poll() is None and not server.get(PUSHED) and time.monotonic() < deadline:
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert server.get(PUSHED)
    assert graph("push", f"sparql+{dataset}").exit_code == 0
    assert graph(*ORGANISERS, "--endpoint", f"{dataset}/sparql") == graph(*ORGANISERS)
    assert "holds all 4 graphs already" in graph("push", f"sparql+{dataset}").stdout
