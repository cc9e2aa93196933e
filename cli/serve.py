"""`govgraph serve`: look at a graph in a browser, and ask it over HTTP."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from urllib.parse import urlencode

import click

from govgraph.cli.options import graph_option


@click.command()
@graph_option
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar="ADDRESS",
    help="Address to listen on; any but this machine's own loopback demands a token.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port to listen on; 0 takes a free one.",
)
@click.option(
    "--token",
    default="",
    envvar="GOVGRAPH_TOKEN",
    show_envvar=True,
    metavar="SECRET",
    help="Answer only those who show it: as a Bearer, or once as ?token=.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="End a query after this time.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=100_000,
    show_default=True,
    metavar="ROWS",
    help="Answer with at most so many rows or triples.",
)
@click.option(
    "--allow-origin",
    "origins",
    multiple=True,
    metavar="ORIGIN",
    help="Let scripts of this site (https://example.org) use /sparql.",
)
@click.option("--open", "open_", is_flag=True, help="Open the first page in a browser.")
def serve(
    graph: Path, host: str, port: int, token: str, timeout: float, limit: int,
    origins: tuple[str, ...], open_: bool,
) -> None:  # fmt: skip
    """Serve a graph for reading: pages, and SPARQL at /sparql.

    The address is printed; Ctrl-C ends it. What is built meanwhile is served from then on.
    With --host 0.0.0.0 other machines reach it, too. Then it demands a token, best given in
    GOVGRAPH_TOKEN, and sends all unencrypted: let a proxy with TLS stand before it.

    Example: govgraph serve --open
    """
    from govgraph.graph.errors import UsageError
    from govgraph.views.explorer import server
    from govgraph.views.explorer.settings import Settings, require_origin
    from govgraph.views.explorer.state import Explorer, Limits

    settings = Settings(host, token, tuple(map(require_origin, origins)))
    if not settings.on_loopback and not token:
        raise UsageError(f"{host} is reached by other machines: give --token, or GOVGRAPH_TOKEN")
    if not (token.isascii() and token.isprintable()):
        raise UsageError("a token is of ASCII alone, since it goes in a header")
    explorer = Explorer(graph, Limits(timeout, limit))
    with server.listening(host, port) as listener:
        address = server.address(host, listener)

        def started() -> None:
            click.echo(address)
            click.echo(f"serving {graph} for reading; Ctrl-C ends it", err=True)
            if open_:
                webbrowser.open(f"{address}?{urlencode({'token': token})}" if token else address)

        server.serve(explorer, settings, listener, started)
