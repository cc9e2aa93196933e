"""The question files are complete, stand on their own, and say what they need."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import ValidationError
from pyoxigraph import Store

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.queries.catalogue import Question, catalogue, question
from govgraph.queries.header import parse_header
from govgraph.queries.reading import read_only


def test_there_are_at_least_40_questions_each_in_both_languages() -> None:
    assert len(catalogue()) >= 40
    assert not [one.name for one in catalogue().values() if not one.cypher]


@pytest.mark.parametrize("one", catalogue().values(), ids=lambda one: one.name)
def test_a_question_file_is_a_valid_query_that_agrees_with_its_header(one: Question) -> None:
    variables = {variable.value for variable in Store().query(one.sparql).variables}
    assert variables == {*one.header.columns, *one.header.facts}
    assert one.slots == set(one.header.parameters)
    assert read_only(one.sparql)


def test_a_question_without_cypher_says_so() -> None:
    with pytest.raises(UsageError, match="take --language sparql"):
        replace(question("events"), cypher="").in_cypher()


def test_a_wrong_name_lists_the_questions_there_are() -> None:
    with pytest.raises(UnknownName, match=r"Did you mean repeat-speakers\?.*units-of"):
        question("repeat-speaker")


def test_a_header_in_comments_of_another_language_reads_the_same() -> None:
    text = '// title = "T"\n// answers = "A"\n// columns = ["a"]\n// facts = []\n\nMATCH (a)'
    assert parse_header(text, "//").title == "T"


def test_a_header_with_a_misspelt_key_is_refused() -> None:
    with pytest.raises(ValidationError, match="colums"):
        parse_header('# title = "T"\n# answers = "A"\n# colums = ["a"]\n# facts = []\n')


def test_a_header_cannot_sort_by_a_column_that_it_has_not() -> None:
    with pytest.raises(ValidationError, match="order names no column"):
        parse_header('# title="T"\n# answers="A"\n# columns=["a"]\n# facts=[]\n# order=["-b"]\n')
