"""Who made or signed a text, and where it was shown, told sideways."""

from __future__ import annotations

import pytest
from stated import facts


@pytest.mark.parametrize(
    "text",
    [
        "It was the Reef Institute that issued the Harbour Declaration.",
        "The Harbour Declaration, with which the Reef Institute wants to protect ports, is new.",
        "The Harbour Declaration was written at the instigation of the Reef Institute.",
        "The Harbour Declaration, the first that the Reef Institute has launched, is short.",
    ],
)
def test_the_wording_tells_who_made_a_text(text: str) -> None:
    assert any(
        (start, end) == ("Reef Institute", "Harbour Declaration") and what.startswith("INITIATED")
        for start, what, end in facts(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ten states and the Reef Institute put their signatures to the Harbour Declaration.",
        "The Reef Institute added its name to the Harbour Declaration.",
        "The Harbour Declaration is short. The Reef Institute was one of the first to subscribe to "
        "it.",
        "It was the Reef Institute that first signed the Harbour Declaration.",
    ],
)
def test_the_wording_tells_who_signed_a_text(text: str) -> None:
    assert any(
        (start, end) == ("Reef Institute", "Harbour Declaration") and what.startswith("ENDORSED")
        for start, what, end in facts(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Forum 2024 lasted a day. Out of this grew the Harbour Declaration.",
        "The Harbour Declaration was launched by the Reef Institute. The setting was the third "
        "Harbour Forum 2024.",
        "The Harbour Forum 2024 met. The Harbour Declaration is a report; it was released that "
        "same day.",
        "At the Harbour Forum 2024 they met. Jane Porter walked the audience through the Harbour "
        "Declaration.",
    ],
)
def test_the_wording_tells_where_a_text_was_shown(text: str) -> None:
    told = facts("Harbour Forum 2024\n\n" + text)
    assert any(
        start == "Harbour Declaration" and what.startswith("PRESENTED_AT")
        for start, what, _ in told
    )


@pytest.mark.parametrize(
    ("text", "unit", "whole"),
    [
        (
            "The Tide Forum Office, itself a project of the Reef Institute, met.",
            "Tide Forum Office",
            "Reef Institute",
        ),
        (
            "The Tide Agency, which is a specialised agency of the Reef Council, met.",
            "Tide Agency",
            "Reef Council",
        ),
        (
            "The Tide Lab met. The laboratory belongs to Tinn University as well as to Reef Bank.",
            "Tide Lab",
            "Reef Bank",
        ),
    ],
)
def test_the_wording_tells_the_whole_of_a_unit(text: str, unit: str, whole: str) -> None:
    assert (unit, "PART_OF", whole) in facts(text)
