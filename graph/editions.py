"""From one edition of an event to the next: who joined, stayed, came back and left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.matching import edition_of, edition_only
from govgraph.graph.networks import PARTICIPATING, PARTNERING
from govgraph.graph.sessions import occasions


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a series of events, with those who ran and supported it, or took part."""

    event: str
    """The event's identifier."""
    name: str
    when: str
    """Its year, else its number: `2021`, `no 3`."""
    members: frozenset[str]
    """Identifiers."""


@dataclass(frozen=True, slots=True)
class Turnover:
    """What changed from one edition to the next; all are identifiers, sorted."""

    before: Edition
    after: Edition
    stayed: tuple[str, ...]
    joined: tuple[str, ...]
    """At none of the earlier editions that are known."""
    returned: tuple[str, ...]
    """Not at the edition before, but at an earlier one."""
    left: tuple[str, ...]

    @property
    def kept(self) -> float:
        """The share of those of the edition before who are there again; 0 where nobody was."""
        return len(self.stayed) / len(self.before.members) if self.before.members else 0.0

    @property
    def similarity(self) -> float:
        """The share of all at either edition who are at both: Jaccard's, from 0 to 1."""
        either = len(self.before.members | self.after.members)
        return len(self.stayed) / either if either else 0.0


def editions(
    knowledge: KnowledgeGraph, event: str, *, label: str = "Institution", partners: bool = True
) -> tuple[Edition, ...]:
    """Return the editions of the series that an event belongs to, the earliest first.

    An edition has the name of the series and a year or a number. Its members are the entities of a
    label that organised or supported it or, without `partners`, that took part in any role; a
    session's count as the edition's. Only editions that somebody is known of are returned: that
    nothing is known of a year does not mean that nobody came.
    """
    events = {e.id: e for e in knowledge.entities if e.label == "Event"}
    series = _series(events[event])
    whole = occasions(knowledge)
    types = PARTNERING if partners else PARTICIPATING
    labelled = {e.id for e in knowledge.entities if e.label == label}
    found: dict[str, set[str]] = {}
    for relation in knowledge.relations:
        held = whole.get(relation.end, relation.end)
        if relation.type in types and relation.start in labelled and held in events:
            found.setdefault(held, set()).add(relation.start)
    of_series = [
        Edition(id_, events[id_].name, when, frozenset(members))
        for id_, members in found.items()
        if (when := _when(events[id_])) and _series(events[id_]) == series
    ]
    return tuple(sorted(of_series, key=lambda one: (_number(one.when), one.event)))


def turnover(known: Sequence[Edition]) -> Iterator[Turnover]:
    """Yield what changed at each step from one edition to the next."""
    earlier: set[str] = set()
    for before, after in pairwise(known):
        fresh = after.members - before.members
        yield Turnover(
            before, after,
            stayed=tuple(sorted(before.members & after.members)),
            joined=tuple(sorted(fresh - earlier)),
            returned=tuple(sorted(fresh & earlier)),
            left=tuple(sorted(before.members - after.members)),
        )  # fmt: skip
        earlier |= before.members


def _series(event: Entity) -> str:
    return edition_of(event.name)[0]


def _when(event: Entity) -> str:
    _, year, number = edition_of(event.name)
    told = (edition_only(key.qualifier) for key in event.keys)
    return event.shown("start")[:4] or year or min(filter(None, told), default="") or number


def _number(when: str) -> tuple[bool, int]:
    return when.startswith("no "), int(when.removeprefix("no "))
