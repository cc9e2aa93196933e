"""`govgraph push sparql+http://…`: the RDF dataset to a SPARQL server."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pyoxigraph import Store

    from govgraph.graph.sparql_push import Plan


def push_sparql(
    store: Store,
    uri: str,
    query_url: str,
    store_url: str,
    default_graph: str,
    *,
    take_over: bool,
) -> None:
    """Push a dataset; raises UsageError or ServerError."""
    from govgraph.graph.sparql_push import KNOWN, plan
    from govgraph.graph.sparql_server import sparql_server

    server = sparql_server(uri, query_url, store_url)
    todo = plan(store, server, default_graph or KNOWN, take_over=take_over)
    _carry_out(todo)
    click.echo(_told(todo))


def _carry_out(todo: Plan) -> None:
    """Do what is to be done, with a bar on a terminal."""
    if not sys.stderr.isatty():
        for _ in todo.carry_out():
            pass
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Pushing triples", total=todo.triples)
        for sent in todo.carry_out():
            bar.advance(task, sent)


def _told(todo: Plan) -> str:
    if not todo.changed and not todo.gone:
        return f"the server holds all {len(todo.wanted):,} graphs already"
    left = len(todo.wanted) - len(todo.changed)
    return (
        f"{len(todo.changed):,} graphs written ({todo.triples:,} triples), "
        f"{len(todo.gone):,} dropped, {left:,} left as they were"
    )
