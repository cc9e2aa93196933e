"""The documents' graphs: what each of them says, and the words that say it.

A quote follows the Web Annotation Data Model: an `oa:SpecificResource` with a selector by text
and one by position, side by side, so that a reader may use the one that it understands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad, Triple

from govgraph.graph.identifiers import evidence_path, quote_path, value_path
from govgraph.graph.knowledge import Evidence, KnowledgeGraph
from govgraph.graph.rdf_facts import claimed, claims, direct, qualified
from govgraph.graph.rdf_terms import DERIVED_FROM, TYPE, Names, gg
from govgraph.graph.statement import Span
from govgraph.ontology import terms
from govgraph.ontology.vocabulary import DOCUMENT

_CONTEXT = 32
"""Characters before and after a quote that its selector keeps, enough to find it again in a
text that has moved."""


def stated(knowledge: KnowledgeGraph, names: Names) -> Iterator[Quad]:
    """Yield what every document says, in no order; a quad may come twice."""
    for document in knowledge.documents:
        node = names.document(document.id)
        yield Quad(node, TYPE, NamedNode(DOCUMENT.iri), node)
    for identity, entity in knowledge.mentions:
        node = names.document(identity)
        yield Quad(node, gg("mentions"), names.thing(entity), node)
    for relation in knowledge.relations:
        fact = [direct(relation, names), *qualified(relation, names)]
        yield from _proven(relation.id, fact, relation.evidence, names)
    for item in knowledge.entities:
        for name, claim in claims(item):
            path = value_path(item.id, name, claim.value)
            fact = list(claimed(item, name, claim, names))
            yield from _proven(path, fact, claim.evidence, names)


def _proven(
    path: str, fact: list[Triple], evidence: Iterable[Evidence], names: Names
) -> Iterator[Quad]:
    """Yield a fact with its proof in the graph of every document that says it."""
    for entry in evidence:
        graph = names.document(entry.document)
        for triple in (*fact, *_proof(path, entry, names)):
            yield Quad(triple.subject, triple.predicate, triple.object, graph)


def _proof(path: str, entry: Evidence, names: Names) -> Iterator[Triple]:
    quote = quote_path(entry.document, entry.span)
    fact, words = names.thing(path), names.thing(quote)
    node = names.thing(evidence_path(path, quote))
    if entry.role_as_written:
        yield Triple(fact, gg("roleAsWritten"), Literal(entry.role_as_written))
    yield Triple(fact, DERIVED_FROM, words)
    yield Triple(fact, gg("evidence"), node)
    yield Triple(node, TYPE, gg("Evidence"))
    yield Triple(node, gg("quote"), words)
    yield Triple(node, gg("grade"), Literal(entry.grade.value))
    yield Triple(node, gg("rule"), Literal(entry.rule))
    yield Triple(node, gg("method"), Literal(entry.method))
    yield from _quote(entry.document, entry.span, names)
    for span in entry.antecedents:
        yield Triple(node, gg("antecedent"), names.thing(quote_path(entry.document, span)))
        yield from _quote(entry.document, span, names)


def _quote(document: str, span: Span, names: Names) -> Iterator[Triple]:
    path = quote_path(document, span)
    quote, text, position = (names.thing(path + end) for end in ("", "/text", "/position"))
    yield Triple(quote, TYPE, _oa("SpecificResource"))
    yield Triple(quote, _oa("hasSource"), names.document(document))
    yield Triple(quote, _oa("hasSelector"), text)
    yield Triple(quote, _oa("hasSelector"), position)
    yield from _by_text(text, names.documents[document].text, span)
    yield Triple(position, TYPE, _oa("TextPositionSelector"))
    yield Triple(position, _oa("start"), Literal(span.start))
    yield Triple(position, _oa("end"), Literal(span.end))


def _by_text(node: NamedNode, text: str, span: Span) -> Iterator[Triple]:
    before = text[max(0, span.start - _CONTEXT) : span.start]
    after = text[span.end : span.end + _CONTEXT]
    yield Triple(node, TYPE, _oa("TextQuoteSelector"))
    yield Triple(node, _oa("exact"), Literal(span.cut(text)))
    yield Triple(node, _oa("prefix"), Literal(before))
    yield Triple(node, _oa("suffix"), Literal(after))


def _oa(local: str) -> NamedNode:
    return NamedNode(terms.OA + local)
