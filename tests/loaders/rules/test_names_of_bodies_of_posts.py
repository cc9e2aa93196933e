"""Bodies as posts name them: boards, portfolios, short names, and where they are at home."""

from __future__ import annotations

import pytest
from stated import facts, stated


def _posts(text: str) -> set[tuple[str, str]]:
    return {(s, end) for s, what, end in facts(text) if what.startswith("AFFILIATED_WITH")}


def _told(text: str, predicate: str) -> set[tuple[str, str]]:
    return {(s, end) for s, what, end in facts(text) if what.startswith(predicate)}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Anna Lind sits on the Boards of Creative Kelp and the Reef Centre.",
            ("Anna Lind", "Creative Kelp"),
        ),
        (
            "Anna Lind is Chair of the Board of Trustees of the Kelp Foundation.",
            ("Anna Lind", "Kelp Foundation"),
        ),
        (
            "Ben Hill was elected to the Board of Governors of the Reef Bank.",
            ("Ben Hill", "Reef Bank"),
        ),
        (
            "Anna Roe, Director of the Kelp Division and Head of the Tide Department at the"
            " Ministry of Reefs, spoke.",
            ("Anna Roe", "Kelp Division"),
        ),
        (
            "Anna Lind, Executive Vice-President of the European Commission for Tides, Security,"
            " and Reefs, spoke.",
            ("Anna Lind", "European Commission"),
        ),
        (
            "Lam Vinh, Assistant Chief de Cabinet at the Ministry of Kelp, opened it.",
            ("Lam Vinh", "Ministry of Kelp"),
        ),
    ],
)
def test_a_post_is_held_at_the_body_itself(text: str, fact: tuple[str, str]) -> None:
    assert fact in _posts(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Roe, Kenya's Minister of State for Trade Promotion, backed it.", "State for"),
        ("Fernando Lind, Secretary for Digital Government of the Reef Agency, came.", "Digital"),
        ("Lam Vinh, Assistant Chief de Cabinet at the Ministry of Kelp, opened it.", "de"),
    ],
)
def test_words_of_a_post_name_no_body(text: str, name: str) -> None:
    assert not any(end.startswith(name) for _, end in _posts(text))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Signatories\n\n- Nextreef (Germany)\n- Murena (France)\n", ("Nextreef", "Germany")),
        (
            "The motto of the United Kingdom's Government Kelp Service is known.",
            ("Government Kelp Service", "United Kingdom"),
        ),
    ],
)
def test_the_country_beside_a_body_is_where_it_is(text: str, fact: tuple[str, str]) -> None:
    assert fact in _told(text, "LOCATED_IN")


def test_a_body_and_its_short_name_are_one() -> None:
    text = "Anna Lind of Carnegie Mellon spoke. Carnegie Mellon University has a lab."
    assert not _told(text, "PART_OF")
    assert ("Anna Lind", "Carnegie Mellon University") in _posts(text)


def test_a_company_is_no_part_of_a_university_that_shares_its_first_word() -> None:
    text = "Sable Systems and Sable University met. Sable University is old."
    assert not _told(text, "PART_OF")


def test_a_university_is_one_however_its_name_is_turned() -> None:
    found = stated("Anna Lind is at Sable University. The University of Sable is in Oslo.")
    assert sum("Sable" in name for name in found.labels) == 1


_APPOINTED = (
    "The state has named its members:\n\n- Quibble Maps chief data officer Anna Lind\n"
    "- Sable University distinguished professor Dr Ben Roe\n"
    "- Lind Bank partner and Reef Academy law lecturer Cara Moss\n"
    "- Chief scientist Dan Hill\n"
)


@pytest.mark.parametrize(
    "fact",
    [
        ("Anna Lind", "Quibble Maps"),
        ("Ben Roe", "Sable University"),
        ("Cara Moss", "Lind Bank"),
        ("Cara Moss", "Reef Academy"),
    ],
)
def test_a_line_may_open_with_body_and_post(fact: tuple[str, str]) -> None:
    assert fact in _posts(_APPOINTED)


def test_a_line_that_opens_with_the_post_alone_names_no_body() -> None:
    assert not any(who == "Dan Hill" for who, _ in _posts(_APPOINTED))


def test_several_who_come_at_once_hold_the_post_at_the_body_that_welcomes_them() -> None:
    text = (
        "The Reef Alliance is proud to welcome two new directors to the Board: Anna Lind, dean of"
        " the Kelp School, and Ben Roe, head of Tide Lab."
    )
    assert {("Anna Lind", "Reef Alliance"), ("Ben Roe", "Reef Alliance")} <= _posts(text)


def test_a_centre_is_part_of_the_institute_in_brackets_behind_it() -> None:
    text = "Members\n\n- Tide Policy Centre (Sable Reef Institute)\n- Kelp Lab\n"
    assert _told(text, "PART_OF") == {("Tide Policy Centre", "Sable Reef Institute")}


def test_the_country_behind_a_panel_of_states_is_that_of_its_chair() -> None:
    text = "Speakers\n\n- Anna Lind, Chair of the OECD Committee on Reefs, Kenya\n- Ben Roe\n"
    assert not _told(text, "LOCATED_IN")


def test_a_paper_may_open_with_an_article() -> None:
    text = "Speakers\n\n- Anna Lind, Senior Editor, The Tidalist, Kenya\n- Ben Roe, Reef Lab\n"
    assert ("Anna Lind", "The Tidalist") in _posts(text)
    assert ("Anna Lind", "Kenya") not in _posts(text)


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("Liam Moss (Reef Institute / Quibble)", ("Liam Moss", "Quibble")),
        ("Sarah Roe, MP for Reefside and Chair of the Kelp Council", ("Sarah Roe", "Kelp Council")),
        (
            "Ambassador Bo Lind, Permanent Representative of Kenya to the African Union and Chair"
            " of the Board of Trustees of the Kelp Trust",
            ("Bo Lind", "Kelp Trust"),
        ),
        ("Anna Roe, Secretary of the Kelp Academy", ("Anna Roe", "Kelp Academy")),
    ],
)
def test_the_rest_of_a_line_is_read_past_seats_strokes_and_places_of_duty(
    line: str, fact: tuple[str, str]
) -> None:
    assert fact in _posts(f"Committee\n\n{line}\nBen Hill, Reef Lab\n")


@pytest.mark.parametrize(
    "line",
    [
        "Jack Hill, MP for Reefside",
        "Jack Hill, Secretary of State for the Home Department, Kenya",
    ],
)
def test_seats_and_portfolios_are_no_bodies(line: str) -> None:
    found = _posts(f"Committee\n\n{line}\nBen Hill, Reef Lab\n")
    assert {end for who, end in found if who == "Jack Hill"} <= {"Kenya"}


def test_academies_side_by_side_are_no_parts_of_each_other() -> None:
    line = "- Anna Lind (Sable Academy of Tides, Sable Academy of Reefs)\n- Ben Hill, Reef Lab\n"
    assert not _told(f"Members\n\n{line}", "PART_OF")


def test_a_name_is_of_one_kind_on_a_page() -> None:
    text = (
        "The Global Tide Commission is an initiative of the Reef Bank. Anna Lind, chair of the"
        " Global Tide Commission, spoke. The Global Tide Commission is a two-year initiative"
        " launched by the Reef Bank."
    )
    assert sum(name == "Global Tide Commission" for name in stated(text).labels) == 1


def test_members_of_a_network_that_a_body_has_are_not_those_of_the_body() -> None:
    text = (
        "The Reef Commission has a Tide Research Network. The three member network consists of:"
        "\n\n- Anna Lind\n- Ben Hill\n- Cara Moss\n"
    )
    assert ("Anna Lind", "Reef Commission") not in _posts(text)


def test_a_rank_before_brackets_is_no_name() -> None:
    text = "Rear Admiral (NS) Lui Tuck Yew, Kenya's minister for tides, said so."
    assert ("Lui Tuck Yew", "Kenya") in _posts(text)
