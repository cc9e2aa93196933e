"""What researchers use works against the endpoint: SPARQLWrapper, and rdflib's SPARQLStore."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, RDFS, Namespace
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from running import run
from serving import Served
from SPARQLWrapper import CSV, JSON, XML, SPARQLExceptions, SPARQLWrapper

GG = Namespace("https://w3id.org/govgraph/ns#")
EVENTS = f"SELECT ?event ?name {{ ?event a <{GG.Event}>; <{GG.name}> ?name }} ORDER BY ?name"
NAMES = ["Lake Forum 2021", "Lake Forum 2022", "River Summit 2023"]
ABOUT = f"CONSTRUCT {{ ?e a <{GG.Event}> }} {{ ?e a <{GG.Event}> }}"


@pytest.fixture
def endpoint(served: Served) -> str:
    return f"{served.address}sparql"


@pytest.fixture(
    params=[
        ("GET", "urlencoded"),
        ("POST", "urlencoded"),
        ("POST", "postdirectly"),
    ],
    ids=["get", "form", "direct"],
)
def wrapper(request: pytest.FixtureRequest, endpoint: str) -> SPARQLWrapper:
    method, how = request.param
    wrapper = SPARQLWrapper(endpoint)
    wrapper.setMethod(method)
    wrapper.setRequestMethod(how)
    return wrapper


def test_sparqlwrapper_reads_rows_as_json(wrapper: SPARQLWrapper) -> None:
    wrapper.setReturnFormat(JSON)
    wrapper.setQuery(EVENTS)
    rows = wrapper.queryAndConvert()["results"]["bindings"]
    assert [row["name"]["value"] for row in rows] == NAMES


def test_sparqlwrapper_reads_rows_as_xml_and_as_csv(wrapper: SPARQLWrapper) -> None:
    wrapper.setQuery(EVENTS)
    wrapper.setReturnFormat(XML)
    found = wrapper.queryAndConvert().getElementsByTagName("literal")
    assert [literal.firstChild.data for literal in found] == NAMES
    wrapper.setReturnFormat(CSV)
    assert wrapper.queryAndConvert().decode().count("\r\n") == 4


def test_sparqlwrapper_reads_yes_and_no(wrapper: SPARQLWrapper) -> None:
    wrapper.setReturnFormat(JSON)
    wrapper.setQuery("ASK { ?s ?p ?o }")
    assert wrapper.queryAndConvert()["boolean"] is True


@pytest.mark.parametrize("form", ["turtle", "xml", "json-ld", "n3"])
def test_sparqlwrapper_reads_graphs(wrapper: SPARQLWrapper, form: str) -> None:
    wrapper.setReturnFormat(form)
    wrapper.setQuery(ABOUT)
    found = wrapper.queryAndConvert()
    read = found if isinstance(found, Graph) else Graph().parse(data=found, format="turtle")
    assert len(read) == 3


def test_sparqlwrapper_names_graphs(wrapper: SPARQLWrapper, documents: list[str]) -> None:
    wrapper.setReturnFormat(JSON)
    wrapper.addDefaultGraph(documents[0])
    wrapper.setQuery("ASK { [] <http://www.w3.org/ns/oa#hasSource> ?document }")
    assert wrapper.queryAndConvert()["boolean"] is True
    wrapper.setQuery("ASK { GRAPH ?g { ?s ?p ?o } }")
    assert wrapper.queryAndConvert()["boolean"] is False
    wrapper.addNamedGraph(documents[1])
    assert wrapper.queryAndConvert()["boolean"] is True


def test_sparqlwrapper_says_what_was_wrong(wrapper: SPARQLWrapper) -> None:
    wrapper.setQuery("SELECT ?event { ?event ")
    with pytest.raises(SPARQLExceptions.QueryBadFormed, match="not a SPARQL query"):
        wrapper.query()


@pytest.fixture(params=["GET", "POST", "POST_FORM"])
def remote(request: pytest.FixtureRequest, endpoint: str) -> Iterator[Graph]:
    graph = Graph(SPARQLStore(endpoint, method=request.param))
    yield graph
    graph.close()


def test_rdflib_reads_rows(remote: Graph) -> None:
    assert [str(row.name) for row in remote.query(EVENTS)] == NAMES


@pytest.mark.parametrize("form", ["xml", "json", "csv", "tsv"])
def test_rdflib_reads_rows_in_any_format(endpoint: str, form: str) -> None:
    remote = Graph(SPARQLStore(endpoint, returnFormat=form))
    assert [str(row.name) for row in remote.query(EVENTS)] == NAMES


def test_rdflib_reads_yes_and_no_and_graphs(remote: Graph) -> None:
    assert bool(remote.query("ASK { ?s ?p ?o }"))
    constructed = remote.query(ABOUT).graph
    assert constructed is not None
    assert {kind for _, _, kind in constructed} == {GG.Event}
    described = remote.query(f"DESCRIBE ?e {{ ?e <{GG.name}> 'Lake Forum 2021' }}").graph
    assert described is not None
    assert Literal("Lake Forum 2021") in set(described.objects(None, GG.name))


def test_rdflib_gives_values_to_variables(remote: Graph) -> None:
    found = [*remote.query(EVENTS, initBindings={"name": Literal("Lake Forum 2021")})]
    assert [str(row.name) for row in found] == ["Lake Forum 2021"]


def test_rdflib_matches_patterns(remote: Graph) -> None:
    events = set(remote.subjects(RDF.type, GG.Event))
    assert len(events) == 3
    assert {str(remote.value(event, RDFS.label)) for event in events} == set(NAMES)
    assert (None, GG.name, Literal("Lake Forum 2021")) in remote


def test_rdflib_reads_the_graph_of_a_document(endpoint: str, documents: list[str]) -> None:
    first = Graph(SPARQLStore(endpoint), identifier=URIRef(documents[0]))
    sources = set(first.objects(None, URIRef("http://www.w3.org/ns/oa#hasSource")))
    assert sources == {URIRef(documents[0])}
    (row,) = first.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert int(row.n) == len(first) == len(set(first))


def test_rdflib_lists_the_graphs(endpoint: str, documents: list[str]) -> None:
    named = {str(context) for context in SPARQLStore(endpoint).contexts()}
    assert named >= set(documents)


def test_an_update_through_rdflib_is_refused(endpoint: str) -> None:
    remote = Graph(SPARQLStore(endpoint))
    with pytest.raises(TypeError, match="read only"):
        remote.add((GG.a, GG.b, GG.c))


def test_our_own_client_asks_a_saved_question_with_its_sources(endpoint: str) -> None:
    question = ("organisers-of-event", "event=Lake Forum 2021", "--with-sources")
    done = run("query", *question, "--endpoint", endpoint, "--format", "csv")
    assert done.exit_code == 0, done.stderr
    assert "Alder University hosted the Lake Forum 2021" in done.stdout
