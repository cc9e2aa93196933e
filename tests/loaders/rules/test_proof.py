"""Every relation is borne out by its quote, and the grade says how directly."""

from __future__ import annotations

from pathlib import Path

import pytest

from govgraph.graph.document import Document
from govgraph.graph.statement import EntityKey, Grade, Statement
from govgraph.loaders.readers import read_source
from govgraph.loaders.rules.extractor import RuleExtractor
from govgraph.loaders.rules.proof import LONGEST_QUOTE
from govgraph.ontology.vocabulary import RELATIONS

SAMPLES = Path(__file__).resolve().parents[3] / "samples"
PAGES = sorted(
    page
    for page in SAMPLES.iterdir()
    if page.suffix in {".txt", ".md", ".html"} and page.name != "README.md"
)


def statements(text: str) -> list[Statement]:
    return list(RuleExtractor().extract(Document(id="x", text=text, sha256="")).statements)


def told(found: list[Statement], predicate: str) -> list[Statement]:
    return [s for s in found if s.predicate == predicate]


def test_a_quote_that_names_both_ends_is_verbatim() -> None:
    text = "The Delta Forum on Data was organised by the Ibis Institute on 3 May 2024."
    (fact,) = told(statements(text), "ORGANIZED")
    assert fact.grade is Grade.VERBATIM
    assert fact.span.cut(text) == text


def test_a_fact_under_a_far_heading_is_resolved_and_says_where_the_event_is_named() -> None:
    partners = "\n".join(f"Institute for Subject {chr(65 + i)}{'x' * 40}" for i in range(15))
    text = f"Delta Forum on Data 2024\n\nPartners:\n\n{partners}\n"
    facts = told(statements(text), "SUPPORTED")
    assert facts[0].grade is Grade.VERBATIM
    assert facts[-1].grade is Grade.RESOLVED
    assert "Delta Forum on Data 2024" in [a.cut(text) for a in facts[-1].antecedents]


def test_an_acronym_is_led_back_to_the_name_that_it_stands_for() -> None:
    far = " ".join(["Nothing of note was said about the weather that day."] * 14)
    text = (
        f"The Ibis Institute for Data (IID) opened its doors. {far} "
        "Amara Okafor, director of IID, spoke at the Delta Forum on Data."
    )
    (fact,) = told(statements(text), "AFFILIATED_WITH")
    assert fact.grade is Grade.RESOLVED
    assert [a.cut(text) for a in fact.antecedents] == ["Ibis Institute for Data"]


def test_a_date_under_a_label_records_where_its_event_is_named() -> None:
    text = "Delta Forum on Data 2024\n\nDate: 3 May 2024\n\nOrganiser: Ibis Institute\n"
    (date,) = told(statements(text), "start")
    assert date.grade is Grade.RESOLVED
    assert date.span.cut(text) == "3 May 2024"
    assert [a.cut(text) for a in date.antecedents] == ["Delta Forum on Data 2024"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_on_every_sample_the_quotes_bear_out_what_they_are_quoted_for(page: Path) -> None:
    document = read_source(str(page), page.name)
    found = RuleExtractor().extract(document).statements
    spelled: dict[EntityKey, set[str]] = {}
    for statement in found:
        if statement.predicate in {"name", "alias", "mention"}:
            spelled.setdefault(statement.subject, set()).add(statement.value)
    for statement in found:
        quote = statement.span.cut(document.text)
        assert quote
        assert len(quote) <= LONGEST_QUOTE
        if statement.object is None or statement.predicate not in RELATIONS:
            continue
        named = [
            any(n in quote for n in spelled[end]) for end in (statement.subject, statement.object)
        ]
        assert all(named) if statement.grade is Grade.VERBATIM else any(named)
        assert statement.grade is Grade.VERBATIM or statement.antecedents
