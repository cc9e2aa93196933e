"""Texts that were treated at an event that the sentence does not name, and who issued them."""

from __future__ import annotations

import pytest
from stated import facts

_OPENING = "Harbour Forum 2024\n\nThe Harbour Forum 2024 met in Oslo on 4 March 2024. "


def _treated(text: str) -> set[str]:
    return {start for start, what, _ in facts(_OPENING + text) if what.startswith("PRESENTED_AT")}


@pytest.mark.parametrize(
    "text",
    [
        "The Reef Charter was on the table.",
        "Delegates discussed the Reef Charter.",
        "The Reef Charter was read out.",
        "A panel dealt with the Reef Charter.",
        "Ann Korvik introduced the Reef Charter to the audience.",
        "The draft Reef Charter was debated for hours.",
    ],
)
def test_texts_are_treated_at_the_event_of_the_passage(text: str) -> None:
    assert _treated(text) == {"Reef Charter"}


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 delegates discussed the Reef Charter elsewhere.",
        "Parliament will debate the Reef Charter next year.",
    ],
)
def test_what_is_treated_at_other_times_is_not(text: str) -> None:
    assert not _treated(text)


def test_the_body_in_the_name_of_a_text_issued_it() -> None:
    text = "The Tide Agency (TA) took part. They work under the TA Guidelines on Reefs."
    told = {(start, end) for start, what, end in facts(_OPENING + text) if what == "INITIATED"}
    assert told == {("Tide Agency", "TA Guidelines on Reefs")}
