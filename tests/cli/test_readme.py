"""The three paths of the README, walked as they are written, on the samples."""

from __future__ import annotations

import re
import shlex
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from serving import serving

from govgraph.cli.main import run

_ROOT = Path(__file__).resolve().parents[2]
_SLOW = {"check"}
"""Run on a smaller graph by tests of their own."""
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_ADDRESS = "http://127.0.0.1:8000/"
_NOTEBOOKS = (_ROOT / "docs" / "notebooks.md").read_text(encoding="utf-8")


def _blocks(language: str, text: str = _README) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.fixture
def held() -> Iterator[ExitStack]:
    with ExitStack() as held:
        yield held


def test_every_command_and_the_notebook_of_the_readme_work(
    tmp_path: Path,
    served: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    held: ExitStack,
) -> None:
    (tmp_path / "samples").symlink_to(_ROOT / "samples")
    monkeypatch.chdir(tmp_path)
    opened: list[str] = []
    addresses = [_ADDRESS]
    monkeypatch.setattr(webbrowser, "open", opened.append)
    commands = [line for block in _blocks("sh") for line in block.splitlines()]
    for command in commands:
        words = shlex.split(command.replace(_ADDRESS, addresses[-1]), comments=True)
        if words[:2] == ["govgraph", "serve"]:
            server = held.enter_context(serving(tmp_path / "my-graph", BROWSER="true"))
            addresses.append(server.address)
        elif words[0] == "govgraph" and words[1] not in _SLOW:
            assert run([*map(served, words[1:])]) == 0, command
            assert capsys.readouterr().out or "--out" in words, command
    assert opened == [(tmp_path / "partnerships.html").as_uri()]
    for program in _blocks("python"):
        exec(compile(program, "README.md", "exec"), {})
        assert " - " in capsys.readouterr().out
    exec(compile("".join(_blocks("python", _NOTEBOOKS)), "docs/notebooks.md", "exec"), {})
    assert " - " in capsys.readouterr().out


def test_what_the_readme_points_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", _README):
        assert (_ROOT / target).exists(), target
