"""Where events stand along time: days to the right, lanes one below the other, none overlapping."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from govgraph.views.facts import Json

_TITLE: Final = 52.0
_PAD: Final = 12.0
_BETWEEN: Final = 10.0
_SCREEN: Final = 1.7
_WIDTHS: Final = tuple(round(800 * 1.15**n) for n in range(40))


@dataclass(frozen=True, slots=True)
class Stay:
    """An event on the axis: the middle of its time in days, and its box in pixels."""

    id: str
    day: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Lane:
    """Events that stand together under a title."""

    title: str
    events: tuple[str, ...]
    series: bool = False
    """Whether they are the editions of one series."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The lanes as a page holds them, and the height of every event on the page, in pixels."""

    lanes: list[Json]
    at: dict[str, int]
    high: float


def day_width(stays: Mapping[str, Stay], lanes: Sequence[Lane]) -> float:
    """Return the pixels of a day with which the lanes together are as wide as a screen is."""
    days = [stay.day for stay in stays.values()]
    span = max(days, default=0) - min(days, default=0)
    for wide in _WIDTHS:
        width = wide / max(span, 30.0)
        if wide >= _SCREEN * stacked(stays, lanes, width).high:
            break
    return width


def stacked(stays: Mapping[str, Stay], lanes: Sequence[Lane], day: float) -> Plan:
    """Return the lanes one below the other; in each, an event takes the first row with room.

    `day` is the width of a day in pixels.
    """
    plan, top = Plan([], {}, 0), 0.0
    for lane in lanes:
        low = top + _TITLE
        held = sorted((stays[e] for e in lane.events), key=lambda stay: (stay.day, stay.id))
        for row in _rows(held, day):
            for stay in row:
                plan.at[stay.id] = round(low + _PAD + 12)
            low += max(stay.high for stay in row) + _PAD
        plan.lanes.append({"title": lane.title, "top": round(top), "low": round(low)})
        top = low
    return Plan(plan.lanes, plan.at, top)


def _rows(stays: Iterable[Stay], day: float) -> list[list[Stay]]:
    rows: list[list[Stay]] = []
    ends: list[float] = []
    for stay in stays:
        left, right = stay.day * day - stay.wide / 2, stay.day * day + stay.wide / 2
        at = next((n for n, end in enumerate(ends) if end + _BETWEEN <= left), len(rows))
        if at == len(rows):
            rows.append([])
            ends.append(right)
        rows[at].append(stay)
        ends[at] = right
    return rows
