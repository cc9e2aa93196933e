"""What is known: the merged view of all documents, as plain values.

`govgraph.graph.assembly.assemble` makes it from documents, statements and a linker; the RDF
dataset, the property graph, the networks and the exports are all written from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from govgraph.graph.document import Document
from govgraph.graph.statement import EntityKey, Grade, Span


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """One place where one document says a fact."""

    document: str
    """The document's identity (`Document.id`)."""
    span: Span
    quote: str
    grade: Grade
    rule: str
    method: str
    role_as_written: str = ""
    antecedents: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueClaim:
    """One value of one property of an entity, with all that supports it."""

    value: str
    evidence: tuple[Evidence, ...]
    sources: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A canonical entity: a set of identity keys under one identifier."""

    id: str
    """Path below the base of all identifiers: `institution/tsinghua-university-3f2a91bc`."""
    label: str
    name: str
    aliases: tuple[str, ...]
    """Every other surface form in the documents, sorted."""
    keys: tuple[EntityKey, ...]
    documents: tuple[str, ...]
    """The identities of the documents that mention it, sorted."""
    values: Mapping[str, tuple[ValueClaim, ...]] = field(default_factory=dict)
    """Property name to its values, the shown one first."""

    def shown(self, name: str) -> str:
        """Return the best supported value of a property, or an empty string."""
        claims = self.values.get(name, ())
        return claims[0].value if claims else ""


@dataclass(frozen=True, slots=True)
class Relation:
    """One fact between two entities: relation key, qualifiers and all its evidence."""

    id: str
    """Path below the base of all identifiers: `membership/…`, sixteen hexadecimal digits."""
    start: str
    type: str
    end: str
    role: str
    """Shown spelling of the role; the key holds it casefolded."""
    former: bool
    evidence: tuple[Evidence, ...]
    """Sorted by document and offsets, never empty."""
    sources: int
    """Distinct documents, near-duplicate copies taken as one."""
    on_behalf_of: str = ""
    """The entity that the start stood for at the event, or empty."""
    as_of: str = ""
    """ISO date of an affiliation: the event it was stated at, else the document's publication."""


@dataclass(frozen=True, slots=True)
class KnowledgeGraph:
    """All that is known, sorted by identifier."""

    documents: tuple[Document, ...]
    entities: tuple[Entity, ...]
    relations: tuple[Relation, ...]
    mentions: tuple[tuple[str, str], ...] = ()
    """Pairs of document identity and entity identifier."""
