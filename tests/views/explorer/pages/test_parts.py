"""What the pages are made of, without a server: finding, dates, charts, prefixes, forms."""

from __future__ import annotations

import json

import pytest
from pyoxigraph import Literal, NamedNode

from govgraph.graph.knowledge import Entity, KnowledgeGraph, ValueClaim
from govgraph.ontology.vocabulary import THINGS
from govgraph.queries.answers import ResultTable
from govgraph.queries.catalogue import catalogue, question
from govgraph.views.explorer.charts import chart_of
from govgraph.views.explorer.editors import with_prefixes
from govgraph.views.explorer.examples import EXAMPLES
from govgraph.views.explorer.finding import Finder
from govgraph.views.explorer.forms import arguments, complete, fields
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.questions import RESERVED
from govgraph.views.explorer.tabular import tabular, with_sources
from govgraph.views.explorer.words import clipped, day, when


def entity(path: str, name: str, *aliases: str, **values: str) -> Entity:
    label = path.partition("/")[0].capitalize()
    claims = {key: (ValueClaim(value, (), 1),) for key, value in values.items()}
    return Entity(path, label, name, aliases, (), (), claims)


WORLD = KnowledgeGraph(
    (),
    (
        entity("institution/a", "Alder University", "Alder", acronym="AU"),
        entity("institution/b", "University of Birch"),
        entity("person/c", "Ana Lund"),
        entity("event/d", "Alder University", start="2021-06"),
    ),
    (),
)


def test_a_whole_name_comes_before_its_beginning_and_that_before_any_part() -> None:
    found = Finder.of(WORLD).search("university")
    assert [one.path for one in found] == ["institution/b", "event/d", "institution/a"]
    assert [one.path for one in Finder.of(WORLD).search("AU", "institution")] == ["institution/a"]


def test_accents_case_and_punctuation_do_not_count() -> None:
    assert [one.path for one in Finder.of(WORLD).search("ÁNA-lund")] == ["person/c"]
    assert Finder.of(WORLD).search("?!") == []


def test_a_misspelt_name_has_suggestions() -> None:
    assert Finder.of(WORLD).suggestions("Anna Lunt", "person")[0].path == "person/c"


def test_a_form_is_given_a_name_or_where_two_share_it_the_identifier() -> None:
    finder = Finder.of(WORLD)
    assert finder.given_as("person/c", "Ana Lund") == "Ana Lund"
    assert finder.given_as("event/d", "Alder University") == "event/d"


@pytest.mark.parametrize(
    ("date", "shown"),
    [("2021-12-04", "4 Dec 2021"), ("2021-12", "Dec 2021"), ("2021", "2021"), ("", ""),
     ("2021-13", "2021-13"), ("<b>", "<b>")],
)  # fmt: skip
def test_dates_are_as_precise_as_the_source(date: str, shown: str) -> None:
    assert day(date) == shown


def test_a_time_is_told_once_where_start_and_end_say_the_same() -> None:
    spell = entity("event/e", "E", start="2021-12-04", end="2021-12-05")
    assert when(spell) == "4 Dec 2021 – 5 Dec 2021"
    assert when(entity("event/e", "E", start="2021-12", end="2021-12-05")) == "5 Dec 2021"
    assert when(entity("event/e", "E", end="2021")) == "2021"
    assert when(entity("person/c", "Ana Lund")) == ""


def test_long_texts_are_cut() -> None:
    assert clipped("w" * 9, 5) == "wwww…"


def table(columns: tuple[str, ...], *rows: tuple[object, ...]) -> ResultTable:
    def term(cell: object) -> Literal | NamedNode | None:
        if cell is None:
            return None
        text = isinstance(cell, str) and cell.startswith("http")
        return NamedNode(str(cell)) if text else Literal(cell)  # type: ignore[arg-type]

    return ResultTable(columns, tuple(tuple(map(term, row)) for row in rows))


def test_identifiers_become_links_on_the_names_beside_them() -> None:
    answer = tabular(table(("who", "who_iri", "n"), ("Ana", f"{THINGS}person/c", 2)))
    assert answer.columns == ("who", "n")
    (cell, number) = answer.rows[0].cells
    assert (cell.text, cell.address, number.number) == ("Ana", "/id/person/c", True)


def test_a_row_stands_once_with_all_its_sentences() -> None:
    columns = ("who", "who_iri", "document", "document_iri", "quote")
    ana = ("Ana", f"{THINGS}person/c")
    rows = [(*ana, "D", f"{THINGS}document/d", q) for q in ("Ana spoke.", "So did Ana.")]
    answer = with_sources(table(columns, *rows, ("Bo", None, None, None, None)), Known(WORLD))
    assert [len(row.sources) for row in answer.rows] == [2, 0]
    assert answer.rows[0].sources[0].parts == ("", "Ana", " spoke.")


def test_a_long_quote_is_shown_where_it_names_what_the_row_is_about() -> None:
    columns = ("who", "document", "document_iri", "quote")
    quote = f"{'before ' * 90}Ana {'after ' * 90}"
    row = ("Ana", "D", f"{THINGS}document/d", quote)
    before, name, after = with_sources(table(columns, row), Known(WORLD)).rows[0].sources[0].parts
    assert (name, before[:3], before[-8:]) == ("Ana", " … ", " before ")
    assert after.startswith(" after") and after.endswith(" … ")
    assert len(before) < 200 > len(after)


def test_a_node_that_cypher_returns_whole_is_shown_by_its_name() -> None:
    node = json.dumps({"name": "Ana Lund", "iri": f"{THINGS}person/c"})
    (cell,) = tabular(table(("p",), (node,))).rows[0].cells
    assert (cell.text, cell.address) == ("Ana Lund", "/id/person/c")
    (other,) = tabular(table(("p",), ('{"n": 1}',))).rows[0].cells
    assert other.text == '{"n": 1}'


def test_names_with_a_number_make_bars_the_largest_first() -> None:
    chart = chart_of(tabular(table(("who", "n"), ("Ana", 1), ("Bo", 4))))
    assert chart
    assert [(mark.label, mark.said, mark.share) for mark in chart.marks] == [
        ("Bo", "4", 1.0), ("Ana", "1", 0.25),
    ]  # fmt: skip


def test_dates_make_columns_with_no_year_left_out() -> None:
    chart = chart_of(tabular(table(("e", "start"), ("A", "2020-05"), ("B", "2022"), ("C", "2022"))))
    assert chart and chart.upright
    assert [(m.label, m.number) for m in chart.marks] == [("2020", 1), ("2021", 0), ("2022", 2)]


def test_names_that_come_back_are_counted_and_nothing_makes_no_chart() -> None:
    chart = chart_of(tabular(table(("who", "role"), ("A", "host"), ("B", "host"), ("C", "guest"))))
    assert chart
    assert [(mark.label, mark.number) for mark in chart.marks] == [("host", 2), ("guest", 1)]
    assert chart_of(tabular(table(("who",), ("A",), ("B",)))) is None
    assert chart_of(tabular(table(("who", "n"), ("A", 3)))) is None


def test_prefixes_that_are_used_are_added_once() -> None:
    assert with_prefixes("SELECT * { ?s a gg:Event }").startswith("PREFIX gg: <https://w3id.org/")
    declared = "prefix gg: <urn:x>\nSELECT * { ?s a gg:Event ; rdfs:label 'gg: skos:' }"
    assert with_prefixes(declared) == (
        f"PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n{declared}"
    )
    assert with_prefixes("SELECT * { ?s <gg:x> 'id:y' }") == "SELECT * { ?s <gg:x> 'id:y' }"


def test_examples_declare_what_they_use() -> None:
    assert [with_prefixes(one.text) for one in EXAMPLES["sparql"]] == [
        one.text for one in EXAMPLES["sparql"]
    ]


def test_a_form_has_a_field_for_each_parameter_and_runs_once_all_is_given() -> None:
    asked = question("strongest-partners")
    institution, minimum = fields(asked, {"minimum": "3"})
    assert (institution.completes, institution.required) == ("institution", False)
    assert (minimum.value, minimum.numeric, minimum.completes) == ("3", True, None)
    assert complete(asked, {})
    assert not complete(question("organisers-of-event"), {})
    assert arguments(asked, {"minimum": " 3 ", "institution": " ", "show": "chart"}) == {
        "minimum": "3"
    }


def test_no_parameter_has_a_name_that_the_pages_use() -> None:
    named = {name for one in catalogue().values() for name in one.header.parameters}
    assert not named & set(RESERVED)
