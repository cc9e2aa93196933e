"""Editions of a series, and who comes and goes between them."""

from __future__ import annotations

from attendance import known

from govgraph.graph.editions import editions, turnover

_NAMES = {
    "e1": "Lake Forum 2019", "e2": "Lake Forum 2020", "e3": "Lake Forum 2022",
    "e4": "Hill Forum 2020", "e5": "Lake Forum", "e6": "A panel on ports",
}  # fmt: skip
_DATES = {"e1": "2019-06-01", "e2": "2020", "e3": "2022-05"}
_FACTS = known(
    ("i1", "ORGANIZED", "e1"), ("i2", "SUPPORTED", "e1"), ("i3", "SUPPORTED", "e1"),
    ("i1", "ORGANIZED", "e2"), ("i3", "SUPPORTED", "e2"), ("i4", "PARTICIPATED_IN", "e2"),
    ("i1", "ORGANIZED", "e3"), ("i2", "SUPPORTED", "e3"), ("i5", "SUPPORTED", "e3"),
    ("i9", "ORGANIZED", "e4"), ("i8", "ORGANIZED", "e5"), ("p1", "ORGANIZED", "e1"),
    ("i6", "ORGANIZED", "e6"), ("e6", "PART_OF", "e2"), ("e2", "PART_OF", "e5"),
    dates=_DATES, names=_NAMES,
)  # fmt: skip


def test_the_editions_of_a_series_come_in_order_with_their_partners() -> None:
    for any_of_them in ("e3", "e1"):
        known_of = editions(_FACTS, any_of_them)
        assert [(one.year, one.name) for one in known_of] == [
            ("2019", "Lake Forum 2019"), ("2020", "Lake Forum 2020"), ("2022", "Lake Forum 2022"),
        ]  # fmt: skip
    assert known_of[0].members == {"i1", "i2", "i3"}
    assert known_of[1].members == {"i1", "i3", "i6"}, "who ran a session partnered as well"


def test_taking_part_may_count_and_so_may_people() -> None:
    assert editions(_FACTS, "e2", partners=False)[1].members == {"i1", "i3", "i4", "i6"}
    assert [one.members for one in editions(_FACTS, "e2", label="Person")] == [{"p1"}]


def test_who_stayed_joined_came_back_and_left() -> None:
    first, second = turnover(editions(_FACTS, "e1"))
    assert (first.stayed, first.joined, first.left) == (("i1", "i3"), ("i6",), ("i2",))
    assert (second.stayed, second.joined) == (("i1",), ("i5",))
    assert (second.returned, second.left) == (("i2",), ("i3", "i6"))
    assert (first.kept, first.similarity) == (2 / 3, 0.5)


def test_an_event_without_editions_changes_nothing() -> None:
    assert editions(_FACTS, "e6") == ()
    assert list(turnover(editions(_FACTS, "e4"))) == [], "of one edition alone"
