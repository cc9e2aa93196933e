"""Every promise, broken once: the checks say which, and of what."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest
from knowledge_factory import FORUM, NEWS, identifier

from govgraph.graph.checks import (
    Severity,
    check_invariants,
    check_pairs,
    check_projection,
)
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.rdf import quads
from govgraph.graph.statement import Grade, Span


def with_relation(knowledge: KnowledgeGraph, type_: str, **changes: object) -> KnowledgeGraph:
    """The graph with its first relation of a type changed."""
    chosen = next(relation for relation in knowledge.relations if relation.type == type_)
    changed = replace(chosen, **cast("dict[str, Any]", changes))
    kept = tuple(changed if r is chosen else r for r in knowledge.relations)
    return replace(knowledge, relations=kept)


def with_event(knowledge: KnowledgeGraph, **values: tuple[ValueClaim, ...]) -> KnowledgeGraph:
    """The graph with its event's values changed."""

    def changed(entity: Entity) -> Entity:
        return replace(entity, values={**entity.values, **values})

    entities = tuple(changed(e) if e.label == "Event" else e for e in knowledge.entities)
    return replace(knowledge, entities=entities)


def proof(knowledge: KnowledgeGraph, type_: str) -> Evidence:
    found: Relation = next(r for r in knowledge.relations if r.type == type_)
    return found.evidence[0]


def failures(knowledge: KnowledgeGraph) -> list[str]:
    found = check_invariants(knowledge)
    return [problem.message for problem in found if problem.severity is Severity.FAILURE]


def test_a_sound_graph_has_no_problems(small_knowledge: KnowledgeGraph) -> None:
    assert check_invariants(small_knowledge) == []


def test_a_quote_has_to_stand_at_its_offsets(small_knowledge: KnowledgeGraph) -> None:
    moved = replace(proof(small_knowledge, "LOCATED_IN"), span=Span(0, 17))
    broken = with_relation(small_knowledge, "LOCATED_IN", evidence=(moved,))
    assert failures(broken) == [
        "The quote does not stand in reports/harbour-forum.txt at 0 to 17: in Bergen, Norway"
    ]


def test_a_resolved_quote_needs_an_antecedent(small_knowledge: KnowledgeGraph) -> None:
    alone = replace(proof(small_knowledge, "LOCATED_IN"), antecedents=())
    (message,) = failures(with_relation(small_knowledge, "LOCATED_IN", evidence=(alone,)))
    assert "has no antecedent" in message
    sure = replace(alone, grade=Grade.VERBATIM)
    assert failures(with_relation(small_knowledge, "LOCATED_IN", evidence=(sure,))) == []


def test_proof_in_a_document_that_is_not_there_is_no_proof(small_knowledge: KnowledgeGraph) -> None:
    elsewhere = replace(proof(small_knowledge, "LOCATED_IN"), document="gone.txt")
    (message,) = failures(with_relation(small_knowledge, "LOCATED_IN", evidence=(elsewhere,)))
    assert "gone.txt" in message


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"evidence": ()}, "Nothing proves it."),
        ({"role": "mascot"}, "mascot is no role of ORGANIZED."),
        ({"type": "ADMIRED"}, "ADMIRED is no relation of the vocabulary."),
        (
            {"type": "PRESENTED_AT", "role": ""},
            "PRESENTED_AT does not lead from Institution to Event.",
        ),
        ({"end": "event/none"}, "It speaks of event/none, which is not an entity."),
        ({"on_behalf_of": "person/x"}, "It speaks of person/x, which is not an entity."),
        ({"sources": 3}, "It counts 3 sources, but 2 documents say it."),
        ({"as_of": "soon"}, "soon is not a date."),
    ],
)
def test_a_relation_keeps_to_the_vocabulary(
    changes: dict[str, Any], message: str, small_knowledge: KnowledgeGraph
) -> None:
    assert message in failures(with_relation(small_knowledge, "ORGANIZED", **changes))


def test_a_value_needs_proof_and_a_form(small_knowledge: KnowledgeGraph) -> None:
    broken = with_event(
        small_knowledge,
        start=(ValueClaim("last spring", (), 1),),
        mode=(ValueClaim("by pigeon", (), 1),),
        iso=(ValueClaim("NO", (), 0),),
    )
    assert failures(broken) == [
        "A Event has no property iso.",
        "Its mode, by pigeon, is none of online, in-person, hybrid.",
        "Its start, last spring, is not a date.",
        "Nothing proves its mode, by pigeon.",
        "Nothing proves its start, last spring.",
    ]


def test_a_kind_has_to_be_in_the_list(small_knowledge: KnowledgeGraph) -> None:
    entities = tuple(
        replace(e, values={"kind": (ValueClaim("circus", (), 0),)})
        if e.label == "Initiative"
        else e
        for e in small_knowledge.entities
    )
    broken = replace(small_knowledge, entities=entities)
    assert failures(broken) == ["Its kind, circus, is not in the list of kinds."]


def test_documents_that_disagree_are_a_note_and_not_a_failure(
    small_knowledge: KnowledgeGraph,
) -> None:
    event = next(e for e in small_knowledge.entities if e.label == "Event")
    day = event.values["start"][0]
    other = replace(day, value="2023-03-05")
    (note,) = check_invariants(with_event(small_knowledge, start=(day, other)))
    assert note.severity is Severity.NOTE
    assert note.subject == event.id
    assert note.message == "Documents disagree on its start: 2023-03-04; 2023-03-05."
    city = event.values["place"][0]
    fuller = replace(city, value=f"{city.value}, Norway")
    assert check_invariants(with_event(small_knowledge, place=(city, fuller))) == []


def test_an_event_that_ends_before_it_starts_is_noted(small_knowledge: KnowledgeGraph) -> None:
    event = next(e for e in small_knowledge.entities if e.label == "Event")
    early = replace(event.values["end"][0], value="2023-02")
    (note,) = check_invariants(with_event(small_knowledge, end=(early,)))
    assert note.message == "It ends (2023-02) before it starts (2023-03-04)."


def test_mentions_tie_what_is_there(small_knowledge: KnowledgeGraph) -> None:
    broken = replace(small_knowledge, mentions=(("gone.txt", "person/nobody"),))
    assert failures(broken) == [
        "It mentions person/nobody, which is not an entity.",
        "It is mentioned by gone.txt, which is not a document.",
    ]


def test_the_store_has_to_say_what_the_ledger_says(small_knowledge: KnowledgeGraph) -> None:
    made = quads(small_knowledge)
    assert check_projection(reversed(made), made) == []
    (lost,) = check_projection(made[1:], made)
    assert lost.message.startswith("1 quads are not in the store, such as <https://")
    (strange,) = check_projection(made, made[:-2])
    assert strange.message.startswith("2 quads should not be there")


def test_an_event_too_large_to_make_pairs_is_noted(small_knowledge: KnowledgeGraph) -> None:
    assert check_pairs(small_knowledge) == []
    crowd = tuple(
        Entity(f"person/p{n}", "Person", f"P {n}", (), (), (NEWS.id,)) for n in range(301)
    )
    event = identifier(*FORUM)
    evidence = (proof(small_knowledge, "ORGANIZED"),)
    came = tuple(
        Relation(f"participation/{e.id}", e.id, "PARTICIPATED_IN", event, "", False, evidence, 1)
        for e in crowd
    )
    crowded = replace(small_knowledge, entities=(*small_knowledge.entities, *crowd), relations=came)
    (note,) = check_pairs(crowded)
    assert (note.subject, note.severity) == (event, Severity.NOTE)
