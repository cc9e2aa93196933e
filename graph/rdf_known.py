"""The default graph: what is known, every entity and every fact once."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple

from govgraph.graph.document import Document
from govgraph.graph.identifiers import value_path
from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.graph.rdf_facts import claimed, claims, direct, qualified
from govgraph.graph.rdf_terms import ALT_LABEL, LABEL, TYPE, Names, date_literal, gg, value_term
from govgraph.ontology import terms
from govgraph.ontology.vocabulary import DOCUMENT, LABELS, PROPERTIES

_METADATA = ("title", "source", "publisher", "language")
"""Attributes of a document that are terms of Dublin Core under the same name."""


def known(knowledge: KnowledgeGraph, names: Names) -> Iterator[Triple]:
    """Yield what is known, in no order; a triple may come twice."""
    for document in knowledge.documents:
        yield from _document(document, names)
    for identity, entity in knowledge.mentions:
        yield Triple(names.document(identity), gg("mentions"), names.thing(entity))
    for item in knowledge.entities:
        yield from _entity(item, names)
        yield from _claims(item, names)
    for relation in knowledge.relations:
        yield from _relation(relation, names)


def _document(document: Document, names: Names) -> Iterator[Triple]:
    node = names.document(document.id)
    yield Triple(node, TYPE, NamedNode(DOCUMENT.iri))
    yield Triple(node, NamedNode(terms.DCTERMS + "identifier"), Literal(document.id))
    yield Triple(node, gg("sha256"), Literal(document.sha256))
    for name in _METADATA:
        if text := getattr(document, name):
            yield Triple(node, NamedNode(terms.DCTERMS + name), Literal(text))
    if document.published:
        issued = NamedNode(terms.DCTERMS + "issued")
        yield Triple(node, issued, date_literal(document.published))


def _entity(entity: Entity, names: Names) -> Iterator[Triple]:
    node = names.thing(entity.id)
    yield Triple(node, TYPE, NamedNode(LABELS[entity.label].iri))
    yield Triple(node, LABEL, Literal(entity.name))
    yield Triple(node, gg("name"), Literal(entity.name))
    for alias in entity.aliases:
        yield Triple(node, ALT_LABEL, Literal(alias))
    for name in entity.values:
        if shown := entity.shown(name):
            yield Triple(node, NamedNode(PROPERTIES[name].iri), value_term(name, shown))


def _claims(entity: Entity, names: Names) -> Iterator[Triple]:
    for name, claim in claims(entity):
        node = names.thing(value_path(entity.id, name, claim.value))
        yield from claimed(entity, name, claim, names)
        yield Triple(node, gg("sources"), Literal(claim.sources))
        yield Triple(node, gg("shown"), Literal(claim.value == entity.shown(name)))


def _relation(relation: Relation, names: Names) -> Iterator[Triple]:
    yield direct(relation, names)
    yield from qualified(relation, names)
    yield Triple(names.thing(relation.id), gg("sources"), Literal(relation.sources))
