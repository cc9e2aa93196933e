"""People who hosted an event, and what is told of another edition of it."""

from __future__ import annotations

import pytest
from stated import facts

_DINNERS = """Dinners of the Reef Club

First dinner, 24 June 2021. Rita Falk received the guests at her residence; Ann Korvik, founder of
the club, and Bo Zelen were hosts with her. The evening was off the record.

Third dinner, 8 March 2022. The same three hosts asked how cities handle reefs.

Sixth dinner, September 2023. Reefs were the theme when Falk, Korvik and Zelen, by now president of
the club, invited again.
"""


@pytest.mark.parametrize("dinner", ["First dinner", "Third dinner", "Sixth dinner"])
def test_people_host_at_home_together_and_again(dinner: str) -> None:
    told = facts(_DINNERS)
    hosts = {start for start, what, end in told if what.startswith("ORGANIZED") and end == dinner}
    assert hosts == {"Rita Falk", "Ann Korvik", "Bo Zelen"}


def test_guests_of_an_earlier_edition_are_not_those_of_this_one() -> None:
    page = """Lagoon Forum 2024

The Lagoon Forum 2024 met in Oslo in March. Vera Kalo spoke.

At the 20th Lagoon Forum, which met in Lima from 3 to 5 November 2019, the guests included Rita
Falk, president of the Tide Agency, and Oleg Tarn.
"""
    told = facts(page)
    there = {start for start, what, end in told if what.startswith("PART") and "2024" in end}
    assert there == {"Vera Kalo"}


def test_more_labels_tell_who_did_what() -> None:
    page = """Lagoon Forum 2024

The Lagoon Forum 2024 met in Oslo in March.

Workshop Leader: Ann Korvik is the founder of the Reef Lab and began her career in Lima.
Proposer's Organization: Harbour Institute
Founding partners: Tide Agency; Lamp Union
Travel support: Reef Bank
"""
    told = {(start, what.split()[0]) for start, what, end in facts(page) if end.endswith("2024")}
    assert {
        ("Ann Korvik", "PARTICIPATED_IN"),
        ("Harbour Institute", "ORGANIZED"),
        ("Tide Agency", "SUPPORTED"),
        ("Lamp Union", "SUPPORTED"),
        ("Reef Bank", "SUPPORTED"),
    } <= told
