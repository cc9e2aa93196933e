"""What only real processes show: a build that is killed, a pipe that closes, a quick start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running import Graph

from govgraph.graph.errors import UsageError
from govgraph.graph.workspace import Workspace

COMMAND = (sys.executable, "-m", "govgraph.cli.main")
STORY = "Alder University hosted the Lake Forum {n} in Beijing. Ana Lund spoke at the forum.\n"


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    first = tmp_path / "first.txt"
    first.write_text(STORY.format(n=1999))
    graph = Graph(tmp_path / "graph")
    assert graph("build", first).exit_code == 0
    return graph


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(60):
        (folder / f"{n:03}.txt").write_text(STORY.format(n=n) * 10)
    return folder


def nquads(graph: Graph) -> bytes:
    return graph("export", "--format", "nquads").stdout_bytes


def is_written(graph: Graph) -> bool:
    workspace = Workspace.open(graph.folder)
    try:
        with workspace.writing():
            return False
    except UsageError:
        return True
    finally:
        workspace.close()


def interrupted(graph: Graph, many: Path, how: signal.Signals) -> int:
    """Start a build, end it amid its writing, and return its exit code."""
    building = subprocess.Popen(
        [*COMMAND, "build", str(many), "--graph", str(graph.folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    while not is_written(graph) and building.poll() is None:
        time.sleep(0.02)
    building.send_signal(how)
    _, said = building.communicate(timeout=30)
    if b"another process is writing" in said:  # our own look held the lock: the build never began
        return interrupted(graph, many, how)
    return building.returncode


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize(("how", "code"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_a_build_that_is_ended_leaves_the_graph_as_it_was(
    graph: Graph, many: Path, how: signal.Signals, code: int
) -> None:
    before = nquads(graph)
    assert interrupted(graph, many, how) == code
    assert nquads(graph) == before
    assert graph("build", many).exit_code == 0
    assert len(nquads(graph)) > len(before)


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_reader_that_leaves_is_no_error(graph: Graph) -> None:
    line = f"{sys.executable} -m govgraph.cli.main stats --graph {graph.folder}"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line} | true"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_names_in_any_script_are_written_whatever_the_locale(graph: Graph, tmp_path: Path) -> None:
    story = tmp_path / "长城.txt"
    story.write_text(
        "Universität Łódź – 清华大学\n\nAlder University hosted the Lake Forum 2021.\n"
    )
    assert graph("build", story).exit_code == 0
    done = subprocess.run(
        [*COMMAND, "documents", "--graph", str(graph.folder)],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        check=True,
    )
    assert "长城.txt" in done.stdout.decode() and "Łódź – 清华大学" in done.stdout.decode()


def test_no_heavy_library_is_loaded_before_a_command_needs_it() -> None:
    script = "import sys, govgraph.cli.main; print(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert loaded.isdisjoint(
        {"pyoxigraph", "rdflib", "trafilatura", "networkx", "pydantic", "numpy"}
    )
