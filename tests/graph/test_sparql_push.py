"""A push brings a SPARQL server to the state of a store, and leaves what is not ours alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice

import fuseki_server
import pytest
from forwarder import forwarding
from fuseki_server import Fuseki
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, QuerySolutions, Store

from govgraph.graph.errors import ServerError, UsageError
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads
from govgraph.graph.sparql_push import KNOWN, PUSHED, plan
from govgraph.graph.sparql_server import PASSWORD, USERNAME, SparqlServer, sparql_server

Contents = Mapping[str, frozenset[int]]
"""Graphs by name, the default graph without one, and what they say, as numbers."""
GRAPHS = ("", "http://example.org/a", "http://example.org/b", "http://example.org/c")
OTHERS = "http://example.org/others"
A_LINE = "<http://example.org/s> <http://example.org/p> <http://example.org/o> ."


def _store(contents: Contents) -> Store:
    store = Store()
    for name, numbers in contents.items():
        graph = NamedNode(name) if name else DefaultGraph()
        store.extend(
            Quad(NamedNode(f"http://example.org/{n}"), NamedNode("http://example.org/says"),
                 Literal(f"“{n}”\n\\"), graph)
            for n in numbers
        )  # fmt: skip
    return store


def _pushed(store: Store, server: SparqlServer, **how: object) -> None:
    for _ in plan(store, server, **how).carry_out():  # type: ignore[arg-type]
        pass


def _held(server: SparqlServer) -> set[tuple[str, ...]]:
    """Everything on the server but the list of what pushes wrote."""
    answer = server.query("SELECT ?g ?s ?p ?o { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")
    assert isinstance(answer, QuerySolutions)
    rows = {tuple(str(row[name] or "") for name in "gspo") for row in answer}
    return {row for row in rows if row[0] != str(NamedNode(PUSHED))}


def _of(items: Iterable[Quad]) -> set[tuple[str, ...]]:
    return {
        (
            "" if isinstance(quad.graph_name, DefaultGraph) else str(quad.graph_name),
            *map(str, (quad.subject, quad.predicate, quad.object)),
        )
        for quad in items
    }


@pytest.fixture
def server(fuseki: Fuseki) -> SparqlServer:
    return sparql_server(f"sparql+{fuseki.dataset()}")


def test_the_server_holds_what_the_store_holds(
    small_knowledge: KnowledgeGraph, server: SparqlServer
) -> None:
    store = Store()
    store.extend(quads(small_knowledge))
    _pushed(store, server)
    assert _held(server) == _of(store)
    again = plan(store, server)
    assert (again.changed, again.gone, list(again.carry_out())) == ([], [], [])


def test_only_what_changed_is_sent_and_what_is_gone_is_dropped(server: SparqlServer) -> None:
    _, a, b, c = GRAPHS
    _pushed(_store({"": frozenset({1}), a: frozenset({2}), b: frozenset({3})}), server)
    now = _store({"": frozenset({1}), a: frozenset({2, 4}), c: frozenset({5})})
    todo = plan(now, server)
    assert (todo.changed, todo.gone, todo.triples) == ([a, c], [b], 3)
    assert sum(todo.carry_out()) == 3
    assert _held(server) == _of(now)


def test_what_others_put_there_is_left_alone(server: SparqlServer) -> None:
    server.put(OTHERS, [A_LINE])
    theirs = _held(server)
    for contents in ({"": frozenset({1}), GRAPHS[1]: frozenset({2})}, {"": frozenset({1})}):
        store = _store(contents)
        _pushed(store, server)
        assert _held(server) == _of(store) | theirs


def test_a_default_graph_of_others_is_refused_unless_another_takes_its_place(
    server: SparqlServer,
) -> None:
    server.put("", [A_LINE])
    before, store = _held(server), _store({"": frozenset({1, 2})})
    with pytest.raises(UsageError, match="holds 1 triples, of which a push wrote 0"):
        plan(store, server)
    assert _held(server) == before
    _pushed(store, server, merged="http://example.org/merged")
    elsewhere = {("<http://example.org/merged>", *row[1:]) for row in _of(store)}
    assert _held(server) == before | elsewhere
    _pushed(store, server, take_over=True)
    assert _held(server) == _of(store)


def test_triples_that_others_add_to_the_default_graph_are_not_wiped(server: SparqlServer) -> None:
    _pushed(_store({"": frozenset({1})}), server)
    server.post("", [A_LINE])
    with pytest.raises(UsageError, match="holds 2 triples, of which a push wrote 1"):
        plan(_store({"": frozenset({1, 2})}), server)


def test_a_graph_of_our_name_that_others_wrote_is_refused(server: SparqlServer) -> None:
    server.put(GRAPHS[1], [A_LINE])
    store = _store({"": frozenset({1}), GRAPHS[1]: frozenset({2})})
    with pytest.raises(UsageError, match=f"the first is <{GRAPHS[1]}>"):
        plan(store, server)
    _pushed(store, server, take_over=True)
    assert _held(server) == _of(store)


def test_a_graph_that_was_dropped_on_the_server_comes_back(server: SparqlServer) -> None:
    store = _store({"": frozenset({1}), GRAPHS[1]: frozenset({2})})
    _pushed(store, server)
    server.delete(GRAPHS[1])
    server.delete("")
    assert plan(store, server).changed == [GRAPHS[1], KNOWN]
    _pushed(store, server)
    assert _held(server) == _of(store)


_contents = st.dictionaries(
    st.sampled_from(GRAPHS), st.frozensets(st.integers(0, 12), min_size=1), min_size=1
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(_contents, st.integers(0, 8)), min_size=1, max_size=4), _contents)
def test_pushes_that_were_killed_are_completed_by_the_next(
    server: SparqlServer, killed: list[tuple[Contents, int]], last: Contents
) -> None:
    for contents, requests in killed:  # each ends after so many requests
        todo = replace(plan(_store(contents), server), request=200)
        assert len(list(islice(todo.carry_out(), requests))) <= requests
    store = _store(last)
    _pushed(store, server)
    assert _held(server) == _of(store)
    assert not plan(store, server).changed


def test_a_failure_that_passes_is_got_over(fuseki: Fuseki) -> None:
    dataset = fuseki.dataset()
    refused: set[tuple[str, str]] = set()

    def answer(method: str, path: str) -> int:
        """Refuse everything once; the query service is not asked again, and answers."""
        if path.startswith("/sparql") or (method, path) in refused:
            return 0
        refused.add((method, path))
        return 503

    store = _store({"": frozenset({1}), GRAPHS[1]: frozenset({2})})
    with forwarding(dataset, answer) as there:
        _pushed(store, sparql_server(f"sparql+{there}"))
    assert _held(sparql_server(f"sparql+{dataset}")) == _of(store)
    assert {method for method, _ in refused} >= {"GET", "PUT"}


def test_user_and_password_come_from_the_environment(
    fuseki: Fuseki, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = f"sparql+{fuseki.dataset(guarded=True)}"
    with pytest.raises(ServerError, match=f"set {USERNAME} and {PASSWORD}"):
        plan(Store(), sparql_server(uri))
    monkeypatch.setenv(USERNAME, fuseki_server.USER)
    monkeypatch.setenv(PASSWORD, fuseki_server.PASSWORD)
    server, store = sparql_server(uri), _store({"": frozenset({1})})
    assert fuseki_server.PASSWORD not in repr(server)
    _pushed(store, server)
    assert _held(server) == _of(store)


@pytest.mark.parametrize(
    ("uri", "message"),
    [
        ("sparql+http://me:secret@127.0.0.1/data", "no user or password in an address"),
        ("sparql+ftp://127.0.0.1/data", "is no address of a SPARQL server"),
    ],
)
def test_a_wrong_address_is_refused_without_its_password(uri: str, message: str) -> None:
    with pytest.raises(UsageError, match=message) as error:
        sparql_server(uri)
    assert "secret" not in str(error.value)


def test_a_server_that_is_not_there_or_has_no_such_dataset_is_said(fuseki: Fuseki) -> None:
    with pytest.raises(ServerError, match=r"127\.0\.0\.1:1 cannot be asked: Connection refused"):
        plan(Store(), sparql_server("sparql+http://127.0.0.1:1/graph"))
    with pytest.raises(ServerError, match="404"):
        plan(Store(), sparql_server(f"sparql+http://127.0.0.1:{fuseki.port}/none"))
