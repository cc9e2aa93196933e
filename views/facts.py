"""What a page tells on a click: facts with their quoted sentences, as plain JSON values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from govgraph.graph.document import Document
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.ontology.vocabulary import PROPERTIES
from govgraph.views.kinds import group_of
from govgraph.views.marking import marked

Json = dict[str, Any]


class Telling:
    """Numbers the documents and facts of a page as they are first told of.

    `place` returns the address at which a page shows a piece of evidence within its document,
    where there is such a page.
    """

    def __init__(
        self, knowledge: KnowledgeGraph, place: Callable[[Evidence], str] | None = None
    ) -> None:
        self.knowledge = knowledge
        self._place = place
        self.entities: Mapping[str, Entity] = {e.id: e for e in knowledge.entities}
        self.relations: Mapping[str, Relation] = {r.id: r for r in knowledge.relations}
        self.things: dict[str, Json] = {}
        self.facts: dict[str, Json] = {}
        self.documents: dict[str, Json] = {}
        self._texts = {document.id: document for document in knowledge.documents}

    def tell_all(self, subjects: Iterable[str]) -> None:
        """Tell every fact that one of these entities is an end of, and their stated values."""
        chosen = set(subjects)
        for identifier in sorted(chosen):
            self.thing(identifier)["values"] = self.values(identifier)
        for relation in self.relations.values():
            if relation.start in chosen or relation.end in chosen:
                self.fact(relation.id)

    def thing(self, identifier: str) -> Json:
        """Return an entity's names, type and dates, adding it to the page."""
        if identifier not in self.things:
            self.things[identifier] = _thing(self.entities[identifier])
        return self.things[identifier]

    def fact(self, identifier: str) -> Json:
        """Return a relation with all its evidence, adding it and its ends to the page."""
        if identifier not in self.facts:
            self.facts[identifier] = self._fact(self.relations[identifier])
        return self.facts[identifier]

    def year(self, relation: Relation) -> str:
        """Return the year of the event that the relation speaks of, else of its own date."""
        ends = (self.entities.get(relation.end), self.entities.get(relation.start))
        dates = [end.shown("start") for end in ends if end and end.label == "Event"]
        return next(filter(None, dates), relation.as_of)[:4]

    def _fact(self, relation: Relation) -> Json:
        ends = [self.entities[relation.start], self.entities[relation.end]]
        behalf = self.entities.get(relation.on_behalf_of)
        for identifier in (relation.start, relation.end, relation.on_behalf_of):
            if identifier in self.entities:
                self.thing(identifier)
        names = [n for end in [*ends, *filter(None, [behalf])] for n in _names(end)]
        names.append(relation.role)
        return {
            "start": relation.start, "type": relation.type, "end": relation.end,
            "role": relation.role, "former": relation.former, "behalf": relation.on_behalf_of,
            "year": self.year(relation), "as_of": relation.as_of, "sources": relation.sources,
            "evidence": [self._evidence(item, names) for item in relation.evidence],
        }  # fmt: skip

    def values(self, identifier: str) -> list[Json]:
        """Return what documents state of an entity's own dates, place, theme and mode."""
        entity = self.entities[identifier]
        return [
            self._value(entity, name, claim)
            for name, property_ in PROPERTIES.items() if property_.needs_proof
            for claim in entity.values.get(name, ())
        ]  # fmt: skip

    def _value(self, entity: Entity, name: str, claim: ValueClaim) -> Json:
        names = [*_names(entity), claim.value]
        evidence = [self._evidence(item, names) for item in claim.evidence]
        return {"name": name, "value": claim.value, "evidence": evidence}

    def _evidence(self, item: Evidence, names: list[str]) -> Json:
        document = self._texts.get(item.document)
        self.documents.setdefault(item.document, _source(item.document, document))
        text = document.text if document else ""
        told = {
            "document": item.document,
            "quote": marked(item.quote, [*names, item.role_as_written]),
            "grade": item.grade.value, "written": item.role_as_written,
            "antecedents": [span.cut(text) for span in item.antecedents if text],
        }  # fmt: skip
        return told if self._place is None else told | {"place": self._place(item)}


def _thing(entity: Entity) -> Json:
    group = group_of(entity)
    return {
        "name": entity.name, "label": entity.label, "group": group.key, "values": [],
        "kind": entity.shown("kind"), "aliases": list(_names(entity)[1:]),
        "start": entity.shown("start"), "end": entity.shown("end"), "place": entity.shown("place"),
    }  # fmt: skip


def _names(entity: Entity) -> tuple[str, ...]:
    """Return the name, then every other form once."""
    return tuple(
        filter(None, dict.fromkeys([entity.name, *entity.aliases, entity.shown("acronym")]))
    )


def _source(identifier: str, document: Document | None) -> Json:
    if document is None:
        return {"title": identifier, "link": "", "published": "", "publisher": ""}
    link = web_link(document.source)
    return {
        "title": document.title or document.id, "link": link,
        "published": document.published, "publisher": document.publisher,
    }  # fmt: skip


def web_link(address: str) -> str:
    """Return the address if a browser may be sent there (http or https), else an empty string."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    return parts.geturl() if parts.scheme in {"http", "https"} and parts.netloc else ""
