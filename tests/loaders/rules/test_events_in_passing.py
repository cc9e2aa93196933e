"""Events that a page only brings up, and those that its headings and labels point to."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.extractors import default_extractor
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading, read

PASSING = (
    (
        'Jane Porter joined a round table of the Tinn Academy in Oslo: "Eyes over the Fjord".',
        "Eyes over the Fjord",
    ),
    ('Public lecture by Otto Berg: "Treaties for Tides". House full.', "Treaties for Tides"),
    (
        'The series opened on 23 March 2021 with "Catching Tides: Working Together".',
        "Catching Tides: Working Together",
    ),
    ('It is part of the series "Data Below the Dam", run by Tinn College.', "Data Below the Dam"),
    (
        'Workshop #31 at the Coral Forum 2022 in Oslo ("Scripts without Keys") was hers.',
        "Scripts without Keys",
    ),
    ('A full house for "Patch Diplomacy", on Tuesday.', "Patch Diplomacy"),
    ('"Sand and Silence" with Ana Lind is on our channel.', "Sand and Silence"),
    ("You know him from Session 2, Maps Without Valleys. He is away.", "Maps Without Valleys"),
    ('She spoke at the parents\' evening "Screens at Dinner".', "Screens at Dinner"),
    (
        "In 2023 the 42nd session of UNESCO's General Conference approved it.",
        "42nd session of UNESCO's General Conference",
    ),
    ("The federation held its own Assembly of the Counted.", "Assembly of the Counted"),
)


@pytest.mark.parametrize(("text", "name"), PASSING)
def test_a_title_brought_up_in_passing_names_an_event(text: str, name: str) -> None:
    assert name in _events(_read(f"Notes of the year\n\nIt rained a lot.\n\n{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        'She told the panel: "Nobody should own the tide".',
        'He said at the lecture: "We are not ready for this".',
        'They described the seminar as "Truly Outstanding Work".',
    ],
)
def test_what_was_said_at_an_event_is_no_title(text: str) -> None:
    assert _events(_read(f"Notes of the year\n\nIt rained a lot.\n\n{text}\n")) == set()


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Fourth Ministerial on Tide Sensors, Oslo, 22 May 2024", "Third Ministerial"),
        ("Fourth Consultation on a Shared Tide Protocol, Oslo, 22 May 2024", "third consultation"),
        ("5th Symposium on Reef Law, Oslo, 22 May 2024", "4th symposium"),
    ],
)
def test_another_edition_of_the_pages_event_is_one_of_its_own(own: str, other: str) -> None:
    text = f"{own}\n\nThe states recalled what was promised at the {other} (Bergen, 2022).\n"
    assert other in _events(_read(text))


def test_the_number_sign_of_a_list_is_no_part_of_a_title() -> None:
    page = """\
Official side events
Coral Conference on Statistics, Oslo, 14-16 May 2025

#1  Counting the Tides
Wed 14 May, 18:00, Hall 2. Short inputs by Jane Porter and Otto Berg, then food.
Organisers: Tinn Institute

#2  Not Fake, but Made
Thu 15 May, 08:00, Room Argan. Ana Lind (Delta Lab) demonstrates.
Organiser: Delta Lab
"""
    assert _events(_read(page)) >= {"Counting the Tides", "Not Fake, but Made"}


SERIES = """\
---
title: "Who Reads the Tide Gauge?"
series: "Coral Congress for Tide Rules (CCTR)"
date: 2021-04-13
location: online
hosts: Tinn Council; City of Oslo
---

# CCTR: Who Reads the Tide Gauge?

High-level experts will name the key people and explain why they matter.

## Partners of the Congress

* Delta Institute
* Reef Foundation
"""


def test_front_matter_names_the_series_and_headings_mean_it_by_its_noun() -> None:
    said = _relations(SERIES)
    event, series = "who reads the tide gauge", "coral congress for tide rules"
    assert (event, "PART_OF", series) in said
    assert ("tinn council", "ORGANIZED", event) in said
    assert ("delta institute", "SUPPORTED", series) in said


def test_a_subtitle_in_front_matter_is_no_second_event() -> None:
    page = """\
---
layout: event
title: "Whose Gauge Is It? Tides after the Register"
subtitle: "A lunchtime roundtable with city buyers"
date: 2024-11-14
location: "Town House, Oslo, Norway"
organiser: Tinn Lab
---

Three buyers tell what happened when a vendor refused.
"""
    assert _events(_read(page)) == {"Whose Gauge Is It? Tides after the Register"}


ACTIVITIES = """\
ACTIVITIES 2024 (selection)
Tinn Centre for Tides, Oslo

28 Nov   Jane Porter joined a round table of the Delta Academy in Bergen: "Eyes over the Fjord".

9-10 Oct   Third Coral Winter School on Gauges. Held jointly with the Reef Observatory.

14 Mar   Our researcher Otto Berg spoke at the Forum on Tide Law in The Hague.
"""


def test_below_each_day_of_a_list_of_activities_is_what_happened_then() -> None:
    reading = _read(ACTIVITIES)
    assert reading.main is None
    said = _relations(ACTIVITIES)
    assert ("jane porter", "PARTICIPATED_IN", "eyes over the fjord") in said
    assert not any(s == "otto berg" and "eyes" in o for s, _, o in said)


def test_those_who_took_part_may_come_from_a_forum() -> None:
    reading = _read(
        "LIST OF PARTICIPANTS (rev. 2)\nRegional Meeting of Experts on Tide Standards\n"
        "Oslo, Norway, 3-5 September 2024\n\nOBSERVERS\n\nMs Jane Porter, Delta College\n"
    )
    assert reading.main is not None
    assert reading.main.name == "Regional Meeting of Experts on Tide Standards"


TOP = (
    (
        "MINUTES (approved)\nSteering Committee of the Tinn Exchange, 11th meeting\n"
        "Oslo, 30 January 2024\n\nPresent: Jane Porter (Delta Trust); Otto Berg (Reef Registry)\n",
        "11th meeting",
    ),
    (
        "Tinn Council\nFifty-third session\n19 June 2023\n\nJane Porter opened the session.\n",
        "Fifty-third session",
    ),
    (
        "Summary record\n\n4th plenary, Advisory Council of the Karoo Trust\nOslo, 13 May 2019\n\n"
        "Present: Jane Porter (Chair, Delta Trust); Otto Berg (Reef Registry)\n",
        "4th plenary",
    ),
    (
        "WEDNESDAY 22 MAY\nPrivacy Without Fences 2024, Oslo\n\n9.15 – WHO OWNS THE TIDE\n"
        "Chair Jane Porter, Tinn Institute\nPanel Otto Berg, Delta College; Ana Lind, Reef Lab\n\n"
        "10.45 – RECEIPTS AT SEA\nChair Ana Lind, Reef Lab\n"
        "Panel Jane Porter, Tinn Institute; Ola Dahl, Delta College\n",
        "Privacy Without Fences 2024",
    ),
    (
        "Tide rights workshop at nIGF\n\nThis panel workshop at the Nordic Internet Forum looked "
        "at tides.\n\nSpeakers:\n\n* Jane Porter, Delta College\n* Otto Berg, Tinn Lab\n",
        "Tide rights workshop",
    ),
)


@pytest.mark.parametrize(("text", "name"), TOP)
def test_a_line_at_the_top_names_the_event_by_its_place(text: str, name: str) -> None:
    main = _read(text).main
    assert main is not None
    assert main.name == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "She was at the Tide Youth Forum and Training Workshop 2014.",
            {"Tide Youth Forum and Training Workshop 2014"},
        ),
        ("He saw the Reef Summit and the Tide Workshop.", {"Reef Summit", "Tide Workshop"}),
        (
            "The Tide Forum 2025 is on. The 20th Tide Forum, which met from 3 to 5 May 2023, was "
            "small.",
            {"Tide Forum 2025", "20th Tide Forum"},
        ),
    ],
)
def test_editions_and_halves_of_a_name(text: str, names: set[str]) -> None:
    assert _events(_read(f"Notes of the year\n\nIt rained a lot.\n\n{text}\n")) == names


def test_a_verb_in_a_title_is_no_kind_of_event() -> None:
    text = "Notes\n\nIt rained a lot.\n\nShe wrote Budgets That Talk Back in 2020.\n"
    assert _events(_read(text)) == set()


def test_a_town_hall_is_where_it_was_held() -> None:
    page = "Tide Forum 2024\n\nDate: 3 May 2024\nVenue: Oslo Town Hall\n"
    assert _events(_read(page)) == {"Tide Forum 2024"}


def test_the_text_may_shorten_the_name_in_the_title() -> None:
    page = "# Reef Labs Summit 2016\n\nAt this year's Reef Summit, we will meet again.\n"
    assert len(_events(_read(page))) == 1


def test_a_headline_in_the_past_is_no_name() -> None:
    page = (
        "Tinn Lab presented the Tide Portal in Oslo\n\nDelta College organized a workshop on "
        "22 May 2014 in Bergen to discuss tides.\n"
    )
    assert "Tinn Lab presented the Tide Portal in Oslo" not in _events(_read(page))


def _read(text: str) -> Reading:
    return read(Document(id="page", text=text, sha256=""))


def _events(reading: Reading) -> set[str]:
    return {e.name for e in reading.table.of_kind(Kind.EVENT)}


def _relations(text: str) -> set[tuple[str, str, str]]:
    document = Document(id="page", text=text, sha256="")
    return {
        (s.subject.name, s.predicate, s.object.name)
        for s in default_extractor().extract(document).statements
        if s.object is not None
    }
