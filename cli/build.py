"""`govgraph build`: bring documents into the graph."""

from __future__ import annotations

from pathlib import Path

import click

from govgraph.cli.options import extractor_option, format_option, graph_option
from govgraph.cli.reports import tell


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@graph_option
@click.option(
    "--as", "name", default="", metavar="NAME", help="Identity of the one document given."
)
@click.option(
    "--replace",
    "replacing",
    is_flag=True,
    help="Let a document take the place of another file's document of the same identity.",
)
@extractor_option
@format_option("table", "json")
def build(
    paths: tuple[str, ...], graph: Path, name: str, replacing: bool, extractor: str, format_: str
) -> int:
    """Load files, folders, globs and web addresses into the graph.

    What is loaded already is left alone; new content from the same place replaces the old.

    Example: govgraph build samples/ --graph my-graph
    """
    from govgraph.graph.workspace import Workspace
    from govgraph.loaders import pipeline, sources
    from govgraph.loaders.extractors import EXTRACTORS
    from govgraph.loaders.report import BuildReport

    gathered = sources.gather(paths, name)
    documents, skipped = pipeline.read_all(gathered)
    report = BuildReport()
    if documents:
        workspace = Workspace.create(graph)
        report = pipeline.build(workspace, documents, EXTRACTORS[extractor](), replacing)
        workspace.project()
        workspace.close()
    report.skipped = [*skipped, *report.skipped]
    report.ignored = gathered.ignored
    return tell(report, format_)
