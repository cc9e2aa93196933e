"""Posts that states give, and where people are at home, told in passing."""

from __future__ import annotations

import pytest
from stated import facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Ann Lee, Principal Scientific Adviser to the Government of Peru, spoke.",
            ("Ann Lee", "Peru"),
        ),
        ("Ann Lee, at that time Prime Minister of Peru, proposed it.", ("Ann Lee", "Peru")),
        (
            "Peru sent Ann Lee. Jane Porter, the Peruvian President, chaired it.",
            ("Jane Porter", "Peru"),
        ),
        (
            "In the chair sat two ambassadors: Ann Lee of Peru and Jane Porter of Kenya.",
            ("Jane Porter", "Kenya"),
        ),
        (
            "Many came, among them Ann Lee, likewise of the Reef Institute.",
            ("Ann Lee", "Reef Institute"),
        ),
    ],
)
def test_the_wording_ties_somebody_to_a_state_or_body(text: str, fact: tuple[str, str]) -> None:
    told = {(s, end) for s, what, end in facts(text) if what.startswith("AFFILIATED_WITH")}
    assert fact in told


def test_who_is_of_foreign_descent_holds_no_post_there() -> None:
    told = facts("Ann Lee of Peru's north coast met Jane Porter of Kenya descent.")
    assert not any(what.startswith("AFFILIATED_WITH") for _, what, _ in told)
