"""What breaks the vocabulary, or whose quote is not in the text, is not written but counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from statement_factory import document, event, institution, person, says

from govgraph.graph.statement import Grade, Span, Statement
from govgraph.loaders.admission import admitted, objection
from govgraph.loaders.extraction import Extraction, Rejection

TEXT = "Alder University hosted the Lake Forum."
DOCUMENT = document("a", TEXT)
ALDER, FORUM, LUND = institution("Alder University"), event("Lake Forum"), person("Ana Lund")
HOSTED = says("a", ALDER, "ORGANIZED", FORUM, role="host")


@pytest.mark.parametrize(
    "sound",
    [
        HOSTED,
        replace(HOSTED, grade=Grade.RESOLVED, antecedents=(Span(0, 5),)),
        says("a", LUND, "AFFILIATED_WITH", ALDER, role="any title as written"),
        says("a", FORUM, "start", "2021-12"),
        says("a", FORUM, "mode", "hybrid"),
        says("a", ALDER, "kind", "university"),
        says("a", LUND, "mention", "Lund"),
    ],
)
def test_what_fits_the_vocabulary_and_the_text_is_admitted(sound: Statement) -> None:
    assert objection(sound, DOCUMENT) == ""


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (says("b", ALDER, "ORGANIZED", FORUM), "it speaks for another document"),
        (replace(HOSTED, span=Span(30, 99)), "its quote is not in the text"),
        (replace(HOSTED, span=Span(4, 4)), "its quote is not in the text"),
        (replace(HOSTED, antecedents=(Span(-1, 4),)), "its quote is not in the text"),
        (replace(HOSTED, grade=Grade.RESOLVED), "it refers to something without saying to what"),
        (replace(HOSTED, role="mascot"), "the relation has no such role"),
        (replace(HOSTED, object=None), "it leads nowhere"),
        (replace(HOSTED, object=ALDER), "it leads nowhere"),
        (says("a", FORUM, "ORGANIZED", ALDER), "the ends do not fit the relation"),
        (says("a", LUND, "acronym", "AL"), "the vocabulary has no such property"),
        (says("a", LUND, "SAW", "it"), "the vocabulary has no such property"),
        (says("a", FORUM, "theme", " "), "it has no value"),
        (says("a", FORUM, "start", "last May"), "its value is no date"),
        (says("a", FORUM, "mode", "by post"), "its value is none of those there are"),
        (says("a", ALDER, "kind", "castle"), "its value is none of those there are"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(wrong: Statement, reason: str) -> None:
    assert objection(wrong, DOCUMENT) == reason


def test_refusals_are_counted_beside_those_of_the_extractor() -> None:
    own = Rejection("r", "ORGANIZED", "the quote is too long", Span(0, 1))
    wrong = replace(HOSTED, role="mascot")
    found = admitted(Extraction((HOSTED, wrong), (own,)), DOCUMENT)
    assert found.statements == (HOSTED,)
    assert found.rejections == (
        own,
        Rejection("test", "ORGANIZED", "the relation has no such role", wrong.span),
    )
