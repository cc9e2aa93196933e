"""The facts of an event under headings: who ran it, who came, what was presented, where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.graph.series import held, series
from govgraph.graph.sessions import occasions
from govgraph.ontology.vocabulary import RELATIONS, Node
from govgraph.views.facts import Json

TAKING_PART: Final = tuple(
    name for name, relation in RELATIONS.items() if relation.node is Node.PARTICIPATION
)
"""The relations of those who ran, supported or attended an event."""
BY_ROLE: Final = {
    "keynote": "Gave a keynote", "speaker": "Spoke", "moderator": "Moderated",
    "panelist": "Sat on a panel", "attendee": "Attended",
}  # fmt: skip
AT_SESSIONS: Final = "In sessions"
_ORDER: Final = (
    "Organised", "Supported", *BY_ROLE.values(), "Took part", "Sessions", AT_SESSIONS,
    "Initiatives", "Held in", "Part of", "Other facts",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """Facts about an event that say the same kind of thing."""

    title: str
    facts: tuple[Relation, ...]


class Events:
    """The events of a graph, each with its sessions, its series and all facts about it."""

    def __init__(self, knowledge: KnowledgeGraph) -> None:
        self.entities: Mapping[str, Entity] = {e.id: e for e in knowledge.entities}
        self.whole = occasions(knowledge)
        """Every session's identifier with that of its event."""
        self.series = series(knowledge)
        self._sessions: defaultdict[str, list[str]] = defaultdict(list)
        for session, whole in self.whole.items():
            self._sessions[whole].append(session)
        self._facts: defaultdict[str, list[Relation]] = defaultdict(list)
        for relation in sorted(knowledge.relations, key=lambda r: r.id):
            for end in {relation.start, relation.end}:
                self._facts[end].append(relation)
        self._editions = {event: run for run in self.series for event in run}

    def sessions(self, event: str) -> list[str]:
        """Return the sessions of an event, at any depth, sorted."""
        return self._sessions.get(event, [])

    def editions(self, event: str) -> tuple[str, ...]:
        """Return all editions of an event's series in order of time, or nothing."""
        return self._editions.get(event, ())

    def facts(self, event: str) -> list[Relation]:
        """Return every fact about an event and its sessions, sorted by identifier."""
        found = {r.id: r for one in (event, *self.sessions(event)) for r in self._facts[one]}
        return [found[key] for key in sorted(found)]

    def actors(self, event: str) -> frozenset[str]:
        """Return who ran, supported or attended an event or a session of it."""
        return frozenset(
            r.start for r in self.facts(event)
            if r.type in TAKING_PART and self.whole.get(r.end, r.end) == event
        )  # fmt: skip

    def sections(self, event: str) -> list[Section]:
        """Return all facts about an event and its sessions, in the order of a reader's questions.

        Within a section, they are sorted by the name of what takes part in it.
        """
        found: defaultdict[str, list[Relation]] = defaultdict(list)
        for fact in self.facts(event):
            found[self._heading(event, fact)].append(fact)
        return [
            Section(title, tuple(sorted(found[title], key=lambda r: self._rank(event, r))))
            for title in _ORDER if title in found
        ]  # fmt: skip

    def _heading(self, event: str, fact: Relation) -> str:
        at_event = fact.end == event
        if fact.type == "PART_OF" and self.whole.get(fact.start) == event:
            return "Sessions"
        if fact.type in TAKING_PART and not at_event:
            return AT_SESSIONS
        if fact.type == "PARTICIPATED_IN":
            return BY_ROLE.get(fact.role.casefold(), "Took part")
        return {
            "ORGANIZED": "Organised", "SUPPORTED": "Supported", "PRESENTED_AT": "Initiatives",
            "INITIATED": "Initiatives", "ENDORSED": "Initiatives", "LOCATED_IN": "Held in",
            "PART_OF": "Part of" if fact.start == event else "Other facts",
        }.get(fact.type, "Other facts")  # fmt: skip

    def _rank(self, event: str, fact: Relation) -> tuple[str, str]:
        return (self.entities[self.other_end(event, fact)].name.casefold(), fact.id)

    def other_end(self, event: str, fact: Relation) -> str:
        """Return the end of a fact that is neither the event nor, if it can be, its session."""
        here = {event, *self.sessions(event)}
        return fact.start if fact.start not in here or fact.end == event else fact.end

    def shared(self, earlier: str, later: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield who took part in both of two events, each with the facts that say so, by name."""
        both = self.actors(earlier) & self.actors(later)
        for actor in sorted(both, key=lambda a: (self.entities[a].name.casefold(), a)):
            facts = [r for e in (earlier, later) for r in self.facts(e) if r.start == actor]
            yield actor, tuple(r.id for r in facts if r.type in TAKING_PART)


def told(sections: Iterable[Section]) -> list[Json]:
    """Return sections as a page holds them."""
    return [{"title": s.title, "facts": [fact.id for fact in s.facts]} for s in sections]


def by_date(events: Iterable[Entity]) -> list[Entity]:
    """Return events in order of time; those without a date come last, by name."""

    def rank(event: Entity) -> tuple[bool, str, str]:
        when = held(event)
        return (when is None, when.spell.start if when else event.name.casefold(), event.id)

    return sorted(events, key=rank)
