"""`govgraph serve` starts where it may, says where, and ends without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Graph, run
from serving import Served, serving

STORY = "Alder University hosted the Lake Forum 2021 in Beijing. Ana Lund spoke at the forum.\n"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder = tmp_path_factory.mktemp("served")
    (folder / "story.txt").write_text(STORY)
    graph = Graph(folder / "graph")
    assert graph("build", folder / "story.txt").exit_code == 0
    return graph


@pytest.fixture(scope="module")
def served(graph: Graph) -> Iterator[Served]:
    with serving(graph.folder) as served:
        yield served


def test_it_says_on_standard_output_where_it_answers(served: Served) -> None:
    assert served.address.startswith("http://127.0.0.1:")
    assert served.ask("").status == 200


def test_without_a_graph_it_does_not_start(tmp_path: Path) -> None:
    done = run("serve", "--graph", tmp_path / "none", "--port", 0)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "build one with" in done.stderr
