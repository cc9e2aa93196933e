"""What the page of an event shows, in words: the panel's sections and the tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from govgraph.graph.knowledge import Relation
from govgraph.views.event_boxes import other_editions
from govgraph.views.facts import Json
from govgraph.views.kinds import group_of
from govgraph.views.sections import AT_SESSIONS, TAKING_PART, Events, Section, told

_HEADS: Final = ["Name", "Type", "What", "On behalf of", "Documents"]


def panel_of(events: Events, event: str, sections: Iterable[Section]) -> list[Json]:
    """Return the sections of an event's panel: its facts, then the editions of its series."""
    return [
        *told(sections),
        *(
            {"title": f"{title} editions", "facts": [], "things": list(editions)}
            for title, editions in other_editions(events, event).items() if editions
        ),
    ]  # fmt: skip


def event_tables(
    events: Events, event: str, sections: Iterable[Section], ties: Collection[str]
) -> Iterator[Json]:
    """Yield a table a section, with a way to the facts of a tie where there is one of `ties`."""
    for section in sections:
        rows = [_row(events, event, fact, section, ties) for fact in section.facts]
        yield {"caption": section.title, "heads": _HEADS, "rows": rows}
    for title, editions in other_editions(events, event).items():
        shown = [(one, events.entities[one].shown("start")) for one in editions]
        rows = [{"nodes": [one], "cells": [{"thing": one}, start]} for one, start in shown]
        if rows:
            yield {"caption": f"{title} editions", "heads": ["Name", "Start"], "rows": rows}


def _row(
    events: Events, event: str, fact: Relation, section: Section, ties: Collection[str]
) -> Json:
    other, tie, sources = events.other_end(event, fact), f"{fact.start}+{fact.end}", fact.sources
    return {
        "nodes": [other],
        "cells": [
            {"thing": other}, group_of(events.entities[other]).title, _what(events, fact, section),
            {"thing": fact.on_behalf_of} if fact.on_behalf_of else "",
            {"tie": tie, "text": str(sources)} if tie in ties else str(sources),
        ],
    }  # fmt: skip


def _what(events: Events, fact: Relation, section: Section) -> str:
    words = fact.role or fact.type.lower().replace("_", " ")
    if section.title != AT_SESSIONS or fact.type not in TAKING_PART:
        return words
    return f"{words}: {events.entities[fact.end].name}"
