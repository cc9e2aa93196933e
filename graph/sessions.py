"""Which event a session belongs to, so that one occasion is not counted twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.matching import edition_only


def occasions(knowledge: KnowledgeGraph) -> dict[str, str]:
    """Return every session's identifier with that of the whole event that it was held at.

    A session is an event that is part of a dated one, and of the same year or of no year of its
    own; a session of a session leads to the outermost event. An edition is part of its series as
    well, but an event in its own right: the series has no year, or another one. Where a session
    belongs to several events, the smallest identifier is taken.
    """
    events = {e.id: e for e in knowledge.entities if e.label == "Event"}
    held_at: defaultdict[str, list[str]] = defaultdict(list)
    for relation in knowledge.relations:
        part, whole = events.get(relation.start), events.get(relation.end)
        if relation.type == "PART_OF" and part and whole and _same_occasion(part, whole):
            held_at[part.id].append(whole.id)
    outer = {session: min(parents) for session, parents in held_at.items()}
    return {session: _outermost(session, outer) for session in sorted(outer)}


def _same_occasion(part: Entity, whole: Entity) -> bool:
    edition = _edition(whole)
    return bool(edition) and _edition(part) in ("", edition)


def _edition(event: Entity) -> str:
    """Return the year of an event, else the edition that its name gives, else nothing."""
    editions = (edition_only(key.qualifier) for key in event.keys)
    return event.shown("start")[:4] or min(filter(None, editions), default="")


def _outermost(session: str, outer: Mapping[str, str]) -> str:
    seen = [session]
    while seen[-1] in outer:
        above = outer[seen[-1]]
        if above in seen:  # documents that contradict each other
            return min(seen[seen.index(above) :])
        seen.append(above)
    return seen[-1]
