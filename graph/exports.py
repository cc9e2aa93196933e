"""The graph in the formats that others read. To add one, add an entry to `EXPORTERS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import BinaryIO, Final

from pyoxigraph import DefaultGraph, RdfFormat, Triple, serialize

from govgraph.graph.apoc import apoc_lines
from govgraph.graph.drawing import Drawing, drawing
from govgraph.graph.folders import Files, archived
from govgraph.graph.gexf import write_gexf
from govgraph.graph.graphml import write_graphml
from govgraph.graph.json_ld import write_json_ld
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.neo4j_csv import csv_files
from govgraph.graph.parquet import parquet_files
from govgraph.graph.rdf import line, quads, reading_order
from govgraph.ontology.terms import prefixes


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: what it holds, how it is named, and what writes it."""

    title: str
    media_type: str
    suffix: str
    write: Callable[[KnowledgeGraph, BinaryIO], None]
    """Writes it to one stream; where it takes several files, as a zip archive of these."""
    draw: Callable[[Drawing, BinaryIO], None] | None = None
    """Writes a network alone, where the format can hold one."""
    files: Files | None = None
    """Yields the files, where it takes several."""


def write_nquads(knowledge: KnowledgeGraph, stream: BinaryIO) -> None:
    """Write the whole dataset, canonically: equal graphs are equal byte for byte."""
    for quad in quads(knowledge):
        stream.write(f"{line(quad)} .\n".encode())


def write_trig(knowledge: KnowledgeGraph, stream: BinaryIO) -> None:
    """Write the whole dataset, the default graph first."""
    serialize(
        sorted(quads(knowledge), key=reading_order),
        stream,
        RdfFormat.TRIG,
        prefixes=prefixes(),
    )


def write_turtle(knowledge: KnowledgeGraph, stream: BinaryIO) -> None:
    """Write the default graph, the merged view, without quotes; Turtle knows no named graphs."""
    known = (quad for quad in quads(knowledge) if isinstance(quad.graph_name, DefaultGraph))
    triples = (Triple(q.subject, q.predicate, q.object) for q in sorted(known, key=reading_order))
    serialize(triples, stream, RdfFormat.TURTLE, prefixes=prefixes())


def write_jsonl(knowledge: KnowledgeGraph, stream: BinaryIO) -> None:
    """Write the property graph, a node or relationship a line."""
    for row in apoc_lines(knowledge):
        stream.write(row.encode() + b"\n")


def _drawn(title: str, suffix: str, draw: Callable[[Drawing, BinaryIO], None]) -> Exporter:
    """Return the exporter of a format for drawing."""

    def write(knowledge: KnowledgeGraph, stream: BinaryIO) -> None:
        draw(drawing(knowledge), stream)

    return Exporter(title, "application/xml", suffix, write, draw=draw)


def _filed(title: str, files: Files) -> Exporter:
    """Return the exporter of a format that takes several files."""
    return Exporter(title, "application/zip", ".zip", archived(files), files=files)


EXPORTERS: Final[Mapping[str, Exporter]] = MappingProxyType(
    {
        "turtle": Exporter("what is known, as Turtle", "text/turtle", ".ttl", write_turtle),
        "trig": Exporter("everything, as TriG", "application/trig", ".trig", write_trig),
        "nquads": Exporter(
            "everything, as canonical N-Quads", "application/n-quads", ".nq", write_nquads
        ),
        "jsonld": Exporter(
            "everything, as JSON-LD", "application/ld+json", ".jsonld", write_json_ld
        ),
        "jsonl": Exporter(
            "the property graph, as APOC's JSON Lines", "application/jsonl", ".jsonl", write_jsonl
        ),
        "graphml": _drawn("the property graph, as GraphML", ".graphml", write_graphml),
        "gexf": _drawn("the property graph, dated, as GEXF", ".gexf", write_gexf),
        "csv": _filed("the property graph, as CSV for neo4j-admin", csv_files),
        "parquet": _filed("the property graph, as Parquet tables", parquet_files),
    }
)
