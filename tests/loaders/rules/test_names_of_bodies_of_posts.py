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
