"""The CSV files, imported by `neo4j-admin` itself and read back from a server that holds them."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import neo4j_server
import pytest
from awkward import awkward_knowledge

from govgraph.graph.comparison import compare
from govgraph.graph.facts import facts_of
from govgraph.graph.facts_in_cypher import HELD, facts_in_cypher
from govgraph.graph.folders import write_folder
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.neo4j_csv import csv_files

Program = tuple[Path, str]


@pytest.fixture(scope="module")
def knowledge(small_knowledge: KnowledgeGraph) -> KnowledgeGraph:
    """One graph of the ordinary and the awkward."""
    other = awkward_knowledge()
    present = {entity.id for entity in small_knowledge.entities}
    return replace(
        small_knowledge,
        documents=small_knowledge.documents + other.documents,
        entities=small_knowledge.entities + tuple(e for e in other.entities if e.id not in present),
        relations=small_knowledge.relations + other.relations,
        mentions=tuple({*small_knowledge.mentions, *other.mentions}),
    )


def imported(files: Path, home: Path, program: Program) -> None:
    """Make a new database in a server's home of an export."""
    jars, java = program
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").touch()
    subprocess.run(
        [
            java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", f"{jars}/*",
            "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args",
        ],
        cwd=files, capture_output=True, check=True,
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
    )  # fmt: skip


def test_neo4j_holds_every_fact_after_its_import(
    knowledge: KnowledgeGraph, tmp_path: Path, neo4j_program: Program
) -> None:
    files, server = tmp_path / "files", tmp_path / "server"
    write_folder(files, csv_files(knowledge))
    imported(files, server / "data", neo4j_program)
    with neo4j_server.running(server, *neo4j_program) as neo4j:
        held = facts_in_cypher(neo4j.run)
    assert compare("Neo4j", facts_of(knowledge), held, HELD).first(5) == []
