"""The saved questions as a page of Markdown, made from their headers and asked for an example."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from govgraph.graph.errors import UnknownName
from govgraph.queries.answers import ResultTable
from govgraph.queries.catalogue import Question, catalogue, quoted
from govgraph.queries.present import without_iris
from govgraph.queries.tables import shown

Ask = Callable[[str, Mapping[str, str]], ResultTable]
"""Asks a saved question with these values of its parameters."""

_ROWS: Final = 3
_WIDTH: Final = 70
_HEAD: Final = """\
# The saved questions

{count} questions, each in SPARQL (`queries/NAME.rq`) and in Cypher (`queries/NAME.cypher`), with
the same rows from an embedded graph, a SPARQL server and Neo4j. `govgraph query NAME` asks one,
`--language cypher` asks it in Cypher, `--with-sources` adds the documents and the words behind each
row; `govgraph queries NAME` shows its parameters.

One header, the comment at the top of the `.rq`, stands for both texts: title, columns, order,
parameters, and which variables hold the identifiers of the facts that a row rests on. Both texts
run elsewhere as they stand: in SPARQL, replace `UNDEF` in `VALUES ?the_event {{ UNDEF }}` by a
value, or leave it open; in Cypher, give `$event` the `iri` of a thing, a value, or `null`. Columns
that end in `_iri`, and all rows but the first three, are left out of the answers below.

This page is made from the headers, and the answers from the graph of `samples/`; `make docs` writes
it anew.
"""


def reference(ask: Ask) -> Iterator[str]:
    """Yield the lines of the page; examples are asked by `ask`, the first rows of each shown."""
    questions = catalogue()
    yield from _HEAD.format(count=len(questions)).splitlines()
    yield ""
    yield "| question | what it answers |"
    yield "| --- | --- |"
    for one in questions.values():
        yield f"| [{one.name}](#{one.name}) | {_cell(one.header.title)} |"
    for one in questions.values():
        yield ""
        yield from _section(one, ask)


def _section(one: Question, ask: Ask) -> Iterator[str]:
    header = one.header
    yield f"## {one.name}"
    yield f"**{header.title}.** {header.answers}"
    yield ""
    for name, parameter in header.parameters.items():
        needed = "required" if parameter.required else f"default {parameter.default or 'any'}"
        yield f"- `{name}` ({parameter.type}, {needed}): {parameter.description}"
    if header.parameters:
        yield ""
    yield f"Columns: {', '.join(f'`{column}`' for column in header.columns)}."
    yield f"Texts: [SPARQL](../queries/{one.name}.rq), [Cypher](../queries/{one.name}.cypher)."
    yield ""
    given, answer = _example(one, ask)
    yield "```sh"
    yield " ".join(("govgraph query", one.name, *(f"{k}={quoted(v)}" for k, v in given.items())))
    yield "```"
    yield from _table(without_iris(answer))


def _example(one: Question, ask: Ask) -> tuple[Mapping[str, str], ResultTable]:
    """Return the example values that have an answer, all of them or the required, and it."""
    parameters = one.header.parameters
    every = {name: parameter.example for name, parameter in parameters.items()}
    needed = {name: value for name, value in every.items() if parameters[name].required}
    try:
        answer = ask(one.name, every)
    except UnknownName:
        return needed, ask(one.name, needed)
    return (every, answer) if answer.terms else (needed, ask(one.name, needed))


def _table(answer: ResultTable) -> Iterator[str]:
    yield ""
    if not answer.terms:
        yield "Nothing in this graph answers it."
        return
    yield _row(answer.columns)
    yield _row("---" for _ in answer.columns)
    for row in answer.head(_ROWS).rows:
        yield _row("" if cell is None else _cut(shown(cell)) for cell in row)
    if len(answer.terms) > _ROWS:
        yield ""
        yield f"… and {len(answer.terms) - _ROWS} more."


def _row(cells: Iterator[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _cut(text: str) -> str:
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1].rstrip()}…"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
