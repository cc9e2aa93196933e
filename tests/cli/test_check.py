from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from knowledge_factory import NEWS
from neo4j_server import Neo4j
from pyoxigraph import Literal, NamedNode, Quad
from statement_factory import METHOD, event, institution, names, says

from govgraph.cli.main import run
from govgraph.graph.rdf_store import RdfStore
from govgraph.graph.statement import Grade, Span, Statement
from govgraph.graph.workspace import Workspace

LAKESIDE = institution("Lakeside University")
FORUM = event("Harbour Forum on Machine Ethics")
HOSTED = Span(0, 62)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "graph")
    yield workspace
    workspace.close()


def load(workspace: Workspace, hosted: Statement) -> None:
    said = (
        replace(names(NEWS.id, LAKESIDE, "Lakeside University"), span=Span(0, 19)),
        replace(names(NEWS.id, FORUM, "Harbour Forum on Machine Ethics"), span=Span(31, 62)),
        hosted,
    )
    with workspace.writing(), workspace.ledger.transaction():
        workspace.ledger.store(NEWS, said, METHOD)


def hosted(role: str = "host") -> Statement:
    return says(NEWS.id, LAKESIDE, "ORGANIZED", FORUM, role=role, span=HOSTED)


def check(workspace: Workspace, *arguments: str) -> int:
    return run(["check", "--graph", str(workspace.folder), *arguments])


def test_a_sound_graph_conforms(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    load(workspace, hosted())
    assert check(workspace) == 0
    said = capsys.readouterr()
    assert said.err == "the graph conforms: 0 failures, 0 notes\n"
    assert said.out == ""


def test_a_broken_rule_is_told_and_gives_exit_code_one(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    load(workspace, hosted("mascot"))
    assert check(workspace) == 1
    said = capsys.readouterr()
    assert "mascot is no role of ORGANIZED." in said.out
    assert said.err.startswith("the graph does not conform: ")


def test_a_proof_without_its_antecedent_is_found_by_rule_and_by_shape(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    load(workspace, replace(hosted(), grade=Grade.RESOLVED))
    assert check(workspace, "--format", "json") == 1
    problems = json.loads(capsys.readouterr().out)
    assert {problem["severity"] for problem in problems} == {"failure"}
    assert len(problems) == 2


def test_a_store_that_says_something_else_is_found(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    load(workspace, hosted())
    made = workspace.rdf_store().open()
    invented = Quad(NamedNode("https://a.example/"), NamedNode("https://a.example/"), Literal(1))
    store = RdfStore(workspace.folder / "rdf")
    store.replace([*made, invented], workspace.revision())
    assert check(workspace) == 1
    assert "1 quads should not be there" in capsys.readouterr().out


def test_stores_are_equal_until_one_differs_which_is_named(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    load(workspace, hosted())
    assert check(workspace, "--stores") == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(
        r"RDF store: \d+ facts, equal\nembedded property graph: \d+ facts, equal\n", said.err
    )
    made = list(workspace.rdf_store().open())
    store = RdfStore(workspace.folder / "rdf")
    store.replace([q for q in made if q.object != Literal("host")], workspace.revision())
    assert check(workspace, "--stores", "--format", "json") == 1
    said = capsys.readouterr()
    first = json.loads(said.out)[0]
    assert first["store"] == "RDF store"
    assert first["subject"].startswith("https://w3id.org/govgraph/id/participation/")
    assert first["difference"] == "relation: role is '', not 'host'"
    assert "embedded property graph" in said.err


def test_a_server_is_compared_where_one_is_named(
    workspace: Workspace,
    neo4j: Neo4j,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    load(workspace, hosted())
    for name, value in neo4j.environment.items():
        monkeypatch.setenv(name, value)
    assert check(workspace, "--stores", "--neo4j", neo4j.uri) == 1
    said = capsys.readouterr()
    assert re.search(r"^Neo4j: (\d+) facts, \1 differences$", said.err, re.MULTILINE)
    assert "is missing" in said.out
    assert run(["push", neo4j.uri, "--graph", str(workspace.folder)]) == 0
    assert check(workspace, "--stores", "--neo4j", neo4j.uri) == 0
    assert re.search(r"^Neo4j: \d+ facts, equal$", capsys.readouterr().err, re.MULTILINE)


def test_a_server_without_stores_is_refused(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(workspace, "--neo4j", "neo4j://localhost") == 2
    assert "go with --stores" in capsys.readouterr().err


def test_without_a_graph_there_is_nothing_to_check(tmp_path: Path) -> None:
    assert run(["check", "--graph", str(tmp_path / "none")]) == 2
