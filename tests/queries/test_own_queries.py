"""A user's own SPARQL reads, answers, and ends when it is told to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from ending import ends
from pyoxigraph import Store

from govgraph.graph.errors import UsageError
from govgraph.queries.answers import ResultGraph, ResultTable
from govgraph.queries.children import QueryTimeout
from govgraph.queries.own import run_own

RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture
def opener(store_folder: str) -> Callable[[], Store]:
    return partial(Store.read_only, store_folder)


def test_a_select_gives_python_values(opener: Callable[[], Store]) -> None:
    prefix = "PREFIX gg: <https://w3id.org/govgraph/ns#>"
    query = f"{prefix} SELECT (COUNT(?p) AS ?people) (true AS ?yes) {{ ?p a gg:Person }}"
    answer = run_own(opener, query)
    assert answer == ResultTable(("people", "yes"), answer.terms)  # type: ignore[union-attr]
    assert answer.rows == [(7, True)]


def test_ask_and_construct_are_answered(opener: Callable[[], Store]) -> None:
    assert run_own(opener, "ASK { ?s ?p ?o }") is True
    graph = run_own(opener, "CONSTRUCT WHERE { ?s ?p ?o }", limit=3)
    assert isinstance(graph, ResultGraph)
    assert len(graph.triples) == 3
    assert graph.truncated


def test_a_row_limit_cuts_and_says_so(opener: Callable[[], Store]) -> None:
    answer = run_own(opener, "SELECT ?s { ?s ?p ?o }", limit=2)
    assert isinstance(answer, ResultTable)
    assert (len(answer.terms), answer.truncated) == (2, True)
    whole = run_own(opener, "SELECT ?s { ?s ?p ?o } LIMIT 2", limit=2)
    assert isinstance(whole, ResultTable)
    assert not whole.truncated


def _children(pid: int) -> set[int]:
    return {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}


def test_a_runaway_query_is_ended_with_its_process(opener: Callable[[], Store]) -> None:
    before = _children(os.getpid())
    started = time.monotonic()
    with pytest.raises(QueryTimeout, match=r"ended after 1 s"):
        run_own(opener, RUNAWAY, timeout=1)
    assert time.monotonic() - started < 3
    assert _children(os.getpid()) - before == set()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_what_ends_its_parent_ends_a_runaway_query(store_folder: str, how: signal.Signals) -> None:
    script = textwrap.dedent(f"""
        from functools import partial
        from pyoxigraph import Store
        from govgraph.queries.own import run_own
        run_own(partial(Store.read_only, {store_folder!r}), {RUNAWAY!r}, timeout=60)
    """)
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 10
        while not (queries := _children(process.pid)) and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.7)  # well into the query
        process.send_signal(how)
        assert process.wait(timeout=5) != 0
    finally:
        process.kill()
        process.wait()
    assert queries
    for pid in queries:
        assert ends(pid)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * {{ SERVICE <{address}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ service silent <{address}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ OPTIONAL {{ {{ SELECT * {{ SERVICE <{address}> {{ ?a ?b ?c }} }} }} }} }}",
        "SELECT * {{ ?s ?p ?o FILTER NOT EXISTS {{ SERVICE <{address}> {{ ?a ?b ?c }} }} }}",
        "SELECT * {{ BIND(<{address}> AS ?x) SERVICE ?x {{ ?s ?p ?o }} }}",
        "CONSTRUCT {{ ?s ?p ?o }} WHERE {{ SERVICE <{address}> {{ ?s ?p ?o }} }}",
        "ASK {{ # a comment that one parser ends here \rSERVICE <{address}> {{ ?s ?p ?o }}\n }}",
        "ASK {{ \\u0053ERVICE <{address}> {{ ?s ?p ?o }} }}",
    ],
)
def test_service_is_refused_and_sends_nothing(opener: Callable[[], Store], query: str) -> None:
    called: list[str] = []

    class Endpoint(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            called.append(self.path)

        do_POST = do_GET  # noqa: N815

    server = HTTPServer(("127.0.0.1", 0), Endpoint)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        with pytest.raises(UsageError, match="SERVICE is refused"):
            run_own(opener, query.format(address=f"http://127.0.0.1:{server.server_port}/"))
    finally:
        server.shutdown()
        server.server_close()
    assert called == []


@pytest.mark.parametrize(
    "update",
    ["DELETE WHERE { ?s ?p ?o }", "INSERT DATA { <http://a> <http://b> 1 }", "LOAD <http://a>"],
)
def test_updates_are_refused(opener: Callable[[], Store], update: str) -> None:
    with pytest.raises(UsageError, match="updates are refused"):
        run_own(opener, update)


def test_a_word_in_a_string_or_comment_is_no_service(opener: Callable[[], Store]) -> None:
    query = 'SELECT ("SERVICE <http://a> {}" AS ?x) { } # SERVICE <http://a> { }'
    answer = run_own(opener, query)
    assert isinstance(answer, ResultTable)
    assert answer.rows == [("SERVICE <http://a> {}",)]


def test_a_mistake_is_shown_with_its_place(opener: Callable[[], Store]) -> None:
    with pytest.raises(UsageError, match="not a SPARQL query: line 2"):
        run_own(opener, "SELECT * {\n ?s ?p }")


def test_a_deeply_nested_query_is_refused_in_time(opener: Callable[[], Store]) -> None:
    with pytest.raises(UsageError):
        run_own(opener, f"SELECT ({'(' * 500}1{')' * 500} AS ?x) {{ }}", timeout=10)
