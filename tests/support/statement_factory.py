"""Documents and what they say, in one line each, for tests."""

from __future__ import annotations

from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.statement import EntityKey, Grade, Span, Statement

METHOD = "test/1"


def person(name: str) -> EntityKey:
    return entity_key("Person", name)


def institution(name: str, qualifier: str = "") -> EntityKey:
    return entity_key("Institution", name, qualifier)


def event(name: str, qualifier: str = "") -> EntityKey:
    return entity_key("Event", name, qualifier)


def country(name: str) -> EntityKey:
    return entity_key("Country", name)


def document(name: str, text: str = "", published: str = "") -> Document:
    return Document(name, text or f"The words of {name}.", name * 2, published=published)


def says(
    doc: str, subject: EntityKey, predicate: str, what: EntityKey | str, **more: object
) -> Statement:
    end = {"object": what} if isinstance(what, EntityKey) else {"value": what}
    given = {"span": Span(0, 9), "grade": Grade.VERBATIM, "method": METHOD, "rule": "test"}
    return Statement(document=doc, subject=subject, predicate=predicate, **(given | end | more))


def names(doc: str, key: EntityKey, name: str) -> Statement:
    return says(doc, key, "name", name)
