"""The child process of `govgraph.queries.on_neo4j`: requests in, messages out."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from functools import cache, partial

from govgraph.graph.errors import GovgraphError, ServerError
from govgraph.graph.neo4j_server import Login, Neo4jServer
from govgraph.queries.answering import Message, answer_requests
from govgraph.queries.answers import term_of
from govgraph.queries.bolt import plain
from govgraph.queries.on_neo4j import Neo4jRequest

_GRACE = 1.0
"""Seconds that the server gets more than this process, which is ended first."""


def main() -> None:
    """Answer requests until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent kills
    answer_requests(partial(_answers, cache(Neo4jServer)))


def _answers(
    server: Callable[[str, Login | None, str | None], Neo4jServer], request: Neo4jRequest
) -> Iterator[Message]:
    try:
        connected = server(request.uri, request.login, request.database)
        yield from [*_answered(connected, request)]
    except ServerError as error:
        yield "server", str(error)
    except GovgraphError as error:
        yield "error", str(error)


def _answered(server: Neo4jServer, request: Neo4jRequest) -> Iterator[Message]:
    timeout = request.timeout + _GRACE
    columns, rows, more = server.ask(request.query, request.parameters, timeout, request.limit)
    yield "table", columns
    yield "rows", [tuple(term_of(plain(value)) for value in row) for row in rows]
    yield "end", more


if __name__ == "__main__":
    main()
