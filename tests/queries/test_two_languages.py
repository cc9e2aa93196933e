"""A saved question gives the same rows in SPARQL and in Cypher, on every engine.

Oxigraph's answers are the measure: the embedded property graph and a real Neo4j, filled by a push,
are asked the same in Cypher, a real Fuseki in SPARQL; on the graph of the forums, on that of the
samples, and on a circuit of two thousand events. Rows are compared as they come, duplicates too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pytest
from circuit_questions import ARGUMENTS
from event_circuit import Circuit
from fuseki_server import Fuseki
from neo4j_server import PASSWORD, USER, Neo4j
from pyoxigraph import Literal, NamedNode, Store
from unanswered import IN_SAMPLES

from govgraph.graph.apoc import apoc_lines, rows
from govgraph.graph.cypher_store import CypherStore
from govgraph.graph.errors import UnknownName
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.neo4j_push import Push
from govgraph.graph.neo4j_server import Login, Neo4jServer
from govgraph.graph.rdf import quads
from govgraph.graph.sparql_push import plan
from govgraph.graph.sparql_server import sparql_server
from govgraph.graph.workspace import Workspace
from govgraph.queries.answers import Cell, python_value, term_of
from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.cypher import CypherSession
from govgraph.queries.dataset import Solutions, solutions_of
from govgraph.queries.endpoint import Endpoint
from govgraph.queries.names import Names
from govgraph.queries.parameters import bind
from govgraph.queries.run import Asked, in_cypher, run_saved

Rows = Counter[tuple[Cell, ...]]
_LONG = 300.0


@dataclass
class World:
    """A graph, the questions' values that have an answer there, and the answers in SPARQL."""

    name: str
    knowledge: KnowledgeGraph
    arguments: Mapping[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)
    answers: dict[tuple[str, int], Rows] = field(default_factory=dict)

    @cached_property
    def store(self) -> Store:
        store = Store()
        store.bulk_extend(quads(self.knowledge))
        return store

    def given(self, one: Question) -> Sequence[Mapping[str, str]]:
        """Return the values to ask with: those of the world, else the header's examples."""
        return self.arguments.get(one.name) or examples(one)

    def asked(self, one: Question, ask: Asked, given: Mapping[str, str]) -> Rows | None:
        """Return the rows that an engine gives, None where the graph has no such thing."""
        try:
            terms = bind(one, given, Names(self.store))
        except UnknownName:
            return None
        return in_columns(one, ask(one, terms))

    def in_sparql(self, one: Question, number: int) -> Rows | None:
        """Return Oxigraph's rows for the values of this number."""
        if (one.name, number) not in self.answers:
            found = self.asked(one, in_sparql(self.store), self.given(one)[number])
            if found is None:
                return None
            self.answers[one.name, number] = found
        return self.answers[one.name, number]


def examples(one: Question) -> list[dict[str, str]]:
    """Return the header's examples: of what is required, and of everything."""
    parameters = one.header.parameters.items()
    needed = {name: p.example for name, p in parameters if p.required}
    every = {name: p.example for name, p in parameters}
    return [needed, *([every] if every != needed else [])]


def in_columns(one: Question, solutions: Solutions) -> Rows:
    """Return solutions as rows of plain values: dates are ISO text, a number is a number."""
    return Counter(
        tuple(python_value(solution[column]) for column in one.header.columns)
        for solution in solutions
    )


def in_sparql(store: Store | Endpoint) -> Asked:
    return lambda one, terms: solutions_of(store, one.bound(terms))


@pytest.fixture(scope="module", params=["forums", "samples", "circuit"])
def world(request: pytest.FixtureRequest) -> World:
    if request.param == "forums":
        return World("forums", request.getfixturevalue("knowledge"))
    if request.param == "samples":
        samples: Workspace = request.getfixturevalue("samples")
        return World("samples", samples.knowledge())
    return World("circuit", Circuit().knowledge(), ARGUMENTS)


@pytest.fixture(scope="module")
def embedded(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CypherSession]:
    store = CypherStore(tmp_path_factory.mktemp("two") / "cypher")
    store.replace(apoc_lines(world.knowledge), "r1")
    with CypherSession(store.folder()) as session:
        yield session


@pytest.fixture(scope="module")
def pushed(world: World, neo4j: Neo4j) -> Iterator[Neo4jServer]:
    with Neo4jServer.connect(neo4j.uri, Login(USER, PASSWORD)) as server:
        for _ in Push(server, rows(world.knowledge), world.name).carry_out():
            pass
        yield server


@pytest.fixture(scope="module")
def endpoint(world: World, fuseki: Fuseki) -> Endpoint:
    dataset = fuseki.dataset()
    list(plan(world.store, sparql_server(f"sparql+{dataset}")).carry_out())
    return Endpoint.at(f"{dataset}/sparql")


def on_neo4j(server: Neo4jServer) -> Asked:
    def ask(one: Question, terms: Mapping[str, NamedNode | Literal]) -> Solutions:
        columns, found, more = server.ask(one.in_cypher(), one.values(terms), _LONG)
        assert not more
        return (dict(zip(columns, map(term_of, row), strict=True)) for row in found)

    return ask


def holds(world: World, one: Question, ask: Asked) -> None:
    """Hold that an engine's rows are those of Oxigraph, and that there are some if there can be."""
    answered = 0
    for number, given in enumerate(world.given(one)):
        wanted = world.in_sparql(one, number)
        if wanted is None:
            continue
        found = world.asked(one, ask, given)
        assert found == wanted, given
        answered += wanted.total()
    empty = world.name == "samples" and one.name in IN_SAMPLES
    assert bool(answered) is not empty, "an empty answer proves nothing"


every_question = pytest.mark.parametrize("one", catalogue().values(), ids=lambda one: one.name)


@every_question
def test_the_embedded_property_graph_gives_the_same_rows(
    one: Question, world: World, embedded: CypherSession
) -> None:
    holds(world, one, in_cypher(embedded, _LONG))


@every_question
def test_neo4j_gives_the_same_rows(one: Question, world: World, pushed: Neo4jServer) -> None:
    holds(world, one, on_neo4j(pushed))


@every_question
def test_fuseki_gives_the_same_rows(one: Question, world: World, endpoint: Endpoint) -> None:
    holds(world, one, in_sparql(endpoint))


@every_question
@pytest.mark.parametrize("world", ["forums"], indirect=True)
def test_the_sources_of_a_row_are_the_same(
    one: Question, world: World, embedded: CypherSession
) -> None:
    given = examples(one)[0]
    here = run_saved(world.store, one.name, given, with_sources=True)
    there = run_saved(world.store, one.name, given, True, asked_of=in_cypher(embedded))
    assert (there.columns, there.rows) == (here.columns, here.rows)


@pytest.mark.parametrize("world", ["circuit"], indirect=True)
def test_the_circuit_has_two_thousand_events_and_values_for_every_question(world: World) -> None:
    assert sum(entity.label == "Event" for entity in world.knowledge.entities) >= 2000
    assert set(ARGUMENTS) == set(catalogue())
    assert Circuit().statements() == Circuit().statements()
