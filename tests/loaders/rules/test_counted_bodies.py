"""Bodies that a sentence counts and then enumerates, and people of one body named together."""

from __future__ import annotations

import pytest
from stated import facts

TITLE = "Lotus Map Summit 2024\n\n"
EVENT = "Lotus Map Summit 2024"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Lotus Map Summit 2024 has three hosts: Tinn University, where it takes place, "
        "together with Otway University and the Delta Institute.",
        "Three hosts had got together for the Lotus Map Summit 2024: Tinn University, Otway "
        "University from Kenya, and our own Delta Institute.",
        "From 3 to 5 June three institutions are hosting it jointly, on the campus of the first: "
        "Tinn University, Otway University and the Delta Institute.",
        "Hosting duties for the Lotus Map Summit 2024 were shared by Tinn University, Otway "
        "University and the Delta Institute.",
        "Responsibility for the programme lay with Tinn University, Otway University and the Delta "
        "Institute.",
        "Tinn University, Otway University and the Delta Institute shared the hosting of the "
        "summit.",
    ],
)
def test_hosts_may_be_counted_before_they_are_named(sentence: str) -> None:
    said = facts(TITLE + sentence)
    for name in ("Tinn University", "Otway University", "Delta Institute"):
        assert (name, "ORGANIZED", EVENT) in said
        assert (name, "SUPPORTED", EVENT) not in said


@pytest.mark.parametrize(
    "sentence",
    [
        "Money and advice were given by Tinn University and Otway University.",
        "The summit was made possible with the generous support of two units: Tinn University and "
        "Otway University.",
        "The sponsors of the Lotus Map Summit 2024 were two: Tinn University and Otway University.",
    ],
)
def test_so_may_those_who_paid(sentence: str) -> None:
    said = facts(TITLE + sentence)
    assert ("Tinn University", "SUPPORTED", EVENT) in said
    assert ("Otway University", "SUPPORTED", EVENT) in said


def test_officers_of_counted_bodies_stand_for_each() -> None:
    text = (
        "Press officers of three authorities, the Ministry of Posts, the Map Council and the Reef "
        "Commission, attended the Lotus Map Summit 2024."
    )
    said = facts(TITLE + text)
    for name in ("Ministry of Posts", "Map Council", "Reef Commission"):
        assert (name, "PARTICIPATED_IN", EVENT) in said


@pytest.mark.parametrize(
    "text",
    [
        "Two of the units belong to Tinn University, namely the School of Maps and the Data Lab.",
        "The School of Maps and the Data Lab, both part of Tinn University, met.",
        "Tinn University with its School of Maps met. Tinn University with its Data Lab met too.",
    ],
)
def test_units_of_one_body_may_be_enumerated(text: str) -> None:
    said = facts(text)
    assert ("School of Maps", "PART_OF", "Tinn University") in said
    assert ("Data Lab", "PART_OF", "Tinn University") in said


def test_counted_bodies_of_a_country_are_there() -> None:
    text = (
        "Kenya joined. Two Kenya bodies will carry it out: the Ministry of Posts and the Map "
        "Council."
    )
    said = facts(text)
    assert ("Ministry of Posts", "LOCATED_IN", "Kenya") in said
    assert ("Map Council", "LOCATED_IN", "Kenya") in said


@pytest.mark.parametrize(
    "text",
    [
        "Jane Porter, Paul Meyer and Ana Ruiz all study at Tinn University.",
        "Tinn University, Kenya, sent Jane Porter, Paul Meyer and Ana Ruiz.",
        "Tinn University is represented by Jane Porter, Paul Meyer and Ana Ruiz.",
    ],
)
def test_people_of_one_body_may_be_named_together(text: str) -> None:
    said = facts(text)
    for name in ("Jane Porter", "Paul Meyer", "Ana Ruiz"):
        assert (name, "AFFILIATED_WITH", "Tinn University") in said


@pytest.mark.parametrize(
    "title",
    [
        "External Advisory Board of the Delta Institute",
        "Advisers from outside: the External Advisory Board of the Delta Institute",
        "Who sits on the External Advisory Board",
    ],
)
def test_the_title_names_the_board_whose_members_have_cards(title: str) -> None:
    cards = "".join(
        f"{name}\n{body}\n\n{name.split()[-1]} draws maps of lakes.\n\n"
        for name, body in (
            ("Jane Porter", "Tinn University"),
            ("Paul Meyer", "Otway University"),
            ("Ana Ruiz", "Lotus Bay University"),
        )
    )
    said = facts(f"{title}\n\nThe External Advisory Board (EAB) gives advice.\n\n{cards}")
    for name in ("Jane Porter", "Paul Meyer", "Ana Ruiz"):
        assert (name, "AFFILIATED_WITH", "External Advisory Board") in said


def test_one_of_the_hosts_may_be_where_it_takes_place() -> None:
    text = "The Lotus Map Summit 2024 has two hosts: Kenya, where it takes place, and Ghana."
    assert (EVENT, "LOCATED_IN", "Kenya") in facts(TITLE + text)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Porter, Kenya's Minister for Maps, and her counterpart Mr Paul Meyer, who is Ghana's "
        "Minister of Posts, put their signatures to the Lake Data Agreement.",
        "Jane Porter and Paul Meyer put their names to the Lake Data Agreement.",
    ],
)
def test_two_may_sign_together(text: str) -> None:
    said = facts(text)
    assert ("Jane Porter", "ENDORSED", "Lake Data Agreement") in said
    assert ("Paul Meyer", "ENDORSED", "Lake Data Agreement") in said
    assert ("Paul Meyer", "AFFILIATED_WITH", "Kenya") not in said


def test_states_conclude_agreements() -> None:
    text = "They build on the Lake Data Agreement, which Kenya and Ghana concluded in 2022."
    assert ("Ghana", "ENDORSED", "Lake Data Agreement") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz spoke, and her colleague from Tinn University, Ms. Jane Porter, agreed.",
        "From Tinn University we have Jane Porter, who draws maps.",
    ],
)
def test_a_colleague_may_be_from_another_body(text: str) -> None:
    assert ("Jane Porter", "AFFILIATED_WITH", "Tinn University") in facts(text)


def test_several_may_be_there_as_partners() -> None:
    text = (
        "Tinn University put together the Lotus Map Summit 2024, with Kenya and Ghana, through "
        "their own missions, as partners."
    )
    said = facts(TITLE + text)
    assert ("Kenya", "SUPPORTED", EVENT) in said
    assert ("Ghana", "SUPPORTED", EVENT) in said


def test_a_group_is_part_of_the_body_that_set_it_up() -> None:
    text = "She led the Expert Group on Maps, which the European Commission set up in 2018."
    assert ("Expert Group on Maps", "PART_OF", "European Commission") in facts(text)


def test_an_honorific_is_no_body_behind_a_name() -> None:
    page = (
        "Lotus Map Summit 2024\n\n## Agenda\n\n10:00 Panel 1: Who owns the map\n"
        "Around the table: Prof. Jane Porter, Mr. Paul Meyer and Mr. Ian Reed; Prof. Ana Ruiz\n"
    )
    assert not [end for _, what, end in facts(page) if what == "AFFILIATED_WITH"]


def test_lines_that_open_with_a_country_tell_of_it() -> None:
    page = (
        "Lotus Map Summit 2024\n\nSpeakers\n\n* Denmark: Jane Porter, the country's digital "
        "ambassador\n* Kenya: Paul Meyer, from the Map Council\n* Japan: Ana Ruiz of the Posts "
        "Agency\n"
    )
    said = facts(page)
    assert ("Jane Porter", "AFFILIATED_WITH", "Denmark") in said
    assert ("Map Council", "LOCATED_IN", "Kenya") in said
    assert ("Posts Agency", "LOCATED_IN", "Japan") in said


def test_someone_may_belong_to_one_body_and_to_another() -> None:
    text = "Jane Porter, who belongs to Tinn University and to the Delta Institute, spoke."
    said = facts(text)
    assert ("Jane Porter", "AFFILIATED_WITH", "Tinn University") in said
    assert ("Jane Porter", "AFFILIATED_WITH", "Delta Institute") in said
