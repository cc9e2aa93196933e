"""`govgraph push sparql+http://…`: the RDF dataset to a SPARQL server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from pyoxigraph import Store

    from govgraph.graph.sparql_push import Plan

_INTERRUPTED: Final = 130


def push_sparql(
    store: Store,
    uri: str,
    query_url: str,
    store_url: str,
    default_graph: str,
    *,
    take_over: bool,
    dry_run: bool,
) -> None:
    """Push a dataset; raises UsageError or ServerError."""
    from govgraph.cli.push_bar import DRY, shown
    from govgraph.graph.sparql_push import KNOWN, plan
    from govgraph.graph.sparql_server import sparql_server

    server = sparql_server(uri, query_url, store_url)
    todo = plan(store, server, default_graph or KNOWN, take_over=take_over)
    if dry_run:
        click.echo(DRY, err=True)
    else:
        try:
            shown(todo.carry_out(), todo.triples, "Pushing triples")
        except KeyboardInterrupt as interrupt:
            click.echo("interrupted amid the push; the next one completes it", err=True)
            raise click.exceptions.Exit(_INTERRUPTED) from interrupt
    click.echo(_told(todo))


def _told(todo: Plan) -> str:
    if not todo.changed and not todo.gone:
        return f"the server holds all {len(todo.wanted):,} graphs already"
    left = len(todo.wanted) - len(todo.changed)
    return (
        f"{len(todo.changed):,} graphs written ({todo.triples:,} triples), "
        f"{len(todo.gone):,} dropped, {left:,} left as they were"
    )
