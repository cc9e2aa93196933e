"""A small graph that a real server serves, one for all tests that change nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Graph
from serving import Served, serving

STORIES = (
    "Alder University hosted the Lake Forum 2021 in Beijing. Ana Lund spoke at the forum.\n",
    "The Lake Forum 2022 was organised by Birch Institute. Bo Berg spoke at the Lake Forum 2022.\n",
    "Cedar College organised the River Summit 2023. Cy Dahl spoke at the River Summit 2023.\n",
)


def written(folder: Path, *stories: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"story-{number}.txt" for number, _ in enumerate(stories)]
    for path, story in zip(paths, stories, strict=True):
        path.write_text(story)
    return paths


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder = tmp_path_factory.mktemp("explored")
    graph = Graph(folder / "graph")
    assert graph("build", *written(folder / "stories", *STORIES)).exit_code == 0
    return graph


@pytest.fixture(scope="session")
def served(graph: Graph) -> Iterator[Served]:
    with serving(graph.folder) as served:
        yield served


@pytest.fixture(scope="session")
def documents(served: Served) -> list[str]:
    """The identifiers of the documents, each of which names the graph of what it says."""
    found = served.query(
        "SELECT ?d { ?d a <https://w3id.org/govgraph/ns#Document> } ORDER BY ?d"
    ).json()
    return [row["d"]["value"] for row in found["results"]["bindings"]]
