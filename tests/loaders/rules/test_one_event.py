"""One event by all its names, and no event made of what only sounds like one."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.no_events import only_sounds
from govgraph.loaders.rules.reading import read

SENTENCES = (
    (
        "The paper was read at the TIDE 2026, with the 6th Coral Symposium Africa in Oslo.",
        {"TIDE 2026", "6th Coral Symposium Africa"},
    ),
    (
        "Jane Roe spoke at the launch of the Future of Work in Asia Conference.",
        {"Future of Work in Asia Conference"},
    ),
    ("Delta College hosted the Future Tides Forum in Oslo.", {"Future Tides Forum"}),
    ("We were at the Women in Coastal Law Summit.", {"Women in Coastal Law Summit"}),
    ("In Oslo, AI4SEA 2023 followed AI4SEA 2021.", {"AI4SEA 2023", "AI4SEA 2021"}),
    ("Volunteers met for the Harbour Day of Action in Oslo.", {"Harbour Day of Action"}),
    ("Delta Institute held a Coral Data Jam on 3 May 2024.", {"Coral Data Jam"}),
    ("The paper was accepted at a leading Conference on AI.", set()),
    ("The 117th Congress is to begin in January.", set()),
    ("A talk followed at the Coral Summit Oslo 2024.", {"Coral Summit Oslo 2024"}),
    ("She said the workshop “was a good opportunity to learn how others do it”.", set()),
    (
        "One was a panel titled How should we share the sea in an age of tides?, run by a college.",
        {"How should we share the sea in an age of tides?"},
    ),
)


@pytest.mark.parametrize(("text", "names"), SENTENCES)
def test_an_event_is_named_from_its_first_word_to_its_last(text: str, names: set[str]) -> None:
    assert _events(text) == names


@pytest.mark.parametrize(
    "name",
    ["Parallel Panel", "PLENARY SESSION", "Welcome Reception", "10:40-11:00am (A)/11:10am (B)",
     "project workshop", "118th Congress", "Zoom Virtual Conference"],
)  # fmt: skip
def test_a_kind_of_slot_is_no_name(name: str) -> None:
    assert only_sounds(name)


@pytest.mark.parametrize(
    "name", ["Reef Workshop", "Opening Session of Parliament Days", "5th Congress", "Session 2"]
)
def test_a_slot_with_words_of_its_own_is_one(name: str) -> None:
    assert not only_sounds(name)


def test_front_matter_and_text_name_one_workshop() -> None:
    page = """\
---
title: TIDEGOV-26
home_title: The 3rd International Tide Governance Workshop (TIDEGOV)
subtitle: Held in conjunction with CORAL 2026
description: ""
---

# Introduction

We announce the 3rd International Workshop on "Tide Governance: Law, Reefs, and Design" \
(TIDEGOV) at the CORAL 2026 in Oslo. It brings together scholars of reefs.
"""
    forms = _forms(page)
    assert len(forms) == 2
    whole = next(names for names in forms if "TIDEGOV-26" in names)
    assert "3rd International Tide Governance Workshop" in whole
    assert "Tide Governance: Law, Reefs, and Design" in whole
    assert any("CORAL 2026" in names for names in forms)


def test_the_count_behind_a_name_is_no_other_event() -> None:
    page = "# Past editions\n\n- TideML 2024 (The 2nd Workshop)\n- TideML 2023 (The 1st Workshop)\n"
    assert _events(page) == {"TideML 2024", "TideML 2023"}


def test_a_year_makes_one_of_names_with_and_without_the_holder() -> None:
    page = """\
# Register for TIDE Summer Workshop

We hope you join us for the 2026 TIDE Summer Workshop!

## Summer Workshop 2026 Details

The workshop is in Oslo.
"""
    assert _events(page) == {"2026 TIDE Summer Workshop"}


def test_the_event_that_closes_a_title_is_taken_up_by_the_text() -> None:
    page = "# Sharing the Sea at the ATD Good Practices Workshop\n\nWe work in 25 countries. "
    assert _events(f"{page}This year's workshop will be in Oslo.\n") == {
        "ATD Good Practices Workshop"
    }


def test_the_end_of_a_title_is_the_whole_where_the_same_words_stand_before_it() -> None:
    page = """\
# Tides for Growth - Southern Reef Forum: Shared Answers

**Coral Impact Summit 2026 - Day 2**

## Speakers

- Jane Roe, Delta College

## Summary

Tides for Growth - Southern Reef Forum brings together policymakers to share what works.
"""
    assert "Southern Reef Forum" not in _events(page)


TITLES = (
    (
        "# Tides in Motion: Law at the Edge of Reef-driven Trade\n\nForty scholars took part in "
        "the workshop Tides in Motion: Law at the Edge of Reef-driven Trade in June.\n",
        Kind.EVENT,
        "Tides in Motion: Law at the Edge of Reef-driven Trade",
    ),
    (
        "# Tides and Democracy\n\nTides and Democracy, a two-day symposium, was held in Oslo.\n",
        Kind.EVENT,
        "Tides and Democracy",
    ),
    (
        "# Tides and Democracy | Reef Exchange\n\nThe launch event, Tides and Democracy, convened "
        "many.\n",
        Kind.EVENT,
        "Tides and Democracy",
    ),
    (
        "# Tides and Democracy\n\nThe Tides and Democracy research initiative studies reefs.\n",
        Kind.INITIATIVE,
        "Tides and Democracy",
    ),
    (
        "# Tides and Democracy\n\nTides and Democracy is a new programme of Delta College.\n",
        Kind.INITIATIVE,
        "Tides and Democracy",
    ),
)


@pytest.mark.parametrize(("text", "kind", "name"), TITLES)
def test_a_noun_beside_it_says_what_a_title_names(text: str, kind: Kind, name: str) -> None:
    table = read(_document(text)).table
    assert name in {entity.name for entity in table.of_kind(kind)}


def test_a_title_without_such_a_noun_names_nothing() -> None:
    assert _events("# Tides and Democracy\n\nTides and Democracy do not mix in Oslo.\n") == set()


@pytest.mark.parametrize("entry", ['description: ""', "subtitle: ''", "summary: >-\n  Reefs meet."])
def test_empty_and_folded_entries_of_front_matter_are_read(entry: str) -> None:
    page = f"---\ntitle: Reef Forum 2024\n{entry}\n---\n\nThe Reef Forum 2024 was held in Oslo.\n"
    assert _events(page) == {"Reef Forum 2024"}


def test_a_title_goes_on_over_the_lines_of_its_entry() -> None:
    page = """\
---
title: "Tides in Motion: Law at the
  Edge of Trade"
---

Forty scholars took part in the workshop Tides in Motion: Law at the Edge of Trade in June.
"""
    assert "Tides in Motion: Law at the Edge of Trade" in _events(page)


def _events(text: str) -> set[str]:
    table = read(_document(text)).table
    return {entity.name for entity in table.of_kind(Kind.EVENT)}


def _forms(text: str) -> list[set[str]]:
    table = read(_document(text)).table
    return [
        {name for m in entity.mentions for name in (m.name, *m.aliases)}
        for entity in table.of_kind(Kind.EVENT)
    ]


def _document(text: str) -> Document:
    return Document(id="page", text=text, sha256="")
