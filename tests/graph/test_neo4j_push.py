"""A push brings a Neo4j database to the state of the graph, and leaves what is not ours alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

import pytest
from awkward import awkward_knowledge
from cut_line import cut_line
from knowledge_factory import DECLARATION, FORUM, LUND, identifier
from neo4j_server import PASSWORD, USER, Neo4j
from read_back import made, read_back

from govgraph.graph import neo4j_push
from govgraph.graph.apoc import rows
from govgraph.graph.errors import ServerError, UsageError
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.neo4j_push import OURS, RETIRED, Push, held
from govgraph.graph.neo4j_server import Login, Neo4jServer, Refused


@pytest.fixture
def server(neo4j: Neo4j, monkeypatch: pytest.MonkeyPatch) -> Iterator[Neo4jServer]:
    monkeypatch.setattr(neo4j_push, "_BATCH", 3)
    monkeypatch.setattr(neo4j_push, "_PAGE", 5)
    neo4j.clear()
    with Neo4jServer.connect(neo4j.uri, Login(USER, PASSWORD)) as server:
        yield server


def push(server: Neo4jServer, wanted: KnowledgeGraph, revision: str = "r1") -> Push:
    one = Push(server, rows(wanted), revision)
    assert sum(one.carry_out()) == one.plan.size
    return one


def assert_equal(neo4j: Neo4j, wanted: KnowledgeGraph) -> None:
    assert read_back(neo4j) == made(wanted)


def without(knowledge: KnowledgeGraph, name: tuple[str, str]) -> KnowledgeGraph:
    """Return what would be known if nothing named this entity."""
    gone = identifier(*name)
    return replace(
        knowledge,
        entities=tuple(e for e in knowledge.entities if e.id != gone),
        relations=tuple(r for r in knowledge.relations if gone not in (r.start, r.end)),
        mentions=tuple(m for m in knowledge.mentions if m[1] != gone),
    )


def others(neo4j: Neo4j) -> list[dict[str, Any]]:
    """Return all that is in the database and not ours."""
    return neo4j.run(
        f"MATCH (n) WHERE NOT n:{OURS} AND NOT n:GovgraphPush OPTIONAL MATCH (n)-[r]->(m) "
        "RETURN labels(n) AS labels, properties(n) AS said, type(r) AS type, "
        "properties(r) AS tie, m.name AS name ORDER BY said.name, type, name"
    )


def test_an_empty_database_gets_everything_and_a_second_push_changes_nothing(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    first = push(server, small_knowledge)
    assert_equal(neo4j, small_knowledge)
    assert len(first.plan.nodes.added) == len(small_knowledge.entities) + 2
    assert held(server).revision == "r1"
    second = Push(server, rows(small_knowledge), "r1")
    assert (second.needed, second.plan.size) == (False, 0)


def test_constraint_and_indexes_are_there_and_are_made_once(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    push(server, small_knowledge)
    there = neo4j.run("SHOW INDEXES YIELD name, state, owningConstraint ORDER BY name")
    assert {"govgraph_id", "govgraph_person_name", "govgraph_organized_id"} <= {
        index["name"] for index in there
    }
    push(server, small_knowledge, "r2")
    assert neo4j.run("SHOW INDEXES YIELD name, state, owningConstraint ORDER BY name") == there


def test_a_push_that_broke_off_anywhere_is_completed_by_the_next(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    less = without(small_knowledge, DECLARATION)
    push(server, less)
    steps = len(list(Push(server, rows(small_knowledge), "r2").carry_out()))
    for wanted, before in ((small_knowledge, less), (less, small_knowledge)):
        for done in range(1, steps, 3):
            push(server, before)
            assert len(list(islice(Push(server, rows(wanted), "r2").carry_out(), done))) <= done
            assert held(server).revision == ""
            push(server, wanted, "r2")
            assert_equal(neo4j, wanted)


@pytest.mark.parametrize("after", [6_000, 20_000])
def test_a_line_that_breaks_amid_a_push_is_taken_up_again(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph, after: int
) -> None:
    login = Login(USER, PASSWORD)
    with (
        cut_line(neo4j.port, after) as line,
        Neo4jServer.connect(f"bolt://127.0.0.1:{line.port}", login) as far,
    ):
        push(far, small_knowledge)
        assert line.cut
    assert_equal(neo4j, small_knowledge)


def test_whatever_may_stand_in_a_text_arrives_as_it_is(server: Neo4jServer, neo4j: Neo4j) -> None:
    push(server, awkward_knowledge())
    assert_equal(neo4j, awkward_knowledge())


def test_what_others_wrote_stays_as_it_was(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    ana = identifier(*LUND)
    neo4j.run(
        "CREATE (:Person {id: $id, name: 'Ana Lund'})-[:AFFILIATED_WITH {id: 'x', role: 'poet'}]->"
        "(:Institution {name: 'Lakeside University'})", id=ana,
    )  # fmt: skip
    before = others(neo4j)
    push(server, small_knowledge)
    assert_equal(neo4j, small_knowledge)
    neo4j.run(
        f"MATCH (a:{OURS} {{id: $id}}), (e:{OURS}:Event) SET a:Poet, a.rank = 7 "
        "CREATE (a)-[:PARTICIPATED_IN {role: 'guest'}]->(e), (:Note {name: 'n'})-[:ON]->(e)",
        id=ana,
    )
    assert_equal(neo4j, small_knowledge)
    push(server, without(small_knowledge, DECLARATION))
    push(server, small_knowledge)
    assert_equal(neo4j, small_knowledge)
    assert [row for row in others(neo4j) if row["said"]["name"] != "n"] == before
    [poet] = neo4j.run(
        "MATCH (a:Poet)-[r:PARTICIPATED_IN {role: 'guest'}]->() RETURN a.rank AS rank"
    )
    assert poet == {"rank": 7}


def test_what_changed_is_sent_alone_and_takes_old_values_away(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    push(server, small_knowledge)
    changed = [
        replace(e, values={}) if e.id == identifier(*FORUM) else e for e in small_knowledge.entities
    ]
    wanted = replace(small_knowledge, entities=tuple(changed))
    done = push(server, wanted, "r2")
    assert [row.id for row in done.plan.nodes.changed] == [identifier(*FORUM)]
    assert (done.plan.nodes.added, done.plan.nodes.removed) == ((), ())
    assert {tie.type for tie in done.plan.relationships.removed} == {"STATES"}
    assert_equal(neo4j, wanted)


def test_what_others_have_damaged_is_mended(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    push(server, small_knowledge)
    neo4j.run(f"MATCH (n:{OURS}:Country) DETACH DELETE n")
    neo4j.run("MATCH (a)-[r:ORGANIZED]->(b) CREATE (a)-[copy:ORGANIZED]->(b) SET copy = r")
    neo4j.run("MATCH ()-[r:SUPPORTED]->() DELETE r")
    neo4j.run(f"MATCH (n:{OURS}:Initiative) REMOVE n:{OURS}")
    push(server, small_knowledge)
    assert_equal(neo4j, small_knowledge)


def test_a_relationship_of_others_keeps_the_node_it_hangs_on(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    push(server, small_knowledge)
    neo4j.run(f"MATCH (n:{OURS}:Initiative) CREATE (:Note {{name: 'n'}})-[:ON]->(n)")
    less = without(small_knowledge, DECLARATION)
    assert push(server, less, "r2").retired == 1
    assert_equal(neo4j, less)
    [kept] = neo4j.run("MATCH (:Note)-[:ON]->(n) RETURN labels(n) AS labels, properties(n) AS said")
    assert kept["labels"] == [RETIRED]
    assert (kept["said"]["name"], set(kept["said"])) == (DECLARATION[1], {"id", "iri", "name"})

    push(server, small_knowledge, "r3")
    assert_equal(neo4j, small_knowledge)
    [back] = neo4j.run("MATCH (:Note)-[:ON]->(n) RETURN labels(n) AS labels")
    assert sorted(back["labels"]) == [OURS, "Initiative"]

    push(server, less, "r4")
    neo4j.run("MATCH (n:Note) DETACH DELETE n")
    push(server, less, "r5")
    assert neo4j.run(f"MATCH (n:{RETIRED}) RETURN count(n) AS count") == [{"count": 0}]


def test_a_constraint_of_others_that_forbids_it_is_named(
    server: Neo4jServer, neo4j: Neo4j, small_knowledge: KnowledgeGraph
) -> None:
    neo4j.wipe()
    neo4j.run("CREATE CONSTRAINT theirs FOR (n:Person) REQUIRE n.name IS UNIQUE")
    neo4j.run("CREATE (:Person {name: 'Ana Lund'})")
    with pytest.raises(ServerError, match="a constraint of others"):
        push(server, small_knowledge)
    neo4j.run("DROP CONSTRAINT theirs")
    push(server, small_knowledge)
    assert_equal(neo4j, small_knowledge)


def test_a_question_is_answered_and_may_only_read(server: Neo4jServer, neo4j: Neo4j) -> None:
    asked = "UNWIND range(1, $n) AS i RETURN i, 2 * i AS twice"
    assert server.ask(asked, {"n": 2}, 30) == (("i", "twice"), [(1, 2), (2, 4)], False)
    assert server.ask(asked, {"n": 5}, 30, limit=1) == (("i", "twice"), [(1, 2)], True)
    with pytest.raises(UsageError, match="may only read"):
        server.ask("CREATE (n:Person) RETURN n", {}, 30)
    with pytest.raises(UsageError, match="longer than it may"):
        server.ask("UNWIND range(1, 1000000000) AS i RETURN sum(i % 7)", {}, 0.2)
    with pytest.raises(UsageError, match="Invalid input"):
        server.ask("MATCH (n RETURN n", {}, 30)
    with pytest.raises(UsageError, match="Expected parameter"):
        server.ask(asked, {}, 30)
    assert neo4j.run("MATCH (n) RETURN count(n) AS count") == [{"count": 0}]


@pytest.mark.parametrize(
    ("login", "reason"),
    [(None, "set NEO4J_USERNAME"), (Login(USER, "not the password"), "does not let 'neo4j' in")],
)
def test_whoever_is_not_let_in_is_told_so(
    neo4j_of_all: Neo4j, login: Login | None, reason: str
) -> None:
    with pytest.raises(Refused, match=reason) as told:
        Neo4jServer.connect(neo4j_of_all.uri, login)
    assert "not the password" not in repr((login, told.value))


def test_a_database_that_is_not_there_is_named(neo4j_of_all: Neo4j) -> None:
    with pytest.raises(ServerError, match="no database 'archive'"):
        Neo4jServer.connect(neo4j_of_all.uri, Login(USER, PASSWORD), "archive")


@pytest.mark.parametrize(
    ("uri", "reason"),
    [
        ("bolt://neo4j:secret@localhost", "no user or password in an address"),
        ("http://localhost:7474", "no address of a Neo4j server"),
        ("bolt://", "no address of a Neo4j server"),
        ("neo4j://localhost/archive", "--database"),
        ("bolt://localhost:port", "Port|port"),
    ],
)
def test_what_is_no_address_is_told_without_its_password(uri: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason) as told:
        Neo4jServer.connect(uri)
    assert "secret" not in str(told.value)
