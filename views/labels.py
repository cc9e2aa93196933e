"""Names made short enough to stand beside a node."""

from __future__ import annotations

import textwrap
import unicodedata
from calendar import month_abbr
from typing import Final

from govgraph.graph.knowledge import Entity
from govgraph.graph.series import held

_CHARACTER: Final = 7.0
_LINE: Final = 17.0
"""Pixels that a character and a line of a label take at the page's first zoom."""
_ONE_LINE: Final = 24
"""Characters of a name that is shown as it is, although there is an acronym for it."""


def node_label(entity: Entity, width: int = 22, longest: int = 60) -> str:
    """Return the name of an entity as it stands beside its node; a long one by its acronym."""
    long = len(entity.name) > _ONE_LINE
    return short_label((long and entity.shown("acronym")) or entity.name, width, longest)


def month(event: Entity) -> str:
    """Return the month and year in which an event was held, as far as they are known."""
    when = held(event)
    if when is None:
        return "no date"
    year, *rest = when.date.split("-")
    return f"{month_abbr[int(rest[0])]} {year}" if rest else year


_PLURALS: Final = {"person": "people", "country": "countries", "entity": "entities"}


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural unless it is one."""
    return f"{number:,} {noun if number == 1 else plural(noun)}"


def plural(noun: str) -> str:
    """Return the plural of a noun that the pages use."""
    return _PLURALS.get(noun, f"{noun}s")


def short_label(name: str, width: int = 22, longest: int = 60) -> str:
    """Return the name without invisible characters, cut to `longest` and wrapped to `width`."""
    # Directional marks and other format characters would turn the text around them.
    visible = "".join(c for c in name[: 10 * longest] if unicodedata.category(c) not in _INVISIBLE)
    cut = textwrap.shorten(visible, longest, placeholder="…")
    if cut in {"", "…"}:
        cut = visible[: longest - 1] + "…" if visible.strip() else "?"
    return "\n".join(textwrap.wrap(cut, width))


_INVISIBLE: Final = frozenset({"Cf", "Co", "Cn", "Cs"})


def box(label: str, size: float) -> tuple[float, float]:
    """Return width and height, in pixels, of a node of this radius with its label below."""
    lines = label.split("\n")
    width = max(2 * size, _CHARACTER * max(map(len, lines)))
    return (width + 16, 2 * size + _LINE * len(lines) + 20)
