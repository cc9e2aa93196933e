"""A page's picture that does not move: the same places, shapes and labels, as PNG.

Renderings of notebooks clean SVG in ways that lose half of it, or leave it out; PNG they all show.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Final

import networkx as nx
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke
from PIL import Image

from govgraph.views.canvas import Dot, Line
from govgraph.views.kinds import GROUPS
from govgraph.views.labels import short_label
from govgraph.views.measures import Measure, largest_radius

_INSIDE: Final = frozenset({"box", "ellipse"})
"""Shapes that have their label within."""
_FONT: Final = 11.5
_INK, _TIE, _PAPER = "#1a1a1a", "#7a8089", "#ffffff"
_MOST_NAMED: Final = 16
"""Ties up to which their labels are written; more would lie on one another."""
_MARGIN: Final = 24.0
_ROW: Final = 26.0
_INCHES: Final = 10.0
_LEAST_WIDTH: Final = 900.0
_EASILY_READ: Final = 1250.0
"""Pixels of the page across which its labels are as large in the picture as they shall be."""
_PIXELS_AN_INCH: Final = 120
_COLOURS: Final = 64
_LEAST_POINTS: Final = 5.0

Place = tuple[float, float]
Bounds = tuple[float, float, float, float]


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


def still(dots: Sequence[Dot], lines: Iterable[Line], caption: str) -> bytes:
    """Return a network as a picture in PNG, with a legend and the caption below."""
    whole = BytesIO()
    with warnings.catch_warnings():
        # A letter that the font has not is shown as a box, and no reader's concern.
        warnings.filterwarnings("ignore", message="Glyph")
        drawing(dots, lines, caption).savefig(whole, dpi=_PIXELS_AN_INCH)
    small = BytesIO()
    few = Image.open(whole).convert("RGB").quantize(_COLOURS, Image.Quantize.FASTOCTREE)
    few.save(small, "PNG", optimize=True)
    return small.getvalue()


def drawing(dots: Sequence[Dot], lines: Iterable[Line], caption: str) -> Figure:
    """Return the picture as a figure of Matplotlib, in the pixels of the page."""
    left, top, right, bottom = _bounds(dots)
    # Letters have a least size, so that those at the edge of a large network need more room.
    spare = max(_LEAST_WIDTH - (right - left), 0.03 * (right - left)) / 2
    left, right = left - spare, right + spare
    # What stands below a large network is as large as below a small one.
    larger = max(1.0, (right - left) / _EASILY_READ)
    legend = _legend(dots, (right - left) / larger)
    end = bottom + larger * _ROW * (len(legend) + 1.2)
    figure = Figure(figsize=(_INCHES, _INCHES * (end - top) / (right - left)), facecolor=_PAPER)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(left, right), ylim=(end, top))
    axes.set_axis_off()
    pen = _Pen(axes, 72 * _INCHES / (right - left))
    ties = sorted(lines, key=lambda one: one.width)
    pen.ties(ties, {dot.id: (float(dot.x), float(dot.y)) for dot in dots})
    pen.shapes(dots)
    for dot in dots:
        below = 0 if dot.shape in _INSIDE else dot.size + 3
        pen.text(dot.label, (dot.x, dot.y + below), across="top" if below else "center")
    pen.legend(legend, (left, bottom), larger)
    last = (left + larger * _MARGIN, bottom + larger * _ROW * (len(legend) + 0.5))
    words = short_label(caption, 1000, 1000)
    pen.text(words, last, size=larger * 13, along="left", across="center")
    return figure


@dataclass(frozen=True, slots=True)
class _Pen:
    """Draws in the pixels of a page; Matplotlib has its widths and sizes in points."""

    axes: Axes
    points: float
    """Of a pixel."""

    def ties(self, ties: Sequence[Line], at: dict[str, Place]) -> None:
        # The more there are, the fainter: what lies below must stay to be seen.
        strength = max(0.22, min(0.7, 30 / (len(ties) or 1)))
        ends = [(at[tie.start], at[tie.end]) for tie in ties]
        widths = [tie.width * self.points for tie in ties]
        self.axes.add_collection(
            LineCollection(ends, linewidths=widths, colors=_TIE, alpha=strength, zorder=1)
        )
        for tie, ((x, y), (x2, y2)) in zip(ties, ends, strict=True):
            if tie.label and len(ties) <= _MOST_NAMED:
                self.text(tie.label, ((x + x2) / 2, (y + y2) / 2), size=9, across="center")

    def shapes(self, dots: Iterable[Dot]) -> None:
        chosen = list(dots)
        corners = [[(dot.x + x, dot.y + y) for x, y in _outline(dot)] for dot in chosen]
        fills = [dot.colour for dot in chosen]
        self.axes.add_collection(
            PolyCollection(
                corners, facecolors=fills, edgecolors=_INK, linewidths=self.points, zorder=2
            )
        )

    def legend(self, rows: Sequence[Sequence[Dot]], corner: Place, larger: float) -> None:
        for number, row in enumerate(rows):
            y = round(corner[1] + larger * _ROW * (number + 0.3))
            placed = [
                replace(one, x=round(corner[0] + larger * one.x), y=y, size=larger * one.size)
                for one in row
            ]
            self.shapes(placed)
            for one in placed:
                at = (one.x + larger * 14, one.y)
                size = larger * _FONT
                self.text(one.label, at, size=size, along="left", across="center_baseline")

    def text(
        self, words: str, at: Place, *,
        size: float = _FONT, along: str = "center", across: str = "top",
    ) -> None:  # fmt: skip
        halo = withStroke(linewidth=3 * self.points, foreground=_PAPER)
        points = max(_LEAST_POINTS, size * self.points)
        self.axes.text(
            *at, words, fontsize=points, color=_INK, ha=along, va=across,
            linespacing=1.05, parse_math=False, zorder=3, path_effects=[halo],
        )  # fmt: skip


def _bounds(dots: Iterable[Dot]) -> Bounds:
    boxes = [_box(dot) for dot in dots] or [(0.0, 0.0, 0.0, 0.0)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    edge = _MARGIN
    return min(lefts) - edge, min(tops) - edge, max(rights) + edge, max(bottoms) + edge


def _box(dot: Dot) -> Bounds:
    lines = dot.label.split("\n")
    half = max(dot.size, 0.31 * _FONT * max(map(len, lines)) + 6)
    high = 1.25 * _FONT * len(lines)
    if dot.shape in _INSIDE:
        return dot.x - half, dot.y - 0.6 * high - 3, dot.x + half, dot.y + 0.6 * high + 3
    return dot.x - half, dot.y - dot.size, dot.x + half, dot.y + dot.size + 4 + high


def _outline(dot: Dot) -> Iterator[Place]:
    """Yield the corners of a shape around its middle, as vis-network draws it."""
    size = dot.size
    match dot.shape:
        case "dot":
            yield from _ring(48, size, 0)
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
                yield radii[corner % 2] * math.cos(angle), radii[corner % 2] * math.sin(angle)
        case "box" | "ellipse":
            left, top, right, bottom = (
                end - middle for end, middle in zip(_box(dot), (dot.x, dot.y) * 2, strict=True)
            )
            yield from ((left, top), (right, top), (right, bottom), (left, bottom))
        case other:
            raise ValueError(f"no shape {other!r}")


def _ring(corners: int, radius: float, turned: float) -> Iterator[Place]:
    for corner in range(corners):
        angle = 2 * math.pi * (corner / corners + turned)
        yield radius * math.cos(angle), radius * math.sin(angle)


def _legend(dots: Iterable[Dot], width: float) -> list[list[Dot]]:
    """Return the rows of the legend: a small dot of each type that is drawn, with its title."""
    drawn = {(dot.shape, dot.colour) for dot in dots}
    rows: list[list[Dot]] = []
    x = width
    for group in (group for group in GROUPS if (group.shape, group.colour) in drawn):
        room = 40 + 0.62 * _FONT * len(group.title)
        if x + room > width - _MARGIN:
            rows.append([])
            x = _MARGIN + 8
        symbol = "square" if group.shape in _INSIDE else group.shape
        rows[-1].append(Dot("", group.title, symbol, group.colour, round(x), 0, 7))
        x += room
    return rows
