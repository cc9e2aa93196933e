"""To which body or country people belong, told by small words."""

from __future__ import annotations

import pytest
from stated import facts

_OPENING = "Harbour Forum 2024\n\nThe Harbour Forum 2024 lasted two days. "


def _belong(text: str) -> set[tuple[str, str]]:
    told = facts(_OPENING + text)
    return {(start, end) for start, what, end in told if what.startswith("AFFILIATED_WITH")}


@pytest.mark.parametrize(
    "text",
    [
        "From the lorry we heard Asta Lund of the fishing union Reef Institute.",
        "A side meeting was put on by the Reef Institute, whose Asta Lund drew a crowd.",
        "Asta Lund, who is at the Reef Institute, spoke.",
        "A warm welcome to Asta Lund, until last month an archivist at the Reef Institute.",
        "We (Asta Lund, for the Reef Institute) went straight to the hall.",
        "Bo Tarn spoke and, for the Reef Institute, Asta Lund.",
        "The Reef Institute looks after the code. Asta Lund, its first chair, has retired.",
        "Asta Lund and the student volunteers of the Reef Institute helped.",
    ],
)
def test_small_words_tell_to_which_body_somebody_belongs(text: str) -> None:
    assert ("Asta Lund", "Reef Institute") in _belong(text)


@pytest.mark.parametrize(
    "text",
    [
        "The last to speak was Norway's Asta Lund.",
        "Asta Lund led for Norway as ever.",
        "Norway, represented by Ms Asta Lund, took the floor.",
        "Norway stepped in. Asta Lund, its foreign minister, chaired.",
        "In the chair was Ms Asta Lund (Norway).",
    ],
)
def test_small_words_tell_for_which_country_somebody_is_there(text: str) -> None:
    assert _belong(text) == {("Asta Lund", "Norway")}


def test_what_both_do_holds_for_each_of_the_two_before() -> None:
    text = "Asta Lund and Bo Tarn gave the lectures; both work at the Reef Institute."
    assert _belong(text) == {("Asta Lund", "Reef Institute"), ("Bo Tarn", "Reef Institute")}


def test_several_bodies_in_one_bracket_are_told_apart_by_semicolons() -> None:
    text = "With Asta Lund (Reef Institute; University of Tinn; Lamp Union) on the first day."
    assert {body for _, body in _belong(text)} == {
        "Reef Institute", "University of Tinn", "Lamp Union",
    }  # fmt: skip


def test_a_body_that_only_comes_before_its_is_not_the_one_meant() -> None:
    text = "Founded by Norway and Peru, the Reef Institute grew. Asta Lund, its chair, spoke."
    assert ("Asta Lund", "Norway") not in _belong(text)


@pytest.mark.parametrize(
    "text",
    [
        "Asta Lund, on leave from the Reef Institute, spoke.",
        "Then came Asta Lund, an old hand at the Reef Institute.",
        "The Reef Institute's Asta Lund disagreed.",
        "Asta Lund left the Reef Institute last year.",
        "Asta Lund, Reef Institute, asked why.",
        "Asta Lund, whose employer is the Reef Institute, spoke.",
    ],
)
def test_other_small_words_tell_it_too(text: str) -> None:
    assert ("Asta Lund", "Reef Institute") in _belong(text)


def test_who_is_appointed_by_somebody_is_still_whom_the_page_is_about() -> None:
    page = """# Asta Lund

Asta Lund directs the Reef Institute. Prime Minister Bo Tarn appointed her adviser for reefs.

A graduate of the University of Tinn, she is a member of the Council of the Lamp Union.
"""
    told = {(start, end) for start, what, end in facts(page) if what.startswith("AFFIL")}
    assert ("Bo Tarn", "Lamp Union") not in told
