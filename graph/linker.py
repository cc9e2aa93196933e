"""Which document-level entities are one: a read-only value, never an operation on the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from govgraph.graph.judgement import Judgement
from govgraph.graph.statement import EntityKey, Statement


@dataclass(frozen=True, slots=True)
class Linker:
    """A map from what a document speaks of to the canonical entity, a set of identity keys.

    One key may stand for different things in two documents (“the Forum” of 2021 and of 2022), so
    a document's key is first refined by what the document says of it, then looked up.
    """

    refined: Mapping[tuple[str, EntityKey], EntityKey] = field(default_factory=dict)
    clusters: Mapping[EntityKey, frozenset[EntityKey]] = field(default_factory=dict)
    names: Mapping[EntityKey, str] = field(default_factory=dict)
    """Names that a judgement gave, by any key of the entity."""

    def refine(self, document: str, key: EntityKey) -> EntityKey:
        """Return the key with the edition, parent or country that the document gives it."""
        return self.refined.get((document, key), key)

    def canonical(self, document: str, key: EntityKey) -> frozenset[EntityKey]:
        """Return the keys of the canonical entity that the document's key belongs to."""
        known = self.refine(document, key)
        return self.clusters.get(known, frozenset((known,)))


def link(statements: Iterable[Statement], judgements: Iterable[Judgement] = ()) -> Linker:
    """Return the linker of all statements, whatever their order."""
    return Linker()
