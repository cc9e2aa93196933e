"""When something was there, in whole days, from dates as precise as their sources."""

from __future__ import annotations

import calendar
from dataclasses import dataclass

from govgraph.graph.dates import Precision, precision
from govgraph.graph.knowledge import Entity, Relation


@dataclass(frozen=True, slots=True, order=True)
class Spell:
    """From the first day to the last, both included; an empty one is not known."""

    start: str
    end: str


def of_event(event: Entity) -> tuple[Spell, ...]:
    """Return the days of an event; none where no start is known."""
    start, end = event.shown("start"), event.shown("end")
    if precision(start) is None:
        return ()
    if precision(end) is None or last_day(end) < first_day(start):
        end = start
    return (Spell(first_day(start), last_day(end)),)


def of_affiliation(relation: Relation) -> tuple[Spell, ...]:
    """Return when a post is known to be held: the date it was stated for.

    One that is stated as past ended by then, nobody says when it began.
    """
    if precision(relation.as_of) is None:
        return ()
    last = last_day(relation.as_of)
    return (Spell("" if relation.former else first_day(relation.as_of), last),)


def since(date: str) -> tuple[Spell, ...]:
    """Return all days from a date on; none where it is no date."""
    return () if precision(date) is None else (Spell(first_day(date), ""),)


def first_day(date: str) -> str:
    """Return the first day of a year, month or day."""
    return date + {Precision.YEAR: "-01-01", Precision.MONTH: "-01"}.get(_precision(date), "")


def last_day(date: str) -> str:
    """Return the last day of a year, month or day."""
    if _precision(date) is Precision.YEAR:
        return f"{date}-12-31"
    if _precision(date) is Precision.MONTH:
        year, month = map(int, date.split("-"))
        return f"{date}-{calendar.monthrange(year, month)[1]:02}"
    return date


def _precision(date: str) -> Precision:
    found = precision(date)
    if found is None:
        raise ValueError(f"not a date: {date!r}")
    return found
