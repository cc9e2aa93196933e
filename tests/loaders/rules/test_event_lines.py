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


def test_an_entry_that_opens_with_an_edition_is_about_that_edition() -> None:
    page = """History of the forum

The Danube Youth Forum (DYF) has no office. It moves.

DYF 2025  Novi Sad, Serbia – host: Reef Institute
DYF 2024  Ruse, Bulgaria – hosts: Tide Agency and Harbour University
DYF 2022  Oslo, Norway – host: Lamp Union
"""
    told = facts(page)
    assert ("DYF 2024", "LOCATED_IN", "Bulgaria") in told
    assert ("DYF 2025", "LOCATED_IN", "Serbia") in told


def test_the_event_above_the_paragraphs_of_a_communique_is_what_they_are_about() -> None:
    page = """JOINT COMMUNIQUÉ
Fourth Conference on Ocean Sensors, Lomé, Togo, 22 May 2024

1. The ministers of Benin and Ghana met. The Reef Fund followed the work as an observer.
"""
    told = {start for start, what, _ in facts(page) if what.startswith("PARTICIPATED_IN")}
    assert told == {"Benin", "Ghana", "Reef Fund"}


def test_the_people_of_a_workshop_within_a_forum_are_those_of_the_workshop() -> None:
    page = """Global Reef Forum 2024 – Workshop #88
Subtitling Power: Moderation in Languages that Platforms Forget

Organizer 1: Ann Korvik, Reef Institute
Speaker 1: Bo Zelen
Speaker 2: Carla Nunez, Harbour College
On-site moderator: Ann Korvik
"""
    told = {end for start, what, end in facts(page) if what.startswith("PARTICIPATED_IN")}
    assert told == {"Subtitling Power: Moderation in Languages that Platforms Forget"}


def test_partners_of_the_congress_are_not_those_of_its_lunch() -> None:
    page = """Lunch Talk on Quiet Machines

The Lunch Talk on Quiet Machines was held in Oslo on 4 March 2024. It belongs to the World
Congress on Machines.

Partners of the Congress

- Reef Institute
- Tide Agency
"""
    told = {end for _, what, end in facts(page) if what.startswith("SUPPORTED")}
    assert "Lunch Talk on Quiet Machines" not in told
