from __future__ import annotations

from dataclasses import replace

from statement_factory import country, document, event, institution, names, person, says

from govgraph.graph.assembly import assemble
from govgraph.graph.document import Document
from govgraph.graph.judgement import Judgement, Verdict
from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.graph.linker import link
from govgraph.graph.statement import Grade, Span, Statement

LAKE = event("Lake Forum 2021")
ALDER = institution("Alder University")


def known(documents: list[Document], said: list[Statement], *judged: Judgement) -> KnowledgeGraph:
    return assemble(documents, said, link(said, judged))


def entity(knowledge: KnowledgeGraph, label: str) -> Entity:
    (found,) = (e for e in knowledge.entities if e.label == label)
    return found


def relation(knowledge: KnowledgeGraph) -> Relation:
    (found,) = knowledge.relations
    return found


def test_the_fullest_name_is_shown_and_never_the_commonest() -> None:
    said = [
        names("a", ALDER, "Alder University"),
        names("b", ALDER, "Alder University"),
        names("c", ALDER, "The Alder University"),
        says("a", ALDER, "alias", "The Alder University of the Northern Lakes"),
        says("a", ALDER, "acronym", "AU"),
    ]
    found = entity(known([document(d) for d in "abc"], said), "Institution")
    assert found.name == "The Alder University"
    assert found.aliases == ("AU", "Alder University", "The Alder University of the Northern Lakes")
    assert found.documents == ("a", "b", "c")


def test_a_name_in_capitals_is_shown_only_for_want_of_another() -> None:
    who = person("Ana Lund")
    shouted = names("a", who, "ANA LUND")
    assert entity(known([document("a")], [shouted]), "Person").name == "ANA LUND"
    both = [shouted, names("b", who, "Ana Lund")]
    assert entity(known([document("a"), document("b")], both), "Person").name == "Ana Lund"


def test_an_edition_is_shown_with_its_year_behind_and_a_title_without_quotation_marks() -> None:
    for shown, other in (
        ("Lake Forum 2021", "2021 Lake Forum"),
        ("Tides for all", "“Tides for all”"),
        ("The 3rd Lake Forum 2021", "Lake Forum 2021"),
    ):
        key = event(other, "2021")
        said = [names("a", key, other), names("b", key, shown)]
        found = entity(known([document("a"), document("b")], said), "Event")
        assert (found.name, found.aliases) == (shown, (other,))


def test_a_surname_in_capitals_gives_way_to_one_that_is_not() -> None:
    said = [names("a", person("CHEN Xiaogong"), "CHEN Xiaogong"),
            names("b", person("Chen Xiaogong"), "Chen Xiaogong")]  # fmt: skip
    found = entity(known([document("a"), document("b")], said), "Person")
    assert (found.name, found.aliases) == ("Chen Xiaogong", ("CHEN Xiaogong",))


def test_a_country_is_shown_under_its_everyday_name_with_its_code() -> None:
    said = [names("a", country("Republic of Korea"), "Republic of Korea"),
            names("b", country("South Korea"), "South Korea")]  # fmt: skip
    found = entity(known([document("a"), document("b")], said), "Country")
    assert (found.name, found.shown("iso")) == ("South Korea", "KR")


def test_a_relation_stands_once_with_all_its_evidence() -> None:
    said = [
        says("a", ALDER, "ORGANIZED", LAKE, role="host", span=Span(4, 9)),
        says("a", ALDER, "ORGANIZED", LAKE, role="Host", span=Span(0, 3)),
        says("b", ALDER, "ORGANIZED", LAKE, role="host"),
    ]
    found = relation(known([document("a"), document("b")], said))
    assert [(e.document, e.span.start) for e in found.evidence] == [("a", 0), ("a", 4), ("b", 0)]
    assert found.evidence[0].quote == "The"
    assert found.sources == 2


def test_the_same_words_count_once_and_under_the_more_direct_grade() -> None:
    resolved = says("a", ALDER, "ORGANIZED", LAKE, grade=Grade.RESOLVED, rule="pronoun")
    direct = says("a", ALDER, "ORGANIZED", LAKE, rule="verb")
    (evidence,) = relation(known([document("a")], [resolved, direct])).evidence
    assert (evidence.grade, evidence.rule) == (Grade.VERBATIM, "verb")


def test_another_role_or_a_former_post_is_another_relation() -> None:
    who = person("Ana Lund")
    said = [
        says("a", who, "AFFILIATED_WITH", ALDER, role="dean"),
        says("a", who, "AFFILIATED_WITH", ALDER, role="dean", former=True),
        says("a", who, "AFFILIATED_WITH", ALDER, role="rector"),
    ]
    assert len(known([document("a")], said).relations) == 3


def test_a_syndicated_copy_is_no_second_source() -> None:
    story = " ".join(f"word{n}" for n in range(200))
    documents = [
        document("a", story),
        document("b", story + " Reprinted."),
        document("c", "Other."),
    ]
    said = [says(d, ALDER, "ORGANIZED", LAKE) for d in "abc"]
    assert relation(known(documents, said)).sources == 2


def test_the_best_supported_value_is_shown_and_the_others_are_kept() -> None:
    said = [
        says("a", LAKE, "start", "2021-12-03"),
        says("b", LAKE, "start", "2021-12-04"),
        says("c", LAKE, "start", "2021-12-04"),
    ]
    found = entity(known([document(d) for d in "abc"], said), "Event")
    assert found.shown("start") == "2021-12-04"
    assert [(c.value, c.sources) for c in found.values["start"]] == [
        ("2021-12-04", 2),
        ("2021-12-03", 1),
    ]


def test_an_affiliation_is_dated_by_its_event_else_by_publication() -> None:
    who = person("Ana Lund")
    plain = says("a", who, "AFFILIATED_WITH", ALDER)
    at_event = replace(plain, occasion=LAKE)
    documents = [document("a", published="2022-01-09")]
    started = says("a", LAKE, "start", "2021-12-04")
    assert relation(known(documents, [plain])).as_of == "2022-01-09"
    assert relation(known(documents, [at_event, started])).as_of == "2021-12-04"
    assert relation(known(documents, [at_event])).as_of == "2022-01-09"


def test_a_participant_keeps_whom_it_stood_for() -> None:
    who = person("Ana Lund")
    said = [says("a", who, "PARTICIPATED_IN", LAKE, role="speaker", on_behalf_of=ALDER)]
    knowledge = known([document("a")], said)
    assert relation(knowledge).on_behalf_of == entity(knowledge, "Institution").id


def test_nothing_is_part_of_itself() -> None:
    twin = institution("Alder University", "Alder Group")
    assert known([document("a")], [says("a", ALDER, "PART_OF", twin)]).relations == ()


def test_a_judgement_may_rename() -> None:
    said = [names("a", ALDER, "Alder University")]
    renamed = Judgement(1, Verdict.RENAME, ALDER, value="University of Alder")
    found = entity(known([document("a")], said, renamed), "Institution")
    assert found.name == "University of Alder"
    assert found.aliases == ("Alder University",)


def test_statements_of_absent_documents_say_nothing() -> None:
    assert known([], [names("a", ALDER, "Alder University")]).entities == ()
