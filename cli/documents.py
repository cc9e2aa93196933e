"""`govgraph documents`: what the graph was built from."""

from __future__ import annotations

from pathlib import Path

import click

from govgraph.cli.options import format_option, graph_option
from govgraph.cli.tables import echo_rows


@click.command()
@graph_option
@format_option("table", "json", "csl", "bibtex")
def documents(graph: Path, format_: str) -> None:
    """List the documents of the graph, and how much each says.

    csl and bibtex list them as references, for Zotero, Pandoc and LaTeX.

    Example: govgraph documents --format json
    """
    from govgraph.graph.workspace import Workspace

    workspace = Workspace.open(graph)
    ledger = workspace.ledger
    if format_ in ("csl", "bibtex"):
        from govgraph.queries.citing import CITATIONS
        from govgraph.queries.references import references

        found = references(workspace.rdf_store().open(), accessed=ledger.retrieved())
        click.echo(CITATIONS[format_](found), nl=False)
        return
    counts = ledger.counts()
    rows = [(d.id, d.title, d.published, counts[d.id]) for d in ledger.documents()]
    echo_rows(("document", "title", "published", "statements"), rows, format_)
