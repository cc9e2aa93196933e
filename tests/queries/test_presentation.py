"""Answers read well on a terminal, in a pipe and in other programs."""

from __future__ import annotations

import csv
import io
import json

import pyoxigraph
import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple

from govgraph.graph.errors import UsageError
from govgraph.queries.answers import Answer, ResultGraph, ResultTable
from govgraph.queries.present import without_iris, write

_DATE = NamedNode("http://www.w3.org/2001/XMLSchema#date")
_DAY = Literal("2021-12-04", datatype=_DATE)
TABLE = ResultTable(
    ("who", "who_iri", "when", "events"),
    (
        (Literal("王 Wang"), NamedNode("https://a/1"), _DAY, Literal(3)),
        (Literal("a,\n\x1b[31mb"), BlankNode("b"), None, Literal("many", language="en")),
    ),
)  # fmt: skip
GRAPH = ResultGraph((Triple(NamedNode("https://a/1"), NamedNode("https://a/p"), Literal("x")),))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _written(answer: Answer, format_: str, stream: io.StringIO | None = None) -> str:
    stream = stream or io.StringIO()
    write(answer, format_, stream)
    return stream.getvalue()


def test_in_a_pipe_a_table_is_aligned_plain_text() -> None:
    assert _written(without_iris(TABLE), "table").splitlines() == [
        "who       when        events",
        "王 Wang   2021-12-04  3",
        "a, [31mb              many",
    ]


def test_on_a_terminal_a_table_is_drawn_and_cannot_steer_it() -> None:
    drawn = _written(TABLE, "table", _Terminal())
    assert "┃" in drawn
    assert "\x1b[31m" not in drawn


def test_names_hide_their_iris_but_lone_iris_stay() -> None:
    assert without_iris(TABLE).columns == ("who", "when", "events")
    assert without_iris(ResultTable(("x_iri",), ())).columns == ("x_iri",)


def test_csv_reads_back() -> None:
    rows = list(csv.reader(io.StringIO(_written(TABLE, "csv"))))
    assert rows == [
        ["who", "who_iri", "when", "events"],
        ["王 Wang", "https://a/1", "2021-12-04", "3"],
        ["a,\n\x1b[31mb", "_:b", "", "many"],
    ]


def test_json_reads_back_with_a_library_that_is_not_ours() -> None:
    text = _written(TABLE, "json").encode()
    read = pyoxigraph.parse_query_results(text, format=pyoxigraph.QueryResultsFormat.JSON)
    rows = [tuple(solution) for solution in read]
    assert rows[0] == TABLE.terms[0]
    assert rows[1][2:] == TABLE.terms[1][2:]


def test_a_truth_value_is_shown_in_each_format() -> None:
    assert _written(True, "table") == "true\n"
    assert json.loads(_written(False, "json")) == {"head": {}, "boolean": False}


def test_a_graph_is_turtle_or_a_table_of_triples() -> None:
    turtle = _written(GRAPH, "ttl").encode()
    assert [quad.triple for quad in pyoxigraph.parse(turtle, format=RdfFormat.TURTLE)] == list(
        GRAPH.triples
    )
    assert _written(GRAPH, "csv").splitlines()[1] == "https://a/1,https://a/p,x"


def test_turtle_of_a_table_is_refused() -> None:
    with pytest.raises(UsageError, match="take table, csv or json"):
        _written(TABLE, "ttl")


def test_rows_that_take_several_lines_are_kept_apart() -> None:
    short, long = (ResultTable(("x",), ((Literal(n),),) * 2) for n in ("a", "long " * 60))
    assert "├" not in _written(short, "table", _Terminal())
    assert "├" in _written(long, "table", _Terminal())
