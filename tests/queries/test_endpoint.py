"""Questions put to a SPARQL server get the answers of the store on disk."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from ending import ends
from forwarder import forwarding
from fuseki_server import Fuseki
from pyoxigraph import Store

from govgraph.graph.errors import ServerError, UnknownName, UsageError
from govgraph.graph.sparql_push import plan
from govgraph.graph.sparql_server import sparql_endpoint, sparql_server
from govgraph.queries.answers import ResultGraph, ResultTable
from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.children import QueryTimeout
from govgraph.queries.endpoint import Endpoint
from govgraph.queries.own import run_elsewhere
from govgraph.queries.run import run_saved

RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def address(fuseki: Fuseki, store: Store) -> str:
    """The query service of a dataset that holds the small graph."""
    dataset = fuseki.dataset()
    list(plan(store, sparql_server(f"sparql+{dataset}")).carry_out())
    return f"{dataset}/sparql"


@pytest.mark.parametrize("one", catalogue().values(), ids=lambda one: one.name)
def test_a_saved_question_has_the_same_rows_and_sources(
    one: Question, store: Store, address: str
) -> None:
    given = {name: p.example for name, p in one.header.parameters.items() if p.required}
    there = run_saved(Endpoint.at(address), one.name, given, with_sources=True)
    here = run_saved(store, one.name, given, with_sources=True)
    assert (there.columns, there.rows) == (here.columns, here.rows)
    assert here.rows, "an empty answer proves nothing"


def test_a_merged_view_in_a_graph_of_its_own_is_asked_like_a_default_graph(
    fuseki: Fuseki, store: Store
) -> None:
    dataset, merged = fuseki.dataset(), "http://example.org/merged"
    list(plan(store, sparql_server(f"sparql+{dataset}"), merged).carry_out())
    there = Endpoint.at(f"{dataset}/sparql", merged=merged)
    for name in ("events", "documents"):
        assert run_saved(there, name, {}, True).rows == run_saved(store, name, {}, True).rows


@pytest.mark.parametrize("name", ["Tsinghua University", "tsinghua", "THU", "i-aiig"])
def test_a_name_an_alias_and_an_acronym_are_understood_there(
    name: str, store: Store, address: str
) -> None:
    there = run_saved(Endpoint.at(address), "about", {"entity": name})
    assert there.rows == run_saved(store, "about", {"entity": name}).rows


@pytest.mark.parametrize("name", ["Tsinghau University", "Ana Lima", "person/nobody-00000000"])
def test_a_wrong_name_gets_the_same_hint(name: str, store: Store, address: str) -> None:
    with pytest.raises(UnknownName) as here:
        run_saved(store, "about", {"entity": name})
    with pytest.raises(UnknownName) as there:
        run_saved(Endpoint.at(address), "about", {"entity": name})
    assert str(there.value) == str(here.value)


def test_own_queries_of_every_form_are_answered(address: str) -> None:
    table = run_elsewhere(address, "SELECT (1 AS ?one) (true AS ?yes) ('é' AS ?text) {}")
    assert isinstance(table, ResultTable)
    assert (table.columns, table.rows) == (("one", "yes", "text"), [(1, True, "é")])
    assert run_elsewhere(address, "ASK { ?s ?p ?o }") is True
    graph = run_elsewhere(address, "CONSTRUCT WHERE { ?s ?p ?o }", limit=3)
    assert isinstance(graph, ResultGraph)
    assert (len(graph.triples), graph.truncated) == (3, True)


def test_a_row_limit_cuts_and_says_so(address: str) -> None:
    cut = run_elsewhere(address, "SELECT ?s { ?s ?p ?o }", limit=2)
    assert isinstance(cut, ResultTable)
    assert (len(cut.terms), cut.truncated) == (2, True)


def test_a_runaway_query_is_ended(address: str) -> None:
    with pytest.raises(QueryTimeout, match=r"ended after 1 s"):
        run_elsewhere(address, RUNAWAY, timeout=1)


def test_ctrl_c_ends_the_process_of_a_runaway_query(address: str) -> None:
    script = textwrap.dedent(f"""
        from govgraph.queries.own import run_elsewhere
        run_elsewhere({address!r}, {RUNAWAY!r}, timeout=6)
    """)
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.DEVNULL)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    try:
        while not (child := children.read_text().split()) and process.poll() is None:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) != 0
    finally:
        process.kill()
        process.wait()
    assert ends(int(child[0]))


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("DELETE WHERE { ?s ?p ?o }", "updates are refused"),
        ("SELECT nothing", "does not understand that: Parse error"),
    ],
)
def test_what_is_no_query_is_refused(address: str, query: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        run_elsewhere(address, query)


def test_the_query_service_itself_refuses_updates(address: str) -> None:
    server = sparql_endpoint(address)
    with pytest.raises(UsageError, match="Parse error"):
        server.query("DELETE WHERE { ?s ?p ?o }")
    assert run_elsewhere(address, "ASK { ?s ?p ?o }") is True


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://127.0.0.1:1/sparql", "cannot be asked"),
        ("http://user:secret@127.0.0.1/sparql", "no user or password in an address"),
        ("localhost:3030/sparql", "is no address of a SPARQL server"),
    ],
)
def test_a_wrong_address_is_said(address: str, message: str) -> None:
    with pytest.raises((ServerError, UsageError), match=message) as error:
        run_elsewhere(address, "ASK {}")
    assert "secret" not in str(error.value)


def test_a_server_that_takes_no_post_is_asked_by_get(address: str) -> None:
    asked: list[str] = []

    def answer(method: str, _path: str) -> int:
        asked.append(method)
        return 405 if method == "POST" else 0

    with forwarding(address.removesuffix("/sparql"), answer) as there:
        table = run_elsewhere(f"{there}/sparql", "SELECT (1 AS ?one) {}")
    assert isinstance(table, ResultTable)
    assert (table.rows, asked) == ([(1,)], ["POST", "GET"])


def test_a_query_that_a_server_gave_up_on_is_not_put_again(address: str) -> None:
    asked: list[str] = []

    def answer(method: str, _path: str) -> int:
        asked.append(method)
        return 503

    with (
        forwarding(address, answer) as there,
        pytest.raises(ServerError, match="503: it is busy, or gave up"),
    ):
        run_elsewhere(there, "SELECT (1 AS ?one) {}")
    assert asked == ["POST"]


def test_a_dataset_that_is_not_there_is_said(fuseki: Fuseki) -> None:
    with pytest.raises(ServerError, match="404: there is no such dataset"):
        run_elsewhere(f"http://127.0.0.1:{fuseki.port}/none/sparql", "ASK {}")
