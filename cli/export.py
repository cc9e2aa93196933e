"""`govgraph export`: the graph in the formats that others read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import click

from govgraph.cli.options import format_option, graph_option, out_option

FORMATS: Final = ("turtle", "trig", "nquads", "jsonld", "jsonl")
"""Those of `govgraph.graph.exports`, written out so that `--help` need not load them."""

_STANDARD_OUTPUT: Final = (None, Path("-"))


@click.command()
@graph_option
@format_option(*FORMATS)
@out_option
def export(graph: Path, format_: str, out: Path | None) -> None:
    """Write the whole graph in a format for other programs.

    turtle holds the merged view alone. trig, nquads and jsonld hold everything, also what each
    document says and the quotes. jsonl is the property graph, in the form of Neo4j's APOC export.

    Example: govgraph export --format trig --out graph.trig
    """
    from govgraph.graph.exports import EXPORTERS
    from govgraph.graph.workspace import Workspace

    knowledge = Workspace.open(graph).knowledge()
    with _opened(out) as stream:
        EXPORTERS[format_].write(knowledge, stream)


@contextmanager
def _opened(out: Path | None) -> Iterator[BinaryIO]:
    """Yield the stream to write to; a file is replaced only once all of it is written."""
    from govgraph.graph.atomic import replacing
    from govgraph.graph.errors import UsageError

    if out is None or out in _STANDARD_OUTPUT:
        yield sys.stdout.buffer
        return
    try:
        # A device or pipe cannot be replaced.
        special = out.exists() and not out.is_file()
        with out.open("wb") if special else replacing(out) as stream:
            yield stream
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror or error}") from error
