"""What is known, as pandas frames: one row a document, an entity, a fact, a piece of evidence.

Identifiers are IRIs, as in the answers to queries, so that frames can be joined. The columns and
their dtypes are those of `DOCUMENTS`, `ENTITIES`, `FACTS` and `EVIDENCE`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from govgraph.graph.identifiers import document_path
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.ontology.vocabulary import PROPERTIES, THINGS
from govgraph.queries.frames import frame

if TYPE_CHECKING:
    import pandas as pd

_TEXT: Final = "string"
_SHOWN: Final = tuple(name for name in PROPERTIES if name not in ("name", "alias"))

Columns = Mapping[str, str]

DOCUMENTS: Final[Columns] = MappingProxyType(
    dict.fromkeys(("document_iri", "source", "title", "published", "publisher", "language"), _TEXT)
)
ENTITIES: Final[Columns] = MappingProxyType(
    {"iri": _TEXT, "label": _TEXT, "name": _TEXT, "aliases": "object"}
    | dict.fromkeys(_SHOWN, _TEXT)
    | {"documents": "Int64"}
)
"""`aliases` are lists; `documents` is how many mention it."""
FACTS: Final[Columns] = MappingProxyType(
    dict.fromkeys(
        ("fact", "start", "start_label", "start_iri", "relation", "role", "end", "end_label",
         "end_iri", "as_of", "on_behalf_of", "on_behalf_of_iri"), _TEXT
    ) | {"former": "boolean", "sources": "Int64"}
)  # fmt: skip
"""`sources` is how many documents say so, near-duplicate copies taken as one."""
EVIDENCE: Final[Columns] = MappingProxyType(
    {"fact": _TEXT, "document_iri": _TEXT, "starts": "Int64", "ends": "Int64"}
    | dict.fromkeys(("quote", "grade", "rule", "method"), _TEXT)
)
"""`starts` and `ends` are offsets in the stored text of the document."""


def documents(knowledge: KnowledgeGraph) -> pd.DataFrame:
    """Return one row a document."""
    return _frame(DOCUMENTS, (
        (THINGS + document_path(d), d.source, d.title, d.published, d.publisher, d.language)
        for d in knowledge.documents
    ))  # fmt: skip


def entities(knowledge: KnowledgeGraph) -> pd.DataFrame:
    """Return one row an entity, with the shown value of each property."""
    return _frame(ENTITIES, (
        (THINGS + e.id, e.label, e.name, [*e.aliases], *map(e.shown, _SHOWN), len(e.documents))
        for e in knowledge.entities
    ))  # fmt: skip


def facts(knowledge: KnowledgeGraph) -> pd.DataFrame:
    """Return one row a relation between two entities."""
    of = {entity.id: entity for entity in knowledge.entities}
    return _frame(FACTS, (
        (
            THINGS + r.id, of[r.start].name, of[r.start].label, THINGS + r.start, r.type, r.role,
            of[r.end].name, of[r.end].label, THINGS + r.end, r.as_of,
            of[r.on_behalf_of].name if r.on_behalf_of else "",
            THINGS + r.on_behalf_of if r.on_behalf_of else "", r.former, r.sources,
        )
        for r in knowledge.relations
    ))  # fmt: skip


def evidence(knowledge: KnowledgeGraph) -> pd.DataFrame:
    """Return one row for each place where a document says a relation."""
    paths = {document.id: THINGS + document_path(document) for document in knowledge.documents}
    return _frame(EVIDENCE, (
        (THINGS + r.id, paths[e.document], e.span.start, e.span.end, e.quote, e.grade.value,
         e.rule, e.method)
        for r in knowledge.relations
        for e in r.evidence
    ))  # fmt: skip


def _frame(columns: Columns, rows: Iterator[tuple[Any, ...]]) -> pd.DataFrame:
    """Return rows as a frame; an empty text is a missing value."""
    filled = ([None if cell == "" else cell for cell in row] for row in rows)
    return frame([*columns], filled, columns)
