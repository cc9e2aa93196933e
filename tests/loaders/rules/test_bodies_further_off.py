"""Posts and bodies that stand away from the names: "its Minister of Tides, X", "both of A"."""

from __future__ import annotations

import pytest
from stated import facts


def _posts(text: str) -> set[tuple[str, str]]:
    return {(s, end) for s, what, end in facts(text) if what.startswith("AFFILIATED_WITH")}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Iceland held the chair that year. Praise came from its Minister of Reef Affairs, Oluf"
            " Hansgaard, who had read the text.",
            ("Oluf Hansgaard", "Iceland"),
        ),
        ("Norway hosted us. Ann Lee, its Minister of Trade, opened it.", ("Ann Lee", "Norway")),
        (
            "Hungary, an observer, sent its Prime Minister, Tom Ode, and Peru its ambassador in"
            " Bishkek, Mia Paz.",
            ("Mia Paz", "Peru"),
        ),
        (
            "We saw the President of Ghana, His Excellency Tom Ode, together with the Minister of"
            " Communications, Hon. Ann Lee, and her Deputy, Hon. Mia Paz.",
            ("Mia Paz", "Ghana"),
        ),
        ("Ann Lee, who advises Peru's minister of reefs, spoke.", ("Ann Lee", "Peru")),
        ("Ann Lee, an adviser to the minister of fish, came from Peru.", ("Ann Lee", "Peru")),
        ("Ann Lee, who negotiates for Peru, and Tom Ode spoke.", ("Ann Lee", "Peru")),
        (
            "Latvia's delegation to the talks, led by Tom Ode, Minister for Reefs and Regional"
            " Development, made a proposal.",
            ("Tom Ode", "Latvia"),
        ),
        (
            "The Reef Centre was founded in 2021; Ann Lee led it as Executive President.",
            ("Ann Lee", "Reef Centre"),
        ),
        (
            "The Reef Centre opened in 2021. Ann Lee is its first director.",
            ("Ann Lee", "Reef Centre"),
        ),
        (
            "Ann Lee and Tom Ode spoke on audits. Both are at the Reef Centre.",
            ("Ann Lee", "Reef Centre"),
        ),
        ("Ann Lee and Tom Ode, both Reef Centre, spoke.", ("Tom Ode", "Reef Centre")),
        (
            "Ann Lee, Mia Paz and Tom Ode (all from Tinn University) spoke.",
            ("Mia Paz", "Tinn University"),
        ),
        (
            "Ann Lee of the Reef Centre spoke. Tom Ode, of the same institute, answered.",
            ("Tom Ode", "Reef Centre"),
        ),
        (
            "Ann Lee (Reef Centre) spoke first. Her colleague Tom Ode answered.",
            ("Tom Ode", "Reef Centre"),
        ),
        (
            "Before joining the Reef Centre as research director, Ann Lee was at Tinn University"
            " and the Tide Bank.",
            ("Ann Lee", "Tide Bank"),
        ),
        ("Ann Lee left the Tide Bank in 2020 to teach.", ("Ann Lee", "Tide Bank")),
        ("Ann Lee, on loan from the Reef Centre, led the team.", ("Ann Lee", "Reef Centre")),
        ("Ann Lee, who teaches at Tinn University, told us.", ("Ann Lee", "Tinn University")),
        ("Speaking for the Reef Centre, Ann Lee asked for time.", ("Ann Lee", "Reef Centre")),
        (
            "Ann Lee, who has headed the Reef Centre since 2019, spoke.",
            ("Ann Lee", "Reef Centre"),
        ),
        (
            "After ten years at the Tide Bank, Ann Lee moved to the Reef Centre.",
            ("Ann Lee", "Tide Bank"),
        ),
        (
            "Tom Ode was succeeded as director of the Reef Centre by Ann Lee.",
            ("Ann Lee", "Reef Centre"),
        ),
        ("At the Reef Centre, Ann Lee directs the audit work.", ("Ann Lee", "Reef Centre")),
        (
            "Peru's Minister Ann Lee and her Chilean counterpart Tom Ode signed. Chile hosted.",
            ("Tom Ode", "Chile"),
        ),
        (
            "The ministers of Peru and Chile, Ann Lee and Tom Ode, signed.",
            ("Tom Ode", "Chile"),
        ),
        (
            "Ann Lee, chief hydrologist to the Tide Council, briefed us.",
            ("Ann Lee", "Tide Council"),
        ),
    ],
)
def test_a_body_or_state_further_off_is_that_of_the_person(
    text: str, fact: tuple[str, str]
) -> None:
    assert fact in _posts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Tinn University called the talks. Ann Lee chaired it.", ("Ann Lee", "Tinn University")),
        (
            "Peru sent its Prime Minister, Tom Ode, and Chile its envoy, Ann Lee.",
            ("Tom Ode", "Chile"),
        ),
        (
            "Ann Lee, Assistant Director-General for Priority Africa and External Relations at the"
            " Reef Centre, spoke.",
            ("Ann Lee", "Priority Africa"),
        ),
        (
            "Ann Lee, Finland's Minister of Local and Regional Government, spoke.",
            ("Ann Lee", "Local and Regional Government"),
        ),
        ("The ministers of Peru and Chile, Ann Lee and Tom Ode, signed.", ("Ann Lee", "Chile")),
        ("A visitor from Chile, the linguist Ann Lee, read a text.", ("Ann Lee", "Chile")),
    ],
)
def test_what_is_another_body_or_a_field_is_not(text: str, fact: tuple[str, str]) -> None:
    assert fact not in _posts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "# Signed\n\nFor Peru — (signed) Ann Lee\nFor Chile — (signed) Tom Ode\n",
            ("Ann Lee", "Peru"),
        ),
        ("# Delegates\n\n- Peru: Ann Lee, Mia Paz\n- Chile: Tom Ode\n", ("Mia Paz", "Peru")),
        (
            "# Signatories\n\n1. Tide Working Group (tide.org), Ann Lee\n"
            "2. Reef Society, Tom Ode\n",
            ("Ann Lee", "Tide Working Group"),
        ),
        (
            "# Members\n\n| # | Name | Nominated by | Home institution | Term |\n|--|--|--|--|--|\n"
            "| 1 | Ann Lee | Peru | Tinn Polytechnic | 2027 |\n",
            ("Ann Lee", "Tinn Polytechnic"),
        ),
        (
            "# Board\n\n| Organisation | Representative | Position |\n|--|--|--|\n"
            "| Tide Watch | Ann Lee | Director |\n",
            ("Ann Lee", "Tide Watch"),
        ),
    ],
)
def test_lines_and_rows_that_open_with_a_body_close_with_its_people(
    text: str, fact: tuple[str, str]
) -> None:
    assert fact in _posts(text)


def test_the_heads_of_columns_are_no_body() -> None:
    table = "# Members\n\n| Name | Affiliation |\n|---|---|\n| Ann Lee | Tide Watch |\n"
    assert _posts(table) == {("Ann Lee", "Tide Watch")}


def test_one_line_of_a_state_and_a_person_is_no_list() -> None:
    assert ("Ann Lee", "Peru") not in _posts("# Notes\n\nPeru: Ann Lee, from the diary.\n")


def test_who_leads_a_session_is_not_the_body_of_its_speakers() -> None:
    table = (
        "# Tide Days 2024\n\n| Date | Session | Lead organisation | Moderator |\n|--|--|--|--|\n"
        "| 6 Feb | Tides and law | Reef Centre | Ann Lee |\n"
    )
    assert ("Ann Lee", "Reef Centre") not in _posts(table)
