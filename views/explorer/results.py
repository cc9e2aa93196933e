"""Answers in the formats of the W3C, written by Oxigraph."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import pyoxigraph
from lxml import etree
from pyoxigraph import QueryResultsFormat, RdfFormat

from govgraph.graph.errors import UsageError
from govgraph.queries.answers import Answer, ResultGraph, ResultTable
from govgraph.queries.present import graph_bytes, results_json

RESULTS: Final[Mapping[str, QueryResultsFormat]] = MappingProxyType(
    {
        "application/sparql-results+json": QueryResultsFormat.JSON,
        "application/json": QueryResultsFormat.JSON,
        "application/sparql-results+xml": QueryResultsFormat.XML,
        "text/csv": QueryResultsFormat.CSV,
        "text/tab-separated-values": QueryResultsFormat.TSV,
    }
)
"""Media types of the answer to a SELECT or an ASK; the first is given to those who take any."""
GRAPHS: Final[Mapping[str, RdfFormat]] = MappingProxyType(
    {
        "text/turtle": RdfFormat.TURTLE,
        "application/n-triples": RdfFormat.N_TRIPLES,
        "application/rdf+xml": RdfFormat.RDF_XML,
        "application/ld+json": RdfFormat.JSON_LD,
    }
)
"""Media types of the answer to a CONSTRUCT or a DESCRIBE."""


class NotWritable(UsageError):  # noqa: N818
    """A format cannot carry the answer; another one can."""


def written(answer: Answer, form: str, **prefixes: str) -> bytes:
    """Return an answer in one of the media types; a graph may have further prefixes.

    Raises NotWritable: XML has no place for control characters, nor RDF/XML for predicates that
    end in no name.
    """
    if isinstance(answer, ResultGraph):
        data = graph_bytes(answer, GRAPHS[form], **prefixes)
    else:
        data = _results(answer, form)
    if form.endswith("+xml"):
        _require_xml(data, form)
    return data


def _results(answer: ResultTable | bool, form: str) -> bytes:
    text = results_json(answer)
    format_ = RESULTS[form]
    if format_ == QueryResultsFormat.JSON:
        return text.encode("utf-8", "replace")
    read = pyoxigraph.parse_query_results(text, format=QueryResultsFormat.JSON)
    data = read.serialize(format=format_)
    assert data is not None
    return data


def _require_xml(data: bytes, form: str) -> None:
    try:
        etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))
    except etree.XMLSyntaxError as error:
        raise NotWritable(f"{form} cannot carry this answer ({error.msg})") from error
