"""Answers come in the form that a client asks for, and say what they leave out."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from io import BytesIO

import pytest
from rdflib import Graph
from rdflib.query import Result
from running import Graph as Built
from serving import Served, serving

EVENTS = """
PREFIX gg: <https://w3id.org/govgraph/ns#>
SELECT ?name { ?event a gg:Event; gg:name ?name } ORDER BY ?name
"""
NAMES = ["Lake Forum 2021", "Lake Forum 2022", "River Summit 2023"]
KNOWN = "CONSTRUCT WHERE { ?s ?p ?o }"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def parsed(form: str) -> Callable[[bytes], list[str]]:
    def read(content: bytes) -> list[str]:
        return [str(row[0]) for row in Result.parse(BytesIO(content), format=form)]

    return read


def csv_rows(content: bytes) -> list[str]:
    return [row["name"] for row in csv.DictReader(content.decode().splitlines())]


READERS: Mapping[str, Callable[[bytes], list[str]]] = {
    "application/sparql-results+json": parsed("json"),
    "application/json": parsed("json"),
    "application/sparql-results+xml": parsed("xml"),
    "text/csv": csv_rows,
    "text/tab-separated-values": parsed("tsv"),
}


@pytest.mark.parametrize("kind", READERS)
def test_a_table_is_had_in_every_format_of_results(served: Served, kind: str) -> None:
    response = served.query(EVENTS, kind)
    assert response.headers["content-type"].partition(";")[0] == kind
    assert READERS[kind](response.data) == NAMES


@pytest.mark.parametrize("kind", READERS)
def test_yes_and_no_are_had_in_every_format_of_results(served: Served, kind: str) -> None:
    assert b"true" in served.query("ASK { ?s ?p ?o }", kind).data
    assert b"false" in served.query("ASK { ?s ?s ?s }", kind).data


@pytest.mark.parametrize(
    "kind", ["text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"]
)
def test_a_graph_is_had_in_every_format_of_rdf(served: Served, kind: str) -> None:
    response = served.query(KNOWN, kind)
    assert response.headers["content-type"].partition(";")[0] == kind
    read = Graph().parse(data=response.data.decode(), format=kind)
    (count,) = served.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").json()["results"]["bindings"]
    assert len(read) == int(count["n"]["value"])


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
        (BROWSER, "application/sparql-results+json"),
        ("text/csv;q=0.5, application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv;q=0.5, application/sparql-results+xml;q=0.1", "text/csv; charset=utf-8"),
        ("text/*", "text/csv; charset=utf-8"),
        ("text/csv;q=0, text/*", "text/tab-separated-values; charset=utf-8"),
        ("Text/CSV ; Q=1.0", "text/csv; charset=utf-8"),
        ("text/csv;q=nonsense, application/json;q=0.1", "application/json"),
    ],
)
def test_what_a_client_likes_best_it_gets(served: Served, accept: str, kind: str) -> None:
    assert served.query(EVENTS, accept).headers["content-type"] == kind


@pytest.mark.parametrize(
    ("query", "accept", "offered"),
    [
        (EVENTS, "image/png", "text/csv"),
        (EVENTS, "text/turtle", "text/csv"),
        (KNOWN, "text/csv", "text/turtle"),
        (KNOWN, "text/turtle;q=0", "application/ld+json"),
    ],
)
def test_what_cannot_be_had_is_refused_with_what_can(
    served: Served, query: str, accept: str, offered: str
) -> None:
    response = served.query(query, accept)
    assert response.status == 406
    assert offered in response.data.decode()


@pytest.mark.parametrize(
    "query",
    [
        r'SELECT ("a\u0001b" AS ?odd) {}',
        'CONSTRUCT { <http://e.example/s> <http://e.example/1> "x" } {}',
    ],
)
def test_what_xml_cannot_carry_is_refused_and_comes_in_another_form(
    served: Served, query: str
) -> None:
    response = served.query(query, "application/sparql-results+xml, application/rdf+xml")
    assert response.status == 406
    assert "cannot carry this answer" in response.data.decode()
    assert served.query(query).status == 200


def test_a_head_has_the_headers_of_the_answer_and_no_answer(served: Served) -> None:
    path = "sparql?query=ASK%20%7B%7D"
    head, got = served.ask(path, "HEAD"), served.ask(path)
    assert (head.status, head.data) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"]


def test_an_answer_that_is_known_is_not_sent_again(served: Served) -> None:
    first = served.query(EVENTS)
    tag = first.headers["etag"]
    again = served.query(EVENTS, if_none_match=f'"other", {tag}')
    assert (again.status, again.data, again.headers["etag"]) == (304, b"", tag)
    assert served.query(EVENTS, "text/csv", if_none_match=tag).status == 200
    assert served.query(EVENTS + " LIMIT 1", if_none_match=tag).status == 200


def test_an_answer_that_changes_by_itself_is_not_kept(served: Served) -> None:
    response = served.query("SELECT (RAND() AS ?n) {}")
    assert "etag" not in response.headers
    assert response.headers["cache-control"] == "no-store"


def test_a_row_limit_holds_and_is_told(graph: Built) -> None:
    with serving(graph.folder, "--limit", 2) as few:
        cut = few.query(EVENTS)
        assert len(cut.json()["results"]["bindings"]) == 2
        assert cut.headers["govgraph-truncated"] == "2"
        triples = few.query(KNOWN, "application/n-triples")
        assert len(triples.data.splitlines()) == 2
        assert triples.headers["govgraph-truncated"] == "2"
        assert "govgraph-truncated" not in few.query(EVENTS + " LIMIT 2").headers


def test_a_browser_gets_a_page_where_others_get_the_description(served: Served) -> None:
    assert served.ask("sparql", accept=BROWSER).headers["content-type"].startswith("text/html")
    assert served.ask("sparql").headers["content-type"].startswith("text/turtle")
    assert served.ask("sparql", accept="image/png").status == 406


@pytest.mark.parametrize(
    ("accept", "kind"),
    [("", "text/plain"), (BROWSER, "text/html"), ("application/json", "application/json")],
)
def test_an_error_comes_in_the_form_asked_for(served: Served, accept: str, kind: str) -> None:
    response = served.ask("no-such-page", accept=accept)
    assert response.status == 404
    assert response.headers["content-type"].startswith(kind)


def test_other_machines_are_not_asked(served: Served) -> None:
    response = served.query("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }")
    assert response.status == 400
    assert "SERVICE is refused" in response.data.decode()


@pytest.mark.parametrize("name", ["default-graph-uri", "named-graph-uri"])
def test_a_graph_that_is_no_identifier_is_refused(served: Served, name: str) -> None:
    assert served.ask(f"sparql?query=ASK%20%7B%7D&{name}=no%20identifier").status == 400
