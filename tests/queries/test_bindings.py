"""Values of `$name` in SPARQL: whatever they hold, they stay values."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode, QuerySolutions, Store

from govgraph.graph.errors import UsageError
from govgraph.ontology.vocabulary import THINGS
from govgraph.queries.answers import Cell, python_value
from govgraph.queries.bindings import with_values

EMPTY = Store()


def answer(query: str, **values: object) -> list[list[Cell]]:
    found = EMPTY.query(with_values(query, values))
    assert isinstance(found, QuerySolutions)
    return [[python_value(term) for term in row] for row in found]


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    assert answer("SELECT ($x AS ?it) {}", x=text) == [[text]]


# Oxigraph reads the sign apart from the digits, and has no 2**63 to take it from.
@given(st.integers(-(2**63) + 1, 2**63 - 1) | st.booleans() | st.floats(allow_nan=False))
def test_any_number_comes_back_as_it_was(value: float) -> None:
    assert answer("SELECT ($x AS ?it) {}", x=value) == [[value]]


def test_an_identifier_is_an_identifier_and_a_date_a_date() -> None:
    assert with_values("$x", {"x": THINGS + "event/a"}) == f"<{THINGS}event/a>"
    assert with_values("$x", {"x": NamedNode("urn:a")}) == "<urn:a>"
    assert with_values("$x", {"x": date(2021, 6, 2)}).startswith('"2021-06-02"^^<')


def test_strings_comments_and_other_variables_are_left_alone() -> None:
    text = """SELECT ?x ("$x" AS ?a) ('''it's $x''' AS ?b) <urn:$x> a\\$x # $x\n"""
    assert with_values(text + "$x $y", {"x": 1}) == text + "1 $y"


def test_a_value_without_a_place_and_one_without_a_spelling_are_refused() -> None:
    with pytest.raises(UsageError, match=r"no \$y"):
        with_values("SELECT $x {}", {"y": 1})
    with pytest.raises(UsageError, match="is a list"):
        with_values("SELECT $x {}", {"x": [1]})
