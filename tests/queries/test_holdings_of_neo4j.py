"""What a pushed Neo4j holds is read back by Cypher and compared with the ledger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from neo4j_server import PASSWORD, USER, Neo4j

from govgraph.graph.apoc import rows
from govgraph.graph.comparison import Comparison, compare
from govgraph.graph.facts import facts_of
from govgraph.graph.facts_in_cypher import HELD
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.neo4j_push import Push
from govgraph.graph.neo4j_server import Login, Neo4jServer
from govgraph.queries.holdings import facts_of_neo4j


@pytest.fixture(scope="module")
def server(neo4j: Neo4j, knowledge: KnowledgeGraph) -> Iterator[Neo4jServer]:
    with Neo4jServer.connect(neo4j.uri, Login(USER, PASSWORD)) as server:
        for _ in Push(server, rows(knowledge), "r1").carry_out():
            pass
        yield server


def compared(server: Neo4jServer, knowledge: KnowledgeGraph) -> Comparison:
    return compare("Neo4j", facts_of(knowledge), facts_of_neo4j(server), HELD)


def test_it_holds_what_the_ledger_makes_and_what_others_add_is_left_to_them(
    server: Neo4jServer, knowledge: KnowledgeGraph, neo4j: Neo4j
) -> None:
    assert compared(server, knowledge).first(3) == []
    neo4j.run(
        "MATCH (e:Event), (p:Person) WITH e, p LIMIT 1 CREATE (n:Note {name: 'mine'})-[:ON]->(e) "
        "SET e:Seen, e.colour = 'red' CREATE (p)-[:LIKES]->(e)"
    )
    assert compared(server, knowledge).first(3) == []


def test_a_changed_offset_and_a_relation_that_is_gone_are_named(
    server: Neo4jServer, knowledge: KnowledgeGraph, neo4j: Neo4j
) -> None:
    neo4j.run("MATCH ()-[r:PART_OF]->() WITH r ORDER BY r.id LIMIT 1 SET r.starts = [9999]")
    ((_, told),) = compared(server, knowledge).first(5)
    assert told.startswith("quote: start is 9999, not ")
    gone = neo4j.run(
        "MATCH ()-[r:INITIATED]->() WITH r ORDER BY r.id LIMIT 1 WITH r, r.iri AS iri DELETE r "
        "RETURN iri"
    )[0]["iri"]
    assert {fact.subject for fact in compared(server, knowledge).missing} >= {gone}
