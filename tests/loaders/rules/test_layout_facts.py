"""The lines of facts say what is missing, what nobody said and what is no name."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Fact, Page, differences, parse

TEXT = """\
Lagoon Forum on Sea Walls

Organisers: Institute of Tides
Speakers: Ana Lund, Director, Institute of Tides
"""
FACTS = """\
Institute of Tides | organizer | Lagoon Forum on Sea Walls
Ana Lund | speaker | Lagoon Forum on Sea Walls
Ana Lund | Director | Institute of Tides
"""


def test_a_page_that_becomes_what_its_lines_say_has_no_differences(tmp_path: Path) -> None:
    assert differences(Page("p", TEXT, FACTS), tmp_path) == []


@pytest.mark.parametrize(
    ("before", "after", "difference"),
    [
        ("Lund | speaker", "Lund | keynote", "missing: Ana Lund -PARTICIPATED_IN [keynote]->"),
        ("Lund | speaker", "Lund | keynote", "not said: ana lund -PARTICIPATED_IN [speaker]->"),
        ("Director", "former: Director", "missing: Ana Lund -AFFILIATED_WITH [former Director]->"),
        ("Ana Lund", "Ane Lund", "not named: Person 'ana lund'"),
        ("| organizer |", "| partner |", "not said: institute of tides -ORGANIZED [organizer]->"),
    ],
)
def test_a_wrong_line_is_told(before: str, after: str, difference: str, tmp_path: Path) -> None:
    told = differences(Page("p", TEXT, FACTS.replace(before, after)), tmp_path)
    assert any(line.startswith(difference) for line in told)


def test_optional_lines_and_allowed_names_may_be_there_or_not(tmp_path: Path) -> None:
    optional = "".join(f"? {line}\n" for line in FACTS.splitlines())
    assert differences(Page("p", TEXT, optional), tmp_path) == []
    assert differences(Page("p", "Nothing here.\n", optional + "~ Somebody"), tmp_path) == []


def test_several_subjects_and_roles_on_a_line() -> None:
    facts, allowed = parse("A; B | host,co-host | E\n? A | post: Partner | F\n~ X; Y")
    assert [str(fact) for fact in facts] == [
        "A -ORGANIZED [host,co-host]-> E",
        "B -ORGANIZED [host,co-host]-> E",
        "A -AFFILIATED_WITH [Partner]-> F",
    ]
    assert facts[2] == Fact("A", "AFFILIATED_WITH", "F", "Partner", optional=True)
    assert allowed == {"X", "Y"}
