"""What is asked ends: in time, with who asked it, and with the server."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlsplit

import pytest
from ending import ends
from running import Graph
from serving import Served, comes_true, serving

RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }"
SHORT = "ASK { ?s ?p ?o }"


@pytest.fixture(scope="module")
def patient(graph: Graph) -> Iterator[Served]:
    """A server on which a runaway query runs longer than any test."""
    with serving(graph.folder, "--timeout", 600) as served:
        yield served


@pytest.fixture
def leaving(patient: Served) -> Iterator[Callable[[], socket.socket]]:
    """A function that asks a runaway query on a connection of its own, which can be closed."""
    opened = []

    def ask() -> socket.socket:
        where = urlsplit(patient.address)
        connection = socket.create_connection((str(where.hostname), int(where.port or 0)))
        line = f"GET /sparql?query={quote(RUNAWAY)} HTTP/1.1\r\nHost: {where.netloc}\r\n\r\n"
        connection.sendall(line.encode())
        opened.append(connection)
        return connection

    yield ask
    for connection in opened:
        connection.close()


def test_a_runaway_query_is_ended_and_the_server_goes_on(graph: Graph) -> None:
    with serving(graph.folder, "--timeout", 1) as served:
        before = served.children
        response = served.query(RUNAWAY)
        assert response.status == 503
        assert "ended after 1 s" in response.data.decode()
        assert comes_true(lambda: served.children <= before)
        # The start of the next process counts, and takes its time where many others work.
        assert comes_true(lambda: served.query(SHORT).status == 200, seconds=60)


def test_a_wrong_query_does_not_cost_the_process_that_answers(graph: Graph) -> None:
    with serving(graph.folder) as served:
        assert served.query(SHORT).status == 200
        (process,) = served.children
        assert served.query("no SPARQL at all").status == 400
        assert served.query(SHORT).status == 200
        assert served.children == {process}


def test_many_are_answered_at_once_by_few_processes(served: Served) -> None:
    with ThreadPoolExecutor(12) as readers:
        answers = [*readers.map(lambda _: served.query(SHORT).json()["boolean"], range(60))]
    assert answers == [True] * 60
    assert 1 <= len(served.children) <= 4


def test_a_query_ends_when_its_client_goes_away(
    patient: Served, leaving: Callable[[], socket.socket]
) -> None:
    before = patient.children
    client = leaving()
    assert comes_true(lambda: bool(patient.children - before))
    (process,) = patient.children - before
    client.close()
    assert ends(process)
    assert patient.query(SHORT).status == 200


def test_pages_are_had_while_all_queries_run_away(
    patient: Served, leaving: Callable[[], socket.socket]
) -> None:
    busy = [leaving() for _ in range(5)]
    assert comes_true(lambda: len(patient.children) == 4)
    assert patient.ask("").status == 200
    for client in busy:
        client.close()
    assert patient.query(SHORT).status == 200


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_in_the_middle_of_queries_and_leaves_no_process(
    graph: Graph, how: signal.Signals
) -> None:
    with serving(graph.folder, "--timeout", 600) as served, ThreadPoolExecutor(2) as clients:
        answers = [clients.submit(served.query, RUNAWAY) for _ in range(2)]
        assert comes_true(lambda: len(served.children) == 2)
        children = served.children
        served.process.send_signal(how)
        assert served.process.wait(timeout=20) == 0
        assert all(map(ends, children))
        assert {answer.result().status for answer in answers} == {503}
        assert served.process.stderr is not None
        assert served.process.stderr.read().count("\n") == 1


def test_a_server_that_is_killed_leaves_no_process_that_waits(graph: Graph) -> None:
    with serving(graph.folder) as served:
        assert served.query(SHORT).status == 200
        (child,) = served.children
        served.process.kill()
        assert ends(child)


def test_a_request_that_is_too_large_is_not_read(served: Served) -> None:
    large = "ASK { } #" + "x" * 2_000_000
    response = served.ask("sparql", "POST", large, content_type="application/sparql-query")
    assert response.status == 413
