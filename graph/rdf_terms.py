"""Terms of RDF: our words and identifiers as pyoxigraph's nodes and literals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from pyoxigraph import Literal, NamedNode

from govgraph.graph.dates import Precision, precision
from govgraph.graph.document import Document
from govgraph.graph.identifiers import document_path
from govgraph.graph.identity import slug
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.ontology import terms
from govgraph.ontology.vocabulary import NAMESPACE, PROPERTIES, ROLES, THINGS, Value

TYPE: Final = NamedNode(terms.RDF + "type")
LABEL: Final = NamedNode(terms.RDFS + "label")
ALT_LABEL: Final = NamedNode(terms.SKOS + "altLabel")
DERIVED_FROM: Final = NamedNode(terms.PROV + "wasDerivedFrom")

_DATATYPES: Final = {
    Precision.YEAR: NamedNode(terms.XSD + "gYear"),
    Precision.MONTH: NamedNode(terms.XSD + "gYearMonth"),
    Precision.DAY: NamedNode(terms.XSD + "date"),
}


@cache
def gg(local: str) -> NamedNode:
    """Return a term of our namespace."""
    return NamedNode(NAMESPACE + local)


def role_concept(role: str) -> NamedNode:
    """Return the concept of `roles.ttl` for a role of a closed list."""
    return NamedNode(ROLES + slug(role))


def kind_concept(kind: str) -> NamedNode:
    """Return the concept of `roles.ttl` for a kind of institution or initiative."""
    return NamedNode(terms.KINDS + slug(kind))


def date_literal(text: str) -> Literal:
    """Return a date with the datatype of its precision.

    What is not a date stays a plain string, so that the shapes name it instead of a reader of
    the store stumbling over it.
    """
    found = precision(text)
    return Literal(text) if found is None else Literal(text, datatype=_DATATYPES[found])


def value_term(name: str, text: str) -> Literal | NamedNode:
    """Return the value of a property of the vocabulary as it stands in a triple."""
    if name == "kind":
        return kind_concept(text)
    return date_literal(text) if PROPERTIES[name].value is Value.DATE else Literal(text)


@dataclass(frozen=True, slots=True)
class Names:
    """Identifiers below one base."""

    base: str
    documents: Mapping[str, Document]
    """Identity to document."""
    _nodes: dict[str, NamedNode] = field(default_factory=dict)

    @classmethod
    def of(cls, knowledge: KnowledgeGraph, base: str = THINGS) -> Names:
        """Return the names of everything that is known."""
        return cls(base, {document.id: document for document in knowledge.documents})

    def thing(self, path: str) -> NamedNode:
        """Return the node of a path such as `institution/tsinghua-university-3f2a91bc`."""
        return NamedNode(self.base + path)

    def document(self, identity: str) -> NamedNode:
        """Return the node of the document with this identity (its named graph is called alike)."""
        if identity not in self._nodes:
            self._nodes[identity] = self.thing(document_path(self.documents[identity]))
        return self._nodes[identity]
