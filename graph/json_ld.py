"""The dataset as JSON-LD, with the terms of `context.jsonld`: one node a line, whole on its own.

Written here because the libraries at hand either leave every IRI at full length or, like
rdflib, put the default graph into a nameless one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, BinaryIO, Final

from pyoxigraph import Literal, NamedNode, Quad

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads, reading_order
from govgraph.graph.rdf_terms import TYPE
from govgraph.ontology import terms
from govgraph.ontology.files import CONTEXT, text_of

_NATIVE: Final[Mapping[str, Callable[[str], str | int | bool]]] = {
    terms.XSD + "string": str,
    terms.XSD + "integer": int,
    terms.XSD + "boolean": lambda text: text == "true",
}


@dataclass(frozen=True, slots=True)
class Context:
    """The terms of a context, by the IRI that they stand for."""

    terms: Mapping[str, str]
    references: frozenset[str]
    """The terms whose plain strings are IRIs."""

    @classmethod
    def of(cls, context: Mapping[str, Any]) -> Context:
        """Return the terms of the content of `@context`."""
        iris: dict[str, str] = {}
        references = set()
        for term, declared in context.items():
            target = declared["@id"] if isinstance(declared, dict) else declared
            if isinstance(target, str) and not target.startswith("@"):
                prefix, _, local = target.partition(":")
                if prefix in context:
                    iris[context[prefix] + local] = term
            if isinstance(declared, dict) and declared.get("@type") == "@id":
                references.add(term)
        return cls(iris, frozenset(references))

    def term(self, iri: str) -> str:
        """Return the term of an IRI, or the IRI itself where it has none."""
        return self.terms.get(iri, iri)


def write_json_ld(knowledge: KnowledgeGraph, stream: BinaryIO) -> None:
    """Write the whole dataset; the context is part of the file, so that it is read offline."""
    declared = json.loads(text_of(CONTEXT))["@context"]
    context = Context.of(declared)
    stream.write(f'{{"@context":{_dumped(declared)},\n"@graph":[\n'.encode())
    ordered = sorted(quads(knowledge), key=reading_order)
    for number, entry in enumerate(_graphs(ordered, context)):
        stream.write((",\n" if number else "").encode() + entry.encode())
    stream.write(b"\n]}\n")


def _graphs(ordered: Iterable[Quad], context: Context) -> Iterator[str]:
    """Yield the nodes of the default graph, then every named graph as one entry."""
    for graph, inside in groupby(ordered, key=lambda quad: quad.graph_name):
        nodes = (_dumped(node) for node in _nodes(inside, context))
        if isinstance(graph, NamedNode):
            yield f'{{"id":{_dumped(graph.value)},"@graph":[\n' + ",\n".join(nodes) + "\n]}"
        else:
            yield from nodes


def _nodes(inside: Iterable[Quad], context: Context) -> Iterator[dict[str, Any]]:
    for subject, about in groupby(inside, key=lambda quad: quad.subject):
        node: dict[str, Any] = {"id": _iri(subject)}
        for predicate, said in groupby(about, key=lambda quad: quad.predicate):
            key = "type" if predicate == TYPE else context.term(predicate.value)
            values = [_value(quad.object, key, context) for quad in said]
            node[key] = values[0] if len(values) == 1 and key != "alias" else values
        yield node


def _value(term: object, key: str, context: Context) -> object:
    if isinstance(term, Literal):
        native = _NATIVE.get(term.datatype.value)
        if native:
            return native(term.value)
        compact = term.datatype.value.replace(terms.XSD, "xsd:")
        return {"@type": compact, "@value": term.value}
    if key == "type":
        return context.term(_iri(term))
    return _iri(term) if key in context.references else {"id": _iri(term)}


def _iri(term: object) -> str:
    if isinstance(term, NamedNode):
        return term.value
    raise ValueError(f"neither a literal nor a named node: {term!r}")


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
