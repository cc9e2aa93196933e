"""The property graph as JSON Lines, in the form that Neo4j's APOC exports and imports.

One line a node or relationship: entities first, then documents, mentions and relations.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from govgraph.graph.document import Document
from govgraph.graph.identifiers import document_path, mention_path, value_path
from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.ontology.vocabulary import DOCUMENT, PROPERTIES, THINGS

Properties = dict[str, Any]
_SHOWN = tuple(name for name in PROPERTIES if name not in ("name", "alias"))


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class NodeRow(_Row):
    """An entity or a document."""

    type: Literal["node"] = "node"
    id: str
    labels: tuple[str, ...]
    properties: Properties


class End(_Row):
    """Where a relationship starts or ends."""

    id: str
    labels: tuple[str, ...]


class RelationshipRow(_Row):
    """A relation or a mention."""

    type: Literal["relationship"] = "relationship"
    id: str
    label: str
    start: End
    end: End
    properties: Properties


def apoc_lines(knowledge: KnowledgeGraph, base: str = THINGS) -> Iterator[str]:
    """Yield what is known as lines of JSON, sorted, without line ends."""
    for row in rows(knowledge, base):
        yield row.model_dump_json()


def rows(knowledge: KnowledgeGraph, base: str = THINGS) -> Iterator[NodeRow | RelationshipRow]:
    """Yield what is known as nodes and, after all of them, relationships."""
    documents = {document.id: document for document in knowledge.documents}
    paths = {document.id: document_path(document) for document in knowledge.documents}
    labels = {entity.id: entity.label for entity in knowledge.entities}
    for entity in sorted(knowledge.entities, key=lambda entity: entity.id):
        yield _entity(entity, base)
    for identity, path in sorted(paths.items(), key=lambda item: item[1]):
        yield _document(documents[identity], path, base)
    for path, name in sorted((paths[identity], name) for identity, name in knowledge.mentions):
        yield RelationshipRow(
            id=mention_path(path, name), label="MENTIONS", properties={},
            start=End(id=path, labels=(DOCUMENT.name,)), end=_end(name, labels),
        )  # fmt: skip
    for relation in sorted(knowledge.relations, key=lambda relation: relation.id):
        yield RelationshipRow(
            id=relation.id, label=relation.type, properties=_facts(relation, base),
            start=_end(relation.start, labels), end=_end(relation.end, labels),
        )  # fmt: skip


def _end(path: str, labels: dict[str, str]) -> End:
    return End(id=path, labels=(labels[path],))


def _entity(entity: Entity, base: str) -> NodeRow:
    values = {name: entity.shown(name) for name in _SHOWN}
    properties: Properties = {
        "name": entity.name,
        "aliases": sorted(entity.aliases),
        **_filled(values),
        **_claims(entity, base),
        "iri": base + entity.id,
    }
    return NodeRow(id=entity.id, labels=(entity.label,), properties=properties)


def _claims(entity: Entity, base: str) -> Properties:
    """Return the claimed values of an entity as parallel lists, one place a claim, the shown first.

    A property graph has no place for more than one value of a property, nor for what supports it.
    """
    held = [
        (name, claim, place == 0)
        for name, claims in sorted(entity.values.items())
        if PROPERTIES[name].needs_proof
        for place, claim in enumerate(claims)
    ]
    if not held:
        return {}
    return {
        "claims": [base + value_path(entity.id, name, claim.value) for name, claim, _ in held],
        "claimed": [name for name, _, _ in held],
        "claim_values": [claim.value for _, claim, _ in held],
        "claim_sources": [claim.sources for _, claim, _ in held],
        "claims_shown": [shown for _, _, shown in held],
    }


def _document(document: Document, path: str, base: str) -> NodeRow:
    said = {"title": document.title, "published": document.published, "url": document.url}
    properties: Properties = {"source": document.id, **_filled(said), "iri": base + path}
    return NodeRow(id=path, labels=(DOCUMENT.name,), properties=properties)


def _facts(relation: Relation, base: str) -> Properties:
    """Return a relation's properties; those after `sources` have one place a piece of evidence.

    `on_behalf_of` is the `iri` of another node.
    """
    evidence = sorted(relation.evidence)
    stood_for = base + relation.on_behalf_of if relation.on_behalf_of else ""
    said = {"role": relation.role, "on_behalf_of": stood_for, "as_of": relation.as_of}
    return {
        **_filled(said),
        **({"former": True} if relation.former else {}),
        "sources": relation.sources,
        "documents": [entry.document for entry in evidence],
        "evidence": [entry.quote for entry in evidence],
        "starts": [entry.span.start for entry in evidence],
        "ends": [entry.span.end for entry in evidence],
        "grades": [entry.grade.value for entry in evidence],
    }


def _filled(said: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in said.items() if value}
