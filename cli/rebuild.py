"""`govgraph rebuild`: make everything anew from the stored texts."""

from __future__ import annotations

from pathlib import Path

import click

from govgraph.cli.options import extractor_option, format_option, graph_option
from govgraph.cli.reports import tell


@click.command()
@graph_option
@extractor_option
@format_option("table", "json")
def rebuild(graph: Path, extractor: str, format_: str) -> int:
    """Make the graph anew from the texts that it keeps.

    The sources are not needed. All documents are extracted again, and the stores written anew.

    Example: govgraph rebuild --graph my-graph
    """
    from govgraph.graph.workspace import Workspace
    from govgraph.loaders import pipeline
    from govgraph.loaders.extractors import EXTRACTORS

    workspace = Workspace.open(graph)
    report = pipeline.rebuild(workspace, EXTRACTORS[extractor]())
    workspace.project(force=True)
    return tell(report, format_)
