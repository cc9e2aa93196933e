"""Countries and bodies that a line counts among those who came."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"
LINES = [
    "Participants to the meeting included Norway, Peru, Lao, and Kenya",
    "Ministers and senior officials in charge of ports from: Norway, Peru and Kenya",
    "Participating countries were Norway, Peru and Kenya.",
    "Delegates came from Norway, Peru and Kenya.",
    "Delegations expected:\n\nNorway\n\nPeru\n\nKenya",
]


@pytest.mark.parametrize("line", LINES)
def test_those_whom_a_line_counts_took_part(line: str, tmp_path: Path) -> None:
    text = f"{FORUM}\n\nThe {FORUM} was held in the spring.\n\n{line}\n"
    facts = f"Norway; Peru; Kenya | attendee | {FORUM}\n"
    assert differences(Page("present", text, facts), tmp_path) == []


@pytest.mark.parametrize(
    "line",
    [
        "Examples are Tidewatch, a coalition of organisations including Norway, Peru and Kenya.",
        "Countries that signed the charter included Norway, Peru and Kenya.",
        "Participants did not come from Norway, Peru or Kenya.",
    ],
)
def test_those_who_belong_to_something_else_did_not(line: str, tmp_path: Path) -> None:
    text = f"{FORUM}\n\nThe {FORUM} was held in the spring.\n\n{line}\n"
    found = differences(Page("absent", text, ""), tmp_path)
    assert not any("PARTICIPATED_IN" in difference for difference in found)


@pytest.mark.parametrize("label", ["Occasion", "Part of", "Co-located with", "On the sidelines of"])
def test_a_labelled_line_tells_the_larger_event(label: str, tmp_path: Path) -> None:
    text = f"{FORUM}\n\nPlace: Oslo, Norway\n\n{label}: Reef Summit 2024, first day\n"
    facts = (
        f"{FORUM} | part of | Reef Summit 2024\n? {FORUM} | in | Norway\n? {FORUM} | place | Oslo\n"
        f"? {FORUM} | place | Oslo, Norway\n"
    )
    assert differences(Page("occasion", text, facts), tmp_path) == []
