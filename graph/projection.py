"""From who took part in what to who is tied to whom: the one-mode projection, in large arrays."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Attendance = Mapping[str, Mapping[str, Sequence[str]]]
"""Event to those who took part to the relations that say so."""
Numbers = NDArray[np.int64]

_MANY: Final = 10_000
"""Pairs from which on Python's collector of cycles is stopped: it would look through all that was
made so far, again and again, and find nothing."""


@dataclass(frozen=True, slots=True)
class Share:
    """What an event adds to the tie of two of its participants, by how many it has."""

    of: Callable[[int], float]
    whole: bool = False
    """Whether the sum is a whole number."""


def tie_by_events(network: nx.Graph[str], attendance: Attendance, share: Share) -> None:
    """Add a tie for every two who took part in an event together, sorted by their names.

    A tie gets `weight`, the sum of the shares of its events, `events` and `relations`, both sorted.
    """
    events = sorted(attendance)
    actors = sorted({actor for event in events for actor in attendance[event]})
    first, second, event = _pairs(attendance, events, actors)
    if len(event):
        shares = [share.of(max(2, len(attendance[e]))) for e in events]
        starts, weights = _grouped(first, second, event, shares)
        sums = weights.astype(np.int64) if share.whole else weights
        lists = (first[starts], second[starts], sums, starts, np.append(starts[1:], len(event)))
        columns = zip(*(numbers.tolist() for numbers in lists), strict=True)
        with _no_collection(len(starts) > _MANY):
            network.add_edges_from(_ties(attendance, events, actors, event.tolist(), columns))


def _ties(
    attendance: Attendance,
    events: Sequence[str],
    actors: Sequence[str],
    met: Sequence[int],
    columns: Iterable[tuple[int, int, float, int, int]],
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    rolls = [attendance[event] for event in events]
    for start, end, weight, begin, stop in columns:
        a, b = actors[start], actors[end]
        behind: list[str] = []
        for number in met[begin:stop]:
            behind += rolls[number][a]
            behind += rolls[number][b]
        behind.sort()
        shared = tuple([events[number] for number in met[begin:stop]])
        yield a, b, {"weight": weight, "events": shared, "relations": tuple(behind)}


def _pairs(
    attendance: Attendance, events: Sequence[str], actors: Sequence[str]
) -> tuple[Numbers, Numbers, Numbers]:
    """Return the numbers of both ends and of the event of every meeting, by ends, then event."""
    place = {actor: number for number, actor in enumerate(actors)}
    meetings = [_meetings(n, attendance[e], place) for n, e in enumerate(events)]
    first, second, event = np.concatenate(meetings, axis=1) if meetings else np.empty((3, 0), int)
    order = np.lexsort((event, second, first))
    return first[order], second[order], event[order]


def _meetings(
    event: int, present: Mapping[str, Sequence[str]], place: Mapping[str, int]
) -> Numbers:
    numbers = np.array(sorted(place[actor] for actor in present), dtype=np.int64)
    first, second = np.triu_indices(len(numbers), k=1)
    return np.stack([numbers[first], numbers[second], np.full(len(first), event, dtype=np.int64)])


def _grouped(
    first: Numbers, second: Numbers, event: Numbers, shares: Sequence[float]
) -> tuple[Numbers, NDArray[np.float64]]:
    """Return where each pair's meetings start, and the sum of their shares, added in order."""
    fresh = np.ones(len(event), dtype=bool)
    fresh[1:] = (first[1:] != first[:-1]) | (second[1:] != second[:-1])
    of_meeting = np.asarray(shares, dtype=np.float64)[event]
    sums = np.bincount(np.cumsum(fresh) - 1, weights=of_meeting)
    return np.flatnonzero(fresh).astype(np.int64), sums.astype(np.float64)


@contextmanager
def _no_collection(wanted: bool) -> Iterator[None]:
    collecting = wanted and gc.isenabled()
    if collecting:
        gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
