"""Interactive pages drawn from the graph, and the same in a notebook (`show`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govgraph.queries.analysis import OpenGraph
    from govgraph.views.notebook import Picture


def show(
    graph: OpenGraph, page: str = "partnerships", name: str = "", *,
    height: int = 720, interactive: bool = True,
) -> Picture:  # fmt: skip
    """Return a page of an open graph, to be the last word of a cell of a notebook.

    `govgraph.views.notebook.show` says more.
    """
    from govgraph.views import notebook  # noqa: PLC0415  (`import` alone stays quick)

    return notebook.show(graph, page, name, height=height, interactive=interactive)
