"""Identifiers of documents and of the inner nodes of a fact, as paths below the base of all.

Those of entities and relations come with `govgraph.graph.knowledge`.
"""

from __future__ import annotations

from typing import Final

from govgraph.graph.document import Document
from govgraph.graph.identity import digest, slug
from govgraph.graph.statement import Span

DERIVED: Final = "graph/derived"
"""The named graph of what is computed."""


def document_path(document: Document) -> str:
    """Return a document's identifier, which its named graph bears too."""
    return f"document/{slug(document.title or document.id)}-{digest(document.id, digits=8)}"


def value_path(entity: str, name: str, value: str) -> str:
    """Return the identifier of the claim that a property of an entity has this value."""
    return f"value/{digest(entity, name, value)}"


def quote_path(document: str, span: Span) -> str:
    """Return the identifier of the words of a document (its identity) at these offsets."""
    return f"quote/{digest(document, str(span.start), str(span.end))}"


def evidence_path(fact: str, quote: str) -> str:
    """Return the identifier of what ties a fact to a quote, both given by their paths."""
    return f"evidence/{digest(fact, quote)}"


def mention_path(document: str, entity: str) -> str:
    """Return the identifier of a mention: the path of the document and that of the entity."""
    return f"mention/{digest(document, entity)}"


def pair_path(first: str, name: str, second: str) -> str:
    """Return the identifier of a derived pair: two entities and what ties them."""
    return f"pair/{digest(first, name, second)}"


def community_path(*members: str) -> str:
    """Return the identifier of a derived community: all that belong to it."""
    return f"community/{digest(*members)}"
