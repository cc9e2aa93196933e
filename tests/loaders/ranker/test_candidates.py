"""Which pairs of entities are weighed."""

from __future__ import annotations

from govgraph.graph.document import Document
from govgraph.loaders.ranker.candidates import candidates
from govgraph.loaders.rules.reading import read


def pairs(text: str) -> set[tuple[str, str, str]]:
    reading = read(Document(id="case", text=text, sha256=""))
    return {(c.subject.name, c.object.name, c.source) for c in candidates(reading)}


def test_two_names_in_one_sentence_are_weighed() -> None:
    found = pairs("Lina Haddad visited the Institute for Harbour Studies on Monday morning.")
    assert ("Lina Haddad", "Institute for Harbour Studies", "in") in found


def test_no_pair_is_weighed_that_no_relation_admits() -> None:
    found = pairs("Lina Haddad and Omar Ferreira met at the Institute for Harbour Studies.")
    assert not any({a, b} == {"Lina Haddad", "Omar Ferreira"} for a, b, _ in found)


def test_a_name_is_weighed_with_the_event_that_its_paragraph_is_about() -> None:
    text = (
        "The Harbour Forum 2024 was held in Beirut on 3 May 2024.\n\n"
        "Lina Haddad looked at the next ten years of the port.\n"
    )
    found = pairs(text)
    assert any(a == "Lina Haddad" and b == "Harbour Forum 2024" for a, b, _ in found)


def test_names_of_sentences_far_apart_are_not_weighed_together() -> None:
    text = (
        "Lina Haddad lives by the sea.\n\nThe weather was fine.\n\nIt rained at night.\n\n"
        "The Institute for Harbour Studies has a new roof.\n"
    )
    assert not any(a == "Lina Haddad" for a, b, _ in pairs(text) if b.startswith("Institute"))
