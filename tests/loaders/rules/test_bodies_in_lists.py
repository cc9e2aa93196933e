"""Bodies and schemes that only their place in an enumeration tells."""

from __future__ import annotations

import pytest
from stated import facts, stated


@pytest.mark.parametrize(
    "name",
    ["reefs.works", "tidinfo", "Fair Tides", "Drops of Water", "PUMAL", "Quay Engineering"],
)
def test_what_stands_among_bodies_is_a_body(name: str) -> None:
    text = (
        "The letter was drafted by the Delta Institute, Harbour Foundation, Reef Council, Tidal"
        f" Academy, {name}, and the Coral Association."
    )
    assert stated(text).labels[name] == "Institution"


@pytest.mark.parametrize("word", ["ethicists", "brought"])
def test_an_ordinary_word_among_bodies_is_none(word: str) -> None:
    text = f"Experts of the Delta Institute, the Reef Council, {word} together and others came."
    assert word not in stated(text).labels


@pytest.mark.parametrize("name", ["Lawyers for Reefs", "Teachers against Quays"])
def test_people_of_a_calling_who_stand_together_are_a_body(name: str) -> None:
    text = (
        f"The coalition has three organisations: {name}, the Harbour Foundation and the Reef"
        " Council."
    )
    assert stated(text).labels[name] == "Institution"


@pytest.mark.parametrize("name", ["Reef4All", "TideNet", "Humble-Water net"])
def test_what_is_enumerated_as_projects_is_an_initiative(name: str) -> None:
    text = f"People of European projects including Coralbase, {name} and OpenQuay spoke."
    assert stated(text).labels[name] == "Initiative"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee is of the Union of Library Associations & Institutions.", "Union of Library"
         " Associations & Institutions"),
        ("Jane Porter is a fellow at the Alliance Centre for Africa’s Rivers.", "Alliance Centre"
         " for Africa’s Rivers"),
        ("Jane Porter is a professor at the College of Mary and Edward.", "College of Mary and"
         " Edward"),
    ],
)  # fmt: skip
def test_a_name_is_not_cut_at_its_joint(text: str, name: str) -> None:
    assert stated(text).labels[name] == "Institution"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Porter of Harbour University on openness spoke.", "Harbour University"),
        ("Jane Porter, from Harbour University on Openness, spoke.", "Harbour University"),
        ("The Kenya Reef Data Office (RDO) met Jane Porter.", "Reef Data Office"),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert stated(text).labels[name] == "Institution"


@pytest.mark.parametrize("name", ["Reef Rights Organisations", "Five New Partner Organizations"])
def test_several_bodies_of_a_kind_are_none(name: str) -> None:
    assert name not in stated(f"We spoke with {name} (RROs) and the Delta Institute.").labels


def test_a_fund_is_read_without_what_it_is_worth() -> None:
    assert stated("Norway launched a $60B Africa Reef Fund.").labels["Africa Reef Fund"] == (
        "Initiative"
    )


def test_people_in_brackets_belong_to_the_body_before_them() -> None:
    text = "It was written by the Delta Institute (Dr Ann Miller, Tom Baker) and others."
    assert ("Tom Baker", "AFFILIATED_WITH", "Delta Institute") in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "The list of endorsing countries of the Reef Declaration includes Chile, Kenya, Peru"
            " and Spain.",
            ("Peru", "ENDORSED", "Reef Declaration"),
        ),
        (
            "Chile, Kenya and Peru are also among those who have endorsed the Reef Declaration.",
            ("Kenya", "ENDORSED", "Reef Declaration"),
        ),
        (
            "The Delta Institute is a non-profit that works through its Quiet Water Initiative.",
            ("Delta Institute", "INITIATED", "Quiet Water Initiative"),
        ),
        (
            "We thank the Quiet Water Initiative, a Delta Institute effort led by Ann Miller.",
            ("Delta Institute", "INITIATED", "Quiet Water Initiative"),
        ),
        (
            "In Chile, we have developed our second National Reef Strategy.",
            ("Chile", "INITIATED", "National Reef Strategy"),
        ),
        (
            "The Tidal Data Office’s (TDO) Reef Risk Framework was compared.",
            ("Tidal Data Office", "INITIATED", "Reef Risk Framework"),
        ),
        (
            "The Delta Institute is the body behind the Reef Incident Database.",
            ("Delta Institute", "INITIATED", "Reef Incident Database"),
        ),
    ],
)
def test_who_made_or_joined_a_scheme(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


def test_bodies_enumerated_as_of_a_country_are_based_there() -> None:
    text = (
        "Kenya joined. Three Kenya-based organisations, including the Reef Council, the Delta"
        " Institute and the Tide Foundation, spoke."
    )
    assert ("Delta Institute", "LOCATED_IN", "Kenya") in facts(text)


_CODE = "The Tidal Commission published the Harbour Code of Practice on Reefs. "


@pytest.mark.parametrize(
    "told",
    [
        "Amberfish and the Delta Institute both announced they would sign up.",
        "The Delta Institute is also signing, with some smaller bodies.",
        "The Reef Council said it would sign the code, as have the Delta Institute and Norway.",
        "Norway signed. Also on the list are firms such as Reef Council and the Delta Institute.",
        "Over 25 firms have now signed up, including Norway and the Delta Institute.",
    ],
)
def test_who_signs_what_was_named_before(told: str) -> None:
    fact = ("Delta Institute", "ENDORSED", "Harbour Code of Practice on Reefs")
    assert fact in facts(_CODE + told)


def test_a_group_is_that_of_the_scheme_named_last() -> None:
    text = (
        "Six foundations launched Quiet Harbour, a $5 million, five-year initiative to save reefs."
        " The group included the Delta Institute, known for its maps; the Reef Council, a backer of"
        " fishers; and the Tide Foundation."
    )
    assert ("Reef Council", "ENDORSED", "Quiet Harbour") in facts(text)


def test_the_post_of_who_launched_a_scheme_is_not_the_states_deed() -> None:
    text = "The Reef Safety Network was launched by Kenyan Secretary of Fisheries Mary Baker."
    assert ("Mary Baker", "INITIATED", "Reef Safety Network") in facts(text)


def test_a_laws_short_name_does_not_join_that_of_another_text() -> None:
    assert "AI Act" in stated("Firms fear that the AI Act and Code slow them down.").labels


@pytest.mark.parametrize("person", ["Ann Miller", "Tom Baker", "Mary Carter"])
def test_signers_are_found_behind_their_posts(person: str) -> None:
    text = (
        "The Harbour Letter was published by the Delta Institute. It has been signed by over 900"
        " people, including two fishers (Ann Miller and Paul Stone), reef lawyer Tom Baker, and"
        " former mayor Mary Carter."
    )
    assert (person, "ENDORSED", "Harbour Letter") in facts(text)


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("The Delta Institute launched the Reef Ready ASEAN initiative.", "Reef Ready ASEAN",
         "Initiative"),
        ("They met within the Harbour Girls in ICT 2024 programme.", "Harbour Girls in ICT 2024",
         "Initiative"),
        ("The Tidal Office for Asia and the Pacific hosted a summit.", "Tidal Office for Asia and"
         " the Pacific", "Institution"),
        ("It was funded by Reefs.org in May.", "Reefs.org", "Institution"),
    ],
)  # fmt: skip
def test_names_that_hold_a_place_or_a_year_or_an_address(text: str, name: str, label: str) -> None:
    assert stated(text).labels[name] == label


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Kenya asked Ann Miller to chair a “State of the Reefs” report.",
            ("Kenya", "INITIATED", "State of the Reefs"),
        ),
        (
            "They attended the Delta Institute's flagship youth programme “Seeds for the Harbour”.",
            ("Delta Institute", "INITIATED", "Seeds for the Harbour"),
        ),
    ],
)
def test_who_a_scheme_is_of(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


def test_a_state_that_commits_itself_to_a_network_did_not_make_it() -> None:
    text = "They reaffirmed Spain's commitment to the Open Reef Partnership."
    assert ("Spain", "INITIATED", "Open Reef Partnership") not in facts(text)


def test_who_helped_to_launch_a_scheme_did_not_support_where_it_was_shown() -> None:
    text = (
        "The Delta Institute, with support from Norway, launched the Quiet Water Initiative at the"
        " Amber Forum."
    )
    assert ("Norway", "SUPPORTED", "Amber Forum") not in facts(text)


@pytest.mark.parametrize("body", ["Tide Foundation", "Reef Council", "Delta Institute"])
def test_who_joins_others_signs_the_statement_of_the_title(body: str) -> None:
    text = (
        "Tide Foundation Signs Joint Statement on Civil Concerns for the Harbour\n\nOn"
        " Thursday, the Tide Foundation"
        " joined the Reef Council, the Delta Institute, and a number of other organizations"
        " welcoming the new rules.\n"
    )
    name = "Joint Statement on Civil Concerns for the Harbour"
    assert (body, "ENDORSED", name) in facts(text)


def test_a_letter_is_signed_and_not_the_pact_that_it_speaks_of() -> None:
    text = (
        "Dear Ambassador,\n\nWe write to you about the Global Harbour Compact.\n\nSigned,\n\n"
        "Delta Institute\nReef Council\nTide Foundation\n"
    )
    assert ("Reef Council", "ENDORSED", "Global Harbour Compact") not in facts(text)


def test_who_launched_a_scheme_with_others_is_named_before_them() -> None:
    text = (
        "Quiet Harbour Foundation, in collaboration with the Delta Institute, the Reef Council and"
        " the Tide Foundation, has launched the Coral Evidence Alliance."
    )
    assert ("Quiet Harbour Foundation", "INITIATED", "Coral Evidence Alliance") in facts(text)


def test_the_agenda_of_a_year_is_no_text() -> None:
    assert "2019 Agenda" not in stated("2019 Agenda\n\n9:30 | Opening\n").labels
