"""What the model adds to the rules."""

from __future__ import annotations

import pytest

from govgraph.cli import options
from govgraph.graph.document import Document
from govgraph.graph.statement import Statement
from govgraph.loaders.extractors import EXTRACTORS, default_extractor
from govgraph.ontology.vocabulary import RELATIONS

PAGE = """Harbour Forum 2024

The Harbour Forum 2024 took place in Beirut, Lebanon, on 3 May 2024.

Preparations had been in the care of the Institute for Harbour Studies for two years, and the
Desert Research Council lent a hand with money and people. Among those who made the journey was
Lina Haddad, director of the Port Authority of Tyre.
"""


def relations(name: str, text: str) -> list[Statement]:
    found = EXTRACTORS[name]().extract(Document(id="case", text=text, sha256="")).statements
    return [s for s in found if s.predicate in RELATIONS]


def test_what_the_rules_say_is_kept() -> None:
    def told(name: str) -> set[tuple[object, ...]]:
        return {(s.subject, s.predicate, s.object, s.role) for s in relations(name, PAGE)}

    assert told("rules") <= told("rules+ranker")


def test_what_it_adds_names_its_rule_and_quotes_the_text() -> None:
    document = Document(id="case", text=PAGE, sha256="")
    for statement in default_extractor().extract(document).statements:
        if statement.rule.startswith("learned-"):
            assert PAGE[statement.span.start : statement.span.end].strip()
            assert statement.method == "rules+ranker/4"


def test_nothing_is_said_twice_of_two_entities() -> None:
    pairs = [(s.subject, s.object) for s in relations("rules+ranker", PAGE)]
    added = [
        (s.subject, s.object)
        for s in relations("rules+ranker", PAGE)
        if s.rule.startswith("learned-")
    ]
    assert all(pairs.count(pair) == 1 for pair in added)


@pytest.mark.parametrize("text", ["", "\n\n", "The weather was fine.", "Lina Haddad"])
def test_a_text_that_tells_nothing_gets_nothing(text: str) -> None:
    assert relations("rules+ranker", text) == []


def test_the_command_line_knows_the_extractors_there_are() -> None:
    assert tuple(EXTRACTORS) == options.EXTRACTORS
