"""The W3C's SPARQL 1.1 Protocol test cases that apply, put to a graph of our own.

They are named as in the manifest `sparql/sparql11/protocol` of https://github.com/w3c/rdf-tests;
the requests are ours: documents of the graph stand for the manifest's data files. The graph is
served for reading alone, so these do not apply, and each is refused as an update, whatever else may
be wrong with it: update_dataset_default_graph, update_dataset_default_graphs,
update_dataset_named_graphs, update_dataset_full, update_post_form, update_post_direct,
update_base_uri. The cases of updates that a server must refuse in any case are below.
"""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, Namespace
from serving import Response, Served

DIRECT = "application/sparql-query"
FORM = "application/x-www-form-urlencoded"
UPDATE = "application/sparql-update"
SD = Namespace("http://www.w3.org/ns/sparql-service-description#")
SAID_BY = "[] <http://www.w3.org/ns/oa#hasSource> <{}>"
"""Holds in the graph of one document alone."""


def post(served: Served, body: str | bytes, kind: str = "", **parameters: object) -> Response:
    headers = {"content_type": kind} if kind else {}
    query = f"?{urlencode(parameters, doseq=True)}" if parameters else ""
    return served.ask(f"sparql{query}", "POST", body, **headers)


def get(served: Served, **parameters: object) -> Response:
    return served.ask(f"sparql?{urlencode(parameters, doseq=True)}")


def holds(response: Response) -> bool:
    assert response.status == 200, response.data
    assert response.headers["content-type"] == "application/sparql-results+json"
    answer = response.json()["boolean"]
    assert isinstance(answer, bool)
    return answer


def said(*documents: str) -> str:
    return " . ".join(map(SAID_BY.format, documents))


def said_in_graphs(*documents: str) -> str:
    each = (f"GRAPH ?g{n} {{ {SAID_BY.format(one)} }}" for n, one in enumerate(documents))
    return " ".join(each)


def test_query_get(served: Served) -> None:
    assert holds(get(served, query="ASK {}", **{"default-graph-uri": "http://example.org/none"}))


def test_query_post_form(served: Served, documents: list[str]) -> None:
    body = urlencode({"query": "ASK {}"})
    assert holds(post(served, body, FORM, **{"default-graph-uri": documents[0]}))


def test_query_post_direct(served: Served) -> None:
    assert holds(post(served, "ASK {}", DIRECT))


def test_query_dataset_default_graphs_get(served: Served, documents: list[str]) -> None:
    both = documents[:2]
    query = f"ASK {{ {said(*both)} }}"
    assert holds(get(served, query=query, **{"default-graph-uri": both}))
    assert not holds(get(served, query=query, **{"default-graph-uri": both[:1]}))
    assert not holds(get(served, query=query))


def test_query_dataset_default_graphs_post(served: Served, documents: list[str]) -> None:
    query = f"ASK {{ {said(*documents[:2])} }}"
    assert holds(post(served, query, DIRECT, **{"default-graph-uri": documents[:2]}))


def test_query_dataset_named_graphs_get(served: Served, documents: list[str]) -> None:
    query = f"ASK {{ {said_in_graphs(*documents[:2])} }}"
    assert holds(get(served, query=query, **{"named-graph-uri": documents[:2]}))
    assert not holds(get(served, query=query, **{"named-graph-uri": documents[1:]}))


def test_query_dataset_named_graphs_post(served: Served, documents: list[str]) -> None:
    query = f"ASK {{ {said_in_graphs(*documents[:2])} }}"
    assert holds(post(served, query, DIRECT, **{"named-graph-uri": documents[:2]}))


def test_query_dataset_full(served: Served, documents: list[str]) -> None:
    query = f"ASK {{ {said(documents[2])} {said_in_graphs(*documents[:2])} }}"
    dataset = {"default-graph-uri": documents[2], "named-graph-uri": documents[:2]}
    assert holds(post(served, query, DIRECT, **dataset))
    assert not holds(post(served, query, DIRECT, **{"default-graph-uri": documents[2]}))


def test_query_multiple_dataset(served: Served, documents: list[str]) -> None:
    """What the protocol says wins over what the query says."""
    named = {"named-graph-uri": documents[:2]}
    query = f"ASK FROM <{documents[2]}> {{ {said_in_graphs(*documents[:2])} }}"
    assert holds(post(served, query, DIRECT, **named))
    outside = f"ASK FROM <{documents[2]}> {{ {said(documents[2])} }}"
    assert holds(post(served, outside, DIRECT))
    assert not holds(post(served, outside, DIRECT, **named))


@pytest.mark.parametrize(
    ("name", "query", "kinds"),
    [
        ("select", "SELECT (1 AS ?value) {}", {"application/sparql-results+json"}),
        ("ask", "ASK {}", {"application/sparql-results+json"}),
        ("describe", "DESCRIBE <http://example.org/>", {"text/turtle; charset=utf-8"}),
        ("construct", "CONSTRUCT { <s> <p> 1 } WHERE {}", {"text/turtle; charset=utf-8"}),
    ],
)
def test_query_content_type(served: Served, name: str, query: str, kinds: set[str]) -> None:
    response = post(served, query, DIRECT)
    assert response.status == 200
    assert response.headers["content-type"] in kinds


def test_relative_identifiers_are_those_of_the_endpoint(served: Served) -> None:
    response = post(served, "CONSTRUCT { <s> <p> 1 } WHERE {}", DIRECT)
    (subject,) = Graph().parse(data=response.data.decode()).subjects()
    assert subject == URIRef(f"{served.address}s")


def test_bad_query_method(served: Served) -> None:
    response = served.ask("sparql?query=ASK%20%7B%7D", "PUT")
    assert response.status == 405
    assert set(response.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}


def test_bad_multiple_queries(served: Served) -> None:
    assert get(served, query=["ASK {}", "SELECT * {}"]).status == 400


def test_bad_query_wrong_media_type(served: Served) -> None:
    assert post(served, "ASK {}", "text/plain").status == 415


def test_bad_query_missing_form_type(served: Served) -> None:
    assert post(served, urlencode({"query": "ASK {}"})).status == 415


def test_bad_query_missing_direct_type(served: Served) -> None:
    assert post(served, "ASK {}").status == 415


@pytest.mark.parametrize(
    ("kind", "status"), [(f"{DIRECT}; charset=UTF-16", 415), (DIRECT, 400), (FORM, 400)]
)
def test_bad_query_non_utf8(served: Served, kind: str, status: int) -> None:
    assert post(served, "ASK {}".encode("utf-16"), kind).status == status


def test_bad_query_syntax(served: Served) -> None:
    response = get(served, query="ASK {")
    assert response.status == 400
    assert "not a SPARQL query: line 1, column" in response.data.decode()


@pytest.mark.parametrize("name", ["bad_update_get"])
def test_an_update_is_refused_with_get(served: Served, name: str) -> None:
    assert get(served, update="CLEAR ALL").status == 403


@pytest.mark.parametrize(
    ("name", "body", "kind", "status"),
    [
        ("bad_multiple_updates", "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT", FORM, 403),
        ("bad_update_wrong_media_type", "CLEAR NAMED", "text/plain", 415),
        ("bad_update_missing_form_type", "update=CLEAR%20NAMED", "", 415),
        ("bad_update_non_utf8", "CLEAR NAMED".encode("utf-16"), f"{UPDATE}; charset=UTF-16", 403),
        ("bad_update_syntax", "update=CLEAR%20XYZ", FORM, 403),
        ("update_post_form", "update=CLEAR%20ALL", FORM, 403),
        ("update_post_direct", "CLEAR ALL", UPDATE, 403),
        ("an update in place of a query", "CLEAR ALL", DIRECT, 400),
    ],
)
def test_an_update_is_refused(
    served: Served, name: str, body: str | bytes, kind: str, status: int
) -> None:
    assert post(served, body, kind).status == status
    assert holds(get(served, query="ASK { ?s ?p ?o }"))


def test_bad_update_dataset_conflict(served: Served) -> None:
    update = "WITH <http://example.org/a> DELETE { ?s ?p 1 } WHERE { ?s ?p 1 }"
    named = {"using-named-graph-uri": "http://example.org/b"}
    assert post(served, update, UPDATE, **named).status == 403


@pytest.mark.parametrize(
    "kind", ["text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json"]
)
def test_the_service_description_is_had_in_every_format_of_rdf(
    served: Served, documents: list[str], kind: str
) -> None:
    """Cases returns-rdf, has-endpoint-triple and conforms-to-schema of service-description."""
    response = served.ask("sparql", accept=kind)
    assert response.headers["content-type"].startswith(kind)
    described = Graph().parse(data=response.data.decode(), format=kind)
    (service,) = described.subjects(RDF.type, SD.Service)
    assert described.value(service, SD.endpoint) == URIRef(f"{served.address}sparql")
    assert described.value(service, SD.supportedLanguage) == SD.SPARQL11Query
    assert len([*described.objects(service, SD.resultFormat)]) == 8
    dataset = described.value(service, SD.defaultDataset)
    assert (described.value(dataset, SD.defaultGraph), RDF.type, SD.Graph) in described
    names = {
        str(described.value(graph, SD.name)) for graph in described.objects(dataset, SD.namedGraph)
    }
    assert names >= set(documents)
