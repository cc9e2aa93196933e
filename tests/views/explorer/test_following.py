"""A graph is followed as it changes on disk, while it is served."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from running import Graph
from serving import serving

EVENTS = """
PREFIX gg: <https://w3id.org/govgraph/ns#>
SELECT (COUNT(DISTINCT ?event) AS ?events) { ?event a gg:Event }
"""
STORY = "Alder University hosted the Lake Forum {year} in Beijing. Ana Lund spoke at the forum.\n"


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    graph = Graph(tmp_path / "graph")
    told(graph, 2001)
    return graph


def told(graph: Graph, year: int) -> Path:
    path = graph.folder.parent / f"{year}.txt"
    path.write_text(STORY.format(year=year))
    assert graph("build", path).exit_code == 0
    return path


def test_what_is_built_and_forgotten_meanwhile_is_answered_from_then_on(graph: Graph) -> None:
    def events() -> int:
        (row,) = served.query(EVENTS).json()["results"]["bindings"]
        return int(row["events"]["value"])

    with serving(graph.folder) as served:
        tag = served.query(EVENTS).headers["etag"]
        assert events() == 1
        more = told(graph, 2002)
        assert events() == 2
        changed = served.query(EVENTS, if_none_match=tag)
        assert changed.status == 200
        assert graph("forget", more).exit_code == 0
        assert events() == 1


def test_those_who_ask_during_a_build_see_a_whole_state(graph: Graph) -> None:
    """A query sees the graph before the build or after it, and never an error."""
    built = Event()

    def ask() -> set[int]:
        seen = set()
        while not built.is_set():
            (row,) = served.query(EVENTS).json()["results"]["bindings"]
            seen.add(int(row["events"]["value"]))
        return seen

    with serving(graph.folder) as served, ThreadPoolExecutor(3) as readers:
        asking = [readers.submit(ask) for _ in range(3)]
        try:
            for year in range(2002, 2006):
                told(graph, year)
        finally:
            built.set()
        assert set().union(*(one.result() for one in asking)) <= {1, 2, 3, 4, 5}
        (row,) = served.query(EVENTS).json()["results"]["bindings"]
        assert row["events"]["value"] == "5"


def test_a_graph_that_is_gone_is_said_and_not_fatal(graph: Graph) -> None:
    with serving(graph.folder) as served:
        assert served.query(EVENTS).status == 200
        ledger = graph.folder / "ledger.sqlite"
        ledger.rename(graph.folder / "elsewhere")
        response = served.query(EVENTS)
        assert response.status == 503
        assert "no graph in" in response.data.decode()
        (graph.folder / "elsewhere").rename(ledger)
        assert served.query(EVENTS).status == 200
