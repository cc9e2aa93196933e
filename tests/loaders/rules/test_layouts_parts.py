"""Parts of an event by the layout: titles in lists, lines above a title, marks in plain text."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"


@pytest.mark.parametrize("heading", ["Morning panels", "Our sessions", "Side events"])
def test_titles_listed_below_a_heading_are_sessions(heading: str, tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nWhere: Lima\n\n{heading}\n\n* Owning the Shore Together: Boats and Nets\n"
        "* Workshop: Reefs and the Role of Civil Society\n\nNext door: an exhibition\n"
    )
    facts = (
        f"Owning the Shore Together: Boats and Nets | part of | {FORUM}\n"
        f"Reefs and the Role of Civil Society | part of | {FORUM}\n"
        f"? {FORUM} | in | Peru\n? {FORUM} | place | Lima\n"
    )
    assert differences(Page("listed", text, facts), tmp_path) == []


@pytest.mark.parametrize("lead", ["Past workshops", "Sessions"])
def test_a_list_with_people_or_days_is_none_of_sessions(lead: str, tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\n{lead}\n\n* Ingrid Haugland, Harbour Institute\n* Chen Yuhan, Reef College\n"
    )
    facts = (
        f"? Ingrid Haugland; Chen Yuhan | speaker | {FORUM}\n"
        "? Ingrid Haugland | - | Harbour Institute\n? Chen Yuhan | - | Reef College\n"
    )
    assert differences(Page("people", text, facts), tmp_path) == []


@pytest.mark.parametrize("front", ["TideCon 2026 Tutorial", "Workshop at TideCon 2026"])
def test_the_title_stands_below_the_larger_event(front: str, tmp_path: Path) -> None:
    text = (
        f"{front}\nFrom Reefs to Rules: Writing for Those Who Decide\n\n"
        "Saturday, 27 June 2026\n\nThis tutorial is for all.\n\nOrganizers\n\n"
        "- Ingrid Haugland, Harbour Institute\n- Chen Yuhan, Reef College\n"
    )
    title = "From Reefs to Rules: Writing for Those Who Decide"
    facts = (
        f"Ingrid Haugland; Chen Yuhan | organizer | {title}\n{title} | part of | TideCon 2026\n"
        "Ingrid Haugland | - | Harbour Institute\nChen Yuhan | - | Reef College\n"
        f"? {title} | start | 2026-06-27\n? TideCon 2026 | start | 2026-06-27\n"
    )
    assert differences(Page("below", text, facts), tmp_path) == []


def test_bold_marks_stand_around_times_labels_and_titles(tmp_path: Path) -> None:
    text = (
        f"# {FORUM}\n\n## Schedule\n\n**2:30 - 3:00 PM**: Welcome\n"
        "- **Speakers**: Ingrid Haugland (Harbour Institute)\n\n"
        "**3:00 - 4:00 PM**: Session 1 — Reefs and Rules\n"
        "- **Speaker 1**: Chen Yuhan (Reef College)\n  *Algorithmic Tides*\n"
    )
    facts = (
        f"Ingrid Haugland | speaker | {FORUM}\nChen Yuhan | speaker | Reefs and Rules\n"
        f"Reefs and Rules | part of | {FORUM}\n~ Algorithmic Tides\n"
        "Ingrid Haugland | - | Harbour Institute\nChen Yuhan | - | Reef College\n"
    )
    assert differences(Page("bold", text, facts), tmp_path) == []


def test_a_body_puts_sessions_into_the_event_of_its_title(tmp_path: Path) -> None:
    text = (
        "Tidewell Events for Reef Month 2023\n\nTwo of them are ours.\n\n"
        "Mapping the Gen AI Tide\n\n"
        "This event maps the tide together with all of you.\n\n"
        "When: 16 November 2023\nWhere: online\n\n"
        "Who Owns the Shore\n\n"
        "Join us to talk about who owns what there.\n\nWhen: 21 November 2023\nWhere: online\n"
    )
    facts = (
        "Mapping the Gen AI Tide; Who Owns the Shore | part of | Reef Month 2023\n"
        "? Mapping the Gen AI Tide | start | 2023-11-16\n"
        "? Mapping the Gen AI Tide | mode | online\n"
        "? Who Owns the Shore | start | 2023-11-21\n? Who Owns the Shore | mode | online\n"
    )
    assert differences(Page("title", text, facts), tmp_path) == []


def test_a_page_that_a_session_titles_is_about_that_session(tmp_path: Path) -> None:
    text = (
        "# Panel: Reefs and Rules\n\nHarbour Summit 2026 — Day 5\n\n## Speakers\n\n"
        "- Ingrid Haugland, Harbour Institute\n- Moderator: Chen Yuhan, Reef College\n"
    )
    facts = (
        "Ingrid Haugland | speaker | Reefs and Rules\nChen Yuhan | moderator | Reefs and Rules\n"
        "Reefs and Rules | part of | Harbour Summit 2026\n"
        "Ingrid Haugland | - | Harbour Institute\nChen Yuhan | - | Reef College\n"
    )
    assert differences(Page("panel", text, facts), tmp_path) == []
