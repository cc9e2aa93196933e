"""`query`, `queries` and `sparql` as a user meets them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from govgraph.cli.main import run
from govgraph.cli.query import queries, query, sparql
from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation
from govgraph.graph.rdf import quads
from govgraph.graph.rdf_store import RdfStore
from govgraph.graph.statement import Grade, Span
from govgraph.graph.workspace import Workspace
from govgraph.queries.catalogue import catalogue

Ask = Callable[..., tuple[int, str, str]]

EVENT = "https://w3id.org/govgraph/id/event/open-models-dialogue-00000000"
TEXT = "Harbour Policy Centre hosted the Open Models Dialogue."


def _entity(label: str, name: str) -> Entity:
    id_ = f"{label.lower()}/{name.lower().replace(' ', '-')}-00000000"
    return Entity(id_, label, name, (), (entity_key(label, name),), ("dialogue.txt",))


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    host, event = (
        _entity("Institution", "Harbour Policy Centre"),
        _entity("Event", "Open Models Dialogue"),
    )
    span = Span(0, len(TEXT))
    proof = Evidence("dialogue.txt", span, TEXT, Grade.VERBATIM, "test", "test/1")
    hosted = Relation("participation/0", host.id, "ORGANIZED", event.id, "host", False, (proof,), 1)
    document = Document("dialogue.txt", TEXT, "0" * 64, title="A dialogue")
    mentions = tuple((document.id, one.id) for one in (event, host))
    knowledge = KnowledgeGraph((document,), (event, host), (hosted,), mentions)
    folder = tmp_path_factory.mktemp("graph")
    workspace = Workspace.create(folder)
    RdfStore(folder / "rdf").replace(quads(knowledge), workspace.revision())
    workspace.close()
    return folder


@pytest.fixture
def ask(graph: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    def run_and_read(*arguments: str) -> tuple[int, str, str]:
        code = run([*arguments, "--graph", str(graph)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_and_read


def test_a_question_is_answered_as_a_table_with_its_sources(ask: Ask) -> None:
    code, out, _ = ask(
        "query", "organisers-of-event", "event=open models dialogue", "--with-sources"
    )
    assert code == 0
    assert out.splitlines() == [
        "who                    relation   role  document                   quote",
        f"Harbour Policy Centre  ORGANIZED  host  A dialogue (dialogue.txt)  {TEXT}",
    ]


def test_csv_and_json_carry_the_identifiers_too(ask: Ask) -> None:
    _, out, _ = ask("query", "hosts-without-partnering", "--format", "csv")
    row = next(csv.DictReader(io.StringIO(out)))
    assert row["institution_iri"].endswith("id/institution/harbour-policy-centre-00000000")
    _, out, _ = ask("query", "hosts-without-partnering", "--format", "json")
    assert json.loads(out)["results"]["bindings"][0]["role"] == {"type": "literal", "value": "host"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("query", "organizers"), "Did you mean organisers-of-event?"),
        (("query", "events", "jahr=2021"), "no parameter 'jahr'; its parameters: year (year)"),
        (("query", "events", "2021"), "key=value"),
        (("query", "about", "entity=Harbor Policy Center"), "Harbour Policy Centre  (institution/"),
        (("sparql", "SELECT nothing"), "not a SPARQL query"),
        (("sparql", "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"), "SERVICE is refused"),
        (("sparql", "SELECT * { ?s ?p ?o }", "--format", "ttl"), "take table, csv or json"),
        (("sparql", "ASK {}", "--timeout", "0"), "--timeout"),
        (("sparql", "ASK {}", "-p", "name=x"), "the query has no $name"),
        (("sparql", "ASK { ?s ?p $x }", "-p", "x=<a b>"), "<a b> is no IRI"),
        (("query", "events", "--endpoint", "x", "--language", "cypher"), "not asked in Cypher"),
    ],
)
def test_what_cannot_be_done_is_said_on_standard_error(
    ask: Ask,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    code, out, err = ask(*arguments)
    assert (code, out) == (2, "")
    assert message in err


def test_a_missing_graph_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["query", "events", "--graph", str(tmp_path / "none")]) == 2
    assert "no graph in" in capsys.readouterr().err


def test_own_sparql_comes_from_an_argument_a_file_or_standard_input(
    graph: Path, tmp_path: Path
) -> None:
    text = "SELECT ?name { ?s a <https://w3id.org/govgraph/ns#Event> ; rdfs:label ?name }"
    text = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n" + text
    (tmp_path / "names.rq").write_text(text, encoding="utf-8")
    folder = ["--graph", str(graph)]
    for arguments, given in (
        ([text], None), (["-f", str(tmp_path / "names.rq")], None), (["-"], text), ([], text),
    ):  # fmt: skip
        result = CliRunner().invoke(sparql, [*arguments, *folder], input=given)
        assert result.stdout == "name\nOpen Models Dialogue\n"


@pytest.mark.parametrize(
    ("query", "given", "row"),
    [
        ("SELECT (STRLEN($text) AS ?n) {}", ("text=a = b",), "5"),
        ("SELECT ($n + 1 AS ?more) {}", ("n=41",), "42"),
        ("SELECT ?host { ?host a $type }", ("type=<https://w3id.org/govgraph/ns#Event>",), EVENT),
        ("SELECT (STR($event) AS ?iri) { $event a ?c }", (f"event={EVENT}",), EVENT),
        ("SELECT (?x AS ?y) { VALUES ?x { '$n' } } LIMIT $n", ("n=1",), "$n"),
    ],
)
def test_parameters_take_the_place_of_their_names(
    ask: Ask, query: str, given: tuple[str, ...], row: str
) -> None:
    parameters = [part for one in given for part in ("-p", one)]
    _, out, err = ask("sparql", query, *parameters, "--format", "csv")
    assert (out.splitlines()[1:], err) == ([row], "")


def test_a_construct_is_turtle_and_a_limit_is_noted(ask: Ask) -> None:
    code, out, err = ask("sparql", "CONSTRUCT WHERE { ?s a ?c }", "--limit", "1")
    assert code == 0
    assert "@prefix gg:" in out
    assert "the first 1 triples only; raise --limit for more" in err


def test_the_list_names_every_question_with_its_parameters() -> None:
    result = CliRunner().invoke(queries)
    for name, one in catalogue().items():
        assert name in result.stdout
        assert all(parameter in result.stdout for parameter in one.header.parameters)


def test_one_question_is_shown_with_an_example_command() -> None:
    result = CliRunner().invoke(queries, ["institutions-by-events"])
    assert "minimum (integer, default 1)" in result.stdout
    assert "Example: govgraph query institutions-by-events minimum=2" in result.stdout


@pytest.mark.parametrize("command", [query, queries, sparql])
def test_help_has_an_example(command: click.Command) -> None:
    assert "Example: govgraph" in CliRunner().invoke(command, ["--help"]).stdout


def test_the_sources_of_an_answer_are_references(ask: Ask) -> None:
    given = ("query", "organisers-of-event", "event=Open Models Dialogue")
    code, out, _ = ask(*given, "--format", "bibtex")
    assert code == 0
    assert out.startswith("@misc{a-dialogue-")
    assert "howpublished = {dialogue.txt}" in out
    _, out, _ = ask(*given, "--format", "csl")
    assert [item["title"] for item in json.loads(out)] == ["A dialogue"]


def test_an_answer_without_sources_gives_no_references(ask: Ask) -> None:
    code, out, said = ask("query", "institutions-by-events", "minimum=9", "--format", "csl")
    assert (code, json.loads(out)) == (0, [])
    assert "no document supports" in said
