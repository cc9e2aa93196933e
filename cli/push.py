"""`govgraph push`: bring a server to the state of the graph."""

from __future__ import annotations

from pathlib import Path

import click

from govgraph.cli.options import graph_option


@click.command()
@click.argument("uri")
@graph_option
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
    uri: str, graph: Path, query_url: str | None, store_url: str | None, default_graph: str | None,
    take_over: bool,
) -> None:  # fmt: skip
    """Bring a server to the state of the graph.

    sparql+http://HOST/DATASET and sparql+https:// are datasets on a SPARQL server (Fuseki and
    others with the Graph Store protocol); GOVGRAPH_SPARQL_USERNAME and GOVGRAPH_SPARQL_PASSWORD
    hold the user and the password. Only what changed since the last push is sent, what the graph
    no longer holds is dropped, and the graphs of others are left alone. A push that was
    interrupted is completed by the next one.

    Example: govgraph push sparql+http://localhost:3030/govgraph
    """
    from govgraph.graph.errors import UsageError
    from govgraph.graph.workspace import Workspace

    scheme = uri.partition("://")[0].lower()
    if scheme not in ("sparql+http", "sparql+https"):
        raise UsageError(f"{scheme}:// is no server: sparql+http://HOST/DATASET or sparql+https://")
    from govgraph.cli.push_sparql import push_sparql

    store = Workspace.open(graph).rdf_store().open()
    push_sparql(
        store, uri, query_url or "", store_url or "", default_graph or "", take_over=take_over
    )
