"""Saved questions, the means to run them, and a graph opened for analysis (`open_graph`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from govgraph.queries.analysis import OpenGraph

DEFAULT_SECONDS: Final = 30.0
DEFAULT_ROWS: Final = 1_000_000


def open_graph(
    folder: Path | str = "govgraph-data",
    *,
    timeout: float = DEFAULT_SECONDS,
    limit: int = DEFAULT_ROWS,
) -> OpenGraph:
    """Return the graph in a folder, opened for analysis: answers are pandas frames.

    A query may take `timeout` seconds and give `limit` rows. Close the graph when done, or hold it
    in a `with` block; at the latest it closes with Python. Raises NoGraph where there is none.
    """
    from govgraph.queries.analysis import OpenGraph  # noqa: PLC0415  (`import` alone stays quick)

    return OpenGraph(folder, timeout, limit)
