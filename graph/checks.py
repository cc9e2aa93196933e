"""Whether the graph keeps its promises: shapes for the RDF, invariants for what is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from pyoxigraph import Quad

from govgraph.graph.dates import in_order, precision
from govgraph.graph.derived import too_large
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation
from govgraph.graph.networks import MOST_PARTICIPANTS
from govgraph.graph.rdf import line
from govgraph.graph.statement import Grade
from govgraph.ontology.kinds import KINDS_OF
from govgraph.ontology.vocabulary import LABELS, PROPERTIES, RELATIONS, Value


class Severity(StrEnum):
    """Whether a problem breaks a promise or is only worth knowing."""

    FAILURE = "failure"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong with what."""

    severity: Severity
    subject: str
    """An entity's or relation's path, a document's identity, or an IRI."""
    message: str


def check_invariants(knowledge: KnowledgeGraph) -> list[Problem]:
    """Return, sorted, where what is known breaks our rules; conflicting values are notes."""
    return sorted(set(_Checks(knowledge).problems()))


def check_projection(stored: Iterable[Quad], made: Iterable[Quad]) -> list[Problem]:
    """Return where a store holds other quads than the ledger makes, with an example."""
    there, wanted = {line(quad) for quad in stored}, {line(quad) for quad in made}
    differences = (
        ("are not in the store", wanted - there),
        ("should not be there", there - wanted),
    )
    return [
        _failure(
            "RDF store",
            f"{len(quads)} quads {what}, such as {min(quads)} (`govgraph rebuild` mends that)",
        )
        for what, quads in differences
        if quads
    ]


def check_pairs(knowledge: KnowledgeGraph) -> list[Problem]:
    """Return a note for every event that is too large to say who met whom."""
    message = f"More than {MOST_PARTICIPANTS} took part, so that it makes no pairs."
    return [_note(event, message) for event in too_large(knowledge)]


class _Checks:
    """One pass over what is known."""

    def __init__(self, knowledge: KnowledgeGraph) -> None:
        self._knowledge = knowledge
        self._texts = {document.id: document.text for document in knowledge.documents}
        self._entities = {entity.id: entity for entity in knowledge.entities}

    def problems(self) -> Iterator[Problem]:
        for entity in self._knowledge.entities:
            yield from self._entity(entity)
        for relation in self._knowledge.relations:
            yield from self._relation(relation)
        for identity, name in self._knowledge.mentions:
            if identity not in self._texts:
                yield _failure(name, f"It is mentioned by {identity}, which is not a document.")
            if name not in self._entities:
                yield _failure(identity, f"It mentions {name}, which is not an entity.")

    def _entity(self, entity: Entity) -> Iterator[Problem]:
        if entity.label not in LABELS:
            yield _failure(entity.id, f"{entity.label} is no label of the vocabulary.")
        if not entity.documents:
            yield _failure(entity.id, "No document mentions it.")
        for name in entity.values:
            yield from self._claims(entity, name)
        start, end = entity.shown("start"), entity.shown("end")
        if start and end and not in_order(start, end):
            yield _note(entity.id, f"It ends ({end}) before it starts ({start}).")

    def _claims(self, entity: Entity, name: str) -> Iterator[Problem]:
        declared = PROPERTIES.get(name)
        if declared is None or entity.label not in declared.labels:
            yield _failure(entity.id, f"A {entity.label} has no property {name}.")
            return
        for claim in entity.values[name]:
            yield from _value(entity, name, claim.value)
            if declared.needs_proof and not claim.evidence:
                yield _failure(entity.id, f"Nothing proves its {name}, {claim.value}.")
            for entry in claim.evidence:
                yield from self._proof(f"{entity.id} {name}", entry)
        values = tuple(claim.value for claim in entity.values[name])
        if declared.needs_proof and _conflict(values):
            yield _note(entity.id, f"Documents disagree on its {name}: {'; '.join(values)}.")

    def _relation(self, relation: Relation) -> Iterator[Problem]:
        yield from self._ends(relation)
        declared = RELATIONS.get(relation.type)
        closed = declared is not None and not declared.free_role
        if closed and declared and relation.role and relation.role not in declared.roles:
            yield _failure(relation.id, f"{relation.role} is no role of {relation.type}.")
        if not relation.evidence:
            yield _failure(relation.id, "Nothing proves it.")
        for entry in relation.evidence:
            yield from self._proof(relation.id, entry)
        supporting = {entry.document for entry in relation.evidence}
        if not 1 <= relation.sources <= max(1, len(supporting)):
            yield _failure(
                relation.id,
                f"It counts {relation.sources} sources, but {len(supporting)} documents say it.",
            )
        if relation.as_of and precision(relation.as_of) is None:
            yield _failure(relation.id, f"{relation.as_of} is not a date.")

    def _ends(self, relation: Relation) -> Iterator[Problem]:
        named = (relation.start, relation.end, relation.on_behalf_of)
        missing = [path for path in named if path and path not in self._entities]
        for path in missing:
            yield _failure(relation.id, f"It speaks of {path}, which is not an entity.")
        declared = RELATIONS.get(relation.type)
        if declared is None:
            yield _failure(relation.id, f"{relation.type} is no relation of the vocabulary.")
        elif not missing:
            start, end = (self._entities[path].label for path in (relation.start, relation.end))
            if not declared.admits(start, end):
                message = f"{relation.type} does not lead from {start} to {end}."
                yield _failure(relation.id, message)

    def _proof(self, subject: str, entry: Evidence) -> Iterator[Problem]:
        text = self._texts.get(entry.document)
        if text is None:
            yield _failure(subject, f"Its proof stands in {entry.document}, which is not there.")
            return
        where = f"{entry.document} at {entry.span.start} to {entry.span.end}"
        if not entry.quote or entry.span.cut(text) != entry.quote:
            yield _failure(subject, f"The quote does not stand in {where}: {entry.quote}")
        for span in entry.antecedents:
            if not span.cut(text):
                yield _failure(subject, f"The antecedent of the quote in {where} is empty.")
        if entry.grade is Grade.RESOLVED and not entry.antecedents:
            yield _failure(subject, f"The quote in {where} is resolved, but has no antecedent.")


def _value(entity: Entity, name: str, value: str) -> Iterator[Problem]:
    declared = PROPERTIES[name]
    if declared.value is Value.DATE and precision(value) is None:
        yield _failure(entity.id, f"Its {name}, {value}, is not a date.")
    if declared.allowed and value not in declared.allowed:
        yield _failure(entity.id, f"Its {name}, {value}, is none of {', '.join(declared.allowed)}.")
    if name == "kind" and value not in KINDS_OF[entity.label]:
        yield _failure(entity.id, f"Its kind, {value}, is not in the list of kinds.")


def _conflict(values: Iterable[str]) -> bool:
    """Return whether two values contradict each other; one that only says more does not."""
    pairs = combinations((value.casefold() for value in values), 2)
    return any(one not in other and other not in one for one, other in pairs)


def _failure(subject: str, message: str) -> Problem:
    return Problem(Severity.FAILURE, subject, message)


def _note(subject: str, message: str) -> Problem:
    return Problem(Severity.NOTE, subject, message)
