"""`govgraph cypher`: ask the property graph in one's own Cypher."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

import click

from govgraph.cli.options import format_option, graph_option, own_query_options, server_option


@click.command()
@click.argument("text", required=False, metavar="[QUERY]")
@own_query_options
@graph_option
@server_option
@format_option("table", "csv", "json")
def cypher(
    text: str | None, file: TextIO | None, graph: Path, server: str | None, database: str | None,
    format_: str, timeout: float, limit: int, parameters: tuple[str, ...],
) -> None:  # fmt: skip
    """Run a Cypher query of your own.

    It is an argument, a file, or standard input (`-`), and only reads. Nodes carry the labels
    Person, Institution, Event, Initiative, Country and Document; relationships carry role,
    sources, documents, evidence and grades. A parameter may be null or a list, too, as in JSON.
    NEO4J_USERNAME and NEO4J_PASSWORD hold the user and the password of a Neo4j server.

    Example: govgraph cypher -p name="Xue Lan"
    'MATCH (p:Person {name: $name})-[r]->(x) RETURN type(r) AS relation, x.name AS whom, r.evidence'
    """
    from govgraph.cli.asking import neo4j_session
    from govgraph.cli.query import note_cut, query_text
    from govgraph.graph.workspace import Workspace
    from govgraph.queries.cypher import CypherSession
    from govgraph.queries.parameters import plain_values
    from govgraph.queries.present import write

    asked, given = query_text(text, file), plain_values(parameters)
    # A graph in a folder is brought up to date here, outside the query's time limit.
    with (
        CypherSession(Workspace.open(graph).cypher_store().folder())
        if server is None
        else neo4j_session(server, database)
    ) as session:
        answer = session.run(asked, given, timeout, limit)
    write(answer, format_, sys.stdout)
    note_cut(answer, "rows only")
    if not answer.terms and format_ == "table":
        click.echo("nothing in the graph answers that", err=True)
