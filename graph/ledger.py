"""The one truth: documents, statements, judgements and runs in one SQLite file."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Final

from govgraph.graph import rows
from govgraph.graph.document import Document
from govgraph.graph.errors import CorruptGraph, UnknownName, UsageError
from govgraph.graph.judgement import Judgement
from govgraph.graph.statement import EntityKey, Statement

SCHEMA_VERSION: Final = 1
_DOCUMENT = ", ".join(rows.DOCUMENT)
_STATEMENT = ", ".join(f'"{name}"' for name in rows.STATEMENT)
_JUDGEMENT = ", ".join(f'"{name}"' for name in rows.JUDGEMENT)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is known of a stored document beside its text."""

    id: str
    sha256: str
    origin: str
    """The absolute path or address that it was read from; outside every dump."""
    method: str
    """Extractor and version that its statements are from."""


class Ledger:
    """Reads are always allowed; writes go inside `transaction()`, all of them or none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = sqlite3.connect(path, isolation_level=None, timeout=30)
        self._db.execute("PRAGMA foreign_keys = ON")
        self._prepare()

    def _prepare(self) -> None:
        try:
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.DatabaseError as error:
            raise CorruptGraph(f"{self.path} is not a ledger: {error}") from error
        if version == 0:
            self._create()
        elif version != SCHEMA_VERSION:
            raise UsageError(
                f"{self.path} has schema version {version}, this program reads {SCHEMA_VERSION}; "
                "build the graph anew or use the program that made it"
            )

    def _create(self) -> None:
        self._db.execute("PRAGMA journal_mode = WAL")
        schema = resources.files("govgraph.graph").joinpath("schema.sql").read_text("utf-8")
        with self.transaction():
            if self._db.execute("PRAGMA user_version").fetchone()[0] == 0:
                for command in schema.split(";\n"):
                    self._db.execute(command)
                self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all that happens inside, or nothing when it is left by an error or a crash."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.rollback()
            raise
        self._db.commit()

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def documents(self) -> list[Document]:
        """Return all documents, by identity."""
        found = self._db.execute(f"SELECT {_DOCUMENT} FROM documents ORDER BY id")  # noqa: S608
        return [rows.to_document(row) for row in found]

    def document(self, identity: str) -> Document:
        """Return one document.

        Raises:
            UnknownName: there is none of that identity.
        """
        query = f"SELECT {_DOCUMENT} FROM documents WHERE id = ?"  # noqa: S608
        row = self._db.execute(query, (identity,)).fetchone()
        if row is None:
            raise UnknownName(f"no document {identity!r} in the graph")
        return rows.to_document(row)

    def loaded(self) -> dict[str, Loaded]:
        """Return every document's hash, origin and extraction method, by identity."""
        found = self._db.execute("SELECT id, sha256, origin, method FROM documents ORDER BY id")
        return {row[0]: Loaded(*row) for row in found}

    def retrieved(self) -> dict[str, str]:
        """Return the day on which each document was read, by identity."""
        found = self._db.execute("SELECT id, retrieved FROM documents ORDER BY id")
        return {identity: when[:10] for identity, when in found}

    def statements(self, document: str | None = None) -> list[Statement]:
        """Return all statements, or those of one document, sorted by document and identifier."""
        where = "" if document is None else "WHERE document = ?"
        values = () if document is None else (document,)
        query = f"SELECT {_STATEMENT} FROM statements {where} ORDER BY document, id"  # noqa: S608
        return [rows.to_statement(row) for row in self._db.execute(query, values)]

    def counts(self) -> dict[str, int]:
        """Return the number of statements of every document, by identity."""
        query = (
            "SELECT d.id, COUNT(s.id) FROM documents d LEFT JOIN statements s ON s.document = d.id"
            " GROUP BY d.id ORDER BY d.id"
        )
        return dict(self._db.execute(query))

    def rejections(self, identity: str) -> str:
        """Return, as a JSON object, how many proposed statements were refused, by reason."""
        query = "SELECT rejections FROM documents WHERE id = ?"
        return str(self._db.execute(query, (identity,)).fetchone()[0])

    def store(
        self,
        document: Document,
        statements: Iterable[Statement],
        method: str,
        origin: str = "",
        rejections: str = "{}",
    ) -> None:
        """Write a document with its statements in place of what it said before.

        A text that is replaced by another one is kept as history.
        """
        said = sorted({s.id: rows.statement_row(s) for s in statements}.values())
        row = rows.document_row(document)
        now = _now()
        self._keep_old_text(document, now)
        self._db.execute("DELETE FROM documents WHERE id = ?", (document.id,))
        places = ", ".join("?" * (len(row) + 5))
        query = (
            f"INSERT INTO documents ({_DOCUMENT}, origin, method, digest, rejections, retrieved)"  # noqa: S608
            f" VALUES ({places})"
        )
        stamp = hashlib.sha256(repr((row, method, said)).encode()).hexdigest()
        self._db.execute(query, (*row, origin, method, stamp, rejections, now))
        marks = ", ".join("?" * len(rows.STATEMENT))
        insert = f"INSERT INTO statements ({_STATEMENT}) VALUES ({marks})"  # noqa: S608
        self._db.executemany(insert, said)

    def _keep_old_text(self, document: Document, now: str) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO history SELECT id, sha256, text, retrieved, ? FROM documents"
            " WHERE id = ? AND sha256 <> ?",
            (now, document.id, document.sha256),
        )

    def forget(self, identity: str) -> None:
        """Take a document, its statements and its old texts out.

        Raises:
            UnknownName: there is none of that identity.
        """
        gone = self._db.execute("DELETE FROM documents WHERE id = ?", (identity,)).rowcount
        if not gone:
            raise UnknownName(f"no document {identity!r} in the graph")
        self._db.execute("DELETE FROM history WHERE document = ?", (identity,))

    def history(self, identity: str) -> list[tuple[str, str]]:
        """Return the hash and text of every earlier state of a document, oldest first."""
        query = "SELECT sha256, text FROM history WHERE document = ? ORDER BY replaced, sha256"
        return self._db.execute(query, (identity,)).fetchall()

    def judgements(self) -> list[Judgement]:
        """Return all judgements in the order they were made."""
        query = f"SELECT sequence, {_JUDGEMENT} FROM judgements ORDER BY sequence"  # noqa: S608
        return [rows.to_judgement(row) for row in self._db.execute(query)]

    def judge(self, judgement: Judgement) -> int:
        """Add a judgement; return the sequence number that it was given."""
        marks = ", ".join("?" * len(rows.JUDGEMENT))
        insert = f"INSERT INTO judgements ({_JUDGEMENT}) VALUES ({marks})"  # noqa: S608
        return int(self._db.execute(insert, rows.judgement_row(judgement)).lastrowid or 0)

    def withdraw(self, sequence: int) -> None:
        """Take a judgement back.

        Raises:
            UnknownName: there is none of that number.
        """
        query = "DELETE FROM judgements WHERE sequence = ?"
        if not self._db.execute(query, (sequence,)).rowcount:
            raise UnknownName(f"no judgement {sequence} in the graph")

    def aliases(self) -> dict[str, frozenset[EntityKey]]:
        """Return every identifier that an entity ever had, with the keys it stood for."""
        found: dict[str, set[EntityKey]] = {}
        for old, key in self._db.execute("SELECT old, key FROM aliases ORDER BY old, key"):
            found.setdefault(old, set()).add(EntityKey(*key.split("|", 2)))
        return {old: frozenset(keys) for old, keys in found.items()}

    def remember(self, identifiers: Iterable[tuple[str, EntityKey]]) -> None:
        """Note which identifier stood for which key; an identifier's first keys stay."""
        pairs = [(identifier, rows.key_text(key)) for identifier, key in identifiers]
        self._db.executemany("INSERT OR IGNORE INTO aliases VALUES (?, ?)", pairs)

    def log_run(self, started: datetime, report: str) -> None:
        """Note that a run happened, with its report as JSON."""
        insert = "INSERT INTO runs (started, finished, report) VALUES (?, ?, ?)"
        self._db.execute(insert, (started.isoformat(timespec="seconds"), _now(), report))

    def revision(self) -> str:
        """Return a hash of all that the graph is made from: the same content, the same revision."""
        stamp = hashlib.sha256(str(SCHEMA_VERSION).encode())
        for row in self._db.execute("SELECT id, digest FROM documents ORDER BY id"):
            stamp.update(repr(row).encode())
        for judgement in self.judgements():
            stamp.update(repr(judgement).encode())
        return stamp.hexdigest()[:32]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
