"""What the events of a timeline may be put into lanes by: their series, country or organiser."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from govgraph.graph.series import series_name
from govgraph.views.labels import counted
from govgraph.views.lanes import Lane
from govgraph.views.sections import Events

_MOST: Final = 12
"""Lanes of their own; the rest share one."""


def by_series(events: Events, shown: Iterable[str]) -> list[Lane]:
    """Return a lane for each series of which two editions are shown, one for all other events."""
    rest = set(shown)
    runs = [tuple(event for event in run if event in rest) for run in events.series]
    lanes = [_of_series(events, run) for run in runs if len(run) > 1]
    lanes.sort(key=lambda lane: (-len(lane.events), lane.title))
    first = lanes[:_MOST]
    left = sorted(rest - {event for lane in first for event in lane.events})
    title = "Other events" if first else "Events"
    return [*first, *([Lane(f"{title} ({len(left)})", tuple(left))] if left else [])]


def _of_series(events: Events, run: tuple[str, ...]) -> Lane:
    name = series_name(tuple(events.entities[event] for event in run))
    return Lane(f"{name} ({counted(len(run), 'edition')})", run, series=True)


def by_country(events: Events, shown: Iterable[str]) -> list[Lane]:
    """Return a lane for each country in which two or more of the events were held."""
    return _by(events, shown, countries)


def by_organiser(events: Events, shown: Iterable[str]) -> list[Lane]:
    """Return a lane for each organiser of two or more of the events."""
    return _by(events, shown, organisers)


def countries(events: Events, event: str) -> Iterator[str]:
    """Yield the countries in which an event was held."""
    for fact in events.facts(event):
        if fact.type == "LOCATED_IN" and fact.start == event:
            yield fact.end


def organisers(events: Events, event: str) -> Iterator[str]:
    """Yield who organised an event, its sessions aside."""
    for fact in events.facts(event):
        if fact.type == "ORGANIZED" and fact.end == event:
            yield fact.start


def _by(
    events: Events, shown: Iterable[str], groups_of: Callable[[Events, str], Iterable[str]]
) -> list[Lane]:
    """Return a lane for each of what most events share, then those for the rest.

    An event of several groups stands in the lane of the one that has the most events.
    """
    every = {event: sorted(set(groups_of(events, event))) for event in shown}
    count = Counter(group for groups in every.values() for group in groups)
    lanes: defaultdict[str, list[str]] = defaultdict(list)
    for event, groups in every.items():
        lanes[min(groups, key=lambda group: (-count[group], group), default="")].append(event)
    none = lanes.pop("", [])
    name = {group: events.entities[group].name for group in lanes}
    ranked = sorted(lanes, key=lambda group: (-len(lanes[group]), name[group], group))
    own = [group for group in ranked if len(lanes[group]) > 1][:_MOST]
    rest = [event for group in ranked if group not in own for event in lanes[group]]
    titled = [(name[group], lanes[group]) for group in own]
    titled += [("Others", rest), ("Not stated", none)]
    return [Lane(f"{title} ({len(held)})", tuple(held)) for title, held in titled if held]
