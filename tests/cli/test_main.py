from __future__ import annotations

from pathlib import Path

import click
import pytest
from running import run

from govgraph.cli.main import COMMANDS, govgraph


def command(name: str) -> click.Command:
    found = govgraph.get_command(click.Context(govgraph), name)
    assert found
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_what_it_does_with_an_example(name: str) -> None:
    found = command(name)
    assert found.name == name
    assert found.help
    subcommands = list(found.commands.values()) if isinstance(found, click.Group) else [found]
    assert all("Example" in (one.help or "") for one in subcommands)


def test_the_help_lists_every_command() -> None:
    done = run("--help")
    assert done.exit_code == 0
    assert all(f"  {name}" in done.stdout for name in COMMANDS)


def test_wrong_usage_is_told_from_success() -> None:
    wrong = run("buidl")
    assert wrong.exit_code == 2
    assert all(name in wrong.stderr for name in COMMANDS)
    assert run("build").exit_code == 2
    assert run("stats", "--format", "yaml").exit_code == 2


@pytest.mark.parametrize("name", ["documents", "stats", "rebuild"])
def test_a_graph_that_is_not_there_is_one_line_not_a_traceback(name: str, tmp_path: Path) -> None:
    done = run(name, "--graph", tmp_path / "none")
    assert done.exit_code == 2
    assert "govgraph build" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "none").exists()


def test_a_damaged_graph_is_named(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite").write_bytes(b"not a database" * 100)
    done = run("stats", "--graph", tmp_path)
    assert done.exit_code == 2
    assert "ledger.sqlite" in done.stderr
    assert "Traceback" not in done.stderr
