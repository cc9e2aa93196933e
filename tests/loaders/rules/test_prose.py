"""What is read out of prose: each file below `prose` holds cases of one subject."""

from __future__ import annotations

from pathlib import Path

import pytest
from stated import Case, cases, differences, facts

CASES = [
    pytest.param(case, id=f"{path.stem}: {case.title}")
    for path in sorted((Path(__file__).parent / "prose").glob("*.txt"))
    for case in cases(path)
]


@pytest.mark.parametrize("case", CASES)
def test_prose_yields_the_facts_that_it_states_and_no_others(case: Case) -> None:
    assert differences(case) == []


def test_the_facts_of_a_text_go_by_the_names_that_a_reader_would_use() -> None:
    text = "Gotland College hosted the Amber Workshop on Liability in Riga on 3 May 2024."
    assert {
        ("Gotland College", "ORGANIZED", "Amber Workshop on Liability"),
        ("Amber Workshop on Liability", "start", "2024-05-03"),
        ("Amber Workshop on Liability", "place", "Riga"),
    } <= facts(text)


def test_a_case_names_what_is_missing_and_what_is_too_much() -> None:
    text = "Gotland College hosted the Amber Workshop on Liability."
    wanted = (("Hanse Foundation", "SUPPORTED", "Amber Workshop on Liability"),)
    assert differences(Case("a partner who is not there", text, wanted, ())) == [
        "missing: Hanse Foundation | SUPPORTED | Amber Workshop on Liability",
        "too much: Gotland College | ORGANIZED host | Amber Workshop on Liability",
        "no entity: Institution Gotland College",
    ]
