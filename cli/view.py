"""`govgraph view`: interactive pages of the networks in a graph."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from contextlib import closing
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govgraph.cli.options import graph_option
from govgraph.graph.errors import UsageError

if TYPE_CHECKING:
    from govgraph.graph.knowledge import Entity
    from govgraph.graph.workspace import Workspace


def _page_options(command: Callable[..., str]) -> Callable[..., None]:
    """Add the options of every page, and write what the command returns to a file."""

    @wraps(command)
    def write(graph: Path, out: Path | None, open_: bool, **rest: Any) -> None:  # noqa: ANN401
        with closing(_opened(graph)) as workspace:
            html = command(workspace, **rest)
        path = (out or Path(f"{command.__name__}.html")).resolve()
        _write(path, html)
        click.echo(str(path))
        if open_:
            webbrowser.open(path.as_uri())

    out = click.option(
        "--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
        help="Write to this file.", show_default="./PAGE.html",
    )  # fmt: skip
    open_ = click.option("--open", "open_", is_flag=True, help="Open the page in a browser.")
    return graph_option(out(open_(write)))


def _opened(graph: Path) -> Workspace:
    from govgraph.graph.workspace import Workspace

    workspace = Workspace.open(graph)
    if not workspace.knowledge().entities:
        raise UsageError(f"the graph in {graph} is empty: load documents with `govgraph build`")
    return workspace


def _write(path: Path, html: str) -> None:
    try:
        # A lone surrogate in a name must not keep the page from being written.
        path.write_bytes(html.encode("utf-8", "replace"))
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error


@click.group()
def view() -> None:
    """Write an interactive page: one HTML file that needs no network.

    The path of the page is printed.

    Example: govgraph view partnerships --out partnerships.html --open
    """


@view.command()
@_page_options
def partnerships(workspace: Workspace) -> str:
    """Show institutions tied by events that they ran together.

    To support an event counts as well as to organise it.

    Example: govgraph view partnerships --open
    """
    from govgraph.views.pages import partnerships_page

    return partnerships_page(workspace.knowledge())


@view.command()
@_page_options
def coparticipation(workspace: Workspace) -> str:
    """Show people tied by the events that they shared.

    Example: govgraph view coparticipation --out people.html
    """
    from govgraph.views.pages import coparticipation_page

    return coparticipation_page(workspace.knowledge())


@view.command()
@click.argument("name")
@_page_options
def around(workspace: Workspace, name: str) -> str:
    """Show one entity and all its relations.

    It is given by name, alias, acronym or identifier.

    Example: govgraph view around UNDP --out undp.html
    """
    from govgraph.views.pages import around_page

    return around_page(workspace.knowledge(), _meant(workspace, name))


@view.command()
@click.argument("name")
@_page_options
def event(workspace: Workspace, name: str) -> str:
    """Show one event whole: who ran it and came, its sessions.

    Also whom they stood for, countries, initiatives, earlier and later editions. The event is
    given by name, alias, acronym or identifier.

    Example: govgraph view event "International AI Cooperation and Governance Forum 2021"
    """
    from govgraph.views.events import event_page

    return event_page(workspace.knowledge(), _meant(workspace, name, "event"))


@view.command()
@_page_options
def timeline(workspace: Workspace) -> str:
    """Show events over time, in lanes.

    Editions of a series are tied to one another, sessions folded into their event, and events
    without a date listed beside the picture.

    Example: govgraph view timeline --out events.html
    """
    from govgraph.views.timeline import timeline_page

    return timeline_page(workspace.knowledge())


def _meant(workspace: Workspace, name: str, kind: str = "entity") -> Entity:
    """Return the one entity of this kind that goes by a name; raises UnknownName."""
    from govgraph.ontology.vocabulary import THINGS
    from govgraph.queries.names import Names

    meant = Names(workspace.rdf_store().open(), workspace.aliases).resolve(name, kind)
    return next(e for e in workspace.knowledge().entities if THINGS + e.id == meant.value)
