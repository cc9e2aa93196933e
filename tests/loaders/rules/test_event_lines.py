"""Lines with the name of an event that open the block about it."""

from __future__ import annotations

from stated import facts

_SUMMITS = """The reef summits, year by year

Oslo Reef Summit (2021)
Convened by Norway after the storm. Twelve states came.

Lima Reef Summit (2022)
Peru and Chile were joint hosts.

Accra Reef Summit (2024)
Ghana stepped in. Nana Owusu, its foreign minister, chaired.
"""


def test_what_stands_below_the_line_of_an_event_is_about_that_event() -> None:
    told = {(start, end) for start, what, end in facts(_SUMMITS) if what.startswith("ORGANIZED")}
    assert told == {
        ("Norway", "Oslo Reef Summit"),
        ("Peru", "Lima Reef Summit"),
        ("Chile", "Lima Reef Summit"),
    }


def test_the_line_of_an_edition_is_no_entry_of_the_list_above_it() -> None:
    page = """Committees

International Seminar on Quiet Courts (ISQC)

ISQC 2026 — Lyon, France, 2–3 July 2026

General chair
  Ann Korvik, Tinn Law School

ISQC 2025 — Oslo, Norway, 26–27 June 2025

General chair
  Bo Zelen, Reef Institute
Programme chairs
  Carla Nunez, Harbour College
"""
    told = {(start, end) for start, what, end in facts(page) if what.startswith("ORGANIZED")}
    assert {("Bo Zelen", "ISQC 2025"), ("Carla Nunez", "ISQC 2025")} <= told
    assert not any(start == "Norway" for start, _ in told)


def test_past_editions_in_a_row_open_no_block() -> None:
    page = """Reef Summit 2025

The Reef Summit 2025 was held in Oslo in May 2025.

Past editions
- Lima Reef Summit (2022)
- Accra Reef Summit (2024)

Hosted by the Tide Agency with care and many old friends from the coast.
"""
    told = {(start, end) for start, what, end in facts(page) if what.startswith("ORGANIZED")}
    assert told == {("Tide Agency", "Reef Summit 2025")}


def test_teams_below_organisers_are_organisers() -> None:
    page = """Reef Summit 2025

The Reef Summit 2025 was held in Oslo in May 2025.

# Organizers

If you have any questions, please write to the desk below.

## Core Organizing Team

Ann Korvik
Tinn University

## Advisory Team

Bo Zelen
Reef Institute
"""
    told = {start for start, what, _ in facts(page) if what.startswith("ORGANIZED")}
    assert told == {"Ann Korvik", "Bo Zelen"}
