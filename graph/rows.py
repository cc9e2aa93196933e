"""Documents, statements and judgements as rows of the ledger: frozen values in, the same out."""

from __future__ import annotations

import json
from typing import Any, Final

from govgraph.graph.document import Block, BlockKind, Document
from govgraph.graph.judgement import Judgement, Verdict
from govgraph.graph.statement import EntityKey, Grade, Span, Statement

Row = tuple[Any, ...]

DOCUMENT: Final = (
    "id", "text", "sha256", "media_type", "url", "title", "published", "publisher",
    "language", "blocks",
)  # fmt: skip
STATEMENT: Final = (
    "id", "document", "subject", "predicate", "object", "value", "role", "role_as_written",
    "former", "on_behalf_of", "occasion", "start", "end", "grade", "method", "rule", "antecedents",
)  # fmt: skip
JUDGEMENT: Final = ("verdict", "left", "right", "value", "who", "made")


def document_row(document: Document) -> Row:
    """Return the document in the order of `DOCUMENT`."""
    blocks = [(b.start, b.end, b.kind.value, b.level, b.cells) for b in document.blocks]
    plain = tuple(getattr(document, name) for name in DOCUMENT[:-1])
    return (*plain, json.dumps(blocks, separators=(",", ":")))


def to_document(row: Row) -> Document:
    """Return the document of a row of `DOCUMENT`."""
    given = dict(zip(DOCUMENT, row, strict=True))
    given["blocks"] = tuple(_block(*block) for block in json.loads(given["blocks"]))
    return Document(**given)


def _block(start: int, end: int, kind: str, level: int, cells: list[list[int]]) -> Block:
    return Block(start, end, BlockKind(kind), level, tuple((a, b) for a, b in cells))


def statement_row(said: Statement) -> Row:
    """Return the statement in the order of `STATEMENT`."""
    return (
        said.id, said.document, key_text(said.subject), said.predicate, key_text(said.object),
        said.value, said.role, said.role_as_written, said.former, key_text(said.on_behalf_of),
        key_text(said.occasion), said.span.start, said.span.end, said.grade.value, said.method,
        said.rule, json.dumps([(s.start, s.end) for s in said.antecedents]),
    )  # fmt: skip


def to_statement(row: Row) -> Statement:
    """Return the statement of a row of `STATEMENT`."""
    given = dict(zip(STATEMENT, row, strict=True))
    return Statement(
        document=given["document"],
        subject=_certain(given["subject"]),
        predicate=given["predicate"],
        span=Span(given["start"], given["end"]),
        grade=Grade(given["grade"]),
        method=given["method"],
        rule=given["rule"],
        object=to_key(given["object"]),
        value=given["value"],
        role=given["role"],
        role_as_written=given["role_as_written"],
        former=bool(given["former"]),
        on_behalf_of=to_key(given["on_behalf_of"]),
        occasion=to_key(given["occasion"]),
        antecedents=tuple(Span(a, b) for a, b in json.loads(given["antecedents"])),
    )


def judgement_row(judgement: Judgement) -> Row:
    """Return the judgement in the order of `JUDGEMENT`; the ledger numbers it."""
    return (
        judgement.verdict.value, key_text(judgement.left), key_text(judgement.right),
        judgement.value, judgement.who, judgement.when,
    )  # fmt: skip


def to_judgement(row: Row) -> Judgement:
    """Return the judgement of a row of its sequence number and `JUDGEMENT`."""
    sequence, verdict, left, right, value, who, when = row
    return Judgement(sequence, Verdict(verdict), to_key(left), to_key(right), value, who, when)


def key_text(key: EntityKey | None) -> str | None:
    """Return a key as text: label, name and qualifier, parted by vertical bars."""
    return None if key is None else f"{key.label}|{key.name}|{key.qualifier}"


def to_key(text: str | None) -> EntityKey | None:
    """Return the key of a text that `key_text` made; names hold no vertical bar."""
    return None if text is None else EntityKey(*text.split("|", 2))


def _certain(text: str) -> EntityKey:
    return EntityKey(*text.split("|", 2))
