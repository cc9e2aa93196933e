"""Dates, places, modes and themes of events, under every usual label and beside the title."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"
DATES = {
    "14 May 2024": ("2024-05-14", ""),
    "14th May 2024": ("2024-05-14", ""),
    "May 14, 2024": ("2024-05-14", ""),
    "Tuesday, 14 May 2024": ("2024-05-14", ""),
    "Tue 14 May 2024": ("2024-05-14", ""),
    "2024-05-14": ("2024-05-14", ""),
    "14.05.2024": ("2024-05-14", ""),
    "14 May 2024, 10:00–12:00 CET": ("2024-05-14", ""),
    "14 May 2024 at 3 p.m.": ("2024-05-14", ""),
    "10:00, 14 May 2024": ("2024-05-14", ""),
    "14-16 May 2024": ("2024-05-14", "2024-05-16"),
    "14–16 May 2024": ("2024-05-14", "2024-05-16"),
    "14 to 16 May 2024": ("2024-05-14", "2024-05-16"),
    "May 14–16, 2024": ("2024-05-14", "2024-05-16"),
    "14 and 15 May 2024": ("2024-05-14", "2024-05-15"),
    "14 & 15 May 2024": ("2024-05-14", "2024-05-15"),
    "30 May – 1 June 2024": ("2024-05-30", "2024-06-01"),
    "May 30 – June 1, 2024": ("2024-05-30", "2024-06-01"),
    "30 December 2023 – 2 January 2024": ("2023-12-30", "2024-01-02"),
    "from 14 to 16 May 2024": ("2024-05-14", "2024-05-16"),
    "2024-05-14 to 2024-05-16": ("2024-05-14", "2024-05-16"),
    "Tuesday 14 – Thursday 16 May 2024": ("2024-05-14", "2024-05-16"),
    "May 2024": ("2024-05", ""),
    "14/05/2024": ("2024-05-14", ""),
    "14, 15 and 16 May 2024": ("2024-05-14", "2024-05-16"),
    "Tuesday, May 14th, 2024": ("2024-05-14", ""),
    "14 May, 2024": ("2024-05-14", ""),
    "14 Mai 2024": ("2024-05-14", ""),
    "2024年5月14日": ("2024-05-14", ""),
}
DATE_LABELS = [
    "Date", "When", "Date and time",
]  # fmt: skip
TOO_LONG_BESIDE_A_TITLE = [
    "2024-05-14", "14.05.2024", "14 May 2024, 10:00–12:00 CET", "14 May 2024 at 3 p.m.",
    "30 December 2023 – 2 January 2024", "Tuesday 14 – Thursday 16 May 2024", "14/05/2024",
]  # fmt: skip
BESIDE_THE_TITLE = [
    "{forum}\n{date}", "{forum}\n\n{date}, Oslo", "{forum}\n\nOslo, Norway | {date}",
    "{forum}, {date}", "{forum} | {date}", "{forum} ({date})",
]  # fmt: skip
PLACES = [
    "Oslo", "Oslo, Norway", "City Hall, Oslo", "City Hall, Oslo, Norway",
    "Aula Magna, University of Oslo", "12 Quay Street, Oslo", "Hotel Havn, Stavanger, Norway",
    "Room B12, Tidal Building", "The Barn, Little Snoring", "Oslo (Norway)",
    "Palais des Nations, Geneva", "Room 3.14 (third floor), City Hall, Oslo",
]  # fmt: skip
PLACE_LABELS = [
    "Venue", "Where", "Location", "Place", "Event venue",
]  # fmt: skip
MODES = {
    "Online": "online",
    "online": "online",
    "Hybrid": "hybrid",
    "In person": "in-person",
    "In-person": "in-person",
    "Virtual": "online",
    "Zoom": "online",
    "Hybrid (on site and online)": "hybrid",
    "On-site": "in-person",
    "Onsite and online": "hybrid",
    "Webinar": "online",
    "Face-to-face": "in-person",
    "In person and online": "hybrid",
    "Online (Zoom)": "online",
    "Virtual event": "online",
}
MODE_LABELS = [
    "Format", "Mode", "Form", "Modality",
]  # fmt: skip
THEMES = [
    "Rules for the Shore", "“Rules for the Shore”", "Who owns the tide?",
    "AI, ethics and the sea", "Building Trust: Norms & Nets",
]  # fmt: skip
THEME_LABELS = [
    "Theme", "Main theme", "Conference theme", "Motto", "Overall theme", "Event theme",
]  # fmt: skip


def facts(date: str) -> str:
    start, end = DATES[date]
    last = f"{FORUM} | end | {end}" if end else f"? {FORUM} | end | {start}"
    return f"{FORUM} | start | {start}\n{last}\nInstitute of Shoals | organizer | {FORUM}\n"


@pytest.mark.parametrize("label", DATE_LABELS)
@pytest.mark.parametrize("date", DATES)
def test_a_labelled_date(date: str, label: str, tmp_path: Path) -> None:
    text = f"{FORUM}\n\n{label}: {date}\nOrganiser: Institute of Shoals\n"
    assert differences(Page("date", text, facts(date)), tmp_path) == []


@pytest.mark.parametrize("layout", BESIDE_THE_TITLE)
@pytest.mark.parametrize("date", [d for d in DATES if d not in TOO_LONG_BESIDE_A_TITLE])
def test_a_date_beside_the_title(date: str, layout: str, tmp_path: Path) -> None:
    head = layout.format(forum=FORUM, date=date)
    text = f"{head}\n\nOrganiser: Institute of Shoals\n"
    where = f"{FORUM} | place | Oslo / Oslo, Norway" if "Oslo" in layout else ""
    assert differences(Page("date", text, facts(date) + where), tmp_path) == []


@pytest.mark.parametrize("label", PLACE_LABELS)
@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_kept_as_written(place: str, label: str, tmp_path: Path) -> None:
    named = "~ Aula Magna; University of Oslo; City Hall; Hotel Havn; Palais des Nations"
    text = f"{FORUM}\n\n{label}: {place}\n"
    page = Page("place", text, f"{FORUM} | place | {place}\n{named}; Tidal Building")
    assert differences(page, tmp_path) == []


@pytest.mark.parametrize("label", MODE_LABELS)
@pytest.mark.parametrize("mode", MODES)
def test_how_it_was_held(mode: str, label: str, tmp_path: Path) -> None:
    text = f"{FORUM}\n\n{label}: {mode}\n"
    says = f"{FORUM} | mode | {MODES[mode]}\n? {FORUM} | place | {mode}"
    assert differences(Page("mode", text, says), tmp_path) == []


@pytest.mark.parametrize("label", THEME_LABELS)
@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_is_kept_as_written(theme: str, label: str, tmp_path: Path) -> None:
    text = f"{FORUM}\n\n{label}: {theme}\n"
    assert differences(Page("theme", text, f"{FORUM} | theme | {theme}"), tmp_path) == []
