"""Programmes whose slots hold talks: topic, time and speaker make a session of a line."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"
HEAD = f"{FORUM}\n\nProgramme\n\n"
TALKS = {
    "time and topic, speaker below": (
        "09:00 Law of the Tides\nIngrid Haugland, Stavanger Institute of Tides\n\n"
        "10:00 Who Owns the Shore?\nChen Yuhan (Qinling Academy)\n"
    ),
    "time, topic and speaker on a line each": (
        "09:00 - 09:30\nLaw of the Tides\nIngrid Haugland, Stavanger Institute of Tides\n\n"
        "10:00\nWho Owns the Shore?\nChen Yuhan, Qinling Academy\n"
    ),
    "speaker behind a dash": (
        "09:00 Law of the Tides – Ingrid Haugland, Stavanger Institute of Tides\n"
        "10:00 Who Owns the Shore? – Chen Yuhan, Qinling Academy\n"
    ),
    "speaker behind a label": (
        "09:00 Law of the Tides\nSpeaker: Ingrid Haugland, Stavanger Institute of Tides\n"
        "10:00 Who Owns the Shore?\nSpeaker: Chen Yuhan, Qinling Academy\n"
    ),
    "hours with one half of the day": (
        "9–9:30am\nLaw of the Tides\nIngrid Haugland, Stavanger Institute of Tides\n\n"
        "10:00 am - 11:00 am, ET\nWho Owns the Shore?\nChen Yuhan, Qinling Academy\n"
    ),
    "rows of two cells": (
        "| 09:00 – 09:30 | Law of the Tides – Ingrid Haugland, Stavanger Institute of Tides |\n"
        "| 10:00 – 10:30 | Who Owns the Shore? – Chen Yuhan, Qinling Academy |\n"
    ),
    "time below the topic": (
        "Law of the Tides\n9:00 - 9:30 am\nIngrid Haugland, Stavanger Institute of Tides\n\n"
        "Who Owns the Shore?\n10:00 - 10:30 am\nChen Yuhan, Qinling Academy\n"
    ),
    "described before the list": (
        "9:00-9:30 am ET | Law of the Tides\n\nWe look at what the law of the tides has become.\n\n"
        "Speakers:\n\nIngrid Haugland, Stavanger Institute of Tides\n\n"
        "10:00-11:00 am ET | Who Owns the Shore?\n\nThis one is about owners of many kinds.\n\n"
        "Speakers:\n\nChen Yuhan, Qinling Academy\n"
    ),
    "speaker behind a preposition": (
        "9:00 – 9:30   Law of the Tides by Ingrid Haugland (Stavanger Institute of Tides)\n\n"
        "10:00 – 11:00   Who Owns the Shore? by Chen Yuhan (Qinling Academy)\n"
    ),
    "table": (
        "| Time (CET) | Title | Speaker |\n|---|---|---|\n"
        "| 09:00 | Law of the Tides | Ingrid Haugland |\n"
        "| 09:30 | Coffee break | |\n"
        "| 10:00 | Who Owns the Shore? | Chen Yuhan |\n"
    ),
}


@pytest.mark.parametrize("talks", TALKS.values(), ids=list(TALKS))
def test_a_talk_is_a_session_of_the_event(talks: str, tmp_path: Path) -> None:
    facts = (
        "Ingrid Haugland | speaker | Law of the Tides\nChen Yuhan | speaker | Who Owns the Shore?\n"
        f"Ingrid Haugland; Chen Yuhan | speaker | {FORUM}\n"
        f"Law of the Tides; Who Owns the Shore? | part of | {FORUM}\n"
        "? Ingrid Haugland | - | Stavanger Institute of Tides\n"
        "? Chen Yuhan | - | Qinling Academy\n"
    )
    assert differences(Page("talks", HEAD + talks, facts), tmp_path) == []


@pytest.mark.parametrize(
    "slot",
    [
        "Welcome and opening remarks", "Opening plenary", "Panel discussion",
        "Q&A with the audience", "Coffee and networking", "Report back from the groups",
        "Closing of the forum",
        "Insight Centre for Reef Data", "Award ceremony",
    ],
)  # fmt: skip
def test_a_slot_that_tells_only_its_form_is_no_session(slot: str, tmp_path: Path) -> None:
    text = (
        f"{HEAD}09:00 {slot}\nIngrid Haugland, Director, Stavanger Institute of Tides\n"
        f"10:00 {slot}\nChen Yuhan, Professor, Qinling Academy\n"
    )
    facts = (
        f"Ingrid Haugland; Chen Yuhan | speaker,panelist | {FORUM}\n"
        "? Ingrid Haugland | Director | Stavanger Institute of Tides\n"
        "? Chen Yuhan | Professor | Qinling Academy\n"
        f"~ {slot}\n"
    )
    assert differences(Page("form", text, facts), tmp_path) == []


@pytest.mark.parametrize(
    "kind", ["PARALLEL PANEL", "Panel 2", "10:00 Plenary session", "10:00 - 11:00 Round table 3"]
)
def test_the_title_stands_below_the_kind_of_session(kind: str, tmp_path: Path) -> None:
    text = (
        f"{HEAD}{kind}\nWhat the Sea Remembers\nA comparison of Norway and Peru\n\nModerator\n"
        "Ingrid Haugland, Stavanger Institute of Tides\n\nSpeakers\n"
        "Chen Yuhan, Qinling Academy\n\n12:00 Lunch\n"
    )
    facts = (
        "Ingrid Haugland | moderator | What the Sea Remembers\n"
        "Chen Yuhan | speaker | What the Sea Remembers\n"
        f"What the Sea Remembers | part of | {FORUM}\n"
        "? Ingrid Haugland | - | Stavanger Institute of Tides\n"
        "? Chen Yuhan | - | Qinling Academy\n~ A comparison of Norway and Peru\n"
    )
    assert differences(Page("kind", text, facts), tmp_path) == []


def test_headings_that_every_session_has_belong_to_the_session(tmp_path: Path) -> None:
    text = (
        f"{HEAD}Session 1: Law of the Tides\n\nTalks\nIngrid Haugland, Stavanger Institute of Tides"
        "\n\nSession 2: Who Owns the Shore?\n\nTalks\nChen Yuhan, Qinling Academy\n"
    )
    facts = (
        "Ingrid Haugland | speaker | Law of the Tides\nChen Yuhan | speaker | Who Owns the Shore?\n"
        f"Law of the Tides; Who Owns the Shore? | part of | {FORUM}\n"
        "? Ingrid Haugland | - | Stavanger Institute of Tides\n"
        "? Chen Yuhan | - | Qinling Academy\n"
    )
    assert differences(Page("headings", text, facts), tmp_path) == []


SITTING = {
    "comma behind the count": (
        "10:00 Session 2, Who Owns the Shore\nModerator: {one}\nSpeakers: {two}"
    ),
    "labelled topics": (
        "10:00 Panel\nTopic: Who Owns the Shore\nModerator: {one}\nPanelists: {two}\n"
        "11:00 Panel\nTopic: What Reefs Are For\nModerator: {two}\nPanelists: {one}"
    ),
}  # fmt: skip


@pytest.mark.parametrize("sitting", SITTING.values(), ids=list(SITTING))
def test_a_session_is_titled_behind_a_comma_or_a_label(sitting: str, tmp_path: Path) -> None:
    text = HEAD + sitting.format(one="Ingrid Haugland", two="Chen Yuhan")
    facts = (
        "Ingrid Haugland | moderator | Who Owns the Shore\n"
        "Chen Yuhan | speaker,panelist | Who Owns the Shore\n"
        f"Who Owns the Shore | part of | {FORUM}\n"
        "? Chen Yuhan | moderator | What Reefs Are For\n"
        "? Ingrid Haugland | panelist | What Reefs Are For\n"
        f"? What Reefs Are For | part of | {FORUM}\n"
    )
    assert differences(Page("sitting", text, facts), tmp_path) == []


@pytest.mark.parametrize("label", ["Tracks", "Parallel sessions", "Side events", "Workshops"])
def test_those_below_a_line_of_several_titles_speak_at_the_whole(
    label: str, tmp_path: Path
) -> None:
    text = (
        f"{FORUM}\n\n{label}: Reefs for All; Tides and Trade; Law and Sea\n\n"
        "Keynote speakers:\n\nIngrid Haugland, Director, Stavanger Institute of Tides\n"
    )
    facts = (
        f"Ingrid Haugland | keynote | {FORUM}\n"
        "Ingrid Haugland | Director | Stavanger Institute of Tides\n"
    )
    assert differences(Page("tracks", text, facts), tmp_path) == []


def test_tabs_and_labels_stand_between_a_slot_and_its_people(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nProgramme\n\n"
        "9:00am\t9:40am\tKeynote #1\tIngrid Haugland (Stavanger Institute of Tides)\n"
        "9:40am\t10:30am\tPanel Discussion\tPanelists: Chen Yuhan, Maria Lindqvist\n"
    )
    facts = (
        f"Ingrid Haugland | keynote | {FORUM}\nChen Yuhan; Maria Lindqvist | panelist | {FORUM}\n"
        "Ingrid Haugland | - | Stavanger Institute of Tides\n"
    )
    assert differences(Page("tabs", text, facts), tmp_path) == []


def test_an_underlined_line_is_a_heading_and_rows_go_on_without_a_time(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n=====\n\nFunding\n-------\n- Nordic Reef Fund\n\n[Register](#)\n\n"
        "Programme, first day\n--------------------\n\n| Time | What | Who |\n|---|---|---|\n"
        "| | Opening remarks | Ingrid Haugland |\n| | | Chen Yuhan |\n"
    )
    facts = (
        f"Nordic Reef Fund | sponsor | {FORUM}\nIngrid Haugland; Chen Yuhan | speaker | {FORUM}\n"
    )
    assert differences(Page("underlined", text, facts), tmp_path) == []


def test_a_line_that_tells_the_larger_event_is_no_title(tmp_path: Path) -> None:
    text = (
        "TIDELAW-26\nHeld in conjunction with AAAI 2026\n\nWe meet to talk about tides.\n\n"
        "# Organizing Committee\n\nIngrid Haugland\nHarbour Institute\n\n"
        "# Invited Speakers\n\nChen Yuhan\nReef University\n"
    )
    facts = (
        "Ingrid Haugland | organizer | TIDELAW-26\nChen Yuhan | speaker | TIDELAW-26\n"
        "TIDELAW-26 | part of | AAAI 2026\n"
        "Ingrid Haugland | - | Harbour Institute\nChen Yuhan | - | Reef University\n"
    )
    assert differences(Page("larger", text, facts), tmp_path) == []


def test_the_parts_of_a_session_are_those_of_no_event_at_all(tmp_path: Path) -> None:
    text = (
        "Schedule\n\n10:00 Panel 1: Law of the Tides\nModerator: Ingrid Haugland\n"
        "11:00 Panel 2: Who Owns the Shore\nModerator: Chen Yuhan\n"
    )
    facts = (
        "Ingrid Haugland | moderator | Law of the Tides\n"
        "Chen Yuhan | moderator | Who Owns the Shore\n"
    )
    assert differences(Page("parts", text, facts), tmp_path) == []
