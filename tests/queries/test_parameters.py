"""Values are understood as people write them, and are never read as part of the query."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from pyoxigraph import Store

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.ontology.vocabulary import THINGS
from govgraph.queries.names import Names
from govgraph.queries.parameters import split_arguments
from govgraph.queries.run import run_saved


@pytest.mark.parametrize(
    "given",
    ["United Nations Development Programme", "UNDP", "un development program", "undp"],
)
def test_an_institution_is_found_by_name_alias_and_acronym(
    store: Store, forums: ModuleType, given: str
) -> None:
    found = Names(store).resolve(given, "institution")
    assert found.value == THINGS + forums.THINGS["undp"].id


def test_case_accents_and_punctuation_do_not_count(store: Store, forums: ModuleType) -> None:
    found = Names(store).resolve("CONSEIL DES DONNEES, du nord")
    assert found.value == THINGS + forums.THINGS["north"].id


def test_an_iri_a_path_and_an_old_path_are_understood(store: Store, forums: ModuleType) -> None:
    path = forums.THINGS["forum21"].id
    names = Names(store, lambda: {"event/old-name-00000000": path})
    for given in (THINGS + path, f"<{THINGS}{path}>", path, "event/old-name-00000000"):
        assert names.resolve(given, "event").value == THINGS + path


def test_a_name_that_two_people_bear_lists_both_identifiers(
    store: Store, forums: ModuleType
) -> None:
    with pytest.raises(UnknownName, match="2 people") as error:
        Names(store).resolve("ana lima", "person")
    assert forums.THINGS["ana"].id in str(error.value)
    assert forums.THINGS["ana2"].id in str(error.value)


def test_an_unknown_name_lists_the_closest(store: Store) -> None:
    with pytest.raises(UnknownName, match="closest are:\n  Tsinghua University"):
        Names(store).resolve("Tsinhua Universty", "institution")


def test_a_part_of_a_long_name_is_close_enough_to_be_named(store: Store) -> None:
    with pytest.raises(
        UnknownName, match=r"International AI Cooperation and Governance Forum 2021"
    ):
        Names(store).resolve("Forum2021", "event")


def test_a_thing_of_another_kind_is_called_what_it_is(store: Store, forums: ModuleType) -> None:
    with pytest.raises(UnknownName, match="it is the name of an institution"):
        Names(store).resolve("Tsinghua University", "event")
    with pytest.raises(UnknownName, match="is a country, not an event"):
        Names(store).resolve(forums.THINGS["china"].id, "event")


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("events", {"yaer": "2021"}, "no parameter 'yaer'.*year.*country.*theme.*govgraph query"),
        ("events", {"year": "21"}, "is not a year of four digits; for example year=2021"),
        ("events", {"theme": " "}, "theme= is empty"),
        ("organisers-of-event", {}, "needs event=…; its parameters: event \\(event, required\\)"),
        ("repeat-speakers", {"minimum": "two"}, "is not a whole number"),
    ],
)
def test_a_wrong_parameter_or_value_is_answered_with_the_right_ones(
    store: Store, name: str, arguments: dict[str, str], message: str
) -> None:
    with pytest.raises(UsageError, match=re.compile(message, re.DOTALL)):
        run_saved(store, name, arguments)


def test_arguments_may_contain_equals_signs_but_not_come_twice() -> None:
    assert split_arguments(["theme=a=b"]) == {"theme": "a=b"}
    with pytest.raises(UsageError, match="given twice"):
        split_arguments(["a=1", "a=2"])
    with pytest.raises(UsageError, match="key=value"):
        split_arguments(["theme"])


@pytest.mark.parametrize(
    "attack",
    [
        '" } ?s ?p ?o . { "',
        '") || true || CONTAINS("a", "a',
        "' } } # ",
        "x\\",
        "\\u0022 } #",
        "a\nb\r} UNION { ?s ?p ?o",
        "UNDEF } VALUES ?the_theme { UNDEF",
        '""" """',
    ],
)
def test_text_that_looks_like_sparql_is_only_text(store: Store, attack: str) -> None:
    assert run_saved(store, "events", {"theme": attack}).rows == []


@pytest.mark.parametrize(
    "attack",
    ["institution/x> ?p ?o . <http://a", f"{THINGS}event/x> }} #", "institution/a b", "<>"],
)
def test_an_identifier_that_looks_like_sparql_is_an_unknown_name(store: Store, attack: str) -> None:
    with pytest.raises(UnknownName):
        run_saved(store, "about", {"entity": attack})
