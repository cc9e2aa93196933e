"""`govgraph push neo4j://…`: the property graph to a Neo4j server."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from govgraph.graph.neo4j_push import Push
    from govgraph.graph.neo4j_server import Neo4jServer
    from govgraph.graph.push_plan import Changes
    from govgraph.graph.workspace import Workspace

_INTERRUPTED: Final = 130
_USER: Final = "neo4j"


def push_neo4j(workspace: Workspace, uri: str, database: str | None, *, dry_run: bool) -> None:
    """Push a property graph. Raises UsageError or ServerError."""
    from govgraph.cli.push_bar import DRY, shown
    from govgraph.graph.apoc import rows
    from govgraph.graph.neo4j_push import Push

    with neo4j_at(uri, database) as server:
        revision = workspace.revision()
        todo = Push(server, rows(workspace.knowledge()), revision)
        if dry_run:
            click.echo(DRY, err=True)
        elif todo.needed:
            with _ended_by_ctrl_c():
                shown(todo.carry_out(), todo.plan.size, "Pushing nodes and relationships")
        _tell(todo)


@contextmanager
def _ended_by_ctrl_c() -> Iterator[None]:
    """Let Ctrl-C end the process at once, and the server roll back what was not committed.

    The driver would wait for the answer of a server that itself may wait, for a lock of others.
    """

    def end(_signal: int, _frame: object) -> None:
        if sys.stderr.isatty():
            click.echo("\x1b[?25h\r\x1b[K", err=True, nl=False)  # the bar has hidden the cursor
        click.echo("interrupted amid the push; the next one completes it", err=True)
        os._exit(_INTERRUPTED)

    before = signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def neo4j_at(uri: str, database: str | None) -> Neo4jServer:
    """Return the server, connected; user and password come from the environment, or are asked for.

    Raises:
        UsageError: the address is none.
        ServerError: the server cannot be reached, or lets nobody in.
    """
    from govgraph.graph.neo4j_server import PASSWORD, USERNAME, Login, Neo4jServer, Refused

    username, password = os.environ.get(USERNAME, ""), os.environ.get(PASSWORD, "")
    login = Login(username or _USER, password) if password else None
    try:
        return Neo4jServer.connect(uri, login, database)
    except Refused:
        if login or not sys.stdin.isatty():
            raise
    username = username or click.prompt("User", default=_USER, err=True)
    password = click.prompt(f"Password of {username}", hide_input=True, err=True)
    return Neo4jServer.connect(uri, Login(username, password), database)


def _tell(push: Push) -> None:
    """Print what was, or would be, done."""
    for what, changes in (
        ("nodes", push.plan.nodes),
        ("relationships", push.plan.relationships),
    ):
        click.echo(_line(what, changes))
    if push.retired:
        click.echo(
            f"{push.retired:,} of the removed nodes stay as :GovgraphRetired, with their name "
            "alone: relationships that others made hang on them",
            err=True,
        )


def _line(what: str, changes: Changes[Any]) -> str:
    counts = (
        ("added", len(changes.added)),
        ("changed", len(changes.changed)),
        ("removed", len(changes.removed)),
        ("unchanged", changes.unchanged),
    )
    return f"{what}: " + ", ".join(f"{count:,} {done}" for done, count in counts)
