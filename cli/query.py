"""`govgraph query`, `queries` and `sparql`: ask a graph."""

from __future__ import annotations

import sys
from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from govgraph.cli.options import (
    endpoint_option,
    format_option,
    graph_option,
    own_query_options,
    server_option,
)

if TYPE_CHECKING:
    from govgraph.cli.asking import Place
    from govgraph.queries.answers import Answer, ResultGraph, ResultTable
    from govgraph.queries.catalogue import Question

_limit_option = click.option(
    "--limit", type=click.IntRange(min=1), metavar="ROWS", help="Show at most so many rows."
)


@click.command()
@click.argument("name")
@click.argument("arguments", nargs=-1, metavar="[KEY=VALUE]...")
@graph_option
@format_option("table", "csv", "json", "csl", "bibtex")
@click.option(
    "--with-sources", is_flag=True, help="Add the documents and the quotes behind each row."
)
@click.option(
    "--language",
    type=click.Choice(("sparql", "cypher")),
    default="sparql",
    show_default=True,
    help="Language in which the graph is asked.",
)
@endpoint_option
@server_option
@_limit_option
def query(
    name: str, arguments: tuple[str, ...], graph: Path, format_: str, with_sources: bool,
    language: str, endpoint: str | None, default_graph: str | None, server: str | None,
    database: str | None, limit: int | None,
) -> None:  # fmt: skip
    """Ask a saved question; `govgraph queries` lists them.

    People, institutions, events, initiatives, countries and documents are given by name, alias,
    acronym or identifier. csl and bibtex are the documents that support the rows, as references.
    Servers are asked what was pushed to them, and take the credentials that `push` takes.

    Example: govgraph query organisers-of-event --with-sources
    event="International AI Cooperation and Governance Forum 2021"
    """
    from govgraph.cli.asking import Place
    from govgraph.queries.catalogue import question
    from govgraph.queries.parameters import split_arguments
    from govgraph.queries.present import without_iris

    asked = question(name)  # a wrong name is worth saying before a missing graph
    if language == "cypher":
        asked.in_cypher()
    given = split_arguments(arguments)
    citing = format_ in ("csl", "bibtex")
    place = Place(graph, endpoint, default_graph, server, database)
    place.refuse_language(language)
    if citing and server is not None:
        raise click.UsageError(f"--format {format_} is for a folder or an --endpoint")
    answer = place.ask(asked, given, with_sources or citing, language)
    shown = answer.head(limit)
    if citing:
        _cite(place, shown, format_)
        return
    _print(without_iris(shown) if format_ == "table" else shown, format_)
    note_cut(shown, f"of {len(answer.terms)} rows")
    if not answer.terms and format_ == "table":
        click.echo("nothing in the graph answers that", err=True)


def _cite(place: Place, answer: ResultTable, format_: str) -> None:
    """Print the documents behind an answer as references."""
    from govgraph.graph.workspace import Workspace
    from govgraph.queries.citing import CITATIONS
    from govgraph.queries.references import cited, references

    if place.endpoint is None:
        workspace = Workspace.open(place.graph)
        store, accessed = workspace.rdf_store().open(), workspace.ledger.retrieved()
        found = references(store, cited(answer), accessed)
    else:
        found = references(place.dataset(), cited(answer))
    click.echo(CITATIONS[format_](found), nl=False)
    if not found:
        click.echo("no document supports an answer to that", err=True)


@click.command()
@click.argument("name", required=False)
@click.option(
    "--format",
    "format_",
    type=click.Choice(("list", "markdown")),
    default="list",
    show_default=True,
    help="A short list, or a page with an answer of each from the graph.",
)
@graph_option
def queries(name: str | None, format_: str, graph: Path) -> None:
    """List the saved questions, or show one with its parameters.

    Example: govgraph queries recurring-partners

    Example: govgraph queries --format markdown > questions.md
    """
    from govgraph.queries.catalogue import catalogue, question

    if name is not None and format_ == "markdown":
        raise click.UsageError("--format markdown is a page of all questions: leave out the name")
    if name is not None:
        _show(question(name))
    elif format_ == "markdown":
        _print_reference(graph)
    else:
        _list(catalogue().values())


def _list(questions: Collection[Question]) -> None:
    width = max(len(one.name) for one in questions) + 2
    for one in questions:
        parameters = (
            key if parameter.required else f"[{key}]"
            for key, parameter in one.header.parameters.items()
        )
        click.echo(f"{one.name:<{width}}{one.header.title}")
        click.echo(f"{'':<{width}}{' '.join(parameters) or 'no parameters'}")


def _print_reference(graph: Path) -> None:
    from govgraph.graph.workspace import Workspace
    from govgraph.queries.reference import reference
    from govgraph.queries.run import run_saved

    workspace = Workspace.open(graph)
    store = workspace.rdf_store().open()
    for line in reference(partial(run_saved, store)):
        click.echo(line)


@click.command()
@click.argument("text", required=False, metavar="[QUERY]")
@own_query_options
@graph_option
@endpoint_option
@click.option(
    "--format",
    "format_",
    type=click.Choice(("table", "csv", "json", "ttl")),
    help="Form of the answer.",
    show_default="ttl for CONSTRUCT and DESCRIBE, else table",
)
def sparql(
    text: str | None, file: TextIO | None, graph: Path, endpoint: str | None,
    default_graph: str | None, format_: str | None, timeout: float, limit: int,
    parameters: tuple[str, ...],
) -> None:  # fmt: skip
    """Run a SPARQL query of your own.

    It is an argument, a file, or standard input (`-`), and only reads: updates and SERVICE are
    refused. A server with a password takes it from GOVGRAPH_SPARQL_USERNAME and
    GOVGRAPH_SPARQL_PASSWORD, and ends by rules of its own what --timeout has given up.
    $KEY stands for the parameter of that name, which may be an IRI in angle brackets, too.

    Example: govgraph sparql -p type="<https://w3id.org/govgraph/ns#Event>"
    'SELECT ?event { ?event a $type }'
    """
    from govgraph.graph.workspace import Workspace
    from govgraph.queries.answers import ResultGraph
    from govgraph.queries.bindings import with_values
    from govgraph.queries.own import run_elsewhere, run_own, workspace_opener
    from govgraph.queries.parameters import plain_terms

    asked = with_values(query_text(text, file), plain_terms(parameters))
    if endpoint is not None:
        answer = run_elsewhere(endpoint, asked, timeout, limit, default_graph or "")
    else:
        Workspace.open(graph).rdf_store()  # brought up to date outside the query's time limit
        answer = run_own(workspace_opener(graph), asked, timeout, limit)
    graph_like = isinstance(answer, ResultGraph)
    _print(answer, format_ or ("ttl" if graph_like else "table"))
    if not isinstance(answer, bool):
        note_cut(answer, "triples only" if graph_like else "rows only")


def query_text(text: str | None, file: TextIO | None) -> str:
    """Return the query that was given as an argument, in a file or on standard input."""
    if text not in (None, "-") and file is not None:
        raise click.UsageError("give the query as an argument or with --file, not both")
    if file is not None:
        return file.read()
    if text is None and sys.stdin.isatty():
        raise click.UsageError("give a query, --file FILE, or - for standard input")
    return sys.stdin.read() if text in (None, "-") else str(text)


def _print(answer: Answer, format_: str) -> None:
    from govgraph.queries.present import write

    write(answer, format_, sys.stdout)


def note_cut(answer: ResultTable | ResultGraph, rest: str) -> None:
    """Say on standard error that a limit has cut an answer, if one has."""
    if answer.truncated:
        count = len(answer.terms if hasattr(answer, "terms") else answer.triples)
        click.echo(f"the first {count} {rest}; raise --limit for more", err=True)


def _show(question: Question) -> None:
    header = question.header
    click.echo(f"{question.name}: {header.title}\n\n{header.answers}\n")
    click.echo(f"Columns: {', '.join(header.columns)}")
    if not header.parameters:
        click.echo("Parameters: none")
    for name, parameter in header.parameters.items():
        needed = "required" if parameter.required else f"default {parameter.default or 'any'}"
        click.echo(f"  {name} ({parameter.type}, {needed}): {parameter.description}")
    languages = "SPARQL and Cypher" if question.cypher else "SPARQL"
    click.echo(f"In {languages}.\n\nExample: {question.example}")
