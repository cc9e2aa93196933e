"""Every format is read back by another library than the one that wrote it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import knowledge_factory
import pytest
from pyoxigraph import DefaultGraph, RdfFormat, Store
from rdflib import Dataset, Graph
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from govgraph.graph.apoc import apoc_lines
from govgraph.graph.exports import EXPORTERS
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads
from govgraph.ontology.vocabulary import RELATIONS

# rdflib's own readers use what rdflib has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")


def exported(name: str, knowledge: KnowledgeGraph) -> bytes:
    stream = io.BytesIO()
    EXPORTERS[name].write(knowledge, stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "rdflib_name"), [("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")]
)
def test_rdflib_reads_the_whole_dataset(
    name: str, rdflib_name: str, small_knowledge: KnowledgeGraph
) -> None:
    dataset = Dataset()
    dataset.parse(data=exported(name, small_knowledge), format=rdflib_name)
    graphs = Counter(str(quad[3]) for quad in dataset.quads())
    wanted = Counter(
        str(DATASET_DEFAULT_GRAPH_ID)
        if isinstance(quad.graph_name, DefaultGraph)
        else quad.graph_name.value
        for quad in quads(small_knowledge)
    )
    assert graphs == wanted


@pytest.mark.parametrize(
    ("name", "format_"),
    [("trig", RdfFormat.TRIG), ("nquads", RdfFormat.N_QUADS), ("jsonld", RdfFormat.JSON_LD)],
)
def test_nothing_is_changed_on_the_way(
    name: str, format_: RdfFormat, small_knowledge: KnowledgeGraph
) -> None:
    store = Store()
    store.load(exported(name, small_knowledge), format_)
    assert set(store) == set(quads(small_knowledge))


def test_turtle_is_the_merged_view(small_knowledge: KnowledgeGraph) -> None:
    graph = Graph().parse(data=exported("turtle", small_knowledge), format="turtle")
    known = [q for q in quads(small_knowledge) if isinstance(q.graph_name, DefaultGraph)]
    assert len(graph) == len(known)


def test_nquads_are_sorted_lines_each_once(small_knowledge: KnowledgeGraph) -> None:
    lines = exported("nquads", small_knowledge).decode().splitlines()
    assert lines == sorted(set(lines))
    assert all(line.endswith(" .") for line in lines)


@pytest.mark.parametrize("name", EXPORTERS)
def test_another_process_writes_the_same_bytes(
    name: str, small_knowledge: KnowledgeGraph, tmp_path: Path
) -> None:
    script = f"""
import sys
sys.path.insert(0, {str(Path(knowledge_factory.__file__).parent)!r})
from knowledge_factory import small_knowledge
from govgraph.graph.apoc import apoc_lines
from govgraph.graph.exports import EXPORTERS
EXPORTERS[{name!r}].write(small_knowledge(), sys.stdout.buffer)
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert ended.stdout == exported(name, small_knowledge)


@pytest.mark.parametrize("name", EXPORTERS)
def test_an_empty_graph_is_written_too(name: str) -> None:
    content = exported(name, KnowledgeGraph((), (), ()))
    assert b"null" not in content
    if name == "jsonld":
        assert json.loads(content)["@graph"] == []


def test_json_ld_reads_well_without_knowing_rdf(small_knowledge: KnowledgeGraph) -> None:
    nodes = json.loads(exported("jsonld", small_knowledge))["@graph"]
    event = next(node for node in nodes if node.get("type") == "Event")
    assert event["name"] == "Harbour Forum on Machine Ethics"
    assert event["alias"] == ["Harbour Forum", "the forum"]
    assert event["start"] == {"@type": "xsd:date", "@value": "2023-03-04"}


@pytest.fixture(scope="module")
def rows(small_knowledge: KnowledgeGraph) -> list[dict[str, Any]]:
    return [json.loads(line) for line in exported("jsonl", small_knowledge).splitlines()]


def of_type(rows: list[dict[str, Any]], label: str) -> list[dict[str, Any]]:
    return [row for row in rows if row.get("label") == label or label in row.get("labels", ())]


def test_the_property_graph_has_every_node_and_relation(
    rows: list[dict[str, Any]], small_knowledge: KnowledgeGraph
) -> None:
    nodes = {row["id"]: row["labels"] for row in rows if row["type"] == "node"}
    ties = [row for row in rows if row["type"] == "relationship"]
    claims = (c for e in small_knowledge.entities for held in e.values.values() for c in held)
    assert len(nodes) == len(small_knowledge.entities) + len(small_knowledge.documents)
    assert Counter(_sort(row["label"]) for row in ties) == {
        "relation": len(small_knowledge.relations),
        "MENTIONS": len(small_knowledge.mentions),
        "STATES": sum(len(claim.evidence) for claim in claims),
        "PARTNERED_WITH": 3,
        "CO_PARTICIPATED_WITH": 3,
    }
    assert all(
        row[end]["labels"] == nodes[row[end]["id"]] for row in ties for end in ("start", "end")
    )
    assert len({row["id"] for row in rows}) == len(rows)


def _sort(label: str) -> str:
    return "relation" if label in RELATIONS else label


def test_nodes_come_before_the_relationships_that_need_them(rows: list[dict[str, Any]]) -> None:
    types = [row["type"] for row in rows]
    assert types == sorted(types)


def test_a_document_is_named_as_it_was_given(rows: list[dict[str, Any]]) -> None:
    sources = {row["properties"]["source"] for row in of_type(rows, "Document")}
    assert sources == {"reports/harbour-forum.txt", "https://news.example/harbour"}
    mentioned = [row for row in of_type(rows, "MENTIONS") if row["start"]["labels"] == ["Document"]]
    assert len(mentioned) == 11


def test_an_event_has_its_values_and_a_relation_its_proof_in_parallel(
    rows: list[dict[str, Any]],
) -> None:
    event = of_type(rows, "Event")[0]["properties"]
    assert (event["start"], event["place"], event["mode"]) == ("2023-03-04", "Bergen", "in-person")
    assert "theme" not in event
    proof = of_type(rows, "ORGANIZED")[0]["properties"]
    assert proof["role"] == "host"
    assert proof["sources"] == 2
    assert proof["documents"] == [
        "https://news.example/harbour",
        "reports/harbour-forum.txt",
    ]
    assert proof["grades"] == ["verbatim", "resolved"]
    lists = ("documents", "evidence", "starts", "ends", "grades", "quote_iris")
    assert {len(proof[name]) for name in lists} == {2}


def test_a_document_states_a_value_in_words_that_stand_in_it(
    rows: list[dict[str, Any]], small_knowledge: KnowledgeGraph
) -> None:
    texts = {document.id: document.text for document in small_knowledge.documents}
    sources = {row["id"]: row["properties"]["source"] for row in of_type(rows, "Document")}
    (event,) = of_type(rows, "Event")
    stated = [row for row in of_type(rows, "STATES") if row["properties"]["property"] == "start"]
    assert {row["properties"]["value"] for row in stated} == {"2023-03-04", "2023-03"}
    for row in stated:
        said = row["properties"]
        text = texts[sources[row["start"]["id"]]]
        assert row["end"]["id"] == event["id"]
        assert said["fact"] in event["properties"]["claims"]
        assert text[said["start"] : said["end"]] == said["quote"]


def test_what_is_computed_is_marked_and_can_be_left_out(
    rows: list[dict[str, Any]], small_knowledge: KnowledgeGraph
) -> None:
    partners = of_type(rows, "PARTNERED_WITH")
    assert all(row["properties"] == {"events": 1, "derived": True} for row in partners)
    lakeside = next(r for r in rows if r["properties"].get("name") == "Lakeside University")
    assert lakeside["properties"]["derived_betweenness"] == 0.0
    stated = [json.loads(line) for line in apoc_lines(small_knowledge, computed=False)]
    computed = of_type(rows, "PARTNERED_WITH") + of_type(rows, "CO_PARTICIPATED_WITH")
    assert len(stated) == len(rows) - len(computed)
    assert not any(key.startswith("derived") for row in stated for key in row["properties"])


def test_former_is_said_only_where_it_is_true(rows: list[dict[str, Any]]) -> None:
    posts = {
        row["properties"]["role"]: row["properties"] for row in of_type(rows, "AFFILIATED_WITH")
    }
    assert posts["adviser"]["former"] is True
    assert "former" not in posts["dean of law"]
    assert posts["dean of law"]["as_of"] == "2023-03-04"


def test_whom_a_person_stood_for_is_the_iri_of_a_node(rows: list[dict[str, Any]]) -> None:
    iri = of_type(rows, "PARTICIPATED_IN")[0]["properties"]["on_behalf_of"]
    assert iri in {row["properties"].get("iri") for row in of_type(rows, "Institution")}
