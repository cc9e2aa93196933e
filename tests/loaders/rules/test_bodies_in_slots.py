"""Bodies with names of any words, read by the slot of the clause that they fill."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.extractor import drafts_of
from govgraph.loaders.rules.reading import read

NAMES = ("Algora", "Women of the Reef", "Data Without Borders", "Claiming our Shore", "TideQ")
SAID = (
    ("The Reef Data Forum 2024 was organised by {}.", "ORGANIZED"),
    ("Organised jointly by {}, the Reef Data Forum 2024 drew 200 guests.", "ORGANIZED"),
    ("{} convened the Reef Data Forum 2024.", "ORGANIZED"),
    ("The Reef Data Forum 2024 was held in partnership with {}.", "SUPPORTED"),
    ("{} sponsored the Reef Data Forum 2024.", "SUPPORTED"),
    ("The Reef Data Forum 2024 took place with support from {}.", "SUPPORTED"),
    ("{} signed the Tidewater Declaration.", "ENDORSED"),
    ("The Tidewater Declaration was signed by {}.", "ENDORSED"),
    ("{} launched the Tidewater Declaration.", "INITIATED"),
    ("The Tidewater Declaration was drawn up by {}.", "INITIATED"),
    ("Participants of the Reef Data Forum 2024 included {}.", "PARTICIPATED_IN"),
    ("The Reef Data Forum 2024 brought together {}.", "PARTICIPATED_IN"),
)
NO_BODIES = (
    "In 2019 launched the Tidewater Declaration with a speech.",
    "The Tidewater Declaration was signed by Ministers.",
    "Leaders of the World signed the Tidewater Declaration.",
    "The Reef Data Forum 2024 was organised by Monday.",
    "The Reef Data Forum 2024 was hosted by Lima.",
)


def _facts(sentence: str) -> set[tuple[str, str]]:
    """Return who stands in which relation, by a page that says this sentence."""
    text = f"News from the reef\n\nIt was a busy month.\n\n{sentence}\n\nMore news follows.\n"
    reading = read(Document(id="x", text=text, sha256=""))
    return {(d.subject.name, d.predicate) for d in drafts_of(reading) if d.object is not None}


@pytest.mark.parametrize(("said", "relation"), SAID, ids=[said for said, _ in SAID])
def test_any_name_is_a_bodys_in_a_slot_that_only_bodies_fill(said: str, relation: str) -> None:
    alone = {name for name in NAMES if (name, relation) in _facts(said.format(name))}
    assert alone == set(NAMES)


@pytest.mark.parametrize(("said", "relation"), SAID, ids=[said for said, _ in SAID])
def test_so_is_each_name_of_an_enumeration(said: str, relation: str) -> None:
    first, second, third = NAMES[1], NAMES[3], NAMES[4]
    facts = _facts(said.format(f"{first}, {second} and {third}"))
    assert {(first, relation), (second, relation), (third, relation)} <= facts


@pytest.mark.parametrize("sentence", NO_BODIES)
def test_days_places_and_groups_of_people_are_no_bodies(sentence: str) -> None:
    assert _facts(sentence) == set()
