from __future__ import annotations

import pytest
from statement_factory import country, event, institution, names, person, says

from govgraph.graph.judgement import Judgement, Verdict
from govgraph.graph.linker import Linker, link
from govgraph.graph.statement import EntityKey, Statement


def mention(doc: str, key: EntityKey) -> Statement:
    return says(doc, key, "mention", key.name)


def one(linker: Linker, left: tuple[str, EntityKey], right: tuple[str, EntityKey]) -> bool:
    return linker.canonical(*left) == linker.canonical(*right)


def meet(left: EntityKey, right: EntityKey, *more: Statement) -> bool:
    """Whether two documents that mention these keys mean one entity."""
    linker = link([mention("a", left), mention("b", right), *more])
    return one(linker, ("a", left), ("b", right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("South Korea", "ROK"),
        ("Republic of Korea", "South Korea"),
        ("U.S.", "United States of America"),
        ("UK", "the United Kingdom"),
        ("Viet Nam", "Vietnam"),
    ],
)
def test_a_country_is_one_under_all_its_names(left: str, right: str) -> None:
    assert meet(country(left), country(right))


def test_two_countries_of_similar_names_stay_apart() -> None:
    assert not meet(country("Guinea"), country("Equatorial Guinea"))
    assert not meet(country("Niger"), country("Nigeria"))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("CHEN Xiaogong", "Xiaogong Chen"),
        ("Prof. Beate Trankmann", "Beate Tränkmann"),
        ("H.E. Amina Bakari Diallo", "Amina Bakari Diallo"),
    ],
)
def test_a_full_name_is_one_person_in_any_order_case_and_spelling(left: str, right: str) -> None:
    assert meet(person(left), person(right))


def test_a_surname_that_looks_like_an_honorific_is_kept() -> None:
    assert not meet(person("He Ping"), person("Ping"))
    assert not meet(person("He Ping"), person("Li Ping"))


def test_a_lone_surname_never_crosses_documents() -> None:
    assert not meet(person("Wang"), person("Wang"))


def test_persons_of_one_name_from_two_countries_stay_apart() -> None:
    name = person("Maria Silva")
    assert not meet(
        name,
        name,
        says("a", name, "AFFILIATED_WITH", country("Brazil"), role="Minister"),
        says("b", name, "AFFILIATED_WITH", country("Portugal"), role="Minister"),
    )


def test_persons_of_one_name_meet_at_one_institution_in_spite_of_two_countries() -> None:
    name, where = person("Maria Silva"), institution("Green Lake Institute")
    assert meet(
        name,
        name,
        says("a", name, "AFFILIATED_WITH", country("Brazil")),
        says("a", name, "AFFILIATED_WITH", where),
        says("b", name, "AFFILIATED_WITH", country("Portugal")),
        says("b", name, "AFFILIATED_WITH", where),
    )


def test_a_person_without_a_country_meets_the_only_one_of_that_name() -> None:
    name = person("Maria Silva")
    assert meet(name, name, says("a", name, "AFFILIATED_WITH", country("Brazil")))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Centre for Humanitarian Dialogue", "Center for Humanitarian Dialogue"),
        ("United Nations Development Program", "UN Development Programme"),
        ("International Labour Organisation", "International Labor Organization"),
        ("The Institute of Ethics in AI", "Institute for Ethics in Artificial Intelligence"),
        ("U.S. Department of Commerce", "United States Department of Commerce"),
        ("EU AI Office", "European Union Artificial Intelligence Office"),
        ("Science & Technology Board", "Science and Technology Board"),
    ],
)
def test_an_institution_is_one_under_all_spellings(left: str, right: str) -> None:
    assert meet(institution(left), institution(right))


def test_other_institutes_stay_apart() -> None:
    assert not meet(institution("Institute for AI Policy"), institution("Institute for AI Law"))
    assert not meet(institution("School of Law", "Alder University"),
                    institution("School of Law", "Birch University"))  # fmt: skip


def test_an_unqualified_name_meets_the_only_qualified_one() -> None:
    assert meet(institution("School of Law"), institution("School of Law", "Alder University"))


def test_an_unqualified_name_stays_apart_when_two_could_be_meant() -> None:
    bare = institution("School of Law")
    alder = institution("School of Law", "Alder University")
    birch = mention("c", institution("School of Law", "Birch University"))
    assert not meet(bare, alder, birch)


def test_a_ministry_is_told_by_its_state() -> None:
    ministry = institution("Ministry of Foreign Affairs")
    assert not meet(
        ministry,
        ministry,
        says("a", ministry, "LOCATED_IN", country("China")),
        says("b", ministry, "LOCATED_IN", country("Chile")),
    )


def test_a_grandparent_as_qualifier_counts_as_the_parent() -> None:
    school = institution("Institute of Data Law", "Alder University")
    assert meet(
        institution("Ethics Group", "Institute of Data Law"),
        institution("Ethics Group", "Alder University"),
        mention("c", school),
    )


@pytest.mark.parametrize(
    "written",
    [
        "Latin America Center, Alder University",
        "Latin America Center of Alder University",
        "Alder University Latin America Center",
        "Alder University’s Latin America Center",
        "Alder Latin America Center",
    ],
)
def test_a_unit_written_with_its_parent_meets_the_unit(written: str) -> None:
    parent = institution("Alder University")
    assert meet(
        institution(written),
        institution("Latin America Center", "Alder University"),
        names("c", parent, "Alder University"),
        says("c", parent, "alias", "Alder"),
    )


def test_a_unit_of_a_state_is_not_one_of_a_state_that_ends_with_its_name() -> None:
    name = "Office of Science"
    assert not meet(institution(name, "Sudan"), institution(name, "South Sudan"))


def test_a_city_as_qualifier_lies_within_its_state() -> None:
    assert meet(institution("Board of Trade", "Beijing"), institution("Board of Trade", "China"))


def test_a_chain_of_parents_counts_as_the_nearest() -> None:
    assert meet(
        institution("Ethics Group", "Institute of Tides, Alder University"),
        institution("Ethics Group", "Alder University"),
    )


def test_an_acronym_meets_the_name_that_a_document_spells_out() -> None:
    full, short = institution("Shore Alliance for Model Safety"), institution("SAMS")
    assert not meet(full, short)
    assert meet(full, short, says("c", full, "acronym", "SAMS"))


def test_an_acronym_of_two_names_meets_neither() -> None:
    first, second = institution("Chilean Academy of Sound"), institution("Council of Arctic Seas")
    stated = (says("c", first, "acronym", "CAS"), says("d", second, "acronym", "CAS"))
    assert not meet(first, institution("CAS"), *stated)


def test_acronyms_known_the_world_over_need_no_document() -> None:
    assert meet(institution("UNDP"), institution("United Nations Development Program"))


def test_a_unit_is_one_whether_its_parent_is_spelled_out_or_not() -> None:
    bureau = "Bureau for River Policy"
    parent, short = institution("Northvale Academy of Sciences"), institution("NAS")
    told = (says("c", parent, "acronym", "NAS"), mention("d", short))
    assert meet(institution(bureau, "NAS"), institution(bureau, parent.name), *told)
    known = institution(bureau, "United Nations Development Programme")
    assert meet(institution(bureau, "UNDP"), known, mention("c", institution("UNDP")))
    assert not meet(institution(bureau, "UNDP"), institution(bureau, "UNEP"))


@pytest.mark.parametrize("right", ["2021 Lake Forum", "the Lake Forum 2021"])
def test_an_edition_is_one_wherever_its_year_stands(right: str) -> None:
    assert meet(event("Lake Forum 2021"), event(right))


def test_a_bare_series_takes_the_year_that_its_document_gives() -> None:
    bare = event("Lake Forum")
    assert meet(event("Lake Forum 2021"), bare, says("b", bare, "start", "2021-12-04"))


def test_a_bare_series_without_year_is_no_edition() -> None:
    assert not meet(event("Lake Forum 2021"), event("Lake Forum"))


def test_two_editions_stay_apart() -> None:
    assert not meet(event("Lake Forum 2021"), event("Lake Forum 2022"))
    assert not meet(event("3rd Lake Forum"), event("Fourth Lake Forum"))


def test_an_ordinal_is_a_year_once_a_document_says_so() -> None:
    dated = says("c", event("Third Lake Forum"), "start", "2022")
    assert meet(event("3rd Lake Forum"), event("Lake Forum 2022"), dated)


def test_sessions_of_one_title_belong_to_their_editions() -> None:
    session = event("Opening Ceremony")
    said = (
        says("a", session, "PART_OF", event("Lake Forum 2021")),
        says("b", session, "PART_OF", event("Lake Forum 2022")),
    )
    assert not meet(session, session, *said)


def test_a_session_is_one_however_its_forum_is_written() -> None:
    session = event("Opening Ceremony")
    said = (
        says("a", session, "PART_OF", event("2021 Lake Forum")),
        says("b", session, "PART_OF", event("Lake Forum")),
        says("b", event("Lake Forum"), "start", "2021-12-04"),
    )
    assert meet(session, session, *said)


def test_labels_never_mix() -> None:
    assert not meet(event("Lake Forum"), institution("Lake Forum"))


def judged(sequence: int, verdict: Verdict, left: EntityKey, right: EntityKey) -> Judgement:
    return Judgement(sequence, verdict, left, right)


def test_the_latest_judgement_holds() -> None:
    left, right = institution("Alder Lab"), institution("Laboratory of Alder")
    said = [mention("a", left), mention("b", right)]
    same = judged(1, Verdict.SAME, left, right)
    apart = judged(2, Verdict.NOT_SAME, right, left)
    assert one(link(said, [same]), ("a", left), ("b", right))
    assert not one(link(said, [same, apart]), ("a", left), ("b", right))


def test_a_judgement_parts_what_the_rules_would_join() -> None:
    left, right = institution("Centre for Tides"), institution("Center for Tides")
    said = [mention("a", left), mention("b", right)]
    assert not one(
        link(said, [judged(1, Verdict.NOT_SAME, left, right)]), ("a", left), ("b", right)
    )
