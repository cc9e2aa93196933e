"""A graph opened in a notebook: frames with their columns and types, networks, clear errors."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pandas as pd
import pytest
from lake_graph import forget, lake_graph
from pandas.testing import assert_frame_equal

from govgraph.graph.errors import NoGraph, UnknownName, UsageError
from govgraph.graph.workspace import Workspace
from govgraph.queries import known, open_graph
from govgraph.queries.analysis import OpenGraph
from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.children import QueryTimeout
from govgraph.queries.reading import read_only

GG = "PREFIX gg: <https://w3id.org/govgraph/ns#>"
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lake_graph(tmp_path_factory.mktemp("lake") / "graph")


@pytest.fixture(scope="module")
def graph(folder: Path) -> Iterator[OpenGraph]:
    with open_graph(folder) as graph:
        yield graph


def types(frame: pd.DataFrame) -> dict[str, str]:
    return {str(name): str(dtype) for name, dtype in frame.dtypes.items()}


def in_a_new_python(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_importing_it_loads_no_heavy_library() -> None:
    heavy = {"pandas", "networkx", "rdflib", "neo4j", "pyoxigraph", "jpype", "arcadedb_embedded"}
    program = f"import sys, govgraph.queries; print(sorted({heavy} & sys.modules.keys()))"
    assert in_a_new_python(program) == "[]"


def test_opening_a_graph_loads_neither_pandas_nor_an_engine_of_cypher(folder: Path) -> None:
    heavy = {"pandas", "networkx", "rdflib", "neo4j", "jpype", "arcadedb_embedded"}
    program = (
        "import sys; from govgraph.queries import open_graph; "
        f"open_graph({str(folder)!r}); print(sorted({heavy} & sys.modules.keys()))"
    )
    assert in_a_new_python(program) == "[]"


def test_without_pandas_it_says_how_to_get_it(folder: Path) -> None:
    program = (
        "import sys; sys.modules['pandas'] = None\n"
        "from govgraph.queries import open_graph\n"
        f"try: open_graph({str(folder)!r}).query('events')\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    assert in_a_new_python(program) == (
        "UsageError frames need pandas: pip install 'govgraph[frames]'"
    )


def test_where_there_is_no_graph_it_says_how_to_build_one(tmp_path: Path) -> None:
    with pytest.raises(NoGraph, match="govgraph build"):
        open_graph(tmp_path / "nowhere")


def test_a_saved_question_is_a_frame_with_its_columns(graph: OpenGraph) -> None:
    answer = graph.query("institutions-by-events", minimum=2)
    assert types(answer) == {
        "institution": "string", "institution_iri": "string", "events": "Int64"
    }  # fmt: skip
    assert [*answer.institution] == ["Alder University", "Birch Institute"]
    assert [*answer.events] == [2, 2]


def test_both_languages_give_the_same_frame(graph: OpenGraph) -> None:
    in_sparql = graph.query("organisers-of-event", event="Lake Forum 2021")
    in_cypher = graph.query("organisers-of-event", language="cypher", event="Lake Forum 2021")
    assert len(in_sparql) == 2
    assert_frame_equal(in_sparql, in_cypher)


def test_an_empty_answer_keeps_its_columns(graph: OpenGraph) -> None:
    answer = graph.query("institutions-by-events", minimum=99)
    assert answer.empty
    assert [*answer.columns] == ["institution", "institution_iri", "events"]
    assert [*graph.cypher("MATCH (p:Person {name: 'Nobody'}) RETURN p.name AS name").columns] == [
        "name"
    ]


def test_sources_stand_beside_each_row(graph: OpenGraph) -> None:
    answer = graph.query("organisers-of-event", sources=True, event="Lake Forum 2021")
    assert [*answer.columns[-3:]] == ["document", "document_iri", "quote"]
    assert {*answer.quote} == {"The words"}


def test_dates_stay_as_precise_as_the_source_says(graph: OpenGraph) -> None:
    dates = graph.sparql(f"{GG} SELECT ?start {{ ?event gg:start ?start }} ORDER BY ?start")
    assert types(dates) == {"start": "string"}
    assert {*dates.start} == {"2021-06", "2022-09-01"}


def test_sparql_gives_each_column_its_type(graph: OpenGraph) -> None:
    answer = graph.sparql(
        'SELECT (7 AS ?i) (0.5 AS ?d) (true AS ?b) ("é" AS ?s) ?x ?none '
        "{ VALUES (?x ?none) { (1 UNDEF) (0.5 UNDEF) } }"
    )
    assert types(answer) == {
        "i": "Int64", "d": "Float64", "b": "boolean", "s": "string", "x": "object", "none": "object"
    }  # fmt: skip
    assert [*answer.x] == [1, 0.5]


def test_cypher_gives_each_column_its_type(graph: OpenGraph) -> None:
    answer = graph.cypher(
        "MATCH (p:Person)-[r:AFFILIATED_WITH]->(b) "
        "RETURN 7 AS i, 0.5 AS f, r.former AS b, b.name AS s, r.starts AS l, p AS person, "
        "p.missing AS none, date('2021-06-02') AS day"
    )
    assert types(answer) == {
        "i": "Int64", "f": "Float64", "b": "boolean", "s": "string", "l": "object",
        "person": "object", "none": "object", "day": "string",
    }  # fmt: skip
    assert answer.l[0] == [0]
    assert answer.person[0]["name"] == "Ana Lund"
    assert answer.day[0] == "2021-06-02"


def test_a_missing_value_does_not_widen_a_column(graph: OpenGraph) -> None:
    big = 2**62 + 1  # no double holds it
    answer = graph.cypher("UNWIND [$big, null] AS n RETURN n", big=big)
    assert types(answer) == {"n": "Int64"}
    assert answer.n[0] == big
    assert answer.n[1] is pd.NA


def test_ask_and_construct_are_frames_too(graph: OpenGraph) -> None:
    assert graph.sparql("ASK { ?s ?p ?o }").to_dict("list") == {"answer": [True]}
    triples = graph.sparql("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3")
    assert types(triples) == dict.fromkeys(("subject", "predicate", "object"), "string")
    assert len(triples) == 3


def test_parameters_are_values_in_both_languages(graph: OpenGraph) -> None:
    iri = graph.query("events").event_iri[0]
    in_sparql = graph.sparql(
        f"{GG} SELECT ?name {{ $event gg:name ?name }} LIMIT $most", event=iri, most=5
    )
    in_cypher = graph.cypher("MATCH (e {iri: $event}) RETURN e.name AS name LIMIT 5", event=iri)
    assert len(in_sparql) == 1
    assert_frame_equal(in_sparql, in_cypher)


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("event", {}, "There are: .*, events, "),
        ("institutions-by-events", {"minum": 2}, "its parameters: minimum"),
        ("organisers-of-event", {}, "needs event"),
        ("organisers-of-event", {"event": "Lake Forom"}, "Lake Forum 2021"),
        ("events", {"language": "gremlin"}, "sparql, cypher"),
    ],
)
def test_a_wrong_name_is_told_what_there_is(
    graph: OpenGraph, name: str, given: dict[str, str], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        graph.query(name, **given)


@pytest.mark.parametrize("ask", ["sparql", "cypher"])
def test_what_is_no_query_is_refused_with_the_place(graph: OpenGraph, ask: str) -> None:
    with pytest.raises(UsageError, match=r"line 1"):
        getattr(graph, ask)("MATCH SELECT")


def test_half_an_answer_is_refused(folder: Path) -> None:
    with open_graph(folder, limit=3) as graph, pytest.raises(UsageError, match="more than 3 rows"):
        graph.sparql("SELECT * { ?s ?p ?o }")


def test_a_runaway_query_is_ended_and_the_next_one_answered(folder: Path) -> None:
    with open_graph(folder, timeout=3) as graph:
        with pytest.raises(QueryTimeout):
            graph.sparql(RUNAWAY)
        with pytest.raises(UsageError, match="refused"):
            graph.sparql("INSERT DATA { <a:a> <a:a> <a:a> }")
        assert graph.sparql("ASK { ?s ?p ?o }").answer[0]


def test_what_is_known_has_the_columns_it_says(graph: OpenGraph) -> None:
    tables = {
        "documents": known.DOCUMENTS, "entities": known.ENTITIES,
        "facts": known.FACTS, "evidence": known.EVIDENCE,
    }  # fmt: skip
    for name, columns in tables.items():
        frame = getattr(graph, name)()
        assert types(frame) == dict(columns)
        assert len(frame)
    facts = graph.facts()
    assert facts[facts.former].role.to_list() == ["dean"]
    assert {*graph.evidence().fact} == {*facts.fact}
    assert {*graph.evidence().document_iri} == {*graph.documents().document_iri}
    assert {*facts.start_iri} <= {*graph.entities().iri}


def test_the_page_on_notebooks_has_the_columns_and_their_types() -> None:
    page = (Path(__file__).parents[2] / "docs" / "notebooks.md").read_text(encoding="utf-8")
    for name in ("documents", "entities", "facts", "evidence"):
        table = page.partition(f"`{name}()`")[2].partition("\n\n")[2].partition("\n\n")[0]
        rows = [row.strip("| ").split(" | ") for row in table.splitlines()[2:]]
        told = {c.strip("`"): t.strip("`") for cells, t in rows for c in cells.split(", ")}
        assert told == dict(getattr(known, name.upper()))


def test_an_empty_graph_has_the_same_columns(tmp_path: Path) -> None:
    Workspace.create(tmp_path).close()
    with open_graph(tmp_path) as graph:
        assert types(graph.facts()) == dict(known.FACTS)
        assert types(graph.evidence()) == dict(known.EVIDENCE)


def test_the_saved_questions_are_listed(graph: OpenGraph) -> None:
    listed = graph.queries().set_index("name")
    assert listed.loc["institutions-by-events", "parameters"] == ["minimum", "since", "until"]


def test_networks_come_as_networkx(graph: OpenGraph) -> None:
    ties = graph.network("partnerships")
    assert isinstance(ties, nx.Graph)
    assert [tie["weight"] for _, _, tie in ties.edges(data=True)] == [2]
    people = graph.network("co_participation", weight="newman", label="Person")
    assert [*people.nodes(data="name")] == [(next(iter(people)), "Ana Lund")]
    around = graph.network("neighbourhood", entity="Ana Lund")
    assert isinstance(around, nx.MultiDiGraph)
    assert len(around) == 4


@pytest.mark.parametrize(
    ("kind", "options", "said"),
    [
        ("partners", {}, "partnerships, co_participation, affil"),
        ("partnerships", {"weights": "count"}, "its options: weight, countries"),
        ("co_participation", {"weight": "none"}, "count, newman"),
        ("co_participation", {"label": "People"}, "Person"),
        ("neighbourhood", {}, "needs entity"),
        ("neighbourhood", {"entity": "Ana Lunt"}, "Ana Lund"),
    ],
)
def test_a_wrong_network_is_told_what_there_is(
    graph: OpenGraph, kind: str, options: dict[str, str], said: str
) -> None:
    with pytest.raises((UsageError, UnknownName), match=said):
        graph.network(kind, **options)


def test_each_question_sees_the_graph_as_it_is_then(tmp_path: Path) -> None:
    folder = lake_graph(tmp_path / "graph")
    with open_graph(folder) as graph:
        assert len(graph.query("events")) == 2
        forget(folder, "hill.txt")
        assert [*graph.query("events").event] == ["Lake Forum 2021"]
        assert [*graph.sparql(f"{GG} SELECT ?e {{ ?e a gg:Event }}").columns] == ["e"]
        assert len(graph.facts()) == 5


@pytest.mark.parametrize("one", catalogue().values(), ids=lambda one: one.name)
def test_every_saved_question_may_be_asked_where_only_reading_is_let_through(one: Question) -> None:
    assert read_only(one.sparql)
