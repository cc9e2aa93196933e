"""Our pages are read at least as well as they were: floors are pinned and only rise."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from scoring import Score, digest, gold_pages, score_page

ROOT = Path(__file__).resolve().parents[2]
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Measured:
    """A folder of pages, what was pinned for it and what is reached."""

    folder: Path
    floors: dict[str, float]
    score: Score


@pytest.fixture(scope="module", params=sorted(FLOORS))
def measured(request: pytest.FixtureRequest) -> Measured:
    folder, whole = ROOT / request.param, Score()
    for page, gold in gold_pages(folder):
        whole += score_page(page, gold)
    return Measured(folder, FLOORS[request.param], whole)


def test_the_floors_were_measured_on_these_pages(measured: Measured) -> None:
    pinned = measured.floors["digest"]
    assert digest(measured.folder) == pinned, "run: python bench/accuracy.py --raise-floors"


def test_entities_and_relations_are_read_as_well_as_before(measured: Measured) -> None:
    assert measured.score.entity_f1 >= measured.floors["entity_f1"]
    assert measured.score.relation_f1 >= measured.floors["relation_f1"]


def test_most_relations_are_said_in_one_quote_and_those_are_right(measured: Measured) -> None:
    score, floors = measured.score, measured.floors
    assert score.graded_verbatim / score.graded >= floors["verbatim_share"]
    assert score.verbatim.precision >= floors["verbatim_precision"]
