"""Where the event of a page was, as the places at the top of the page tell it."""

from __future__ import annotations

import pytest
from tests.support.stated import facts

_HARBOUR = ("Forum on Harbour Data", "LOCATED_IN", "Kenya")
_PLACED = {
    "dateline and capital": (
        "A forum for ports\n\nNAIROBI, Kenya – Ports need rules of their own. Experts "
        "arrived in the Kenyan capital today. The Forum on Harbour Data lasted two days."
    ),
    "gathered at a venue": (
        "Forum on Harbour Data\nSummary\n\nOn 3 May 2024 the ministers of seven states gathered at "
        "the Tide House in Nairobi. Kenya has the largest port. "
        "The Forum on Harbour Data lasted a day."
    ),
    "scene": (
        "Forum on Harbour Data\n\nNairobi was today the scene of long talks on data. "
        "Kenya and Peru sent officials. "
        "The Forum on Harbour Data lasted a day."
    ),
    "filled a hall": (
        "Harbours meet\n\nThe Forum on Harbour Data filled a hall in Nairobi, Kenya."
    ),
    "the meeting called by its city": (
        "Forum on Harbour Data\n\nThe Forum on Harbour Data lasted a day. Kenya sent its pilots, "
        "and all were glad of the Nairobi meeting."
    ),
    "where, before what": (
        "Harbours meet\n\nOn 3 May 2024 Peru and Kenya convened in Nairobi the Forum on Harbour "
        "Data. Pilots came."
    ),
    "spent days": (
        "Forum on Harbour Data\n\nSome of the best pilots of Kenya spent three days together, and "
        "they came together for it in a house at Nairobi. The Forum on Harbour Data ended well."
    ),
}
_UNPLACED = {
    "dateline alone": (
        "A forum for ports\n\nNAIROBI – Ports need rules of their own. Kenya says so. "
        "The Forum on Harbour Data lasted two days."
    ),
    "two countries": (
        "Forum on Harbour Data\n\nThe boards gathered in Nairobi. They met in Lima. Kenya and Peru "
        "sent officials."
    ),
    "a body's office": (
        "Forum on Harbour Data\n\nThe team met experts who are based in Nairobi. Kenya is near."
    ),
}


@pytest.mark.parametrize("text", _PLACED.values(), ids=list(_PLACED))
def test_the_top_of_a_page_tells_where_its_event_was(text: str) -> None:
    assert _HARBOUR in facts(text)


@pytest.mark.parametrize("text", _UNPLACED.values(), ids=list(_UNPLACED))
def test_places_of_something_else_do_not_tell_it(text: str) -> None:
    assert not any(relation == "LOCATED_IN" for _, relation, _ in facts(text))


def test_a_city_in_the_name_of_the_pages_event_tells_it() -> None:
    told = facts(
        "The Nairobi Harbour Forum 2024\n\nKenya has the largest port. "
        "The Nairobi Harbour Forum 2024 lasted a day, and much was said there about cranes."
    )
    assert ("Nairobi Harbour Forum 2024", "LOCATED_IN", "Kenya") in told


def test_meetings_held_side_by_side_share_place_and_organiser() -> None:
    told = facts(
        "Ports meet\n\nThe Reef Institute gathered many experts in Nairobi, Kenya. Two annual "
        "meetings were held side by side: the 19th Harbour Forum and the 2nd Youth Harbour Forum. "
        "The 19th Harbour Forum was hosted by the Reef Institute in Nairobi, Kenya."
    )
    assert ("2nd Youth Harbour Forum", "LOCATED_IN", "Kenya") in told
    assert any(s == "Reef Institute" and end == "2nd Youth Harbour Forum" for s, _, end in told)
