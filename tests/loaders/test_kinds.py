"""The kind of a body or text is stated only where its own name says it."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.graph.statement import Grade
from govgraph.loaders.kinds import kind_of_initiative, kind_of_institution
from govgraph.loaders.rules.extractor import RuleExtractor
from govgraph.ontology.kinds import KINDS_OF


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("University of Lindholm", "university", "university"),
        ("Lindholm Ministry of Harbours", "ministry", "ministry"),
        ("Faculty of Tides", "faculty", "school"),
        ("Harbour Press", "press", "media"),
        ("Lindholm Robotics GmbH", "gmbh", "company"),
    ],
)
def test_a_head_noun_shows_the_kind_of_a_body(name: str, head: str, kind: str) -> None:
    assert kind_of_institution(name, head) == kind


def test_a_known_body_of_another_kind_than_its_name_suggests_has_none() -> None:
    assert kind_of_institution("Council of Europe", "council") == ""


def test_a_head_that_bodies_of_many_kinds_bear_shows_none() -> None:
    assert kind_of_institution("Harbour Workers' Union", "union") == ""
    assert kind_of_institution("Media Rivers", "media") == ""


def test_the_head_of_a_text_shows_its_kind() -> None:
    assert kind_of_initiative("Declaration") == "declaration"
    assert kind_of_initiative("act") == "law"
    assert kind_of_initiative("letter") == ""


def test_the_words_that_say_the_kind_are_the_name_itself() -> None:
    text = "The University of Lindholm organised the Tide Forum in Oslo on 3 May 2023."
    document = Document(id="tides", text=text, sha256="")
    (said,) = [s for s in RuleExtractor().extract(document).statements if s.predicate == "kind"]
    assert said.value in KINDS_OF["Institution"]
    assert said.span.cut(text) == "University of Lindholm"
    assert said.grade is Grade.VERBATIM
