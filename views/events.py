"""The page of one event seen whole: who ran, supported and attended it, sessions, editions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.views.boxes import Box, arranged
from govgraph.views.canvas import Dot, Line, drawing_scripts
from govgraph.views.facts import Json, Telling
from govgraph.views.kinds import GROUPS, group_of, legend
from govgraph.views.labels import box, counted, month, node_label, short_label
from govgraph.views.page import Page, render
from govgraph.views.sections import AT_SESSIONS, TAKING_PART, Events, Section, told
from govgraph.views.strongest import MOST_NODES

_EARLIER: Final = "Earlier"
_LATER: Final = "Later"
_BEHALF: Final = "On whose behalf"
_COUNTRIES: Final = "Countries"
_LEFT: Final = ("Organised", "Supported")
_MIDDLE: Final = ("Held in", "Sessions", "Initiatives", "Part of", "Other facts")
_SIZES: Final = {"Event": 15.0, "Person": 10.0}
_RANK: Final = {group.key: rank for rank, group in enumerate(GROUPS)}


def event_page(knowledge: KnowledgeGraph, event: Entity, most_nodes: int = MOST_NODES) -> str:
    """Return the HTML of one event with all that documents say of it and of its sessions.

    A session is shown as an event of its own. Above `most_nodes`, those who took part and stand
    last in the alphabet are in the table and the search alone, and the page says so.
    """
    return _EventPage(knowledge, event, most_nodes).html()


class _EventPage:
    def __init__(self, knowledge: KnowledgeGraph, event: Entity, most_nodes: int) -> None:
        self.event = event
        self.events = Events(knowledge)
        self.telling = Telling(knowledge)
        self.sections = self.events.sections(event.id)
        every = list(self._boxes())
        self.boxes = list(_cut(every, most_nodes))
        self.drawn = [node for held in self.boxes for node in held.nodes]
        self.alone = sorted({node for held in every for node in held.nodes} - set(self.drawn))

    def html(self) -> str:
        ties = self._ties()
        self.telling.tell_all([self.event.id, *self.events.sessions(self.event.id)])
        for node in (*self.drawn, *self.alone):
            self.telling.thing(node)
        for fact in (f for tie in ties for strand in tie["strands"] for f in strand["facts"]):
            self.telling.fact(fact)
        entities = self.events.entities
        labels = {node: node_label(entities[node], 18, 52) for node in self.drawn}
        # The editions of a series differ by when they were held; their name stands in the middle.
        labels |= {e: month(entities[e]) for held in self._other_editions() for e in held}
        sizes = {node: _SIZES.get(entities[node].label, 11.0) for node in self.drawn}
        sizes[self.event.id] = 24.0
        plan = arranged(self.boxes, {n: box(labels[n], sizes[n]) for n in self.drawn})
        data: Json = {
            "unit": "fact", "centre": self.event.id, "drawn": sorted(self.drawn),
            "alone": self.alone, "ties": ties,
            "things": self.telling.things, "facts": self.telling.facts,
            "documents": self.telling.documents, "groups": legend(GROUPS), "frames": plan.frames,
            "sections": {self.event.id: self._told()}, "tables": list(self._tables(ties)),
        }  # fmt: skip
        drawing = drawing_scripts(
            [_dot(entities[n], labels[n], plan.places[n], sizes[n]) for n in sorted(self.drawn)],
            [Line(tie["id"], tie["a"], tie["b"], 1.2, arrow=tie["arrow"]) for tie in ties],
        )
        title = short_label(self.event.name, 120, 120)
        scripts = ("sections", "given", "frames")
        return render(Page(title, tuple(self._notes()), data, drawing, scripts))

    def _boxes(self) -> Iterator[Box]:
        """Yield what is drawn, column by column; what stands in two sections is in the first."""
        seen = {self.event.id, *self.events.editions(self.event.id)}
        placed: dict[str, list[str]] = defaultdict(list)
        for section in self.sections:
            for fact in section.facts:
                for end in (self.events.other_end(self.event.id, fact),):
                    if end not in seen:
                        placed[self._place(end, section)].append(end)
                        seen.add(end)
        for title in _LEFT:
            yield from self._box(0, title, placed.pop(title, []))
        earlier, later = self._other_editions()
        yield from self._box(1, _EARLIER, earlier)
        yield Box(1, "", (self.event.id,))
        yield from self._box(1, _LATER, later)
        for title in _MIDDLE:
            yield from self._box(1, title, placed.pop(title, []))
        countries = placed.pop(_COUNTRIES, [])
        for title, nodes in placed.items():
            yield from self._box(2, title, nodes)
        yield from self._box(2, _COUNTRIES, countries)
        yield from self._box(3, _BEHALF, sorted(self._bodies() - seen))

    def _place(self, end: str, section: Section) -> str:
        aside = section.title not in (*_LEFT, *_MIDDLE)
        return _COUNTRIES if aside and end.startswith("country/") else section.title

    def _box(self, column: int, title: str, nodes: Iterable[str]) -> Iterator[Box]:
        entities = self.events.entities
        by_type = nodes if title in (_EARLIER, _LATER) else sorted(
            nodes, key=lambda n: (_RANK[group_of(entities[n]).key], entities[n].name.casefold(), n)
        )  # fmt: skip
        if held := tuple(by_type):
            yield Box(column, f"{title} ({len(held)})", held)

    def _other_editions(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the earlier and the later editions of the series, each in order of time."""
        run = self.events.editions(self.event.id)
        at = run.index(self.event.id) if run else 0
        return run[:at], run[at + 1 :]

    def _bodies(self) -> set[str]:
        facts = self.events.facts(self.event.id)
        return {fact.on_behalf_of for fact in facts if fact.on_behalf_of} - {self.event.id}

    def _ties(self) -> list[Json]:
        """Return one tie a pair with the facts between them; a body is tied to who spoke for it."""
        drawn = set(self.drawn)
        between: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for fact in self.events.facts(self.event.id):
            between[fact.start, fact.end].append(fact.id)
            if fact.on_behalf_of not in ("", fact.end, fact.start):
                between[fact.start, fact.on_behalf_of].append(fact.id)
        for earlier, later in pairwise(self.events.editions(self.event.id)):
            between[earlier, later] += [
                fact for _, facts in self.events.shared(earlier, later) for fact in facts
            ]
        return [
            self._tie(a, b, facts)
            for (a, b), facts in sorted(between.items()) if {a, b} <= drawn and a != b and facts
        ]  # fmt: skip

    def _tie(self, a: str, b: str, facts: list[str]) -> Json:
        year = self.event.shown("start")[:4]
        strands = [{"event": "", "year": year, "facts": [fact]} for fact in facts]
        editions = {a, b} <= set(self.events.editions(self.event.id))
        return {"id": f"{a}+{b}", "a": a, "b": b, "strands": strands, "arrow": editions}

    def _told(self) -> list[Json]:
        found = told(self.sections)
        for title, editions in zip((_EARLIER, _LATER), self._other_editions(), strict=True):
            if editions:
                found.append({"title": f"{title} editions", "facts": [], "things": list(editions)})
        return found

    def _tables(self, ties: list[Json]) -> Iterator[Json]:
        known = {tie["id"] for tie in ties}
        for section in self.sections:
            rows = [self._row(fact, section, known) for fact in section.facts]
            heads = ["Name", "Type", "What", "On behalf of", "Documents"]
            yield {"caption": section.title, "heads": heads, "rows": rows}
        for title, editions in zip((_EARLIER, _LATER), self._other_editions(), strict=True):
            shown = [(one, self.events.entities[one].shown("start")) for one in editions]
            rows = [{"nodes": [one], "cells": [{"thing": one}, start]} for one, start in shown]
            if rows:
                yield {"caption": f"{title} editions", "heads": ["Name", "Start"], "rows": rows}

    def _row(self, fact: Relation, section: Section, known: set[str]) -> Json:
        other = self.events.other_end(self.event.id, fact)
        tie = f"{fact.start}+{fact.end}"
        sources: Json | str = str(fact.sources)
        if tie in known:
            sources = {"tie": tie, "text": str(fact.sources)}
        behalf: Json | str = {"thing": fact.on_behalf_of} if fact.on_behalf_of else ""
        return {
            "nodes": [other],
            "cells": [
                {"thing": other}, group_of(self.events.entities[other]).title,
                self._what(fact, section), behalf, sources,
            ],
        }  # fmt: skip

    def _what(self, fact: Relation, section: Section) -> str:
        words = fact.role or fact.type.lower().replace("_", " ")
        if section.title != AT_SESSIONS or fact.type not in TAKING_PART:
            return words
        return f"{words}: {self.events.entities[fact.end].name}"

    def _notes(self) -> Iterator[str]:
        event, sessions = self.event.id, len(self.events.sessions(self.event.id))
        parts = [counted(len(self.events.actors(event)), "participant")]
        if sessions:
            parts.append(counted(sessions, "session"))
        for when, editions in zip((_EARLIER, _LATER), self._other_editions(), strict=True):
            if editions:
                parts.append(counted(len(editions), f"{when.lower()} edition"))
        yield (
            f"{', '.join(parts)}; {counted(len(self.telling.documents), 'document')}. "
            "Click a node or a tie to read the sentences behind it."
        )
        if self.alone:
            yield f"{len(self.alone):,} more are in the table and the search only."


def _cut(boxes: Iterable[Box], most: int) -> Iterator[Box]:
    """Yield the boxes with at most so many nodes; those of the middle are kept first."""
    found = list(boxes)
    room = most
    for held in sorted(found, key=lambda b: (b.column != 1, b.column)):
        kept = held.nodes[: max(0, room)]
        room -= len(kept)
        if kept:
            yield Box(held.column, held.title, kept)


def _dot(entity: Entity, label: str, place: tuple[int, int], size: float) -> Dot:
    group = group_of(entity)
    return Dot(entity.id, label, group.shape, group.colour, *place, size)
