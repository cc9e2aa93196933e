"""`govgraph documents`: what the graph was built from."""

from __future__ import annotations

from pathlib import Path

import click

from govgraph.cli.options import format_option, graph_option
from govgraph.cli.tables import echo_rows


@click.command()
@graph_option
@format_option("table", "json")
def documents(graph: Path, format_: str) -> None:
    """List the documents of the graph, and how much each says.

    Example: govgraph documents --format json
    """
    from govgraph.graph.workspace import Workspace

    ledger = Workspace.open(graph).ledger
    counts = ledger.counts()
    rows = [(d.id, d.title, d.published, counts[d.id]) for d in ledger.documents()]
    echo_rows(("document", "title", "published", "statements"), rows, format_)
