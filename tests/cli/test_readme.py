"""What the README says of servers and docs/notebooks.md of notebooks, run as it is written."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from serving import serving

from govgraph.cli.main import run

_ROOT = Path(__file__).resolve().parents[2]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_ADDRESS = "http://127.0.0.1:8000/"
_NOTEBOOKS = (_ROOT / "docs" / "notebooks.md").read_text(encoding="utf-8")


def _blocks(language: str, text: str = _README) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.fixture
def held() -> Iterator[ExitStack]:
    with ExitStack() as held:
        yield held


def test_the_commands_for_servers_and_the_programs_for_notebooks_work(
    tmp_path: Path,
    served: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    held: ExitStack,
) -> None:
    (tmp_path / "samples").symlink_to(_ROOT / "samples")
    monkeypatch.chdir(tmp_path)
    addresses = [_ADDRESS]
    # The three ways to use it, which come before, are walked in tests/test_readme_paths.py.
    _, _, on_servers = _README.partition("\n## On a server")
    told = [line for block in _blocks("sh", on_servers) for line in block.splitlines()]
    assert told
    for command in ("govgraph build samples --graph my-graph", *told):
        words = shlex.split(command.replace(_ADDRESS, addresses[-1]), comments=True)
        if words[:2] == ["govgraph", "serve"]:
            server = held.enter_context(serving(tmp_path / "my-graph", BROWSER="true"))
            addresses.append(server.address)
        elif words[0] == "govgraph":
            assert run([*map(served, words[1:])]) == 0, command
            assert capsys.readouterr().out, command
    exec(compile("".join(_blocks("python", _NOTEBOOKS)), "docs/notebooks.md", "exec"), {})
    assert " - " in capsys.readouterr().out


def test_what_the_readme_points_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", _README):
        assert (_ROOT / target).exists(), target
