"""A small graph of forums and summits; the people beside the two examples are invented."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from pyoxigraph import Store
from running import run

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads
from govgraph.graph.workspace import Workspace


@pytest.fixture(scope="session")
def forums() -> ModuleType:
    name = "query_forums"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("forums.py"))
        assert spec
        assert spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def knowledge(forums: ModuleType) -> KnowledgeGraph:
    found = forums.forums()
    assert isinstance(found, KnowledgeGraph)
    return found


@pytest.fixture(scope="session")
def store(knowledge: KnowledgeGraph) -> Store:
    store = Store()
    store.bulk_extend(quads(knowledge))
    return store


@pytest.fixture(scope="session")
def store_folder(knowledge: KnowledgeGraph, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = str(tmp_path_factory.mktemp("forums") / "rdf")
    store = Store(folder)
    store.bulk_extend(quads(knowledge))
    store.flush()
    del store
    return folder


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The graph of the samples."""
    folder = tmp_path_factory.mktemp("samples") / "graph"
    done = run("build", Path(__file__).parents[2] / "samples", "--graph", folder)
    assert done.exit_code == 0, done.stderr
    return Workspace.open(folder)
