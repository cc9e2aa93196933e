"""`govgraph cypher`: ask the property graph in one's own Cypher."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

import click

from govgraph.cli.options import format_option, graph_option, own_query_options


@click.command()
@click.argument("text", required=False, metavar="[QUERY]")
@own_query_options
@graph_option
@format_option("table", "csv", "json")
def cypher(
    text: str | None, file: TextIO | None, graph: Path, format_: str, timeout: float, limit: int,
    parameters: tuple[str, ...],
) -> None:  # fmt: skip
    """Run a Cypher query of your own.

    It is an argument, a file, or standard input (`-`), and only reads. Nodes carry the labels
    Person, Institution, Event, Initiative, Country and Document; relationships carry role,
    sources, documents, evidence and grades. A parameter may be null or a list, too, as in JSON.

    Example: govgraph cypher -p name="Xue Lan"
    'MATCH (p:Person {name: $name})-[r]->(x) RETURN type(r) AS relation, x.name AS whom, r.evidence'
    """
    from govgraph.cli.query import note_cut, query_text
    from govgraph.graph.workspace import Workspace
    from govgraph.queries.cypher import run_cypher
    from govgraph.queries.parameters import plain_values
    from govgraph.queries.present import write

    asked, given = query_text(text, file), plain_values(parameters)
    workspace = Workspace.open(graph)
    # Brought up to date here, outside the query's time limit.
    answer = run_cypher(workspace.cypher_store().folder(), asked, given, timeout, limit)
    write(answer, format_, sys.stdout)
    note_cut(answer, "rows only")
    if not answer.terms and format_ == "table":
        click.echo("nothing in the graph answers that", err=True)
