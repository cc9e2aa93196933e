from __future__ import annotations

import knowledge_factory
import pytest

from govgraph.graph.knowledge import KnowledgeGraph


@pytest.fixture(scope="session")
def small_knowledge() -> KnowledgeGraph:
    return knowledge_factory.small_knowledge()
