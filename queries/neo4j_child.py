"""The child process of `govgraph.queries.on_neo4j`: requests in, messages out."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from govgraph.graph.errors import GovgraphError, ServerError
from govgraph.graph.neo4j_server import Neo4jServer
from govgraph.queries.answers import term_of
from govgraph.queries.bolt import plain
from govgraph.queries.on_neo4j import Neo4jRequest

_GRACE = 1.0
"""Seconds that the server gets more than this process, which is ended first."""

Message = tuple[str, Any]


def main() -> None:
    """Answer requests on standard input until it ends; messages are pickled to standard output."""
    server: Neo4jServer | None = None
    with suppress(EOFError, BrokenPipeError):
        while True:
            request: Neo4jRequest = pickle.load(sys.stdin.buffer)
            try:
                server = server or Neo4jServer(request.uri, request.login, request.database)
                messages = [*_answered(server, request)]
            except ServerError as error:
                messages = [("server", str(error))]
            except GovgraphError as error:
                messages = [("error", str(error))]
            for message in messages:
                pickle.dump(message, sys.stdout.buffer)
            sys.stdout.buffer.flush()
    os._exit(0)  # nothing is left to tidy up


def _answered(server: Neo4jServer, request: Neo4jRequest) -> Iterator[Message]:
    timeout = request.timeout + _GRACE
    columns, rows, more = server.ask(request.query, request.parameters, timeout, request.limit)
    yield "table", columns
    yield "rows", [tuple(term_of(plain(value)) for value in row) for row in rows]
    yield "end", more


if __name__ == "__main__":
    main()
