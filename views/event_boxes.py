"""What the picture of one event shows, and in which box of which column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from govgraph.views.boxes import Box
from govgraph.views.kinds import GROUPS, group_of
from govgraph.views.sections import Events, Section

EARLIER: Final = "Earlier"
LATER: Final = "Later"
_BEHALF: Final = "On whose behalf"
_COUNTRIES: Final = "Countries"
_LEFT: Final = ("Organised", "Supported")
_MIDDLE: Final = ("Held in", "Sessions", "Initiatives", "Part of", "Other facts")
_RANK: Final = {group.key: rank for rank, group in enumerate(GROUPS)}


def boxes_of(events: Events, event: str, sections: Iterable[Section]) -> Iterator[Box]:
    """Yield what is drawn, column by column; what stands in two sections is in the first.

    Who ran and supported the event is on the left, who took part on the right, by role, with the
    bodies that they stood for beyond; the event itself, its editions and sessions in the middle.
    """
    editions = other_editions(events, event)
    placed = _placed(events, event, sections)
    bodies = {fact.on_behalf_of for fact in events.facts(event)} - {"", event}
    bodies -= {node for nodes in placed.values() for node in nodes}
    for title in _LEFT:
        yield from _box(0, title, _by_type(events, placed.pop(title, [])))
    yield from _box(1, EARLIER, editions[EARLIER])
    yield Box(1, "", (event,))
    yield from _box(1, LATER, editions[LATER])
    for title in _MIDDLE:
        yield from _box(1, title, _by_type(events, placed.pop(title, [])))
    lands = placed.pop(_COUNTRIES, [])
    for title, nodes in placed.items():
        yield from _box(2, title, _by_type(events, nodes))
    yield from _box(2, _COUNTRIES, _by_type(events, lands))
    yield from _box(3, _BEHALF, _by_type(events, bodies))


def cut(boxes: Sequence[Box], most: int) -> Iterator[Box]:
    """Yield the boxes with at most so many nodes; those of the middle are kept first."""
    room = most
    for box in sorted(boxes, key=lambda b: (b.column != 1, b.column)):
        kept = box.nodes[: max(0, room)]
        room -= len(kept)
        if kept:
            yield Box(box.column, box.title, kept)


def other_editions(events: Events, event: str) -> dict[str, tuple[str, ...]]:
    """Return the earlier and the later editions of an event's series, in order of time."""
    run = events.editions(event)
    at = run.index(event) if run else 0
    return {EARLIER: run[:at], LATER: run[at + 1 :]}


def _placed(events: Events, event: str, sections: Iterable[Section]) -> dict[str, list[str]]:
    """Return what facts tie to an event, each thing under the first title that it has."""
    seen = {event, *events.editions(event)}
    placed: defaultdict[str, list[str]] = defaultdict(list)
    for section in sections:
        aside = section.title not in (*_LEFT, *_MIDDLE)
        for fact in section.facts:
            end = events.other_end(event, fact)
            country = aside and events.entities[end].label == "Country"
            if end not in seen:
                placed[_COUNTRIES if country else section.title].append(end)
            seen.add(end)
    return placed


def _by_type(events: Events, nodes: Iterable[str]) -> list[str]:
    def rank(node: str) -> tuple[int, str, str]:
        entity = events.entities[node]
        return (_RANK[group_of(entity).key], entity.name.casefold(), node)

    return sorted(nodes, key=rank)


def _box(column: int, title: str, nodes: Sequence[str]) -> Iterator[Box]:
    if nodes:
        yield Box(column, f"{title} ({len(nodes)})", tuple(nodes))
