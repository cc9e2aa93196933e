"""Who backed an event by paying for what it needed, or by giving it."""

from __future__ import annotations

import pytest
from stated import facts

_OPENING = "Harbour Forum 2024\n\nThe Harbour Forum 2024 lasted two days in Oslo. "


def _backed(text: str) -> set[str]:
    return {start for start, what, _ in facts(_OPENING + text) if what.startswith("SUPPORTED")}


@pytest.mark.parametrize(
    "text",
    [
        "The Reef Trust pays the travel of participants from outside Europe.",
        "The Reef Trust confirmed that it had covered the travel of island delegates.",
        "The Lamp Union ran the forum; the timber group Reef Trust had paid.",
        "The dinner was offered by the Reef Trust.",
        "The Lamp Union hosted the forum with money from the Reef Trust.",
        "The Reef Trust, whose money made the interpretation possible, gave out seeds.",
        "The chair thanked the Reef Trust for the room.",
        "Travel grants for students are paid by the Reef Trust.",
        "The Reef Trust lent the hall.",
    ],
)
def test_who_bears_the_cost_of_an_event_backs_it(text: str) -> None:
    assert _backed(text) == {"Reef Trust"}


@pytest.mark.parametrize(
    "text",
    [
        "The Reef Trust had offered to pay for the reception.",
        "The Reef Trust does not pay for coffee.",
        "Our travel is paid by the Reef Trust.",
        "The Reef Trust funded a research project on dams.",
        "We turned down an offer of the Reef Trust to fund the lunch.",
    ],
)
def test_offers_refusals_and_other_costs_do_not_count(text: str) -> None:
    assert not _backed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Flights for speakers from Africa came out of a Reef Trust grant.",
        "Thanks go to the Reef Trust, which let us use its auditorium.",
        "The Reef Trust put up 20,000 euros for the event.",
        "The Reef Trust chipped in with lunch.",
        "The venue was provided free of charge by the Reef Trust.",
        "Without the money of the Reef Trust the forum could not have taken place.",
        "The Reef Trust's generosity made it possible to bring in speakers.",
        "Part of the budget came from the Reef Trust.",
    ],
)
def test_other_ways_of_giving_count_too(text: str) -> None:
    assert _backed(text) == {"Reef Trust"}
