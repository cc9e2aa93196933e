"""`govgraph forget`: take documents, and all that only they say, out of the graph."""

from __future__ import annotations

from pathlib import Path

import click

from govgraph.cli.options import graph_option


@click.command()
@click.argument("documents", nargs=-1, required=True, metavar="DOC...")
@graph_option
def forget(documents: tuple[str, ...], graph: Path) -> None:
    """Take documents, and all that only they say, out of the graph.

    A document is given by its path, address or identifier.

    Example: govgraph forget samples/forum-2021-news.txt
    """
    from govgraph.graph.finding import find_document
    from govgraph.graph.workspace import PATIENCE, Workspace
    from govgraph.loaders.sources import origin_of

    workspace = Workspace.open(graph)
    with workspace.writing(PATIENCE), workspace.ledger.transaction():
        identities = dict.fromkeys(
            find_document(workspace.ledger, one, origin_of(one)) for one in documents
        )
        for identity in identities:
            workspace.ledger.forget(identity)
    workspace.project()
    click.echo(f"forgotten: {', '.join(identities)}", err=True)
