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
