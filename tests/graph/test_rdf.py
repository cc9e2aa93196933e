"""The dataset has the layout of docs/model.md: questions are asked as a reader would."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from knowledge_factory import NEWS, REPORT
from pyoxigraph import BlankNode, DefaultGraph, NamedNode, QuerySolutions, Store

from govgraph.graph.identifiers import DERIVED
from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.graph.rdf import line, quads
from govgraph.graph.rdf_terms import date_literal
from govgraph.ontology.terms import prefixes
from govgraph.ontology.vocabulary import ROLES, THINGS


@pytest.fixture(scope="module")
def store(small_knowledge: KnowledgeGraph) -> Store:
    store = Store()
    store.extend(quads(small_knowledge))
    return store


T = TypeVar("T")


def ask(store: Store, pattern: str) -> list[tuple[str, ...]]:
    """Return the rows of a query, as plain text, sorted."""
    found = store.query(pattern, prefixes=prefixes())
    assert isinstance(found, QuerySolutions)
    return sorted(tuple(getattr(term, "value", "") for term in row) for row in found)


def test_what_is_known_is_one_plain_triple(store: Store) -> None:
    rows = ask(
        store, "SELECT ?who ?what { ?a gg:organized ?b . ?a gg:name ?who . ?b gg:name ?what }"
    )
    assert rows == [("Lakeside University", "Harbour Forum on Machine Ethics")]


def test_a_fact_told_by_two_documents_is_known_once_and_counts_two(store: Store) -> None:
    known = "SELECT ?n ?role { ?p gg:predicate gg:organized ; gg:sources ?n ; prov:hadRole ?role }"
    told = "SELECT ?title { GRAPH ?d { ?p gg:predicate gg:organized } ?d dcterms:title ?title }"
    assert ask(store, known) == [("2", ROLES + "host")]
    assert ask(store, told) == [("A forum by the sea",), ("Harbour Forum on Machine Ethics",)]


def test_every_document_proves_its_facts_with_its_own_words(store: Store) -> None:
    rows = ask(
        store,
        """SELECT ?exact ?grade ?written {
             GRAPH ?d { ?p gg:predicate gg:organized ; gg:evidence ?e ; gg:roleAsWritten ?written ;
                           prov:wasDerivedFrom ?q .
                        ?e gg:quote ?q ; gg:grade ?grade .
                        ?q oa:hasSource ?d ; oa:hasSelector/oa:exact ?exact } }""",
    )
    assert rows == [
        ("Lakeside University hosted the Harbour Forum on Machine Ethics", "verbatim", "hosted"),
        ("The forum was hosted by Lakeside University", "resolved", "hosted by"),
    ]


def test_quotes_stand_at_their_offsets(store: Store) -> None:
    texts = {d.source: d.text for d in (REPORT, NEWS)}
    rows = ask(
        store,
        """SELECT ?source ?exact ?start ?end ?prefix ?suffix {
             ?d dcterms:source ?source .
             GRAPH ?d { ?q oa:hasSelector ?t , ?p . ?t oa:exact ?exact ; oa:prefix ?prefix ;
                        oa:suffix ?suffix . ?p oa:start ?start ; oa:end ?end } }""",
    )
    assert len(rows) == 12
    for source, exact, start, end, before, after in rows:
        assert texts[source][int(start) : int(end)] == exact
        assert before + exact + after in texts[source]


def test_a_resolved_quote_tells_where_the_other_end_is_named(store: Store) -> None:
    rows = ask(
        store,
        """SELECT DISTINCT ?exact { GRAPH ?d {
             ?e gg:grade "resolved" ; gg:antecedent/oa:hasSelector/oa:exact ?exact } }""",
    )
    assert rows == [("Harbour Forum on Machine Ethics",)]


def test_the_best_supported_value_is_shown_and_the_others_are_kept(store: Store) -> None:
    assert ask(store, "SELECT ?date { ?e gg:start ?date }") == [("2023-03-04",)]
    claimed = """SELECT ?date ?type ?shown { ?v a gg:Value ; gg:predicate gg:start ;
                 gg:object ?date ; gg:shown ?shown .
                 BIND(STRAFTER(STR(DATATYPE(?date)), "#") AS ?type) }"""
    assert ask(store, claimed) == [
        ("2023-03", "gYearMonth", "false"),
        ("2023-03-04", "date", "true"),
    ]


def test_a_person_stands_for_an_institution_and_a_post_may_be_a_former_one(store: Store) -> None:
    behalf = "SELECT ?name { ?p gg:onBehalfOf/gg:name ?name }"
    posts = """SELECT ?role ?where ?former ?as {
               ?m a gg:Membership ; org:member ?p ; gg:role ?role ;
               org:organization/gg:name ?where ; gg:former ?former ; gg:asOf ?as }"""
    assert ask(store, behalf) == [("Lakeside University",)]
    assert ask(store, posts) == [
        ("adviser", "Delta Institute", "true", "2023-03"),
        ("dean of law", "Lakeside University", "false", "2023-03-04"),
    ]


def test_derived_pairs_live_in_a_graph_of_their_own(store: Store) -> None:
    pattern = "{ ?a gg:partneredWith ?b }"
    assert ask(store, f"SELECT ?a ?b {pattern}") == []
    rows = ask(store, f"SELECT ?g ?a ?b {{ GRAPH ?g {pattern} FILTER(STR(?a) < STR(?b)) }}")
    assert {graph for graph, _, _ in rows} == {THINGS + DERIVED}
    assert len(rows) == 3
    counted = (
        "SELECT ?n { GRAPH ?g { ?p a gg:Pair ; gg:predicate gg:partneredWith ; gg:events ?n } }"
    )
    assert ask(store, counted) == [("1",)] * 3


def test_communities_and_betweenness_are_derived_too(store: Store) -> None:
    members = (
        "SELECT ?name ?c ?share { ?i gg:name ?name GRAPH ?g { "
        "?i gg:community/rdfs:label ?c ; gg:betweenness ?share } }"
    )
    assert {row[1:] for row in ask(store, members)} == {("Delta Institute", "0")}
    assert len(ask(store, members)) == 3


def test_there_are_no_blank_nodes_and_a_graph_is_named_like_its_document(store: Store) -> None:
    terms = {t for q in store for t in (q.subject, q.object, q.graph_name)}
    assert not any(isinstance(term, BlankNode) for term in terms)
    graphs = {graph.value for graph in store.named_graphs() if isinstance(graph, NamedNode)}
    documents = {row[0] for row in ask(store, "SELECT ?d { ?d a gg:Document }")}
    assert graphs == documents | {THINGS + DERIVED}


def test_a_relation_has_the_same_name_in_every_graph(store: Store) -> None:
    known = ask(store, "SELECT ?r { ?r gg:subject ?a }")
    told = ask(store, "SELECT DISTINCT ?r { GRAPH ?d { ?d a gg:Document . ?r gg:subject ?a } }")
    assert known == told
    assert not ask(store, "SELECT ?r { GRAPH ?d { ?r gg:sources ?n } }")


def test_a_date_that_is_none_stays_a_text() -> None:
    assert date_literal("2024").datatype.value.endswith("gYear")
    assert date_literal("spring 2024").datatype.value.endswith("string")


def test_another_base_moves_the_things_and_leaves_the_words(
    small_knowledge: KnowledgeGraph,
) -> None:
    moved = quads(small_knowledge, base="https://data.example/")
    subjects = {quad.subject.value for quad in moved if isinstance(quad.subject, NamedNode)}
    assert all(iri.startswith("https://data.example/") for iri in subjects)
    words = {quad.predicate for quad in quads(small_knowledge)}
    assert {quad.predicate for quad in moved} == words


def test_an_empty_graph_has_no_quads() -> None:
    assert quads(KnowledgeGraph((), (), ())) == []


def test_a_document_that_says_nothing_still_has_its_graph() -> None:
    made = quads(KnowledgeGraph((NEWS,), (), ()))
    assert sum(not isinstance(quad.graph_name, DefaultGraph) for quad in made) == 1


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_order_of_what_comes_in_does_not_matter(
    seed: int, small_knowledge: KnowledgeGraph
) -> None:
    shuffled = _shuffled(small_knowledge, random.Random(seed))
    assert [line(q) for q in quads(shuffled)] == [line(q) for q in quads(small_knowledge)]


def _shuffled(knowledge: KnowledgeGraph, dice: random.Random) -> KnowledgeGraph:
    def mixed(items: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(dice.sample(items, len(items)))

    def entity(item: Entity) -> Entity:
        values = {name: item.values[name] for name in mixed(tuple(item.values))}
        return replace(item, aliases=mixed(item.aliases), values=values)

    def relation(item: Relation) -> Relation:
        return replace(item, evidence=mixed(item.evidence))

    return KnowledgeGraph(
        mixed(knowledge.documents),
        mixed(tuple(entity(item) for item in knowledge.entities)),
        mixed(tuple(relation(item) for item in knowledge.relations)),
        mixed(knowledge.mentions),
    )
