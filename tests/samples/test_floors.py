"""The samples are read at least as well as they were: floors are pinned and only rise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from scoring import Score, digest, gold_pages, score_page

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def score() -> Score:
    whole = Score()
    for page, gold in gold_pages(SAMPLES):
        whole += score_page(page, gold)
    return whole


def test_the_floors_were_measured_on_these_samples() -> None:
    assert digest(SAMPLES) == FLOORS["digest"], "run: python bench/accuracy.py --raise-floors"


def test_entities_and_relations_are_read_as_well_as_before(score: Score) -> None:
    assert score.entity_f1 >= FLOORS["entity_f1"]
    assert score.relation_f1 >= FLOORS["relation_f1"]


def test_most_relations_are_said_in_one_quote_and_those_are_right(score: Score) -> None:
    assert score.graded_verbatim / score.graded >= FLOORS["verbatim_share"]
    assert score.verbatim.precision >= FLOORS["verbatim_precision"]
