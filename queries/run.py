"""Ask a saved question, of an RDF store or of the property graph."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from pyoxigraph import Literal, NamedNode

from govgraph.queries.answers import Cell, ResultTable, Row, Term, python_value
from govgraph.queries.catalogue import Question, question
from govgraph.queries.children import DEFAULT_TIMEOUT
from govgraph.queries.cypher import Cypher
from govgraph.queries.dataset import Dataset, Solutions, solutions_of
from govgraph.queries.evidence import Source, sources_of
from govgraph.queries.header import Header
from govgraph.queries.names import Names
from govgraph.queries.own import SparqlSession
from govgraph.queries.parameters import bind

Asked = Callable[[Question, Mapping[str, NamedNode | Literal]], Solutions]
"""Asks an engine a question with these values of its parameters."""
Sources = Callable[[Iterable[str]], Mapping[str, list[Source]]]
"""Gives the quotes that each of these facts rests on, by their IRIs."""

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
    sources = partial(sources_of, store) if with_sources else None
    return answered(name, arguments, Names(store, aliases), asked_of or _in_sparql(store), sources)


def answered(
    name: str,
    arguments: Mapping[str, str],
    names: Names,
    asked_of: Asked,
    sources: Sources | None = None,
) -> ResultTable:
    """Return the answer to a saved question of an engine; the same as `run_saved` in detail."""
    asked = question(name)
    answers = _gather(asked.header, asked_of(asked, bind(asked, arguments, names)))
    rows = _in_order(asked.header, answers)
    if sources is None:
        return ResultTable(asked.header.columns, tuple(rows))
    sourced = tuple(_with_sources(sources, rows, answers))
    return ResultTable(asked.header.columns + SOURCE_COLUMNS, sourced)


def _in_sparql(dataset: Dataset) -> Asked:
    return lambda asked, terms: solutions_of(dataset, asked.bound(terms))


def in_sparql(session: SparqlSession, timeout: float = DEFAULT_TIMEOUT) -> Asked:
    """Return what asks the RDF store of a session, which a time limit really ends."""

    def ask(asked: Question, terms: Mapping[str, NamedNode | Literal]) -> Solutions:
        answer = session.run(asked.bound(terms), timeout, limit=sys.maxsize)
        assert isinstance(answer, ResultTable)
        return (dict(zip(answer.columns, row, strict=True)) for row in answer.terms)

    return ask


def in_cypher(
    session: Cypher, timeout: float = DEFAULT_TIMEOUT, told: Callable[[str], str] = str
) -> Asked:
    """Return what asks the property graph of a session; it raises UsageError for want of Cypher.

    `told` returns a question's text as the engine is to be told it.
    """

    def ask(asked: Question, terms: Mapping[str, NamedNode | Literal]) -> Solutions:
        values = asked.values(terms)
        answer = session.run(told(asked.in_cypher()), values, timeout, limit=sys.maxsize)
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


def _with_sources(sources_of: Sources, rows: list[Row], answers: _Facts) -> Iterator[Row]:
    sources = sources_of(frozenset().union(*answers.values()))
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
