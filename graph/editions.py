"""From one edition of an event to the next: who joined, stayed, came back and left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.networks import PARTICIPATING, PARTNERING
from govgraph.graph.series import held, series
from govgraph.graph.sessions import occasions


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a series of events, with those who ran and supported it, or took part."""

    event: str
    """The event's identifier."""
    name: str
    year: str
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
    """Return the editions of the series that an event is of, the earliest first; none without one.

    `govgraph.graph.series` says which events are of one series. The members of an edition are the
    entities of a label that organised or supported it or, without `partners`, that took part in any
    role; a session's count as the edition's. Only editions that somebody is known of are returned:
    that nothing is known of a year does not mean that nobody came.
    """
    events = {e.id: e for e in knowledge.entities if e.label == "Event"}
    run = next((run for run in series(knowledge) if event in run), ())
    members = _members(knowledge, PARTNERING if partners else PARTICIPATING, label)
    dated = ((id_, when) for id_ in run if (when := held(events[id_])) and id_ in members)
    return tuple(
        Edition(id_, events[id_].name, when.date[:4], frozenset(members[id_]))
        for id_, when in dated
    )


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


def _members(knowledge: KnowledgeGraph, types: Sequence[str], label: str) -> dict[str, set[str]]:
    whole = occasions(knowledge)
    labelled = {e.id for e in knowledge.entities if e.label == label}
    found: dict[str, set[str]] = {}
    for relation in knowledge.relations:
        if relation.type in types and relation.start in labelled:
            found.setdefault(whole.get(relation.end, relation.end), set()).add(relation.start)
    return found
