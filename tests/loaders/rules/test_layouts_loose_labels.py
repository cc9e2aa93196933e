"""Headings in free words above lists, and lines of sessions and talks in freer forms."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

from govgraph.loaders.rules.loose_labels import loose_label

FORUM = "Baltic Forum on Tides 2024"


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Who will speak", "speaker"),
        ("On the podium", "speaker"),
        ("Put together by", "organizer"),
        ("With the financial help of", "sponsor"),
        ("Who pays for it", None),
        ("Those who signed", "signatory"),
        ("Around the table", "attendee"),
        ("In the room", "attendee"),
        ("In the chair", "moderator"),
        ("What the speakers said", None),
        ("Information for speakers", None),
        ("Endorse the standard", None),
        ("Founding supporters", None),
        ("Attend the forum", None),
    ],
)
def test_a_stem_tells_what_a_heading_says_of_the_names_below(
    heading: str, meaning: str | None
) -> None:
    label = loose_label(heading)
    assert (label.name if label else None) == meaning


def test_people_under_a_heading_in_free_words(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nWho will speak\n\nQuorvan Dettlewick, Uppsala University\n\n"
        "Ingrid Haugland, Stavanger Institute of Tides\n\nPut together by\n\n"
        "Reef Institute\nUniversity of Abeokuta\n"
    )
    facts = (
        f"Quorvan Dettlewick; Ingrid Haugland | speaker | {FORUM}\n"
        "Quorvan Dettlewick | - | Uppsala University\n"
        "Ingrid Haugland | - | Stavanger Institute of Tides\n"
        f"Reef Institute; University of Abeokuta | organizer | {FORUM}\n"
    )
    assert differences(Page("free", text, facts), tmp_path) == []


def test_sessions_with_time_and_room_below_their_titles(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nWho Owns the Shore\n10:30, room 204B\n"
        "With: Ingrid Haugland and Maria Lindqvist\nQuestions put by: Marit Tamm\n\n"
        "A long look at the law of the shore and its owners.\n\n"
        "Counting Tides in Small Harbours\n14:30, room 201\nWith: Joao Reis and Marit Tamm\n"
        "Questions put by: Ingrid Haugland\n"
    )
    facts = (
        f"Who Owns the Shore; Counting Tides in Small Harbours | part of | {FORUM}\n"
        "Ingrid Haugland; Maria Lindqvist | panelist | Who Owns the Shore\n"
        "Marit Tamm | moderator | Who Owns the Shore\n"
        "Joao Reis; Marit Tamm | panelist | Counting Tides in Small Harbours\n"
        "Ingrid Haugland | moderator | Counting Tides in Small Harbours\n"
    )
    assert differences(Page("rooms", text, facts), tmp_path) == []


def test_who_gives_a_talk_stands_behind_its_title(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nProgramme\n\n10.00 Shores and Owners. Ingrid Haugland of the Reef Institute\n"
        "10.30 Who Counts the Waves? Maria Lindqvist of Uppsala University\n"
    )
    facts = (
        f"Ingrid Haugland; Maria Lindqvist | speaker | {FORUM}\n"
        "Ingrid Haugland | speaker | Shores and Owners\n"
        "Maria Lindqvist | speaker | Who Counts the Waves?\n"
        f"Shores and Owners; Who Counts the Waves? | part of | {FORUM}\n"
        "Ingrid Haugland | - | Reef Institute\nMaria Lindqvist | - | Uppsala University\n"
    )
    assert differences(Page("talks", text, facts), tmp_path) == []


def test_a_subtitle_belongs_to_the_name_and_a_larger_event_is_not_the_pages(
    tmp_path: Path,
) -> None:
    text = (
        "TIDELAW @ ICOT 2024\nFirst Workshop on Tidal Law: Owners, Users and Shores\n\n"
        "TIDELAW is co-located with ICOT 2024.\n\nKeynotes\n\nIngrid Haugland | Reef Institute\n"
    )
    facts = (
        "Ingrid Haugland | keynote | Workshop on Tidal Law\n"
        "Ingrid Haugland | - | Reef Institute\nWorkshop on Tidal Law | part of | ICOT 2024\n"
    )
    assert differences(Page("subtitle", text, facts), tmp_path) == []


def test_numbered_titles_with_a_date_below_are_sessions(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nThe {FORUM} was a series of two talks.\n\n"
        "1. Who Owns the Shore: law and custom\n7 November\n\n"
        "Ingrid Haugland of the Reef Institute spoke about the law of small harbours.\n\n"
        "2. Counting Tides in Small Harbours\n21 November\n\n"
        "Maria Lindqvist of Uppsala University spoke about the counting of tides.\n"
    )
    facts = (
        "Who Owns the Shore: law and custom; Counting Tides in Small Harbours | part of"
        f" | {FORUM}\n"
        "Ingrid Haugland | speaker | Who Owns the Shore: law and custom\n"
        "Maria Lindqvist | speaker | Counting Tides in Small Harbours\n"
        "Ingrid Haugland | - | Reef Institute\nMaria Lindqvist | - | Uppsala University\n"
        "? Who Owns the Shore: law and custom | start | 2024-11-07\n"
        "? Counting Tides in Small Harbours | start | 2024-11-21\n"
    )
    assert differences(Page("dated", text, facts), tmp_path) == []


def test_past_events_of_a_body_are_no_sessions_of_one_of_them(tmp_path: Path) -> None:
    text = (
        "Activities\n\nMembers of our team speak at events.\n\nPast events\n\n"
        "Watching Tides: Life by the Shore\n20-06-2026\n"
        "Ingrid Haugland spoke about the shore and its law at the end of the day.\n\n"
        "Harbour Roundtable on Customs\n18-06-2026\n"
        "Maria Lindqvist spoke about customs in small harbours of the north.\n"
    )
    facts = (
        "Ingrid Haugland | speaker | Watching Tides: Life by the Shore\n"
        "Maria Lindqvist | speaker | Harbour Roundtable on Customs\n"
        "? Watching Tides: Life by the Shore | start | 2026-06-20\n"
        "? Harbour Roundtable on Customs | start | 2026-06-18\n"
    )
    assert differences(Page("past", text, facts), tmp_path) == []


def test_two_times_without_a_dash_open_a_slot(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nAgenda\n\nBroad agenda as below. Details will follow\n\n"
        "Day 1: 25 February 2024\n\n09:30 AM 10:15 AM | Keynote Address by Ingrid Haugland, Reef"
        " Institute\n10:15 AM 10:45 AM | Talk by Maria Lindqvist, Uppsala University\n"
    )
    facts = (
        f"Ingrid Haugland | keynote | {FORUM}\nMaria Lindqvist | speaker | {FORUM}\n"
        "Ingrid Haugland | - | Reef Institute\nMaria Lindqvist | - | Uppsala University\n"
        f"? {FORUM} | start | 2024-02-25\n"
    )
    assert differences(Page("times", text, facts), tmp_path) == []
