"""The page of one event seen whole: who ran, supported and attended it, sessions, editions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.views.boxes import arranged
from govgraph.views.canvas import Dot, Line, drawing_scripts
from govgraph.views.event_boxes import boxes_of, cut, other_editions
from govgraph.views.event_tables import event_tables, panel_of
from govgraph.views.facts import Json, Telling
from govgraph.views.homes import numbered_homes
from govgraph.views.kinds import GROUPS, group_of, legend
from govgraph.views.labels import box, counted, month, node_label, short_label
from govgraph.views.page import Page, render
from govgraph.views.sections import Events
from govgraph.views.strongest import MOST_NODES

_SIZES: Final = {"Event": 15.0, "Person": 10.0}


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
        self.editions = other_editions(self.events, event.id)
        every = list(boxes_of(self.events, event.id, self.sections))
        self.boxes = list(cut(every, most_nodes))
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
        labels |= {e: month(entities[e]) for held in self.editions.values() for e in held}
        sizes = {node: _SIZES.get(entities[node].label, 11.0) for node in self.drawn}
        sizes[self.event.id] = 24.0
        plan = arranged(self.boxes, {n: box(labels[n], sizes[n]) for n in self.drawn})
        countries, belonging = numbered_homes(self.telling.knowledge, [*self.drawn, *self.alone])
        data: Json = {
            "unit": "fact", "centre": self.event.id, "drawn": sorted(self.drawn),
            "alone": self.alone, "ties": ties, "countries": countries, "homes": belonging,
            "things": self.telling.things, "facts": self.telling.facts,
            "documents": self.telling.documents, "groups": legend(GROUPS), "frames": plan.frames,
            "sections": {self.event.id: panel_of(self.events, self.event.id, self.sections)},
            "tables": list(event_tables(
                self.events, self.event.id, self.sections, {tie["id"] for tie in ties}
            )),
        }  # fmt: skip
        drawing = drawing_scripts(
            [_dot(entities[n], labels[n], plan.places[n], sizes[n]) for n in sorted(self.drawn)],
            [Line(tie["id"], tie["a"], tie["b"], 1.2, arrow=tie["arrow"]) for tie in ties],
        )
        title = short_label(self.event.name, 120, 120)
        scripts = ("sections", "given", "frames")
        return render(Page(title, tuple(self._notes()), data, drawing, scripts))

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

    def _notes(self) -> Iterator[str]:
        event, sessions = self.event.id, len(self.events.sessions(self.event.id))
        parts = [counted(len(self.events.actors(event)), "participant")]
        if sessions:
            parts.append(counted(sessions, "session"))
        for when, editions in self.editions.items():
            if editions:
                parts.append(counted(len(editions), f"{when.lower()} edition"))
        yield (
            f"{', '.join(parts)}; {counted(len(self.telling.documents), 'document')}. "
            "Click a node or a tie to read the sentences behind it."
        )
        if self.alone:
            yield f"{len(self.alone):,} more are in the table and the search only."


def _dot(entity: Entity, label: str, place: tuple[int, int], size: float) -> Dot:
    group = group_of(entity)
    return Dot(entity.id, label, group.shape, group.colour, *place, size)
