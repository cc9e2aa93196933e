"""Sessions and side events: the parts of a larger event."""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.events import TITLE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import passages
from govgraph.loaders.rules.reading import Reading

_SIDE = rule(r"(?:side[- ]event|sidelines|margins)\b")

_SMALLER = frozenset({"session", "panel", "side event", "workshop"})
_LARGER = frozenset({"summit", "forum", "conference", "congress", "assembly"})


def sessions(reading: Reading) -> Iterator[Draft]:
    """A titled session or panel is part of the event that its sentence is about."""
    for passage in passages(reading):
        event = reading.main if passage.value_label == "session" else passage.event
        for session in passage.entities(Kind.EVENT):
            if event and session is not event and session.head in {"session", "panel"}:
                yield Draft("session-of-event", session, "PART_OF", passage.span, event)


def titled_in_larger(reading: Reading) -> Iterator[Draft]:
    """A page on one session names on the lines around its title the event that it was part of."""
    main = reading.main
    if main is None or main.head != TITLE:
        return
    for passage in list(passages(reading))[:5]:
        larger = [e for e in passage.entities(Kind.EVENT) if e is not main]
        line = passage.unit.kind is not UnitKind.SENTENCE or passage.span.covers(main.first)
        if larger and line:
            yield Draft("titled-in-larger", main, "PART_OF", passage.span, larger[0])
            return


def side_events(reading: Reading) -> Iterator[Draft]:
    """ "On the sidelines of the summit", "an official side event": a part of the larger event."""
    for passage in passages(reading):
        events = list(passage.entities(Kind.EVENT)) if _SIDE.search(passage.text) else []
        if len({e.index for e in events}) != 2:
            continue
        smaller = next((e for e in events if e.head in _SMALLER), None)
        larger = next((e for e in events if e is not smaller and e.head in _LARGER), None)
        if smaller and larger:
            yield Draft("side-event", smaller, "PART_OF", passage.span, larger)
