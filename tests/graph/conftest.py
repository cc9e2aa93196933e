from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from govgraph.graph.knowledge import KnowledgeGraph


def _factory() -> ModuleType:
    name = "knowledge_factory"
    if name not in sys.modules:
        path = Path(__file__).with_name(f"{name}.py")
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec
        assert spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def factory() -> ModuleType:
    return _factory()


@pytest.fixture(scope="session")
def small_knowledge(factory: ModuleType) -> KnowledgeGraph:
    knowledge = factory.small_knowledge()
    assert isinstance(knowledge, KnowledgeGraph)
    return knowledge
