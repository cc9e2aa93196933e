"""What is known, arranged so that a page about one thing finds what it needs at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from govgraph.graph.document import Document
from govgraph.graph.identifiers import document_path
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation
from govgraph.graph.statement import EntityKey
from govgraph.views.explorer import addresses
from govgraph.views.explorer.finding import Finder
from govgraph.views.facts import Telling
from govgraph.views.sections import Events


@dataclass(frozen=True)
class Known:
    """One state of the graph; all that is looked up in it is arranged on first use."""

    knowledge: KnowledgeGraph

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Entities by identifier."""
        return {entity.id: entity for entity in self.knowledge.entities}

    @cached_property
    def of_key(self) -> Mapping[EntityKey, Entity]:
        """Entities by each of their identity keys."""
        return {key: entity for entity in self.knowledge.entities for key in entity.keys}

    @cached_property
    def paths(self) -> Mapping[str, str]:
        """The path of every document, by its identity."""
        return {document.id: document_path(document) for document in self.knowledge.documents}

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """Documents by path."""
        return {self.paths[document.id]: document for document in self.knowledge.documents}

    @cached_property
    def relations(self) -> Mapping[str, Relation]:
        """Relations by identifier."""
        return {relation.id: relation for relation in self.knowledge.relations}

    @cached_property
    def about(self) -> Mapping[str, tuple[Relation, ...]]:
        """The relations that an entity is an end of, or that were entered into for it."""
        found: defaultdict[str, list[Relation]] = defaultdict(list)
        for relation in self.knowledge.relations:
            for end in {relation.start, relation.end, relation.on_behalf_of} - {""}:
                found[end].append(relation)
        return {end: tuple(relations) for end, relations in found.items()}

    @cached_property
    def said_by(self) -> Mapping[str, tuple[Relation, ...]]:
        """The relations that a document supports, by its identity."""
        found: defaultdict[str, list[Relation]] = defaultdict(list)
        for relation in self.knowledge.relations:
            for document in {entry.document for entry in relation.evidence}:
                found[document].append(relation)
        return {document: tuple(relations) for document, relations in found.items()}

    @cached_property
    def events(self) -> Events:
        """The events, each with the series that it is an edition of."""
        return Events(self.knowledge)

    @cached_property
    def finder(self) -> Finder:
        """What finds things by any form of their names."""
        return Finder.of(self.knowledge)

    def relations_of(self, entity: str) -> tuple[Relation, ...]:
        """Return the relations of an entity, none where there are none."""
        return self.about.get(entity, ())

    def telling(self) -> Telling:
        """Return what tells facts with links to the words in the documents' own pages."""
        return Telling(self.knowledge, self._place)

    def _place(self, evidence: Evidence) -> str:
        path = self.paths.get(evidence.document)
        return addresses.of_quote(path, evidence.span) if path else ""


class Shelf:
    """Keeps the arrangement of the latest state of the graph."""

    def __init__(self) -> None:
        self._held: Known | None = None

    def of(self, knowledge: KnowledgeGraph) -> Known:
        """Return the arrangement of this state, the same one as long as it is the same state."""
        if self._held is None or self._held.knowledge is not knowledge:
            self._held = Known(knowledge)
        return self._held
