"""Where each event of a page was held, and the countries to which one fell."""

from __future__ import annotations

import pytest
from stated import facts

HELD = ("AI Reef Summit", "LOCATED_IN", "Kenya")
HOSTED = ("Kenya", "ORGANIZED", "AI Reef Summit")


@pytest.mark.parametrize(
    "text",
    [
        "The AI Reef Summit opened on Monday in the Kenyan capital. Kenya's minister spoke.",
        "Forty states sent ministers to the AI Reef Summit. Kenya's president opened it at the "
        "Congress Hall in Nairobi.",
        "## AI Reef Summit (2021)\n\nKenya and Tanzania stepped in. In Mombasa 300 delegates met."
        "\n\n## AI Dune Summit (2022)\n\nMorocco was the host.",
        "Past editions\n\n| Event | Year | Place |\n|---|---|---|\n"
        "| AI Reef Summit | 2021 | Mombasa, Kenya |\n| AI Dune Summit | 2022 | Rabat, Morocco |",
    ],
)
def test_an_event_is_placed_by_what_is_told_of_it(text: str) -> None:
    assert HELD in facts(text)


def test_an_event_named_after_a_city_was_held_there() -> None:
    said = facts(
        "She spoke at the Nairobi Tide Workshop and later at the Lagos Reef Seminar. Both Kenya "
        "and Nigeria sent their ministers."
    )
    assert ("Nairobi Tide Workshop", "LOCATED_IN", "Kenya") in said
    assert ("Lagos Reef Seminar", "LOCATED_IN", "Nigeria") in said


@pytest.mark.parametrize(
    "text",
    [
        "In May 2023 Kenya became the first African country to host the AI Reef Summit.",
        "The cabinet explained Kenya's decision to host the AI Reef Summit in 2025.",
        "In 2023 it was Kenya's turn to host the AI Reef Summit.",
        "Kenya received the AI Reef Summit in May 2023 and 40 ministers came.",
        "The host country of the AI Reef Summit was Kenya.",
        "The AI Reef Summit falls to Kenya.",
    ],
)
def test_an_event_may_fall_to_a_country(text: str) -> None:
    assert HOSTED in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya received the report of the AI Reef Summit in May.",
        "Kenya received an invitation to the AI Reef Summit in May.",
        "Kenya declined to host the AI Reef Summit in May.",
        "Delegates flew from the Kenyan capital to the AI Reef Summit. Kenya's minister spoke.",
    ],
)
def test_what_else_a_country_does_with_an_event_is_no_hosting(text: str) -> None:
    said = facts(text)
    assert HOSTED not in said
    assert HELD not in said
