from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from statement_factory import METHOD, document, event, institution, names, person, says

from govgraph.graph.document import Block, BlockKind, Document
from govgraph.graph.errors import CorruptGraph, UnknownName, UsageError
from govgraph.graph.judgement import Judgement, Verdict
from govgraph.graph.ledger import Ledger
from govgraph.graph.statement import Grade, Span, Statement

RICH = Document(
    id="a.html", text="Harbour Forum\nname | post", sha256="12",
    media_type="text/html", url="https://a.example/a", title="A “title” | with a bar",
    published="2021-12", publisher="A. Example", language="en",
    blocks=(
        Block(0, 13, BlockKind.HEADING, 1),
        Block(14, 25, BlockKind.ROW, 0, ((14, 18), (21, 25))),
    ),
)  # fmt: skip
ALDER = institution("Alder University")
FULL = Statement(
    document="a.html", subject=person("Ana Lund"), predicate="AFFILIATED_WITH", span=Span(0, 7),
    grade=Grade.RESOLVED, method=METHOD, rule="row", object=ALDER, role="dean",
    role_as_written="Dean", former=True, on_behalf_of=ALDER, occasion=event("Lake Forum", "2021"),
    antecedents=(Span(0, 3), Span(4, 5)),
)  # fmt: skip


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger(tmp_path / "ledger.sqlite")
    yield ledger
    ledger.close()


def store(ledger: Ledger, what: Document, said: list[Statement] | None = None) -> None:
    with ledger.transaction():
        ledger.store(what, said or [], METHOD, origin=f"/in/{what.id}")


def test_what_goes_in_comes_out_the_same(ledger: Ledger) -> None:
    store(ledger, RICH, [FULL])
    assert ledger.documents() == [RICH]
    assert ledger.document("a.html") == RICH
    assert ledger.statements() == [FULL]
    assert ledger.loaded()["a.html"].origin == "/in/a.html"


def test_the_same_content_makes_the_same_revision(ledger: Ledger) -> None:
    store(ledger, RICH, [FULL])
    first = ledger.revision()
    store(ledger, RICH, [FULL, FULL])
    assert ledger.revision() == first
    with ledger.transaction():
        ledger.forget("a.html")
    assert ledger.revision() != first
    store(ledger, RICH, [FULL])
    assert ledger.revision() == first


def test_a_new_text_replaces_the_old_one_which_is_kept_as_history(ledger: Ledger) -> None:
    store(ledger, RICH, [FULL])
    store(ledger, replace(RICH, text="New words", sha256="34", blocks=()), [])
    assert ledger.document("a.html").text == "New words"
    assert ledger.statements() == []
    assert ledger.history("a.html") == [("12", RICH.text)]


def test_what_is_forgotten_is_gone(ledger: Ledger) -> None:
    store(ledger, RICH, [FULL])
    store(ledger, replace(RICH, text="New", sha256="34", blocks=()), [])
    with ledger.transaction():
        ledger.forget("a.html")
    assert (ledger.documents(), ledger.statements(), ledger.history("a.html")) == ([], [], [])
    with pytest.raises(UnknownName, match=r"a\.html"), ledger.transaction():
        ledger.forget("a.html")


def test_a_transaction_that_fails_changes_nothing(ledger: Ledger) -> None:
    store(ledger, RICH, [FULL])
    before = ledger.revision()
    with pytest.raises(RuntimeError), ledger.transaction():
        ledger.store(document("b"), [names("b", ALDER, "Alder University")], METHOD)
        raise RuntimeError
    assert ledger.revision() == before


def test_statements_are_counted_document_by_document(ledger: Ledger) -> None:
    store(ledger, RICH, [FULL])
    store(ledger, document("b"))
    assert ledger.counts() == {"a.html": 1, "b": 0}
    assert ledger.statements("b") == []


def test_judgements_keep_their_order_and_can_be_taken_back(ledger: Ledger) -> None:
    with ledger.transaction():
        first = ledger.judge(Judgement(0, Verdict.SAME, ALDER, institution("AU"), who="me"))
        second = ledger.judge(Judgement(0, Verdict.RENAME, ALDER, value="Alder"))
        ledger.withdraw(first)
    assert ledger.judgements() == [Judgement(second, Verdict.RENAME, ALDER, value="Alder")]
    assert second > first
    with pytest.raises(UnknownName), ledger.transaction():
        ledger.withdraw(first)


def test_old_identifiers_stay_understood(ledger: Ledger) -> None:
    with ledger.transaction():
        ledger.remember([("institution/au-1", ALDER), ("institution/au-1", institution("AU"))])
        ledger.remember([("institution/au-1", ALDER)])
    assert ledger.aliases() == {"institution/au-1": frozenset((ALDER, institution("AU")))}


def test_a_file_that_is_no_ledger_is_named(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(CorruptGraph, match=r"ledger\.sqlite"):
        Ledger(path)


def test_a_ledger_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    Ledger(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(UsageError, match="99"):
        Ledger(path)


def test_every_part_of_a_statement_counts_as_what_is_said() -> None:
    assert (
        says("a", ALDER, "ORGANIZED", event("X")).id != says("b", ALDER, "ORGANIZED", event("X")).id
    )
