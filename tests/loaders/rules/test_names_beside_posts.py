"""Where names end beside posts, units and other names, and whom a post serves."""

from __future__ import annotations

import pytest
from stated import facts

LIST = "# Reef Talks 2024\n\n## Speakers\n\n"


@pytest.mark.parametrize(
    ("card", "who", "body"),
    [
        (
            "Anna Lindqvist\nCouncil of Europe Advisor and Outreach Coordinator",
            "Anna Lindqvist",
            "Council of Europe",
        ),
        (
            "Jonas Meyer\nFellow, Institute of European and American Studies, Academia Maris",
            "Jonas Meyer",
            "Institute of European and American Studies",
        ),
        (
            "Lena Moss\nProfessor, Tinn University – Tidal Research Centre",
            "Lena Moss",
            "Tidal Research Centre",
        ),
    ],
)
def test_a_line_with_a_post_names_its_body_in_full(card: str, who: str, body: str) -> None:
    assert (who, "AFFILIATED_WITH", body) in facts(LIST + card)


@pytest.mark.parametrize(
    ("line", "unit", "parent"),
    [
        ("Lena Moss, Professor, Tinn University – Tidal Research Centre",
         "Tidal Research Centre", "Tinn University"),
        ("Lena Moss, Professor, Tinn University, Faculty of Law",
         "Faculty of Law", "Tinn University"),
        ("Jonas Meyer, Fellow, Institute of Coastal Studies, Academia Maris",
         "Institute of Coastal Studies", "Academia Maris"),
        ("Ola Nord, Director, NTU Coastal Laboratory; Professor, Nanyang Technological University",
         "NTU Coastal Laboratory", "Nanyang Technological University"),
    ],
)  # fmt: skip
def test_a_line_with_a_post_tells_the_parent_of_a_unit(line: str, unit: str, parent: str) -> None:
    assert (unit, "PART_OF", parent) in facts(LIST + line)


def test_what_ends_in_a_post_is_nobodys_name() -> None:
    told = facts(LIST + "Thomas Berg\nChief Regenerative Officer at Tidewell")
    assert {a for a, what, _ in told if what == "PARTICIPATED_IN"} == {"Thomas Berg"}


@pytest.mark.parametrize(
    "text",
    [
        "Karin Holm was deputy assistant to President Ida Berg and acting director of the Office of"
        " Tidal Policy.",
        "The guest was Karin Holm, former adviser to Minister Ida Berg, former acting director of"
        " the Office of Tidal Policy, and fellow at the Reef Institute.",
    ],
)
def test_whoever_is_served_has_not_the_post(text: str) -> None:
    told = {(a, b) for a, what, b in facts(text) if what == "AFFILIATED_WITH"}
    assert ("Karin Holm", "Office of Tidal Policy") in told
    assert not any(who == "Ida Berg" for who, _ in told)


def test_labels_between_names_are_no_bodies() -> None:
    page = (
        "# Reef Forum 2024\n\nProgram\nOpening Remarks\nDr. Karin Holm\nLecture\nDr. Ola Nord\n"
        "Introduction to Panel\nLena Moss\nClosing Remarks\nProf. Jonas Meyer\n"
    )
    assert not any(what == "AFFILIATED_WITH" for _, what, _ in facts(page))


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2024, institutes and offices from Austria, Belgium and Chile are convening in"
        " Oslo for the first meeting of the Tidal Network.",
        "The Reef Summit 2024 was held in Oslo. Participants spanned a wide spectrum, including"
        " powers like Austria and Belgium, alongside nations such as Chile.",
    ],
)
def test_every_country_of_a_mixed_enumeration_took_part(text: str) -> None:
    came = {a for a, what, _ in facts(text) if what == "PARTICIPATED_IN"}
    assert {"Austria", "Belgium", "Chile"} <= came


def test_signatories_to_a_letter_are_listed_by_kind() -> None:
    page = (
        "# Groups sign open letter on tides\n\nThe open letter was released on Monday.\n\n"
        "Signatories to the letter include:\n"
        "- Trade unions – such as the Dockers Union, the Seafarers Federation\n"
        "- Rights groups – such as Amnesty International, Privacy International\n"
    )
    signed = {a for a, what, _ in facts(page) if what == "ENDORSED"}
    assert {"Dockers Union", "Amnesty International", "Privacy International"} <= signed


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Adviser of Fish Without Borders.", "Fish Without Borders"),
        ("Chief Tide Officer at Moonlight", "Moonlight"),
        ("Board member for International Reef Alliance", "International Reef Alliance"),
        ("Steering Committee member at the Global Reef Alliance", "Global Reef Alliance"),
    ],
)
def test_a_post_alone_on_its_line_tells_a_body_of_any_words(line: str, body: str) -> None:
    page = f"# Team of the Reef Institute\n\nKarin Holm\nHead of Maps\n{line}\n"
    assert ("Karin Holm", "AFFILIATED_WITH", body) in facts(page)


@pytest.mark.parametrize("line", ["Professor of Law", "Fellow in Oslo"])
def test_the_field_of_a_post_is_no_body(line: str) -> None:
    page = f"# Team of the Reef Institute\n\nKarin Holm\n{line}\n"
    bodies = {b for _, what, b in facts(page) if what == "AFFILIATED_WITH"}
    assert bodies <= {"Reef Institute"}


def test_somebodys_own_career_is_told_of_whoever_was_named_before() -> None:
    text = (
        "Karin Holm directs the Reef Institute. Her previous roles include positions at the Tide"
        " Bank, Tinn University and the Dockers Union, and adviser to the Cabinet Office."
    )
    held = {b for a, what, b in facts(text) if (a, what) == ("Karin Holm", "AFFILIATED_WITH")}
    assert {"Tide Bank", "Tinn University", "Dockers Union", "Cabinet Office"} <= held


def test_a_newly_created_body_has_members() -> None:
    text = (
        "Karin Holm, fellow at the Reef Institute, has been named as a Norwegian member of the"
        " newly created UN Advisory Council on Tides. The United Nations set it up in May."
    )
    told = facts(text)
    assert ("Karin Holm", "AFFILIATED_WITH", "UN Advisory Council on Tides") in told
    assert ("UN Advisory Council on Tides", "PART_OF", "United Nations") in told


def test_a_name_that_stands_alone_elsewhere_is_not_joined_to_another() -> None:
    text = (
        "# Letter on tides\n\nThe open letter was coordinated by the Dockers Union, Led by Data and"
        " Open Tide Group.\n\n## Signatories\n\n* Led by Data\n* Open Tide Group\n* Dockers Union\n"
    )
    initiators = {a for a, what, _ in facts(text) if what == "INITIATED"}
    assert {"Led by Data", "Open Tide Group"} <= initiators


def test_a_hall_is_a_place_and_no_body() -> None:
    text = (
        "The Reef Forum 2024 took place at the Larn Congress Centre in Larn. A dinner was held at"
        " the Golden Tide Club."
    )
    told = {(what, b) for a, what, b in facts(text)} | {(what, a) for a, what, b in facts(text)}
    relations = {name for what, name in told if what.isupper()}
    assert not relations & {"Larn Congress Centre", "Golden Tide Club"}


def test_the_text_that_a_summit_closes_with_was_presented_there() -> None:
    text = (
        "The Reef Summit 2024, hosted by the Tide Bank, wrapped up in Oslo on 3 May with the"
        " unanimous adoption of the Oslo Declaration."
    )
    assert ("Oslo Declaration", "PRESENTED_AT", "Reef Summit 2024") in facts(text)


def test_a_body_whose_people_are_named_did_not_itself_come() -> None:
    text = (
        "The Reef Forum 2024 opens in May. Speakers including Tinn University professors Jane"
        " Porter and Karin Holm will present their work."
    )
    told = facts(text)
    assert ("Jane Porter", "AFFILIATED_WITH", "Tinn University") in told
    assert not any(a == "Tinn University" and what == "PARTICIPATED_IN" for a, what, _ in told)


def test_a_post_held_elsewhere_is_not_held_where_the_work_was() -> None:
    text = (
        "Karin Holm worked at the Cabinet Office, where she was Director for Tides at the Reef"
        " Council."
    )
    told = facts(text)
    assert ("Karin Holm", "AFFILIATED_WITH", "Reef Council") in told


def test_a_name_may_have_the_word_of_an_office_in_it() -> None:
    text = "Omar Bin Sultan Al Olama, Minister of Ports, Oman, spoke at the Reef Forum 2024."
    assert any(a == "Omar Bin Sultan Al Olama" for a, _, _ in facts(text))


def test_a_government_below_a_name_is_its_country() -> None:
    page = LIST + "Karin Holm\nUK Government\n\nOla Nord\nDirector, Reef Institute\n"
    told = {(a, what) for a, what, b in facts(page) if "UK" in b or b == "United Kingdom"}
    assert ("Karin Holm", "AFFILIATED_WITH") in told


@pytest.mark.parametrize(
    ("text", "unit", "parent"),
    [
        ("Karin Holm works in the Data & Maps Office of Intesa Moss. Intesa Moss Bank and the"
         " Dockers Union met. Staff of the Intesa Moss Bank came. The Maps Office of Intesa Moss"
         " Bank grows.", "Maps Office", "Intesa Moss Bank"),
        ("She directs the Center on Civil Justice at the Tinn School of Law. The Tinn School of Law"
         " is old.", "Center on Civil Justice", "Tinn School of Law"),
        ("Ola Nord, Director of the Research Center for Tides, Institute of Automation, and Dean of"
         " the Oslo Institute of Reefs, spoke.", "Research Center for Tides",
         "Institute of Automation"),
        ("It was held at the Dipartimento di Informatica, University of Pisa.",
         "Dipartimento di Informatica", "University of Pisa"),
        ("Karin Holm is the founding director of RAND's Coastal Security Policy (CSP) center.",
         "Coastal Security Policy (CSP) center", "RAND"),
    ],
)  # fmt: skip
def test_a_unit_is_told_from_its_parent(text: str, unit: str, parent: str) -> None:
    assert (unit, "PART_OF", parent) in facts(text)


def test_an_address_is_that_of_the_parent() -> None:
    page = LIST + "Karin Holm, Fellow, Centre for Tides, Larn College, United Kingdom\n"
    assert ("Larn College", "LOCATED_IN", "United Kingdom") in facts(page)


def test_the_life_inside_an_item_is_read_by_sentence() -> None:
    page = LIST + (
        "* Ola Nord (Tinn University) is a professor of tides. Currently, he chairs the Tide"
        " Council. He is a fellow of the Reef Institute."
    )
    held = {b for a, what, b in facts(page) if (a, what) == ("Ola Nord", "AFFILIATED_WITH")}
    assert {"Tinn University", "Tide Council", "Reef Institute"} <= held


def test_a_byline_makes_nobody_the_maker_of_a_law() -> None:
    page = (
        "# Notes on tides\n\nAuthor: Tim Moss\n\nThe Right to Tides Act was passed. The National"
        " Tide Plan followed, and the Act was amended.\n"
    )
    assert not any(what == "INITIATED" for _, what, _ in facts(page))


def test_a_style_begins_the_next_name() -> None:
    page = "# Reef Workshop 2024\n\n## Speakers\n\n" + (
        "Prof. Davide Basso, University of Pisa Prof. Humberto Marques, Tinn College\n"
    )
    names = {name for a, _, b in facts(page) for name in (a, b)}
    assert {"Davide Basso", "Humberto Marques"} <= names
    assert not any("Prof" in name for name in names)


def test_initials_behind_a_name_are_no_body() -> None:
    page = "# Reef Board Meeting 3\n\nAttendees:\n- Felicity Burch (FB)\n- Louise Dunn (LD)\n"
    assert not any(what == "AFFILIATED_WITH" for _, what, _ in facts(page))


def test_an_office_of_a_state_is_no_body() -> None:
    text = "The deal was signed on Monday by U.S. Commerce Secretary Gina Moss."
    assert not any("Commerce" in b for _, what, b in facts(text) if what == "AFFILIATED_WITH")


@pytest.mark.parametrize(
    "text",
    [
        "As a lecturer at the Tide Bank, Karin Holm teaches courses on reefs.",
        "The Secretary-General has announced the appointment of Karin Holm of Larn College to a new"
        " Tide Bank Council.",
    ],
)
def test_posts_are_told_before_their_holders_and_by_nouns(text: str) -> None:
    told = {b for a, what, b in facts(text) if (a, what) == ("Karin Holm", "AFFILIATED_WITH")}
    assert told & {"Tide Bank", "Tide Bank Council"}
