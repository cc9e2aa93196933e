"""Answers as people and programs read them: table, CSV, JSON, Turtle."""

from __future__ import annotations

import csv
import io
import json
from typing import Any, Final, TextIO

import pyoxigraph
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple

from govgraph.graph.errors import UsageError
from govgraph.ontology.vocabulary import NAMESPACE, THINGS
from govgraph.queries.answers import Answer, ResultGraph, ResultTable, Term
from govgraph.queries.tables import shown, write_table

FORMATS: Final = ("table", "csv", "json", "ttl")

PREFIXES: Final = {
    "gg": NAMESPACE,
    "id": THINGS,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "dcterms": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes that queries and Turtle are written with."""


def write(answer: Answer, format_: str, stream: TextIO) -> None:
    """Write an answer; raises UsageError where the format cannot carry it.

    `table` is drawn on a terminal and plain, aligned text elsewhere; `json` follows the W3C's
    SPARQL 1.1 Query Results JSON Format; `ttl` is for graphs (CONSTRUCT, DESCRIBE).
    """
    if format_ == "ttl":
        stream.write(_turtle(answer))
    elif isinstance(answer, bool):
        stream.write(f"{results_json(answer) if format_ == 'json' else shown(answer)}\n")
    else:
        _write_table(_tabular(answer), format_, stream)


def without_iris(table: ResultTable) -> ResultTable:
    """Return the table without the IRI columns that stand beside a column of names."""
    kept = [
        place
        for place, column in enumerate(table.columns)
        if not column.endswith("_iri") or column.removesuffix("_iri") not in table.columns
    ]
    columns = tuple(table.columns[place] for place in kept)
    rows = tuple(tuple(row[place] for place in kept) for row in table.terms)
    return ResultTable(columns, rows, table.truncated)


def results_json(answer: ResultTable | bool, indent: int | None = None) -> str:
    """Return an answer in the W3C's SPARQL 1.1 Query Results JSON Format."""
    if isinstance(answer, bool):
        return json.dumps({"head": {}, "boolean": answer})
    bindings = [
        {column: _binding(term) for column, term in zip(answer.columns, row, strict=True) if term}
        for row in answer.terms
    ]
    document = {"head": {"vars": answer.columns}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, indent=indent)


def graph_bytes(graph: ResultGraph, format_: RdfFormat, **prefixes: str) -> bytes:
    """Return a graph in a format of RDF, its triples in a fixed order; with further prefixes."""
    out = io.BytesIO()
    ordered = sorted(graph.triples, key=str)
    pyoxigraph.serialize(ordered, out, format=format_, prefixes=PREFIXES | prefixes)
    return out.getvalue()


def _write_table(table: ResultTable, format_: str, stream: TextIO) -> None:
    if format_ == "csv":
        stream.write(_csv(table))
    elif format_ == "json":
        stream.write(results_json(table, indent=1) + "\n")
    else:
        write_table(table.columns, table.rows, stream)


def _tabular(answer: ResultTable | ResultGraph) -> ResultTable:
    if isinstance(answer, ResultTable):
        return answer
    rows = tuple((triple.subject, triple.predicate, triple.object) for triple in answer.triples)
    return ResultTable(("subject", "predicate", "object"), rows, answer.truncated)


def _csv(table: ResultTable) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow(shown(cell) if isinstance(cell, bool) else cell for cell in row)
    return out.getvalue()


def _binding(term: Term) -> dict[str, Any]:
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _binding(part) for name, part in parts.items()}}
    return _literal(term)


def _literal(term: Literal) -> dict[str, Any]:
    binding = {"type": "literal", "value": term.value}
    if term.language:
        return binding | {"xml:lang": term.language}
    if term.datatype.value != "http://www.w3.org/2001/XMLSchema#string":
        return binding | {"datatype": term.datatype.value}
    return binding


def _turtle(answer: Answer) -> str:
    if not isinstance(answer, ResultGraph):
        raise UsageError("ttl is for graphs (CONSTRUCT, DESCRIBE); take table, csv or json here")
    return graph_bytes(answer, RdfFormat.TURTLE).decode()
