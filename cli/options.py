"""Options that several commands share, so that they read the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def graph_option(command: Command) -> Command:
    """Add `--graph DIR`, passed on as `graph: Path`."""
    return click.option(
        "--graph",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path("govgraph-data"),
        envvar="GOVGRAPH_GRAPH",
        show_envvar=True,
        show_default="./govgraph-data",
        metavar="DIR",
        help="Folder of the graph.",
    )(command)


def out_option(command: Command) -> Command:
    """Add `--out FILE`, passed on as `out: Path | None`; None stands for standard output."""
    return click.option(
        "--out",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Write to this file instead of standard output.",
    )(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """Add `--format`, passed on as `format_: str`; the first one is the default."""
    return click.option(
        "--format",
        "format_",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="Form of the answer.",
    )


EXTRACTORS = ("rules+ranker", "rules")
"""Names of `govgraph.loaders.extractors`, which is slow to import; the first is the default."""


def extractor_option(command: Command) -> Command:
    """Add `--extractor NAME`, passed on as `extractor: str`."""
    return click.option(
        "--extractor",
        type=click.Choice(EXTRACTORS),
        default=EXTRACTORS[0],
        envvar="GOVGRAPH_EXTRACTOR",
        show_envvar=True,
        show_default=True,
        help="Rules, with or without the small model that adds what they have no wording for.",
    )(command)


def endpoint_option(command: Command) -> Command:
    """Add `--endpoint URL` and `--default-graph IRI`, passed on as text or None."""
    command = click.option(
        "--default-graph",
        metavar="IRI",
        help="The graph on the server that `push --default-graph` took for the merged view.",
    )(command)
    return click.option(
        "--endpoint",
        metavar="URL",
        help="Ask the SPARQL server whose query service is there, instead of a folder.",
    )(command)


def server_option(command: Command) -> Command:
    """Add `--server URI` and `--database NAME`, passed on as text or None."""
    command = click.option(
        "--database", metavar="NAME", help="Database of the Neo4j server, if not the user's own."
    )(command)
    return click.option(
        "--server",
        metavar="URI",
        help="Ask the Neo4j server at neo4j://HOST or bolt://HOST, instead of a folder.",
    )(command)


def own_query_options(command: Command) -> Command:
    """Add `--file`, `--parameter`, `--timeout` and `--limit` for a query of one's own."""
    for add in (
        click.option(
            "-p",
            "--parameter",
            "parameters",
            multiple=True,
            metavar="KEY=VALUE",
            help="Value of $KEY: a number, true or false, else text.",
        ),
        click.option(
            "--limit",
            type=click.IntRange(min=1),
            default=10_000,
            show_default=True,
            metavar="ROWS",
            help="Show at most so many rows or triples.",
        ),
        click.option(
            "--timeout",
            type=click.FloatRange(min=0, min_open=True),
            default=30.0,
            show_default=True,
            metavar="SECONDS",
            help="End the query after this time.",
        ),
        click.option(
            "-f",
            "--file",
            "file",
            type=click.File(encoding="utf-8"),
            help="Read the query from a file.",
        ),
    ):
        command = add(command)
    return command
