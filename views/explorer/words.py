"""Dates, relations and long texts as a reader meets them in a sentence."""

from __future__ import annotations

from typing import Final

from govgraph.graph.knowledge import Entity

_MONTHS: Final = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip


def day(date: str) -> str:
    """Return an ISO date, as precise as it is: `4 Jul 2024`, `Jul 2024` or `2024`."""
    year, _, rest = date.partition("-")
    month, _, number = rest.partition("-")
    if not month.isdecimal() or not 1 <= int(month) <= len(_MONTHS):
        return date
    return " ".join(filter(None, [number.lstrip("0"), _MONTHS[int(month) - 1], year]))


def when(entity: Entity) -> str:
    """Return from when until when an event was held, or an empty string."""
    start, end = entity.shown("start"), entity.shown("end")
    if not start or (end and end.startswith(start)):
        return day(end)
    return f"{day(start)} – {day(end)}" if end and end != start else day(start)


def spoken(name: str) -> str:
    """Return a relation type, a kind or a column as words: `took part`, `un body`."""
    return name.lower().replace("_", " ").replace("-", " ")


def clipped(text: str, longest: int = 160) -> str:
    """Return a text that is cut where it would fill a screen."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
