"""The merged view: statements of all documents, read through a linker, become what is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from govgraph.graph import naming
from govgraph.graph.copies import source_groups
from govgraph.graph.document import Document
from govgraph.graph.identity import digest, entity_id
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.linker import Linker
from govgraph.graph.statement import EntityKey, Statement
from govgraph.ontology.vocabulary import PROPERTIES, RELATIONS

Cluster = frozenset[EntityKey]
RelationKey = tuple[str, str, str, str, bool]
"""Start, type, end, casefolded role, former."""


def assemble(
    documents: Iterable[Document], statements: Iterable[Statement], linker: Linker
) -> KnowledgeGraph:
    """Return all that the documents say, every entity and every fact once, sorted."""
    by_id = {document.id: document for document in documents}
    return _Assembly(by_id, sorted(statements, key=lambda s: s.id), linker).graph()


@dataclass(frozen=True)
class _Resolved:
    """A statement with the identifiers of the canonical entities that it speaks of."""

    said: Statement
    subject: str
    object: str = ""
    on_behalf_of: str = ""
    occasion: str = ""


class _Assembly:
    """One assembly; every step reads only what the steps before it made."""

    def __init__(
        self, documents: Mapping[str, Document], statements: list[Statement], linker: Linker
    ) -> None:
        self._documents = documents
        self._linker = linker
        self._said = [s for s in statements if s.document in documents]
        self._groups = source_groups(documents.values())

    def graph(self) -> KnowledgeGraph:
        """Return the whole view."""
        entities = self._entities()
        resolved = [self._resolve(s) for s in self._said]
        relations = self._relations(resolved, entities)
        return KnowledgeGraph(
            documents=tuple(self._documents[name] for name in sorted(self._documents)),
            entities=tuple(entities[name] for name in sorted(entities)),
            relations=tuple(sorted(relations, key=lambda relation: relation.id)),
            mentions=tuple(sorted((d, e.id) for e in entities.values() for d in e.documents)),
        )

    def _entities(self) -> dict[str, Entity]:
        """Make every entity, and note under which identifier each cluster goes."""
        about: defaultdict[Cluster, list[Statement]] = defaultdict(list)
        places: defaultdict[Cluster, set[str]] = defaultdict(set)
        for said in self._said:
            about[self._cluster(said, said.subject)].append(said)
            for key in (said.subject, said.object, said.on_behalf_of, said.occasion):
                if key is not None:
                    places[self._cluster(said, key)].add(said.document)
        self._ids: dict[Cluster, str] = {}
        made = (self._entity(c, about.get(c, []), places[c]) for c in places)
        return {entity.id: entity for entity in made}

    def _entity(self, cluster: Cluster, said: list[Statement], places: set[str]) -> Entity:
        keys = tuple(sorted(cluster))
        given = next((self._linker.names[k] for k in keys if k in self._linker.names), "")
        name, aliases = naming.names_of(keys, said)
        if given:
            name, aliases = given, tuple(sorted({*aliases, name} - {given}))
        self._ids[cluster] = entity_id(name, keys[0])
        return Entity(
            id=self._ids[cluster],
            label=keys[0].label,
            name=name,
            aliases=aliases,
            keys=keys,
            documents=tuple(sorted(places)),
            values=self._values(keys, said),
        )

    def _values(
        self, keys: tuple[EntityKey, ...], said: list[Statement]
    ) -> dict[str, tuple[ValueClaim, ...]]:
        """Group what is claimed of an entity by property and value, the best supported first."""
        claims: defaultdict[str, defaultdict[str, list[Statement]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for statement in said:
            if statement.predicate in PROPERTIES and statement.predicate not in ("name", "alias"):
                claims[statement.predicate][statement.value].append(statement)
        values = {name: self._ranked(claims[name]) for name in sorted(claims)}
        code = naming.country_code(keys)
        if code and "iso" not in values:
            values["iso"] = (ValueClaim(code, (), 0),)
        return values

    def _ranked(self, by_value: Mapping[str, list[Statement]]) -> tuple[ValueClaim, ...]:
        claims = []
        for value, said in by_value.items():
            evidence = self._evidence(said)
            claims.append(ValueClaim(value, evidence, self._sources(evidence)))
        return tuple(sorted(claims, key=lambda claim: (-claim.sources, claim.value)))

    def _relations(self, said: list[_Resolved], entities: Mapping[str, Entity]) -> list[Relation]:
        facts: defaultdict[RelationKey, list[_Resolved]] = defaultdict(list)
        for one in said:
            kind = RELATIONS.get(one.said.predicate)
            if kind is None or not one.object or one.subject == one.object:
                continue
            if kind.admits(entities[one.subject].label, entities[one.object].label):
                facts[_key(one)].append(one)
        return [self._relation(key, facts[key], entities) for key in sorted(facts)]

    def _relation(
        self, key: RelationKey, said: list[_Resolved], entities: Mapping[str, Entity]
    ) -> Relation:
        start, kind, end, folded, former = key
        evidence = self._evidence([one.said for one in said])
        folder = RELATIONS[kind].node.value.lower()
        hashed = digest(start, kind, end, folded, str(former).lower())
        return Relation(
            id=f"{folder}/{hashed}",
            start=start,
            type=kind,
            end=end,
            role=min(one.said.role for one in said),
            former=former,
            evidence=evidence,
            sources=self._sources(evidence),
            on_behalf_of=self._best_supported(said),
            as_of=self._as_of(said, entities) if kind == "AFFILIATED_WITH" else "",
        )

    def _best_supported(self, said: list[_Resolved]) -> str:
        """Return whom the start stood for, by number of sources, then the smallest identifier."""
        support: defaultdict[str, set[str]] = defaultdict(set)
        for one in said:
            if one.on_behalf_of:
                support[one.on_behalf_of].add(self._groups[one.said.document])
        return min(support, key=lambda name: (-len(support[name]), name), default="")

    def _as_of(self, said: list[_Resolved], entities: Mapping[str, Entity]) -> str:
        """Return the latest date at which a document says that the affiliation held."""
        dates = (
            (entities[one.occasion].shown("start") if one.occasion else "")
            or self._documents[one.said.document].published
            for one in said
        )
        return max(dates, default="")

    def _resolve(self, said: Statement) -> _Resolved:
        return _Resolved(
            said,
            self._id(said, said.subject),
            self._id(said, said.object),
            self._id(said, said.on_behalf_of),
            self._id(said, said.occasion),
        )

    def _id(self, said: Statement, key: EntityKey | None) -> str:
        return "" if key is None else self._ids[self._cluster(said, key)]

    def _cluster(self, said: Statement, key: EntityKey) -> Cluster:
        return self._linker.canonical(said.document, key)

    def _evidence(self, said: Iterable[Statement]) -> tuple[Evidence, ...]:
        """Return one entry per document and offsets, the more direct grade winning."""
        best: dict[tuple[str, int, int], Evidence] = {}
        for statement in said:
            entry = self._entry(statement)
            place = (entry.document, entry.span.start, entry.span.end)
            if place not in best or _rank(entry) < _rank(best[place]):
                best[place] = entry
        return tuple(best[place] for place in sorted(best))

    def _entry(self, said: Statement) -> Evidence:
        return Evidence(
            document=said.document,
            span=said.span,
            quote=said.span.cut(self._documents[said.document].text),
            grade=said.grade,
            rule=said.rule,
            method=said.method,
            role_as_written=said.role_as_written,
            antecedents=tuple(sorted(said.antecedents)),
        )

    def _sources(self, evidence: Iterable[Evidence]) -> int:
        return len({self._groups[entry.document] for entry in evidence})


def _key(one: _Resolved) -> RelationKey:
    return (
        one.subject, one.said.predicate, one.object, one.said.role.casefold(), one.said.former,
    )  # fmt: skip


def _rank(entry: Evidence) -> tuple[bool, Evidence]:
    return entry.grade != "verbatim", entry
