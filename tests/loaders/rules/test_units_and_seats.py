"""Of which body a unit is a part, and in which country a body is."""

from __future__ import annotations

import pytest
from stated import facts


@pytest.mark.parametrize(
    "text",
    [
        "The Data Lab, which is part of Tinn University, hosted a dinner.",
        "The Data Lab (part of Tinn University) hosted a dinner.",
        "The Data Lab operates under Tinn University.",
        "The Data Lab sits within Tinn University.",
        "The Data Lab belongs to Tinn University.",
        "The Data Lab was founded in 2015 within Tinn University.",
        "The Data Lab is run by Tinn University.",
        "The Data Lab was founded in 2015, as part of Tinn University.",
        "Tinn University's new Data Lab hosted a dinner.",
        "Staff from Tinn University (Data Lab) attended.",
        "At Tinn University, she leads the Data Lab.",
        "## Members\n\n* Tinn University: Jane Porter - Data Lab\n* Otway Bank: Ana Ruiz - Map Lab",
        "Tinn University's Physics Division and Data Lab hosted a dinner.",
        "Tinn University opens.\n\n## Speakers\n\nJane Porter (Lecturer, Data Lab, Tinn)",
    ],
)
def test_the_wording_tells_the_parent_of_a_unit(text: str) -> None:
    parents = {end for start, what, end in facts(text) if (start, what) == ("Data Lab", "PART_OF")}
    assert parents & {"Tinn University", "Tinn"}


@pytest.mark.parametrize(
    ("text", "unit", "parent"),
    [
        ("The Ministry of Posts' Data Lab met.", "Data Lab", "Ministry of Posts"),
        ("The Cabinet Office's AI Incubator met.", "AI Incubator", "Cabinet Office"),
        (
            "The Council of Europe's Ad hoc Committee on AI (CAHAI) met.",
            "Ad hoc Committee on AI",
            "Council of Europe",
        ),
        (
            "The General Assembly of the United Nations met.",
            "General Assembly of the United Nations",
            "United Nations",
        ),
    ],
)
def test_a_name_tells_the_parent_of_a_unit(text: str, unit: str, parent: str) -> None:
    assert (unit, "PART_OF", parent) in facts(text)


def test_a_school_is_no_part_of_a_centre_that_is_listed_behind_it() -> None:
    text = "Supporters include Tinn University (School of Arts, Centre for Maps)."
    assert ("School of Arts", "PART_OF", "Centre for Maps") not in facts(text)


def test_who_pays_is_no_part_of_who_manages() -> None:
    text = "The fund was paid for by Tinn Institute and managed by Otway University."
    assert ("Tinn Institute", "PART_OF", "Otway University") not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's Delta Institute hosted a dinner.",
        "The Delta Institute (Kenya) hosted a dinner.",
        "She is from the Delta Institute in Kenya.",
        "The chair came from the Delta Institute, Kenya.",
        "The Delta Institute (DI) is a Kenya-based charity. Kenya is far.",
        "The Nairobi-based Delta Institute hosted a dinner. Kenya is far.",
        "The Delta Institute is headquartered in Nairobi. Kenya is far.",
    ],
)
def test_the_wording_tells_the_country_of_a_body(text: str) -> None:
    seats = {end for _, what, end in facts(text) if what == "LOCATED_IN"}
    assert seats and all("Kenya" in seat for seat in seats)


def test_institutes_that_a_sentence_enumerates_are_no_parts_of_each_other() -> None:
    text = "It was hosted by the Delta Institute for Maps, the Otway Institute and Tinn Bank."
    assert not [fact for fact in facts(text) if fact[1] == "PART_OF"]


def test_a_department_may_stand_behind_its_university() -> None:
    text = "## Speakers\n\n* Ana Ruiz, Tinn University, Department of Law\n* Tom Lee, Tinn Bank"
    assert ("Department of Law", "PART_OF", "Tinn University") in facts(text)
