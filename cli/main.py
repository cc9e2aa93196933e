"""The `govgraph` command: its families of commands, and the one place where errors are caught."""

from __future__ import annotations

import importlib
import io
import os
import sqlite3
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import click

from govgraph.graph.errors import GovgraphError

COMMANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "build": "build", "extract": "extract", "documents": "documents", "forget": "forget",
        "rebuild": "rebuild", "stats": "stats", "query": "query", "queries": "query",
        "sparql": "query", "cypher": "cypher", "view": "view", "export": "export", "push": "push",
        "check": "check", "serve": "serve",
    }
)  # fmt: skip
"""Command to the module of `govgraph.cli` that holds it under its own name."""


class LazyGroup(click.Group):
    """Loads a command's module only when the command is asked for, so that start-up is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"govgraph.cli.{COMMANDS[cmd_name]}")
        command = getattr(module, cmd_name)
        if not isinstance(command, click.Command):
            raise TypeError(f"govgraph.cli.{COMMANDS[cmd_name]}.{cmd_name} is no command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is meant; a wrong name gets the list of the right ones."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            known = ", ".join(COMMANDS)
            raise click.UsageError(f"no command {args[0]!r}; there are {known}.", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; that the reader of a pipe leaves early is no error."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _silence()
            return 0


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="govgraph")
def govgraph() -> None:
    """Build, ask and look at a knowledge graph of the AI-governance ecosystem.

    Every fact is tied to the words of the document that says it.

    Example: govgraph build samples/ && govgraph query institutions-by-events
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; the exit code is 0 done, 1 done in part, 2 nothing could be done."""
    _write_every_letter()
    sys.exit(run(arguments))


def _write_every_letter() -> None:
    """Write UTF-8 into files and pipes; what a terminal cannot show becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def run(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code; every deliberate error becomes one line."""
    try:
        code = govgraph.main(arguments, prog_name="govgraph", standalone_mode=False)
        sys.stdout.flush()
    except (click.exceptions.Abort, KeyboardInterrupt):
        click.echo("interrupted; nothing is left half done", err=True)
        return 130
    except click.ClickException as error:
        error.show()
        return 2
    except GovgraphError as error:
        click.echo(f"govgraph: {error}", err=True)
        return 2
    except BrokenPipeError:
        _silence()
        return 0
    except (OSError, sqlite3.Error) as error:
        click.echo(f"govgraph: {error}; the graph is as it was", err=True)
        return 2
    return code if isinstance(code, int) else 0


def _silence() -> None:
    """Point standard output nowhere: the reader of the pipe is gone, and that is no error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
