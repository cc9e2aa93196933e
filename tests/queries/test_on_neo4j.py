"""Questions put to a Neo4j server get the answers of the store on disk, and change nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from ending import ends
from neo4j_server import Neo4j
from pyoxigraph import Store

from govgraph.graph.apoc import rows
from govgraph.graph.errors import ServerError, UnknownName, UsageError
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.neo4j_push import Push
from govgraph.graph.neo4j_server import Login, Neo4jServer
from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.children import QueryTimeout
from govgraph.queries.on_neo4j import Neo4jSession
from govgraph.queries.run import run_saved

RUNAWAY = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS n"
PAIRED = [one for one in catalogue().values() if one.cypher]


_OF_OTHERS = (
    "CREATE (:Person {name: 'Xue Lan'})-[:KNOWS]->(:Person {name: 'Nobody of ours'})",
    "MATCH (event:Govgraph:Event) CREATE (:Person {name: 'Stranger', iri: 'urn:stranger'})"
    "-[:PARTICIPATED_IN {role: 'keynote', iri: 'urn:tie', documents: ['x']}]->(event)",
    "MATCH (event:Govgraph:Event), (host:Govgraph:Institution) "
    "CREATE (host)-[:ORGANIZED {role: 'host', iri: 'urn:other'}]->(event)",
    "CREATE (:Event {name: 'Their forum', iri: 'urn:forum', start: '2021-01-01'})"
    "<-[:PARTICIPATED_IN {iri: 'urn:third'}]-(:Institution {name: 'Tsinghua', iri: 'urn:body'})",
)
"""What others keep beside a pushed graph, under the same labels and types."""


@pytest.fixture(scope="module")
def pushed(neo4j: Neo4j, knowledge: KnowledgeGraph) -> Neo4j:
    """A server that holds the small graph, and much of somebody else's."""
    with Neo4jServer.connect(neo4j.uri, Login(*neo4j.auth)) as server:
        list(Push(server, rows(knowledge), "r1").carry_out())
    for query in _OF_OTHERS:
        neo4j.run(query)
    return neo4j


@pytest.fixture(scope="module")
def session(pushed: Neo4j) -> Iterator[Neo4jSession]:
    with Neo4jSession(pushed.uri, Login(*pushed.auth)) as session:
        yield session


@pytest.mark.parametrize("one", PAIRED, ids=lambda one: one.name)
def test_a_saved_question_has_the_same_rows_and_sources(
    one: Question, store: Store, session: Neo4jSession
) -> None:
    given = {name: p.example for name, p in one.header.parameters.items() if p.required}
    here = run_saved(store, one.name, given, with_sources=True)
    there = session.saved(one.name, given, with_sources=True)
    assert (there.columns, there.rows) == (here.columns, here.rows)
    assert here.rows, "an empty answer proves nothing"


@pytest.mark.parametrize("name", ["Tsinghua University", "tsinghua", "THU", "i-aiig"])
def test_a_name_an_alias_and_an_acronym_are_understood_there(
    name: str, store: Store, session: Neo4jSession
) -> None:
    there = session.saved("units-of", {"institution": name})
    assert there.rows == run_saved(store, "units-of", {"institution": name}).rows


@pytest.mark.parametrize("name", ["Tsinghau University", "Ana Lima", "person/nobody-00000000"])
def test_a_wrong_name_gets_the_same_hint(name: str, store: Store, session: Neo4jSession) -> None:
    with pytest.raises(UnknownName) as here:
        run_saved(store, "co-participants", {"person": name})
    with pytest.raises(UnknownName) as there:
        session.saved("co-participants", {"person": name})
    assert str(there.value) == str(here.value)


def test_values_come_as_python_values_and_things_as_json(session: Neo4jSession) -> None:
    answer = session.run(
        "MATCH (e:Event) WITH e ORDER BY e.name LIMIT 1 "
        "RETURN $n AS i, 0.5 AS f, true AS b, null AS nothing, 'é' AS s, [1, 2] AS l, "
        "date('2024-07-04') AS day, e AS event",
        {"n": 1},
    )
    assert answer.columns == ("i", "f", "b", "nothing", "s", "l", "day", "event")
    (row,) = answer.rows
    assert row[:7] == (1, 0.5, True, None, "é", "[1, 2]", "2024-07-04")
    assert '"name": "' in str(row[7])


def test_a_row_limit_cuts_and_says_so(session: Neo4jSession) -> None:
    cut = session.run("UNWIND range(1, 1000000000) AS n RETURN n", limit=2)
    assert (cut.rows, cut.truncated) == ([(1,), (2,)], True)


@pytest.mark.parametrize(
    "query",
    [
        "CREATE (n:Person {name: 'Intruder'}) RETURN n",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n:Person) SET n.name = 'Intruder'",
        "MERGE (n:Person {name: 'Intruder'}) RETURN n",
        "CREATE INDEX intruder FOR (n:Person) ON (n.name)",
        "CALL { CREATE (n:Person {name: 'Intruder'}) } IN TRANSACTIONS",
    ],
)
def test_the_server_refuses_what_would_change_it(session: Neo4jSession, query: str) -> None:
    counted = "MATCH (n) RETURN count(n) AS n, count(CASE n.name WHEN 'Intruder' THEN 1 END) AS m"
    before = session.run(counted).rows
    with pytest.raises(UsageError, match=r"only read|IN TRANSACTIONS"):
        session.run(query)
    assert session.run(counted).rows == before
    assert before[0][1] == 0


def test_what_is_no_cypher_is_refused_with_the_place(session: Neo4jSession) -> None:
    with pytest.raises(UsageError, match="line 1, column 10"):
        session.run("MATCH (n RETURN n")


def test_a_runaway_query_is_ended_on_the_server_too(pushed: Neo4j, session: Neo4jSession) -> None:
    with pytest.raises(QueryTimeout, match="ended after 1 s"):
        session.run(RUNAWAY, timeout=1)
    _wait_until_idle(pushed)
    assert session.run("RETURN 1 AS one").rows == [(1,)]


def test_ctrl_c_ends_a_runaway_query_on_the_server_too(pushed: Neo4j) -> None:
    script = textwrap.dedent(f"""
        from govgraph.graph.neo4j_server import Login
        from govgraph.queries.on_neo4j import Neo4jSession
        with Neo4jSession({pushed.uri!r}, Login(*{pushed.auth!r})) as session:
            session.run({RUNAWAY!r}, timeout=120)
    """)
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 30
        while not _running(pushed) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert _running(pushed)
        (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) != 0
    finally:
        process.kill()
        process.wait()
    assert ends(int(child))
    _wait_until_idle(pushed)


def _running(server: Neo4j) -> list[str]:
    shown = server.run("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query")
    return [row["query"] for row in shown if "1000000" in row["query"]]


def _wait_until_idle(server: Neo4j) -> None:
    deadline = time.monotonic() + 30
    while _running(server) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _running(server)


def test_what_stands_in_the_way_is_said_without_the_password(pushed: Neo4j) -> None:
    for uri, login, message in (
        (pushed.uri, Login("neo4j", "not this secret"), "does not let 'neo4j' in"),
        (pushed.uri, None, "set NEO4J_USERNAME and NEO4J_PASSWORD"),
        ("bolt://127.0.0.1:1", Login("neo4j", "a secret"), "cannot be reached"),
    ):
        with Neo4jSession(uri, login) as session, pytest.raises(ServerError, match=message) as said:
            session.run("RETURN 1")
        assert "secret" not in str(said.value)
