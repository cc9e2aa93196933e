"""After any sequence of building, forgetting, judging and pushing, all stores hold the same."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from dispatches import DISPATCHES
from neo4j_server import PASSWORD, USER, Neo4j

from govgraph.graph.apoc import rows
from govgraph.graph.comparison import compare
from govgraph.graph.cypher_store import Writer
from govgraph.graph.facts import Facts, facts_of
from govgraph.graph.facts_in_cypher import HELD
from govgraph.graph.judgement import Judgement, Verdict
from govgraph.graph.neo4j_push import Push
from govgraph.graph.neo4j_server import Login, Neo4jServer
from govgraph.graph.workspace import Workspace
from govgraph.loaders.extractors import EXTRACTORS
from govgraph.loaders.pipeline import build, read_all
from govgraph.loaders.sources import gather
from govgraph.queries.cypher import CypherSession
from govgraph.queries.holdings import facts_of_neo4j, facts_of_session, facts_of_store

SEQUENCES = range(50)
PUSHED = SEQUENCES[:10]
"""Those that are pushed to a Neo4j server as well."""


@dataclass
class Engines:
    """Processes that several graphs share, since their start takes longer than all else."""

    writer: Writer
    session: CypherSession | None = None

    def held(self, workspace: Workspace) -> Facts:
        """Return what the embedded property graph of a workspace holds, brought up to date."""
        folder = workspace.cypher_store(self.writer).folder()
        if self.session is None:
            self.session = CypherSession(folder)
        self.session.folder = folder.resolve()
        return facts_of_session(self.session)


@pytest.fixture(scope="module")
def engines() -> Iterator[Engines]:
    with Writer() as writer:
        engines = Engines(writer)
        yield engines
        if engines.session:
            engines.session.close()


@dataclass
class Keeper:
    """Does at random what people do to a graph, and notes it."""

    workspace: Workspace
    folder: Path
    chance: random.Random
    done: list[str] = field(default_factory=list)

    def build(self) -> None:
        """Load a few documents, new or changed."""
        names = self.chance.sample(sorted(DISPATCHES), self.chance.randint(1, 4))
        for name in names:
            (self.folder / name).write_text(self.chance.choice(DISPATCHES[name]), encoding="utf-8")
        found, _ = read_all(gather([str(self.folder / name) for name in names]))
        build(self.workspace, found, EXTRACTORS["rules+ranker"]())
        self.done.append(f"build {names}")

    def forget(self) -> None:
        """Take a document out."""
        loaded = sorted(self.workspace.ledger.loaded())
        if loaded:
            identity = self.chance.choice(loaded)
            with self.workspace.writing(), self.workspace.ledger.transaction():
                self.workspace.ledger.forget(identity)
            self.done.append(f"forget {identity}")

    def judge(self) -> None:
        """Say of two entities that they are one or not, rename one, or reject a statement."""
        entities = [e for e in self.workspace.knowledge().entities if e.label != "Country"]
        statements = self.workspace.ledger.statements()
        if not statements or not entities:
            return
        verdict = self.chance.choice(sorted(Verdict))
        one = self.chance.choice(entities)
        other = self.chance.choice([e for e in entities if e.label == one.label])
        left, right = self.chance.choice(one.keys), self.chance.choice(other.keys)
        judgement = {
            Verdict.SAME: Judgement(0, verdict, left, right),
            Verdict.NOT_SAME: Judgement(0, verdict, left, right),
            Verdict.RENAME: Judgement(0, verdict, left, value=f"The {one.name}"),
            Verdict.REJECT: Judgement(0, verdict, None, value=self.chance.choice(statements).id),
        }[verdict]
        with self.workspace.writing(), self.workspace.ledger.transaction():
            self.workspace.ledger.judge(judgement)
        self.done.append(f"judge {judgement}")

    def withdraw(self) -> None:
        """Take a judgement back."""
        made = self.workspace.ledger.judgements()
        if made:
            sequence = self.chance.choice(made).sequence
            with self.workspace.writing(), self.workspace.ledger.transaction():
                self.workspace.ledger.withdraw(sequence)
            self.done.append(f"withdraw {sequence}")

    def live(self, project: Callable[[], object]) -> None:
        """Do a number of these things, and bring a store up to date now and then."""
        steps = (self.build, self.build, self.forget, self.judge, self.judge, self.withdraw)
        self.build()
        for step in self.chance.choices(steps, k=self.chance.randint(2, 7)):
            step()
            if self.chance.random() < 0.3:
                project()
                self.done.append("project")


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Callable[[int], Keeper]]:
    folder = tmp_path / "in"
    folder.mkdir()
    workspace = Workspace.create(tmp_path / "graph")
    yield lambda seed: Keeper(workspace, folder, random.Random(seed))
    workspace.close()


def assert_the_embedded_stores_are_equal(one: Keeper, engines: Engines) -> None:
    workspace = one.workspace
    made = facts_of(workspace.knowledge())
    in_rdf = compare("RDF", made, facts_of_store(workspace.rdf_store().open()))
    assert in_rdf.first(5) == [], one.done
    embedded = compare("embedded", made, engines.held(workspace), HELD)
    assert embedded.first(5) == [], one.done


@pytest.mark.parametrize("seed", SEQUENCES[len(PUSHED) :])
def test_the_stores_hold_what_the_ledger_makes(
    seed: int, keeper: Callable[[int], Keeper], engines: Engines
) -> None:
    one = keeper(seed)
    one.live(one.workspace.project)
    assert_the_embedded_stores_are_equal(one, engines)


@pytest.fixture(scope="module")
def server(neo4j: Neo4j) -> Iterator[Neo4jServer]:
    with Neo4jServer.connect(neo4j.uri, Login(USER, PASSWORD)) as server:
        yield server


@pytest.mark.parametrize("seed", PUSHED)
def test_a_server_that_is_pushed_to_now_and_then_holds_it_too(
    seed: int, keeper: Callable[[int], Keeper], engines: Engines, server: Neo4jServer
) -> None:
    """The database is not emptied in between: each sequence finds what the last one left."""
    one = keeper(seed)

    def push() -> None:
        wanted = rows(one.workspace.knowledge())
        for _ in Push(server, wanted, one.workspace.revision()).carry_out():
            pass

    one.live(push)
    push()
    assert_the_embedded_stores_are_equal(one, engines)
    made = facts_of(one.workspace.knowledge())
    assert compare("Neo4j", made, facts_of_neo4j(server), HELD).first(5) == [], one.done
