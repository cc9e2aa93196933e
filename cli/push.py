"""`govgraph push`: bring a server to the state of the graph."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from govgraph.cli.options import graph_option


@click.command()
@click.argument("uri")
@graph_option
@click.option(
    "--database", metavar="NAME", help="Database of a Neo4j server, if not the user's own."
)
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@click.option(
    "--query-url", metavar="URL", help="Where a SPARQL server is asked, if not at URI/sparql."
)
@click.option(
    "--store-url", metavar="URL", help="Its Graph Store service, if that is not at URI/data."
)
@click.option(
    "--default-graph",
    metavar="IRI",
    help="Graph for the merged view, where others use the server's default graph.",
)
@click.option(
    "--take-over", is_flag=True, help="Overwrite what others wrote where the graph belongs."
)
def push(
    uri: str, graph: Path, database: str | None, dry_run: bool, query_url: str | None,
    store_url: str | None, default_graph: str | None, take_over: bool,
) -> None:  # fmt: skip
    """Bring a server to the state of the graph.

    neo4j://HOST, bolt://HOST and, encrypted, neo4j+s://HOST are Neo4j servers (5 or newer), which
    get the property graph. NEO4J_USERNAME and NEO4J_PASSWORD hold the user and the password;
    without them they are asked for. All our nodes carry the label Govgraph.

    sparql+http://HOST/DATASET and sparql+https:// are datasets on a SPARQL server (Fuseki and
    others with the Graph Store protocol); GOVGRAPH_SPARQL_USERNAME and GOVGRAPH_SPARQL_PASSWORD
    hold the user and the password.

    Only what changed since the last push is sent, what the graph no longer holds is removed, and
    what others wrote is left alone. A push that was interrupted is completed by the next one.

    Example: govgraph push neo4j://localhost

    Example: govgraph push sparql+http://localhost:3030/govgraph
    """
    from govgraph.graph.errors import UsageError
    from govgraph.graph.workspace import Workspace

    scheme, found, _ = uri.partition("://")
    of_sparql = {
        "--query-url": query_url, "--store-url": store_url, "--default-graph": default_graph,
        "--take-over": take_over,
    }  # fmt: skip
    if scheme.lower() in ("sparql+http", "sparql+https"):
        from govgraph.cli.push_sparql import push_sparql

        _refuse({"--database": database}, "a Neo4j server")
        store = Workspace.open(graph).rdf_store().open()
        push_sparql(
            store, uri, query_url or "", store_url or "", default_graph or "",
            take_over=take_over, dry_run=dry_run,
        )  # fmt: skip
        return
    if found and scheme.lower().partition("+")[0] in ("neo4j", "bolt"):
        from govgraph.cli.push_neo4j import push_neo4j

        _refuse(of_sparql, "a SPARQL server")
        push_neo4j(Workspace.open(graph), uri, database, dry_run=dry_run)
        return
    # The rest of the address may hold a password.
    shown = f"{scheme}://" if found else "that"
    raise UsageError(
        f"{shown} is no server: neo4j://HOST, bolt://HOST or sparql+http://HOST/DATASET"
    )


def _refuse(given: Mapping[str, object], kind: str) -> None:
    for option, value in given.items():
        if value:
            raise click.UsageError(f"{option} is for {kind}")
