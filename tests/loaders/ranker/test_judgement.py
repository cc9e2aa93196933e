"""What the model takes back of what the rules say, and what it adds."""

from __future__ import annotations

import pytest

from govgraph.cli import options
from govgraph.graph.document import Document
from govgraph.graph.statement import Statement
from govgraph.loaders.extractors import EXTRACTORS, default_extractor
from govgraph.loaders.ranker.judgement import LEAST, LIKELY, judge
from govgraph.loaders.ranker.model import BIAS, Model
from govgraph.loaders.ranker.pairs import WEIGHED
from govgraph.loaders.rules.extractor import drafts_of
from govgraph.loaders.rules.reading import read
from govgraph.ontology.vocabulary import RELATIONS

PAGE = """Harbour Forum 2024

The Harbour Forum 2024 took place in Beirut, Lebanon, on 3 May 2024.

Preparations had been in the care of the Institute for Harbour Studies for two years, and the
Desert Research Council lent a hand with money and people. Among those who made the journey was
Lina Haddad, director of the Port Authority of Tyre.

"Ports are where rules meet the sea," Haddad told the room.
"""
TAKES_PART = ("Person", "PARTICIPATED_IN", "Event")


def judged(weight: float) -> set[str]:
    """Return the rules behind "Lina Haddad took part", in the eyes of a model of one weight."""
    reading = read(Document(id="case", text=PAGE, sha256=""))
    drafts = judge(reading, drafts_of(reading), Model({TAKES_PART: {BIAS: weight}}))
    return {d.rule for d in drafts if d.predicate == "PARTICIPATED_IN"}


def relations(name: str, text: str) -> list[Statement]:
    found = EXTRACTORS[name]().extract(Document(id="case", text=text, sha256="")).statements
    return [s for s in found if s.predicate in RELATIONS]


def test_what_is_against_all_likelihood_is_taken_back() -> None:
    assert judged(-20.0) == set()


def test_what_rules_say_stays_unless_it_is_unlikely() -> None:
    kept = judged(-1.0)
    assert kept
    assert not any(rule.startswith("learned-") for rule in kept)


def test_what_is_likely_and_untold_is_added() -> None:
    text = "Harbour Forum 2024\n\n3 May 2024, Beirut\n\nA poem by Lina Haddad hung on the wall.\n"
    reading = read(Document(id="case", text=text, sha256=""))
    drafts = judge(reading, drafts_of(reading), Model({TAKES_PART: {BIAS: 5.0}}))
    added = [d for d in drafts if d.rule == "learned-participated-in"]
    assert [(d.subject.name, d.span.cut(text)) for d in added] == [
        ("Lina Haddad", "A poem by Lina Haddad hung on the wall.")
    ]


def test_what_it_adds_names_its_rule_and_quotes_the_text() -> None:
    document = Document(id="case", text=PAGE, sha256="")
    for statement in default_extractor().extract(document).statements:
        assert statement.method == "rules+ranker/7"
        if statement.rule.startswith("learned-"):
            assert PAGE[statement.span.start : statement.span.end].strip()


def test_nothing_is_said_twice_of_two_entities() -> None:
    found = relations("rules+ranker", PAGE)
    pairs = [(s.subject, s.object) for s in found]
    added = [(s.subject, s.object) for s in found if s.rule.startswith("learned-")]
    assert all(pairs.count(pair) == 1 for pair in added)


def test_a_likelihood_is_asked_of_every_relation_that_is_weighed() -> None:
    assert set(LEAST) | set(LIKELY) == set(WEIGHED)
    assert all(LEAST.get(name, 0) < likely for name, likely in LIKELY.items())


@pytest.mark.parametrize("text", ["", "\n\n", "The weather was fine.", "Lina Haddad"])
def test_a_text_that_tells_nothing_gets_nothing(text: str) -> None:
    assert relations("rules+ranker", text) == []


def test_the_command_line_knows_the_extractors_there_are() -> None:
    assert tuple(EXTRACTORS) == options.EXTRACTORS
