"""The child process of `govgraph.queries.own`: requests in, messages out."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, Store, Triple

from govgraph.graph.errors import GovgraphError, ServerError
from govgraph.queries.answering import Message, answer_requests
from govgraph.queries.dataset import Dataset
from govgraph.queries.own import Request, Scope
from govgraph.queries.reading import no_update, read_only

_BATCH = 1000
_MEMORY = 4 * 2**30

Result = QuerySolutions | QueryBoolean | Iterable[Triple]


def main() -> None:
    """Answer requests until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # the engine's loops never look at Python's flag
    answer_requests(_answers)


def _limit_resources(timeout: float) -> None:
    """Let the system end this process if it eats the memory, or if its parent was killed."""
    with suppress(ImportError, ValueError, OSError):  # there is no such module on Windows
        import resource  # noqa: PLC0415

        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        seconds = int(used + timeout * (os.cpu_count() or 1)) + 5
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _answers(request: Request) -> Iterator[Message]:
    _limit_resources(request.timeout)
    try:
        query = (no_update if request.elsewhere else read_only)(request.query)
        yield from _answer(_result(request.opener(), query, request.scope), request.limit)
    except ServerError as error:
        yield "server", str(error)
    except (GovgraphError, SyntaxError, ValueError, RuntimeError, OSError) as error:
        yield "error", str(error)


def _result(dataset: Dataset, query: str, scope: Scope | None) -> Result:
    if scope is None:
        return dataset.query(query)
    assert isinstance(dataset, Store)
    if not scope.default and not scope.named:
        return dataset.query(query, base_iri=scope.base or None)
    return dataset.query(
        query,
        base_iri=scope.base or None,
        default_graph=[*map(NamedNode, scope.default)],
        named_graphs=[*map(NamedNode, scope.named)],
    )


def _answer(result: Result, limit: int) -> Iterator[Message]:
    if isinstance(result, QueryBoolean):
        yield "boolean", bool(result)
        yield "end", False
    elif isinstance(result, QuerySolutions):
        yield "table", [variable.value for variable in result.variables]
        yield from _batches(map(tuple, result), limit)
    else:
        yield "graph", None
        yield from _batches(result, limit)


def _batches(rows: Iterable[Any], limit: int) -> Iterator[Message]:
    left = iter(rows)
    wanted = islice(left, limit)
    while batch := list(islice(wanted, _BATCH)):
        yield "rows", batch
    yield "end", next(left, None) is not None


if __name__ == "__main__":
    main()
