"""The servers that examples speak of, as those that the tests have started."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest

Served = Callable[[str], str]

_SPARQL, _NEO4J = "http://localhost:3030/govgraph", "neo4j://localhost"


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest) -> Iterator[Served]:
    """A function that gives a word of a command the address of a server that is running."""

    @cache
    def dataset() -> str:
        return str(request.getfixturevalue("fuseki").dataset())

    @cache
    def neo4j() -> str:
        server = request.getfixturevalue("neo4j")
        for name, value in server.environment.items():
            environment.setenv(name, value)
        return f"neo4j://127.0.0.1:{server.port}"

    def running(word: str) -> str:
        word = word.replace(_NEO4J, neo4j()) if word.startswith(_NEO4J) else word
        return word.replace(_SPARQL, dataset()) if _SPARQL in word else word

    with pytest.MonkeyPatch.context() as environment:
        yield running
