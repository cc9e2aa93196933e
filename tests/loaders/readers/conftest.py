"""Pages of our own, and what must hold of every document that has blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.readers import read_source
from govgraph.loaders.readers.page import Page

PAGES = Path(__file__).parent / "pages"
Shape = list[tuple[str, int, str]]


@pytest.fixture(scope="session")
def page() -> Callable[[str], Document]:
    """Read one of the pages beside this file."""
    return lambda name: read_source(str(PAGES / name), name)


@pytest.fixture(scope="session")
def shape() -> Callable[[Document | Page], Shape]:
    """Return kind, level and words of each block, after checking that its offsets are sound."""
    return _shape


def _shape(document: Document | Page) -> Shape:
    text, before = document.text, 0
    for block in document.blocks:
        words = text[block.start : block.end]
        assert words
        assert words == words.strip()
        assert "\n\n" not in words
        assert block.start >= before
        assert not text[before : block.start].strip()
        before = at = block.start
        for start, end in block.cells:
            assert at <= start <= end <= block.end
            at = end
        before = block.end
    assert not text[before:].strip()
    return [(b.kind.value, b.level, text[b.start : b.end]) for b in document.blocks]
