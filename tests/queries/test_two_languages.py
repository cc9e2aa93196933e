"""A saved question gives the same rows in SPARQL and in Cypher."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from pyoxigraph import Store

from govgraph.graph.apoc import apoc_lines
from govgraph.graph.cypher_store import CypherStore
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.cypher import CypherSession
from govgraph.queries.run import in_cypher, run_saved

EXAMPLES: dict[str, list[dict[str, str]]] = {}
"""Values that give an answer on the small graph, for questions whose examples do not."""
PAIRED = [one for one in catalogue().values() if one.cypher]


@pytest.fixture(scope="module")
def session(
    knowledge: KnowledgeGraph, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[CypherSession]:
    store = CypherStore(tmp_path_factory.mktemp("two") / "cypher")
    store.replace(apoc_lines(knowledge), "r1")
    with CypherSession(store.folder()) as session:
        yield session


def _given(one: Question) -> list[dict[str, str]]:
    parameters = one.header.parameters.items()
    needed = {name: p.example for name, p in parameters if p.required}
    every = {name: p.example for name, p in parameters}
    return EXAMPLES.get(one.name) or [needed, *([every] if every != needed else [])]


@pytest.mark.parametrize("one", PAIRED, ids=lambda one: one.name)
def test_the_rows_are_the_same(one: Question, store: Store, session: CypherSession) -> None:
    answered = 0
    for given in _given(one):
        in_sparql = run_saved(store, one.name, given)
        other = run_saved(store, one.name, given, asked_of=in_cypher(session))
        assert other.columns == in_sparql.columns
        assert Counter(other.rows) == Counter(in_sparql.rows), given
        answered += len(in_sparql.rows)
    assert answered, "an empty answer proves nothing"


def test_the_sources_of_a_row_are_the_same(store: Store, session: CypherSession) -> None:
    given = {"event": "International AI Cooperation and Governance Forum 2021"}
    in_sparql = run_saved(store, "organisers-of-event", given, with_sources=True)
    other = run_saved(
        store, "organisers-of-event", given, with_sources=True, asked_of=in_cypher(session)
    )
    assert other.rows == in_sparql.rows
