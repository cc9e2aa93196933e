"""What the embedded property graph holds is read back by Cypher and compared with the ledger."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from awkward import awkward_knowledge
from fuseki_server import Fuseki
from pyoxigraph import Store

from govgraph.graph.apoc import apoc_lines
from govgraph.graph.comparison import Comparison, compare
from govgraph.graph.cypher_store import CypherStore, Writer
from govgraph.graph.facts import Kind, facts_of
from govgraph.graph.facts_in_cypher import HELD
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.sparql_push import plan
from govgraph.graph.sparql_server import sparql_server
from govgraph.queries.cypher import CypherSession
from govgraph.queries.endpoint import Endpoint
from govgraph.queries.holdings import facts_of_session, facts_of_store

Row = dict[str, Any]


class Stored:
    """Writes a graph, changed on the way, and compares what is read back with what was meant."""

    def __init__(self, knowledge: KnowledgeGraph, folder: Path, writer: Writer) -> None:
        self.lines = list(apoc_lines(knowledge))
        self.made = facts_of(knowledge)
        self._store = CypherStore(folder / "cypher")
        self.writer = writer
        self._session: CypherSession | None = None

    def __call__(self, change: Callable[[Row], Row | None] = lambda row: row) -> Comparison:
        changed = [change(json.loads(line)) for line in self.lines]
        kept = (json.dumps(row) for row in changed if row is not None)
        self._store.replace(kept, "r", self.writer)
        if self._session is None:
            self._session = CypherSession(self._store.folder())
        self._session.folder = self._store.folder().resolve()
        return compare("embedded", self.made, facts_of_session(self._session), HELD)

    def close(self) -> None:
        if self._session:
            self._session.close()


@pytest.fixture(scope="module")
def stored(knowledge: KnowledgeGraph, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stored]:
    with Writer() as writer:
        stored = Stored(knowledge, tmp_path_factory.mktemp("holdings"), writer)
        yield stored
        stored.close()


def test_the_property_graph_holds_what_the_ledger_makes(stored: Stored) -> None:
    found = stored()
    assert found.first(3) == []
    assert found.facts == sum(n for fact, n in stored.made.items() if fact.kind in HELD)
    assert {Kind.QUOTE, Kind.CLAIM, Kind.PAIR, Kind.COMMUNITY} <= {f.kind for f in stored.made}


def test_a_changed_offset_of_a_quote_is_named(stored: Stored) -> None:
    def change(row: Row) -> Row:
        if row.get("label") == "ENDORSED":
            row["properties"]["starts"][0] += 1
        return row

    told = stored(change).first(50)
    assert {message.partition(" is ")[0] for _, message in told} == {"quote: start"}


def test_a_relation_that_is_gone_or_there_twice_is_named(stored: Stored) -> None:
    without = stored(lambda row: None if row.get("label") == "INITIATED" else row)
    kinds = {fact.kind for fact in without.missing}
    assert kinds == {Kind.RELATION, Kind.QUOTE}
    stored.lines.append(next(line for line in stored.lines if '"ORGANIZED"' in line))
    twice = stored()
    stored.lines.pop()
    assert {fact.kind for fact in twice.extra} == {Kind.RELATION, Kind.QUOTE}


def test_a_property_that_nothing_accounts_for_is_named(stored: Stored) -> None:
    def change(row: Row) -> Row:
        if row.get("labels") == ["Country"]:
            row["properties"]["capital"] = "Bergen"
        return row

    told = {message for _, message in stored(change).first(50)}
    assert told == {"value (property 'capital', value 'Bergen') should not be there"}


def test_lists_that_do_not_fit_together_are_named(stored: Stored) -> None:
    def change(row: Row) -> Row:
        if row.get("label") == "SUPPORTED":
            row["properties"]["grades"].pop()
        return row

    assert "grade is None, not 'verbatim'" in stored(change).first(1)[0][1]


def test_a_value_that_a_document_states_is_compared_with_its_quote(stored: Stored) -> None:
    def change(row: Row) -> Row:
        if row.get("label") == "STATES":
            row["properties"]["quote"] += "!"
            row["properties"]["value"] = "1999"
        return row

    found = stored(change)
    assert {fact.kind for fact in found.extra} == {Kind.QUOTE, Kind.STATED_VALUE}


def test_awkward_texts_are_held_as_they_are(tmp_path: Path, stored: Stored) -> None:
    own = Stored(awkward_knowledge(), tmp_path, stored.writer)
    assert own().first(3) == []
    own.close()


def test_a_server_holds_what_was_pushed_to_it(
    knowledge: KnowledgeGraph, store: Store, fuseki: Fuseki
) -> None:
    address = fuseki.dataset()
    for _ in plan(store, sparql_server(f"sparql+{address}")).carry_out():
        pass
    held = facts_of_store(Endpoint.at(f"{address}/sparql"))
    assert compare("SPARQL server", facts_of(knowledge), held).first(3) == []
