"""Ask a saved question, of an RDF store or of the property graph."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode

from govgraph.queries.answers import Cell, ResultTable, Row, Term, python_value
from govgraph.queries.catalogue import Question, question
from govgraph.queries.children import DEFAULT_TIMEOUT
from govgraph.queries.cypher import CypherSession
from govgraph.queries.dataset import Dataset, Solutions, solutions_of
from govgraph.queries.evidence import sources_of
from govgraph.queries.header import Header
from govgraph.queries.names import Names
from govgraph.queries.parameters import bind

Asked = Callable[[Question, Mapping[str, NamedNode | Literal]], Solutions]
"""Asks an engine a question with these values of its parameters."""

SOURCE_COLUMNS = ("document", "document_iri", "quote")

_Facts = Mapping[Row, frozenset[str]]
"""Each row of an answer with the identifiers of the facts that it rests on."""


def run_saved(
    store: Dataset,
    name: str,
    arguments: Mapping[str, str],
    with_sources: bool = False,
    *,
    aliases: Callable[[], Mapping[str, str]] = dict,
    asked_of: Asked | None = None,
) -> ResultTable:
    """Return the answer to a saved question, its rows distinct and in a fixed order.

    With sources, each row stands once for every quote that supports it, with the columns
    `document` (title and source), `document_iri` and `quote` added. `aliases` returns
    identifiers no longer used with present ones. The store, on disk or on a server
    (`govgraph.queries.endpoint`), answers unless another engine is given; names and sources
    always come from it. Raises UnknownName, UsageError or ServerError.
    """
    asked = question(name)
    terms = bind(asked, arguments, Names(store, aliases))
    solutions = asked_of(asked, terms) if asked_of else solutions_of(store, asked.bound(terms))
    answers = _gather(asked.header, solutions)
    rows = _in_order(asked.header, answers)
    if not with_sources:
        return ResultTable(asked.header.columns, tuple(rows))
    sourced = tuple(_with_sources(store, rows, answers))
    return ResultTable(asked.header.columns + SOURCE_COLUMNS, sourced)


def in_cypher(session: CypherSession, timeout: float = DEFAULT_TIMEOUT) -> Asked:
    """Return what asks the property graph of a session; it raises UsageError for want of Cypher."""

    def ask(asked: Question, terms: Mapping[str, NamedNode | Literal]) -> Solutions:
        values = asked.values(terms)
        answer = session.run(asked.in_cypher(), values, timeout, limit=sys.maxsize)
        return (dict(zip(answer.columns, row, strict=True)) for row in answer.terms)

    return ask


def _gather(header: Header, solutions: Solutions) -> _Facts:
    answers: dict[Row, set[str]] = {}
    for solution in solutions:
        row = tuple(solution[column] for column in header.columns)
        facts = answers.setdefault(row, set())
        facts.update(_identifiers(solution[variable] for variable in header.facts))
    return {row: frozenset(facts) for row, facts in answers.items()}


def _identifiers(terms: Iterable[Term | None]) -> Iterator[str]:
    for term in terms:
        if isinstance(term, NamedNode | Literal):
            yield from term.value.split()


def _with_sources(store: Dataset, rows: list[Row], answers: _Facts) -> Iterator[Row]:
    sources = sources_of(store, frozenset().union(*answers.values()))
    for row in rows:
        support = sorted({source for fact in answers[row] for source in sources.get(fact, ())})
        for source in support:
            yield *row, Literal(source.document), NamedNode(source.iri), Literal(source.quote)
        if not support:
            yield *row, None, None, None


def _in_order(header: Header, rows: Iterable[Row]) -> list[Row]:
    """Sort by the header's order, then by all columns; empty cells come last."""
    placed = sorted(rows, key=lambda row: [_key(python_value(term)) for term in row])
    for key in reversed(header.order):
        column = header.columns.index(key.removeprefix("-"))
        filled = [row for row in placed if row[column] is not None]
        empty = [row for row in placed if row[column] is None]
        filled.sort(key=lambda row: _key(python_value(row[column])), reverse=key.startswith("-"))
        placed = filled + empty
    return placed


def _key(cell: Cell) -> tuple[object, ...]:
    """Order numbers before text, and text without regard to case."""
    if cell is None:
        return (2,)
    if isinstance(cell, str):
        return (1, cell.casefold(), cell)
    return (0, cell)
