"""Nodes in titled boxes that stand in columns: a plan that a reader takes in like a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from govgraph.views.facts import Json
from govgraph.views.layout import Place

_CELL: Final = 182.0
_PAD: Final = 14.0
_TITLE: Final = 34.0
_GAP: Final = 20.0
_APART: Final = 56.0
"""Pixels between columns, for the ties to be seen."""
_SCREEN: Final = (890.0, 600.0)
"""What a picture has room for on a common screen."""
_HEIGHTS: Final = tuple(300 * 1.12**n for n in range(40))


@dataclass(frozen=True, slots=True)
class Box:
    """Nodes under one title; one without a title has no frame."""

    column: int
    title: str
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A place for every node, and the frames to draw behind them, in pixels."""

    places: dict[str, tuple[int, int]]
    frames: list[Json]


def arranged(boxes: Sequence[Box], sizes: Mapping[str, Place]) -> Plan:
    """Return the boxes stacked in their columns, such that all together are wide as a screen is.

    Within a box, nodes stand in rows in the order given. Columns are centred on one line.
    """
    columns = [[b for b in boxes if b.column == c] for c in sorted({b.column for b in boxes})]
    plans = (_standing(columns, sizes, height) for height in _HEIGHTS)
    return max(plans, key=lambda found: found[1])[0] if boxes else Plan({}, [])


def _standing(
    columns: Sequence[Sequence[Box]], sizes: Mapping[str, Place], most: float
) -> tuple[Plan, float]:
    """Return the plan whose columns are no higher than that if they can be, and its scale."""
    plan = Plan({}, [])
    left, highest = 0.0, 1.0
    for column in columns:
        abreast = next(n for n in range(1, 99) if n == 98 or _height(column, sizes, n) <= most)
        high, wide = _height(column, sizes, abreast), 0.0
        top = -high / 2
        for box in column:
            wide = max(wide, _put(plan, box, sizes, abreast, (left, top)))
            top += _box_height(box, sizes, abreast) + _GAP
        left += wide + _APART
        highest = max(highest, high)
    return plan, min(_SCREEN[0] / left, _SCREEN[1] / highest)


def _put(plan: Plan, box: Box, sizes: Mapping[str, Place], abreast: int, corner: Place) -> float:
    """Add a box at its upper left corner; return its width."""
    left, top = corner
    wide = _CELL * min(abreast, len(box.nodes))
    if box.title:
        low = top + _box_height(box, sizes, abreast)
        frame = [round(edge) for edge in (left, top, left + wide, low)]
        plan.frames.append({"title": box.title, "box": frame})
        top += _TITLE
    for row, high in _rows(box, sizes, abreast):
        for at, node in enumerate(row):
            # The symbol stands in the upper part of its cell, its label below it.
            plan.places[node] = (round(left + (at + 0.5) * _CELL), round(top + _PAD + 12))
        top += high
    return wide


def _rows(
    box: Box, sizes: Mapping[str, Place], abreast: int
) -> Iterator[tuple[Sequence[str], float]]:
    for start in range(0, len(box.nodes), abreast):
        row = box.nodes[start : start + abreast]
        yield row, max(sizes[node][1] for node in row) + _PAD


def _box_height(box: Box, sizes: Mapping[str, Place], abreast: int) -> float:
    return (_TITLE if box.title else 0) + sum(high for _, high in _rows(box, sizes, abreast))


def _height(column: Sequence[Box], sizes: Mapping[str, Place], abreast: int) -> float:
    heights = [_box_height(box, sizes, abreast) for box in column]
    return sum(heights) + _GAP * (len(heights) - 1)
