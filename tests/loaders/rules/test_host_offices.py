"""Who hosted or ran an event, told beside a name or by what guests say."""

from __future__ import annotations

import pytest
from stated import facts

_OPENING = "Harbour Forum 2024\n\nThe Harbour Forum 2024 met in Oslo on 4 March 2024. "


def _ran(text: str) -> set[str]:
    return {start for start, what, _ in facts(_OPENING + text) if what.startswith("ORGANIZED")}


@pytest.mark.parametrize(
    "text",
    [
        "The Reef Institute, the host, has offered the same hall.",
        "The Reef Institute, host this time, would like a fourth.",
        "Apologies from all of us at the Reef Institute (organisers).",
        "Afterwards our hosts from the Reef Institute took everybody up the hill.",
        "I thank the Reef Institute for having us under its roof.",
        "Ann and her colleagues from the Reef Institute, who made the forum happen, were tired.",
        "The programme, which the Reef Institute puts together, is on the other side.",
        "The Reef Institute was in charge.",
        "The Reef Institute opened its doors to the forum.",
    ],
)
def test_a_body_beside_the_office_of_host_ran_the_event(text: str) -> None:
    assert _ran(text) == {"Reef Institute"}


def test_who_ran_it_for_a_body_did_so_with_that_body() -> None:
    assert _ran("Vera Stan, who ran it for the Reef Institute, could not travel.") == {
        "Vera Stan",
        "Reef Institute",
    }


def test_an_organiser_in_front_of_a_name_is_that_person() -> None:
    assert _ran("Organiser Beth Kersley counted ninety people.") == {"Beth Kersley"}


@pytest.mark.parametrize(
    "text",
    [
        "The Reef Institute, last year's host, sent its regrets.",
        "Ann Korvik, the host of the daily show, was there.",
        "The Reef Institute was not the host.",
    ],
)
def test_hosts_of_other_things_and_other_years_do_not_count(text: str) -> None:
    assert not _ran(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Reef Institute had invited.",
        "The Reef Institute played host.",
        "Responsible for the programme was the Reef Institute.",
        "The Reef Institute put the event together in six weeks.",
        "The Reef Institute took over the organisation.",
        "The invitation came from the Reef Institute.",
        "The Reef Institute welcomed the guests to its premises.",
    ],
)
def test_who_invites_or_takes_charge_ran_the_event(text: str) -> None:
    assert _ran(text) == {"Reef Institute"}
