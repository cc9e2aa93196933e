"""What an RDF dataset holds is read back by SPARQL and compared with what the ledger makes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from knowledge_factory import REPORT
from pyoxigraph import Literal, NamedNode, Quad, Store

from govgraph.graph.comparison import Comparison, compare
from govgraph.graph.facts import Facts, Kind, facts_of
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads
from govgraph.graph.rdf_terms import gg
from govgraph.ontology import terms
from govgraph.queries.holdings import facts_of_store

SAID_TWICE = {
    terms.RDFS + "label", terms.PROV + "agent", terms.PROV + "hadRole", terms.ORG + "member",
    terms.ORG + "organization", gg("event").value, terms.OA + "prefix", terms.OA + "suffix",
}  # fmt: skip
"""What says in the words of others, or for their tools, what other quads say."""


@pytest.fixture
def made(small_knowledge: KnowledgeGraph) -> Facts:
    return facts_of(small_knowledge)


@pytest.fixture
def store(small_knowledge: KnowledgeGraph) -> Store:
    store = Store()
    store.extend(quads(small_knowledge))
    return store


def compared(made: Facts, store: Store) -> Comparison:
    return compare("RDF store", made, facts_of_store(store))


def test_a_store_holds_what_the_ledger_makes(made: Facts, store: Store) -> None:
    found = compared(made, store)
    assert found.number == 0
    assert found.facts == made.total()
    assert {fact.kind for fact in made} == set(Kind)


def test_no_quad_can_be_taken_away_unnoticed(made: Facts, store: Store) -> None:
    for quad in list(store):
        twice = quad.predicate.value in SAID_TWICE or quad.predicate.value == terms.RDF + "type"
        if not twice:
            store.remove(quad)
            assert compared(made, store).number, quad
            store.add(quad)


def test_no_class_of_an_entity_or_a_fact_can_be_taken_away_unnoticed(
    made: Facts, store: Store
) -> None:
    for local in ("Event", "Document", "Participation", "Membership", "Relation", "Value", "Pair"):
        quad = min(store.quads_for_pattern(None, None, gg(local), None), key=str)
        store.remove(quad)
        assert compared(made, store).number, local
        store.add(quad)


def replaced(store: Store, predicate: NamedNode, change: Callable[[Any], object]) -> None:
    quad = min(store.quads_for_pattern(None, predicate, None, None), key=str)
    assert isinstance(quad.object, Literal)
    store.remove(quad)
    changed = Literal(change(quad.object.value))  # type: ignore[call-overload]
    store.add(Quad(quad.subject, quad.predicate, changed, quad.graph_name))


def test_a_changed_offset_is_named_with_both_values(made: Facts, store: Store) -> None:
    replaced(store, NamedNode(terms.OA + "start"), lambda text: int(text) + 1)
    told = [message for _, message in compared(made, store).first(20)]
    assert any(message.startswith("quote: start is ") and ", not " in message for message in told)


def test_a_changed_role_is_named(made: Facts, store: Store) -> None:
    (quad,) = (
        q for q in store.quads_for_pattern(None, gg("role"), Literal("keynote"), None)
        if q.graph_name != REPORT and not isinstance(q.graph_name, NamedNode)
    )  # fmt: skip
    store.remove(quad)
    store.add(Quad(quad.subject, quad.predicate, Literal("speaker")))
    found = compared(made, store)
    assert found.first(5) == [(quad.subject.value, "relation: role is 'speaker', not 'keynote'")]
    assert found.number == 2


def test_what_no_document_says_is_named(made: Facts, store: Store) -> None:
    (event,) = (quad.subject for quad in store.quads_for_pattern(None, None, gg("Event"), None))
    store.add(Quad(event, NamedNode(terms.SKOS + "altLabel"), Literal("Harbour Ball")))
    (told,) = compared(made, store).first(5)
    assert told == (event.value, "alias (alias 'Harbour Ball') should not be there")


def test_only_the_first_differences_are_named_and_all_counted(made: Facts) -> None:
    found = compared(made, Store())
    assert len(found.first(3)) == 3
    assert found.number == made.total()
