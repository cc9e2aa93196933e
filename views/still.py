"""A page's picture that does not move: the same places, shapes and labels, as SVG."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

import networkx as nx

from govgraph.views.canvas import Dot, Line
from govgraph.views.kinds import GROUPS
from govgraph.views.measures import Measure, largest_radius

_INSIDE: Final = frozenset({"box", "ellipse"})
"""Shapes that have their label within."""
_FONT: Final = 14.0
_INK, _TIE, _PAPER = "#1a1a1a", "#8a8f98", "#ffffff"
_MOST_NAMED: Final = 16
"""Ties up to which their labels are written; more would lie on one another."""
_MARGIN: Final = 24.0
_LEGEND: Final = 26.0
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML has no way to write."""

Place = tuple[float, float]
Frame = tuple[float, float, float, float]


def sized(
    dots: Iterable[Dot], lines: Iterable[Line], network: nx.Graph[str]
) -> tuple[tuple[Dot, ...], tuple[Line, ...]]:
    """Return dots as large as they have events, lines as wide as their tie weighs.

    A page does so when it is opened, by the measure that is chosen on it.
    """
    events = {node: len(at) for node, at in network.nodes(data="events")}
    heaviest = max((tie["weight"] for _, _, tie in network.edges(data=True)), default=1)
    counted = Measure("events", "Events", events)
    large = (replace(dot, size=round(largest_radius(dot.id, (counted,)), 1)) for dot in dots)
    wide = (
        replace(line, width=round(1 + 5 * network.edges[line.start, line.end]["weight"] / heaviest))
        for line in lines
    )
    return tuple(large), tuple(wide)


def still(dots: Sequence[Dot], lines: Iterable[Line], caption: str) -> str:
    """Return a network as a picture in SVG, with a legend and the caption below.

    It asks for nothing, runs nothing, and shows every text as text.
    """
    left, top, right, bottom = _frame(dots)
    width = max(right - left, 640.0)
    groups = _groups(dots, width)
    below = bottom + _LEGEND * len(groups) + 1.6 * _LEGEND
    root = Element(
        "svg", xmlns="http://www.w3.org/2000/svg", role="img", viewBox=_numbers(
            left, top, width, below - top
        ), width=_number(min(width, 1000.0)), style="max-width:100%;height:auto",
    )  # fmt: skip
    root.set("font-family", "system-ui, sans-serif")
    SubElement(root, "title").text = _clean(caption)
    SubElement(
        root, "rect", x=_number(left), y=_number(top), width=_number(width),
        height=_number(below - top), fill=_PAPER,
    )  # fmt: skip
    at = {dot.id: (float(dot.x), float(dot.y)) for dot in dots}
    ties = sorted(lines, key=lambda one: one.width)
    # The more there are, the fainter: what lies below must stay to be seen.
    strength = max(0.2, min(0.7, 30 / (len(ties) or 1)))
    for line in ties:
        _draw_line(root, line, at[line.start], at[line.end], strength)
    for line in ties if len(ties) <= _MOST_NAMED else ():
        (x, y), (x2, y2) = at[line.start], at[line.end]
        _write(root, line.label, ((x + x2) / 2, (y + y2) / 2 - 3), size=10)
    for dot in dots:
        _draw_shape(root, dot)
    for dot in dots:
        _write_label(root, dot)
    for row, titles in enumerate(groups):
        _write_legend(root, titles, left + _MARGIN, bottom + _LEGEND * (row + 0.5))
    last = (left + _MARGIN, bottom + _LEGEND * (len(groups) + 0.9))
    _write(root, caption, last, size=15, anchor="start")
    return tostring(root, encoding="unicode")


def _frame(dots: Sequence[Dot]) -> Frame:
    boxes = [_box(dot) for dot in dots] or [(0.0, 0.0, 0.0, 0.0)]
    lows, highs = zip(*boxes, strict=True), zip(*boxes, strict=True)
    left, top, *_ = (min(values) for values in lows)
    *_, right, bottom = (max(values) for values in highs)
    return left - _MARGIN, top - _MARGIN, right + _MARGIN, bottom + _MARGIN


def _box(dot: Dot) -> Frame:
    lines = dot.label.split("\n")
    half = max(dot.size, 0.26 * _FONT * max(map(len, lines)) + 4)
    below = 0 if dot.shape in _INSIDE else dot.size + 4 + 1.15 * _FONT * len(lines)
    return dot.x - half, dot.y - dot.size, dot.x + half, dot.y + max(dot.size, below)


def _draw_line(root: Element, line: Line, start: Place, end: Place, strength: float) -> None:
    drawn = SubElement(
        root, "line", x1=_number(start[0]), y1=_number(start[1]), x2=_number(end[0]),
        y2=_number(end[1]), stroke=_TIE,
    )  # fmt: skip
    drawn.set("stroke-width", _number(line.width))
    drawn.set("stroke-opacity", f"{strength:.2f}")


def _draw_shape(root: Element, dot: Dot) -> None:
    if dot.shape == "dot":
        shape = SubElement(root, "circle", cx=str(dot.x), cy=str(dot.y), r=_number(dot.size))
    elif dot.shape in _INSIDE:
        left, _, right, _ = _box(dot)
        high = 0.8 * _FONT * (1 + dot.label.count("\n"))
        corner = high if dot.shape == "ellipse" else 4
        shape = SubElement(
            root, "rect", x=_number(left), y=_number(dot.y - high), width=_number(right - left),
            height=_number(2 * high), rx=_number(corner),
        )  # fmt: skip
    else:
        points = " ".join(_numbers(dot.x + x, dot.y + y) for x, y in _outline(dot))
        shape = SubElement(root, "polygon", points=points)
    shape.set("fill", dot.colour)
    shape.set("stroke", _INK)


def _outline(dot: Dot) -> Iterator[Place]:
    """Yield the corners of a shape around its middle, as vis-network draws it."""
    size = dot.size
    match dot.shape:
        case "square":
            yield from ((-size, -size), (size, -size), (size, size), (-size, size))
        case "diamond":
            yield from _ring(4, size, 0.25)
        case "hexagon":
            yield from _ring(6, size, 0)
        case "triangle":
            yield from _ring(3, 1.15 * size, -0.25)
        case "triangleDown":
            yield from _ring(3, 1.15 * size, 0.25)
        case "star":
            radii = (1.07 * size, 0.41 * size)
            for corner in range(10):
                angle = 2 * math.pi * (corner / 10 - 0.25)
                radius = radii[corner % 2]
                yield radius * math.cos(angle), radius * math.sin(angle)
        case other:
            raise ValueError(f"no shape {other!r}")


def _ring(corners: int, radius: float, turned: float) -> Iterator[Place]:
    for corner in range(corners):
        angle = 2 * math.pi * (corner / corners + turned)
        yield radius * math.cos(angle), radius * math.sin(angle)


def _write_label(root: Element, dot: Dot) -> None:
    lines = dot.label.split("\n")
    inside = dot.shape in _INSIDE
    first = dot.y - 0.55 * _FONT * (len(lines) - 1) + 0.35 * _FONT if inside else dot.y + dot.size
    for number, line in enumerate(lines, start=0 if inside else 1):
        _write(root, line, (dot.x, first + 1.1 * _FONT * number + (0 if inside else 2)))


def _groups(dots: Iterable[Dot], width: float) -> list[list[tuple[float, Dot, str]]]:
    """Return the rows of the legend: where each type that is drawn stands, its shape and title."""
    drawn = {(dot.shape, dot.colour) for dot in dots}
    rows: list[list[tuple[float, Dot, str]]] = []
    x = width
    for group in GROUPS:
        if (group.shape, group.colour) in drawn:
            room = 40 + 7.2 * len(group.title)
            if not rows or x + room > width - 2 * _MARGIN:
                rows.append([])
                x = 0.0
            symbol = "square" if group.shape in _INSIDE else group.shape
            rows[-1].append((x, Dot("", "", symbol, group.colour, 0, 0, 7), group.title))
            x += room
    return rows


def _write_legend(
    root: Element, row: Iterable[tuple[float, Dot, str]], left: float, y: float
) -> None:
    for x, symbol, title in row:
        _draw_shape(root, replace(symbol, x=round(left + x + 8), y=round(y)))
        _write(root, title, (left + x + 22, y + 5), anchor="start")


def _write(
    root: Element, text: str, at: Place, *, size: float = _FONT, anchor: str = "middle"
) -> None:
    written = SubElement(root, "text", x=_number(at[0]), y=_number(at[1]), fill=_INK)
    written.text = _clean(text)
    for name, value in (
        ("text-anchor", anchor), ("font-size", _number(size)), ("paint-order", "stroke"),
        ("stroke", _PAPER), ("stroke-width", "3"), ("stroke-linejoin", "round"),
    ):  # fmt: skip
        written.set(name, value)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _numbers(*values: float) -> str:
    return " ".join(_number(value) for value in values)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
