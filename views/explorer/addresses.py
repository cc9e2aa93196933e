"""Where things are found in the explorer: addresses that stay what they are."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

from govgraph.graph.statement import Span
from govgraph.ontology.vocabulary import DOCUMENT, LABELS, THINGS

_SHOWN: Final = frozenset(label.path for label in (*LABELS.values(), DOCUMENT))


def of_thing(path: str) -> str:
    """Return the address of an entity, a document or a relation, given its path."""
    return f"/id/{path}"


def of_iri(iri: str) -> str:
    """Return the address of an IRI that the explorer has a page for, else an empty string."""
    path = iri.removeprefix(THINGS)
    return of_thing(path) if path != iri and path.partition("/")[0] in _SHOWN else ""


def fact_anchor(relation: str) -> str:
    """Return the name of a fact's place on the pages of its two ends."""
    return relation.replace("/", "-")


def of_fact(start: str, relation: str) -> str:
    """Return the address of a fact on the page of the entity that it starts from."""
    return f"{of_thing(start)}#{fact_anchor(relation)}"


def quote_anchor(span: Span) -> str:
    """Return the name of a quote's place in the text of its document."""
    return f"at-{span.start}-{span.end}"


def of_quote(document: str, span: Span) -> str:
    """Return the address of a quote, given its document's path."""
    return f"{of_thing(document)}#{quote_anchor(span)}"


def with_values(path: str, /, **values: str) -> str:
    """Return a path with the values that are not empty as its query."""
    query = urlencode({name: value for name, value in values.items() if value})
    return f"{path}?{query}" if query else path
