"""The servers that examples speak of, as those that the tests have started."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

Served = Callable[[str], str]

_SPARQL = "http://localhost:3030/govgraph"


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest) -> Served:
    """A function that gives a word of a command the address of a server that is running."""

    @cache
    def dataset() -> str:
        return str(request.getfixturevalue("fuseki").dataset())

    def running(word: str) -> str:
        return word.replace(_SPARQL, dataset()) if _SPARQL in word else word

    return running
