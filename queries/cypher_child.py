"""The child process of `govgraph.queries.cypher`: requests in, messages out."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Any

from govgraph.graph.errors import GovgraphError
from govgraph.queries.answering import Message, answer_requests
from govgraph.queries.answers import Row, term_of
from govgraph.queries.cypher import CypherRequest
from govgraph.queries.returned import returned_columns

_BATCH = 1000


def main() -> None:
    """Answer requests until there are no more."""
    from govgraph.graph import arcade  # noqa: PLC0415  (starts no Java machine before it must)

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Java would take its time; the parent kills
    readers: dict[Path, arcade.Reader] = {}
    answer_requests(partial(_answers, partial(_reader, readers, arcade.Reader)))


def _reader(readers: dict[Path, Any], open_: Callable[[Path], Any], folder: Path) -> Any:  # noqa: ANN401
    if folder not in readers:
        readers[folder] = open_(folder)
    return readers[folder]


def _answers(reader: Callable[[Path], Any], request: CypherRequest) -> Iterator[Message]:
    os.chdir(request.aside)
    try:
        found = reader(request.folder).rows(request.query, request.parameters)
        first = next(found, None)
        columns = tuple(first) if first is not None else returned_columns(request.query)
        yield "table", columns
        if first is not None:
            found = chain((first,), found)
        yield from _batches(found, columns, request.limit)
    except (GovgraphError, ValueError, OSError) as error:
        yield "error", str(error)


def _batches(
    rows: Iterator[dict[str, Any]], columns: tuple[str, ...], limit: int
) -> Iterator[Message]:
    wanted = islice(rows, limit)
    while batch := list(islice(wanted, _BATCH)):
        yield "rows", [_row(row, columns) for row in batch]
    yield "end", next(rows, None) is not None


def _row(row: dict[str, Any], columns: tuple[str, ...]) -> Row:
    return tuple(term_of(row.get(column)) for column in columns)


if __name__ == "__main__":
    main()
