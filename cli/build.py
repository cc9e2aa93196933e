"""`govgraph build`: bring documents into the graph."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from govgraph.cli.options import format_option, graph_option

if TYPE_CHECKING:
    from govgraph.loaders.report import BuildReport


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
@format_option("table", "json")
def build(paths: tuple[str, ...], graph: Path, name: str, replacing: bool, format_: str) -> int:
    """Load files, folders, globs and web addresses into the graph.

    What is loaded already is left alone; new content from the same place replaces the old.

    Example: govgraph build samples/ notes.md --graph my-graph
    """
    from govgraph.graph.workspace import Workspace
    from govgraph.loaders import pipeline, sources
    from govgraph.loaders.extractors import default_extractor
    from govgraph.loaders.report import BuildReport

    gathered = sources.gather(paths, name)
    documents, skipped = pipeline.read_all(gathered)
    report = BuildReport()
    if documents:
        workspace = Workspace.create(graph)
        report = pipeline.build(workspace, documents, default_extractor(), replacing)
        workspace.project()
        workspace.close()
    report.skipped = [*skipped, *report.skipped]
    report.ignored = gathered.ignored
    return _tell(report, format_)


def _tell(report: BuildReport, format_: str) -> int:
    """Print the report, and each skipped source on standard error; return the exit code."""
    for one in report.skipped:
        click.echo(f"skipped {one.source}: {one.reason}", err=True)
    click.echo(report.as_json() if format_ == "json" else "\n".join(report.lines()))
    if not report.loaded:
        return 2
    return 1 if report.skipped else 0
