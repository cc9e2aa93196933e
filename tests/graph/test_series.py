"""Which events are editions of one series, and when they were held."""

from __future__ import annotations

import pytest

from govgraph.graph.identity import entity_key
from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.series import held, series, series_name


def _event(name: str, start: str = "", qualifier: str = "") -> Entity:
    values = {"start": (ValueClaim(start, (), 1),)} if start else {}
    key = entity_key("Event", name, qualifier)
    return Entity(f"event/{name} {qualifier}", "Event", name, (), (key,), (), values)


def _known(*events: Entity, part_of: tuple[tuple[Entity, Entity], ...] = ()) -> KnowledgeGraph:
    relations = tuple(
        Relation(f"relation/{n}", part.id, "PART_OF", whole.id, "", False, (), 1)
        for n, (part, whole) in enumerate(part_of)
    )
    return KnowledgeGraph((), events, relations)


def test_names_that_differ_by_year_or_ordinal_are_editions_in_the_order_of_time() -> None:
    later = _event("Artificial Intelligence Forum 2022", "2022-01-05", "2022")
    first = _event("1st AI Forum", "2020", "no 1")
    other = _event("AI Congress 2021", "2021", "2021")
    assert series(_known(later, first, other)) == ((first.id, later.id),)
    assert series_name((first, later)) == "Artificial Intelligence Forum"


def test_panels_of_one_congress_are_no_editions_of_it() -> None:
    congress = _event("AI Congress")
    panels = _event("On Harbours", "2021-03"), _event("On Lakes", "2021-04")
    known = _known(congress, *panels, part_of=tuple((panel, congress) for panel in panels))
    assert series(known) == ()


def test_editions_with_a_motto_belong_to_the_series_that_documents_name() -> None:
    whole = _event("AI Congress")
    runs = _event("AI Congress in Oslo", "2021"), _event("AI Congress for Peace", "2023")
    known = _known(whole, *runs, part_of=tuple((run, whole) for run in runs))
    assert series(known) == (tuple(run.id for run in runs),)


@pytest.mark.parametrize(
    ("start", "edition", "date", "by_name"),
    [("2021-05", "2021", "2021-05", False), ("", "2024", "2024", True), ("?", "2024", "2024", 1)],
)  # fmt: skip
def test_a_stated_date_comes_before_the_year_of_the_name(
    start: str, edition: str, date: str, by_name: bool
) -> None:
    when = held(_event("AI Forum", start, edition))
    assert when and (when.date, when.by_name) == (date, by_name)
    assert held(_event("AI Forum", "", "no 3")) is None


def test_an_event_of_which_only_the_end_is_known_was_held_then() -> None:
    event = Entity("event/x", "Event", "Talks", (), (), (), {"end": (ValueClaim("2021", (), 1),)})
    when = held(event)
    assert when and (when.spell.start, when.spell.end) == ("2021-01-01", "2021-12-31")
