"""Who was at an event, told by what happened there, and who is told to have been absent."""

from __future__ import annotations

import pytest
from stated import facts

_OPENING = "Harbour Forum 2024\n\nThe Harbour Forum 2024 met in Oslo on 4 March 2024. "
_FORUM = "Harbour Forum 2024"


def _there(text: str, event: str = _FORUM) -> set[str]:
    told = facts(text)
    return {start for start, what, end in told if what.startswith("PARTICIP") and end == event}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Suriname and Guyana had flown in ministers.", {"Suriname", "Guyana"}),
        ("Peru and the Tide Agency followed the work as observers.", {"Peru", "Tide Agency"}),
        ("Vera Kalo was in the chair.", {"Vera Kalo"}),
        ("They met under the chairmanship of H.E. Ms. Vera Kalo.", {"Vera Kalo"}),
        ("The Tide Agency brought its count, with Vera Kalo as rapporteur.", {"Vera Kalo"}),
        ("Norway was there for the first time.", {"Norway"}),
    ],
)
def test_who_sits_sends_or_follows_was_there(text: str, there: set[str]) -> None:
    assert there <= _there(_OPENING + text)


def test_where_something_was_done_its_doers_were() -> None:
    text = (
        "Reef notes\n\nThe code was put off at the Lima Reef Summit, where Norway and Peru left it."
    )
    assert {"Norway", "Peru"} <= _there(text, "Lima Reef Summit")


def test_a_caption_tells_who_was_at_an_event() -> None:
    text = (
        "Pictures\n\n4. Vera Kalo, then a ranger, signing the Dam Code at the Nairobi Dam Summit."
    )
    assert _there(text, "Nairobi Dam Summit") == {"Vera Kalo"}


@pytest.mark.parametrize(
    "text",
    [
        "Bo Tarn, who led the other side, could not be with us tonight but has sent cake.",
        '"It is dull," said Bo Tarn, who chairs the council, ahead of the meeting, which he will'
        " miss.",
        "Bo Tarn had sent written comments but was not there.",
        "Not coming after all: Dr. Bo Tarn, whose panel is off.",
        "Instead of Bo Tarn (ill) the chair is now Facundo Iriart.",
        "The debate set out from an article by Bo Tarn, fellow at the Tide Agency.",
    ],
)
def test_who_is_told_to_be_absent_was_not_there(text: str) -> None:
    assert "Bo Tarn" not in _there(_OPENING + "Ann Korvik spoke. " + text)


def test_who_comes_by_video_was_there() -> None:
    text = "\n\nSpeakers\n- Ann Korvik\n- Bo Tarn\n\n"
    text += "Ann Korvik could not be there in person but joined by video."
    assert _there(_OPENING + text) == {"Ann Korvik", "Bo Tarn"}
