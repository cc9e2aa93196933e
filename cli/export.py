"""`govgraph export`: the graph in the formats that others read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import click

from govgraph.cli.options import format_option, graph_option

if TYPE_CHECKING:
    from govgraph.graph.drawing import Drawing
    from govgraph.graph.knowledge import KnowledgeGraph

FORMATS: Final = (
    "turtle", "trig", "nquads", "jsonld", "jsonl", "graphml", "gexf", "csv", "parquet",
)  # fmt: skip
"""Those of `govgraph.graph.exports`, written out so that `--help` need not load them."""

NETWORKS: Final = ("partnerships", "co-participation")

_STANDARD_OUTPUT: Final = (None, Path("-"))


@click.command()
@graph_option
@format_option(*FORMATS)
@click.option(
    "--network",
    type=click.Choice(NETWORKS),
    help="Write one network alone: institutions by events that they ran or supported together,"
    " or people by events that they took part in. For graphml and gexf.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Write to this file instead of standard output; csv and parquet: to this folder or .zip.",
)
def export(graph: Path, format_: str, network: str | None, out: Path | None) -> None:
    """Write the whole graph in a format for other programs.

    turtle holds the merged view alone. trig, nquads and jsonld hold everything, also what each
    document says and the quotes. jsonl is the property graph, in the form of Neo4j's APOC export;
    csv the same for `neo4j-admin database import full @import.args`. graphml and gexf are for
    drawing and analysis; Gephi opens the latter with a timeline, by the dates of events and posts.
    parquet has the tables nodes, relationships and evidence.

    Example: govgraph export --format trig --out graph.trig

    Example: govgraph export --format gexf --network partnerships --out partnerships.gexf
    """
    from govgraph.graph.exports import EXPORTERS
    from govgraph.graph.folders import write_folder
    from govgraph.graph.workspace import Workspace

    exporter = EXPORTERS[format_]
    if network and exporter.draw is None:
        raise click.UsageError("--network goes with --format graphml or gexf")
    folder = _folder(out, format_) if exporter.files else None
    knowledge = Workspace.open(graph).knowledge()
    if folder and exporter.files:
        with _named(folder):
            write_folder(folder, exporter.files(knowledge))
        return
    with _opened(out) as stream:
        if network and exporter.draw:
            exporter.draw(_drawing(knowledge, network), stream)
        else:
            exporter.write(knowledge, stream)


def _drawing(knowledge: KnowledgeGraph, network: str) -> Drawing:
    from govgraph.graph.drawing import network_drawing
    from govgraph.graph.networks import co_participation, partnerships

    found = partnerships(knowledge) if network == "partnerships" else co_participation(knowledge)
    return network_drawing(found, knowledge, network)


def _folder(out: Path | None, format_: str) -> Path | None:
    """Return the folder to write several files into, None where they go into one archive."""
    if out in _STANDARD_OUTPUT:
        if sys.stdout.isatty():
            raise click.UsageError(f"{format_} is several files: name a folder or .zip with --out")
        return None
    assert out is not None
    return None if out.suffix == ".zip" or (out.exists() and not out.is_dir()) else out


@contextmanager
def _named(out: Path) -> Iterator[None]:
    """Name the place that cannot be written."""
    from govgraph.graph.errors import UsageError

    try:
        yield
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror or error}") from error


@contextmanager
def _opened(out: Path | None) -> Iterator[BinaryIO]:
    """Yield the stream to write to; a file is replaced only once all of it is written."""
    from govgraph.graph.atomic import replacing

    if out is None or out in _STANDARD_OUTPUT:
        yield sys.stdout.buffer
        return
    with _named(out):
        # A device or pipe cannot be replaced.
        special = out.exists() and not out.is_file()
        with out.open("wb") if special else replacing(out) as stream:
            yield stream
