"""What pages ask of a graph that is served: names, documents, saved and own questions."""

from __future__ import annotations

from collections.abc import Iterator

import anyio
import pytest
from anyio import create_task_group, move_on_after
from awaiting import awaited
from running import Graph
from starlette.requests import Request

from govgraph.graph import cypher_store
from govgraph.graph.errors import UnknownName, UsageError
from govgraph.queries.answers import ResultTable
from govgraph.views.explorer.errors import of_ours
from govgraph.views.explorer.pool import Busy
from govgraph.views.explorer.state import Explorer, Language, Limits

SHORT = "ASK { ?s ?p ?o }"
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }"
CYPHER_RUNAWAY = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n"
LANGUAGES: tuple[Language, ...] = ("sparql", "cypher")


@pytest.fixture(scope="module")
def explorer(graph: Graph) -> Iterator[Explorer]:
    with Explorer(graph.folder) as explorer:
        yield explorer


def saved(
    explorer: Explorer, name: str, language: Language = "sparql", **given: str
) -> ResultTable:
    async def ask() -> ResultTable:
        return await explorer.saved(name, given, language, with_sources=True)

    return awaited(ask)


def test_what_is_known_is_assembled_once(explorer: Explorer) -> None:
    assert explorer.knowledge() is explorer.knowledge()
    assert {e.name for e in explorer.knowledge().entities} > {"Lake Forum 2021", "Ana Lund"}


def test_things_go_by_their_names(explorer: Explorer) -> None:
    meant = explorer.names().resolve("lake forum 2021", "event")
    assert explorer.names().name(meant) == "Lake Forum 2021"


def test_a_document_is_had_with_what_it_says(explorer: Explorer) -> None:
    known = explorer.knowledge().documents[0]
    assert explorer.document(known.id) == known
    assert {s.document for s in explorer.statements(known.id)} == {known.id}
    with pytest.raises(UnknownName):
        explorer.document("no such document")


def test_a_saved_question_has_the_same_answer_in_both_languages(explorer: Explorer) -> None:
    first, second = (
        saved(explorer, "organisers-of-event", language, event="Lake Forum 2021")
        for language in LANGUAGES
    )
    assert (first.columns, first.rows) == (second.columns, second.rows)
    assert "Alder University" in first.rows[0]
    assert "Alder University hosted the Lake Forum 2021" in str(first.rows[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_name_is_said_with_those_there_are(explorer: Explorer, language: Language) -> None:
    with pytest.raises(UnknownName, match="the closest are"):
        saved(explorer, "organisers-of-event", language, event="Lake Form 2021")
    with pytest.raises(UnknownName, match="Did you mean organisers-of-event"):
        saved(explorer, "organiser-of-event", language)


def test_cypher_takes_parameters_and_keeps_to_the_limits(explorer: Explorer) -> None:
    async def ask() -> list[ResultTable]:
        named = "MATCH (e:Event {name: $name}) RETURN e.name AS name"
        return [
            await explorer.cypher(named, {"name": "Lake Forum 2021"}),
            await explorer.cypher("MATCH (n) RETURN n.name AS name", limit=2),
        ]

    one, two = awaited(ask)
    assert one.rows == [("Lake Forum 2021",)]
    assert (len(two.rows), two.truncated) == (2, True)


def test_without_the_engine_cypher_says_how_to_get_it(
    explorer: Explorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cypher_store, "engine_is_here", lambda: False)
    with pytest.raises(UsageError, match=r"pip install 'govgraph\[cypher\]'"):
        awaited(explorer.cypher, "RETURN 1 AS one")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_query_that_is_given_up_ends_and_the_next_is_answered(
    graph: Graph, language: Language
) -> None:
    async def ask() -> None:
        with Explorer(graph.folder, Limits(timeout=600, queries=1, engines=1)) as explorer:
            run = explorer.cypher if language == "cypher" else explorer.sparql
            short = "RETURN 1 AS one" if language == "cypher" else SHORT
            await run(short)
            with move_on_after(0.5) as given_up:
                await run(CYPHER_RUNAWAY if language == "cypher" else RUNAWAY)
            assert given_up.cancelled_caught
            await run(short)

    awaited(ask)


def test_who_waits_too_long_for_a_turn_is_told_to_come_again(graph: Graph) -> None:
    async def ask() -> Busy:
        limits = Limits(timeout=600, queries=1, patience=0.1)
        with Explorer(graph.folder, limits) as explorer:
            await explorer.sparql(SHORT)
            async with create_task_group() as tasks:
                tasks.start_soon(explorer.sparql, RUNAWAY)
                await anyio.wait_all_tasks_blocked()
                with pytest.raises(Busy) as refused:
                    while True:  # until the runaway query has its turn
                        await explorer.sparql(SHORT)
                tasks.cancel_scope.cancel()
            assert await explorer.sparql(SHORT) is True
            return refused.value

    response = of_ours(Request({"type": "http", "headers": []}), awaited(ask))
    assert (response.status_code, response.headers["retry-after"]) == (503, "5")


def test_a_limit_of_the_server_cannot_be_raised_by_who_asks(graph: Graph) -> None:
    async def ask() -> object:
        with Explorer(graph.folder, Limits(rows=2)) as explorer:
            return await explorer.sparql("SELECT * { ?s ?p ?o }", limit=1_000_000)

    answer = awaited(ask)
    assert isinstance(answer, ResultTable)
    assert len(answer.terms) == 2
