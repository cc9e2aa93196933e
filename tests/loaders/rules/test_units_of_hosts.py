"""Units told from the side of their hosts, by labelled lines and in lists of bodies."""

from __future__ import annotations

import pytest
from stated import facts


def _parts(text: str) -> set[tuple[str, str]]:
    return {(s, end) for s, what, end in facts(text) if what == "PART_OF"}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("DB Coral, Tide Bank's think tank, published it.", ("DB Coral", "Tide Bank")),
        ("Tide Bank's research arm, DB Coral, published it.", ("DB Coral", "Tide Bank")),
        ("The study is by DB Coral, the research arm of Tide Bank.", ("DB Coral", "Tide Bank")),
        (
            "Tinn University is home to the Reef Centre and the Tide Lab.",
            ("Tide Lab", "Tinn University"),
        ),
        ("Tinn University runs the Reef Centre.", ("Reef Centre", "Tinn University")),
        (
            "Name: Reef Centre\nBelongs to: Tinn University\nDirector: Ann Lee",
            ("Reef Centre", "Tinn University"),
        ),
        (
            "Reef Centre\n\nParent body: Tinn University\nHead: Ann Lee\n",
            ("Reef Centre", "Tinn University"),
        ),
        (
            "# Partners\n\n* GoodTide\n* Reef Incubator, Tinn University\n* Coral Foundation\n",
            ("Reef Incubator", "Tinn University"),
        ),
        (
            "Ann Lee teaches at Tinn University's School of Law, Tide Lab, and Medical School.",
            ("Medical School", "Tinn University"),
        ),
        ("Tinn University, through its Tide Lab, published it.", ("Tide Lab", "Tinn University")),
        (
            "The Tide Lab is one of three centres at Tinn University.",
            ("Tide Lab", "Tinn University"),
        ),
    ],
)
def test_a_host_has_its_units(text: str, fact: tuple[str, str]) -> None:
    assert fact in _parts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tinn University hosts the Tide Bank in May.",
        "The Reef Union was set up by Tinn University in 2019.",
        "# Reef Centre\n\nHosted by: Tinn University\n",
    ],
)
def test_two_bodies_of_a_kind_are_no_part_of_each_other(text: str) -> None:
    assert _parts(text) == set()
