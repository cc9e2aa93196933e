"""Which events were held in a window of time."""

from __future__ import annotations

from dataclasses import dataclass

from govgraph.graph.dates import in_order, precision
from govgraph.graph.errors import UsageError
from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.sessions import occasions


@dataclass(frozen=True, slots=True)
class Window:
    """From one date to another, both inclusive and as precise as given; empty is open.

    Raises:
        UsageError: one is not an ISO date, or the last comes before the first.
    """

    since: str = ""
    until: str = ""

    def __post_init__(self) -> None:
        for date in filter(None, (self.since, self.until)):
            if precision(date) is None:
                raise UsageError(f"{date!r} is not a date; give 2024, 2024-07 or 2024-07-04")
        if self.since and self.until and not in_order(self.since, self.until):
            raise UsageError(f"no time lies between {self.since} and {self.until}")

    def may_hold(self, first: str, last: str) -> bool:
        """Return whether what lasted from the first date to the last may lie in part within."""
        return in_order(self.since, last) and in_order(first, self.until or first)


def held_within(knowledge: KnowledgeGraph, window: Window) -> frozenset[str] | None:
    """Return the identifiers of the events held in a window, None where it is open at both sides.

    A session without a date has that of the event it belongs to.
    """
    if not (window.since or window.until):
        return None
    events = {entity.id: entity for entity in knowledge.entities if entity.label == "Event"}
    whole = occasions(knowledge)
    held = {e: _dates(one) or _dates(events[whole.get(e, e)]) for e, one in events.items()}
    return frozenset(e for e, dates in held.items() if dates and window.may_hold(*dates))


def _dates(event: Entity) -> tuple[str, str] | None:
    start, end = event.shown("start"), event.shown("end")
    return (start or end, end or start) if start or end else None
