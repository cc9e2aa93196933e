"""The page of events over time: lanes, editions tied to one another, sessions in their event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from math import sqrt
from typing import Final

from govgraph.graph.dates import Precision, precision
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.series import Held, held
from govgraph.views.canvas import Dot, Line, drawing_scripts
from govgraph.views.facts import Json, Telling
from govgraph.views.homes import numbered_homes
from govgraph.views.kinds import GROUPS, Group, legend
from govgraph.views.labels import box, counted, month, node_label
from govgraph.views.lanes import Stay, day_width, stacked
from govgraph.views.page import Page, render
from govgraph.views.sections import Events, by_date, told
from govgraph.views.timeline_tables import editions_table, events_table, sessions_table
from govgraph.views.ways import by_country, by_organiser, by_series

MOST_EVENTS: Final = 400
_ZOOMED: Final = 1.25
"""How much larger labels are beside their places where the whole is on screen."""

_DATED: Final = {
    Precision.DAY: Group("dated-day", "Event, dated to the day", "dot", "#0072B2"),
    Precision.MONTH: Group("dated-month", "Event, dated to the month", "diamond", "#E69F00"),
    Precision.YEAR: Group("dated-year", "Event, dated to the year", "triangle", "#009E73"),
}
_BY_NAME: Final = Group("dated-name", "Event, year from its name alone", "hexagon", "#CC79A7")


def timeline_page(knowledge: KnowledgeGraph, most_events: int = MOST_EVENTS) -> str:
    """Return the HTML of events over time, in lanes by series, by country or by organiser.

    An event stands in the middle of the time that its date leaves open; one whose name alone gives
    its year stands there, marked so. Sessions are folded into their event. Events without a date,
    and above `most_events` those with the fewest participants, are in the table and the search.
    """
    return _Timeline(knowledge, most_events).html()


class _Timeline:
    def __init__(self, knowledge: KnowledgeGraph, most_events: int) -> None:
        self.events = Events(knowledge)
        self.telling = Telling(knowledge)
        self.entities = self.events.entities
        whole = [
            e for e in knowledge.entities if e.label == "Event" and e.id not in self.events.whole
        ]
        self.came = {e.id: self.events.actors(e.id) for e in whole}
        found = {e.id: when for e in whole if (when := held(e))}
        kept = sorted(found, key=lambda e: (-len(self.came[e]), e))[:most_events]
        self.held: Mapping[str, Held] = {e: found[e] for e in sorted(kept)}
        self.fewest = sorted(set(found) - set(kept))
        self.undated = [e.id for e in by_date(whole) if e.id not in found]
        self.sessions = sorted(self.events.whole)
        self.origin = min((_ordinal(w.spell.start) for w in self.held.values()), default=0)

    def html(self) -> str:
        ties = list(self._ties())
        self.telling.tell_all([*self.held, *self.fewest, *self.undated, *self.sessions])
        for event, when in self.held.items():
            self.telling.thing(event)["group"] = _group(when).key
        drawing, time = self._drawing(ties)
        listed = set(self.fewest) | set(self.undated) | set(self.sessions)
        actors = set(self.telling.things) - listed - set(self.held)
        countries, belonging = numbered_homes(self.telling.knowledge, [*self.held, *listed])
        data: Json = {
            "unit": "shared participant", "centre": "", "drawn": list(self.held), "ties": ties,
            "countries": countries, "homes": belonging,
            "alone": sorted(listed | actors), "undated": self.undated, "time": time,
            "whole": dict(sorted(self.events.whole.items())),
            "things": self.telling.things, "facts": self.telling.facts,
            "documents": self.telling.documents,
            "groups": legend([*_DATED.values(), _BY_NAME, *GROUPS]),
            "dates": {e: [w.spell.start[:4], w.spell.end[:4]] for e, w in self.held.items()},
            "sections": {e: told(self.events.sections(e)) for e in sorted(self.came)},
            "tables": self._tables(ties),
        }  # fmt: skip
        notes = tuple(self._notes(ties))
        scripts = ("sections", "given", "axis", "axis_saved", "timeline")
        return render(Page("Events over time", notes, data, drawing, scripts))

    def _ties(self) -> Iterator[Json]:
        """Yield one tie from each edition of a series to the next, with who came to both."""
        for run in self.events.series:
            for earlier, later in pairwise(e for e in run if e in self.held):
                year = self.held[later].spell.start[:4]
                strands = [
                    {"event": actor, "year": year, "facts": list(facts)}
                    for actor, facts in self.events.shared(earlier, later)
                ]
                identifier = f"{earlier}+{later}"
                yield {"id": identifier, "a": earlier, "b": later, "strands": strands}

    def _drawing(self, ties: list[Json]) -> tuple[tuple[str, ...], Json]:
        labels = {e: node_label(self.entities[e], 17, 44) for e in self.held}
        sizes = {e: round(6 + min(16.0, 2 * sqrt(len(self.came[e]))), 1) for e in self.held}
        ways = {
            "series": by_series(self.events, self.held),
            "country": by_country(self.events, self.held),
            "organiser": by_organiser(self.events, self.held),
        }
        # In the lane of its series, when it was held says which edition an event is.
        editions = [e for lane in ways["series"] if lane.series for e in lane.events]
        dated = labels | {e: month(self.entities[e]) for e in editions}
        stays = {
            way: {
                e: self._stay(e, (dated if way == "series" else labels)[e], sizes[e]) for e in sizes
            }
            for way in ways
        }
        day = day_width(stays["series"], ways["series"])
        plans = {way: stacked(stays[way], lanes, day) for way, lanes in ways.items()}
        middles = {e: round(stay.day * day) for e, stay in stays["series"].items()}
        places = {e: (middles[e], plans["series"].at[e]) for e in self.held}
        dots = [_dot(e, dated[e], _group(w), places[e], sizes[e]) for e, w in self.held.items()]
        time: Json = {
            "origin": date.fromordinal(self.origin).isoformat() if self.held else "", "day": day,
            "bars": {e: self._bar(when, day) for e, when in self.held.items()},
            "labels": labels, "editions": {e: dated[e] for e in editions},
            "ways": {way: {"lanes": plan.lanes, "at": plan.at} for way, plan in plans.items()},
        }  # fmt: skip
        return drawing_scripts(dots, [_line(tie) for tie in ties]), time

    def _stay(self, event: str, label: str, size: float) -> Stay:
        wide, high = box(label, size)
        spell = self.held[event].spell
        middle = (_ordinal(spell.start) + _ordinal(spell.end) + 1) / 2 - self.origin
        return Stay(event, middle, _ZOOMED * wide, _ZOOMED * high)

    def _bar(self, when: Held, day: float) -> list[int]:
        first, last = _ordinal(when.spell.start), _ordinal(when.spell.end) + 1
        return [round((first - self.origin) * day), round((last - self.origin) * day)]

    def _tables(self, ties: list[Json]) -> list[Json]:
        ordered = [e.id for e in by_date(self.entities[e] for e in self.held)]
        listed = {
            "Events": ordered, "Events with fewer participants, not drawn": self.fewest,
            "Events without a date": self.undated,
        }  # fmt: skip
        found = [events_table(self.events, title, events) for title, events in listed.items()]
        found += [editions_table(ties), sessions_table(self.events)]
        return [table for table in found if table["rows"]]

    def _notes(self, ties: list[Json]) -> Iterator[str]:
        sessions = counted(len(self.sessions), "session")
        folded = f" with {sessions} folded into them" if self.sessions else ""
        yield (
            f"{counted(len(self.held), 'event')}{folded}, "
            f"{counted(len(self.telling.documents), 'document')}. The larger, the more took part. "
            "A bar spans the days that a date leaves open."
        )
        if ties:
            yield "Editions of a series are tied, the wider the more came to both."
        if self.fewest:
            left = counted(len(self.fewest), "event")
            yield f"{left} with fewer participants left out: in the table and the search only."
        if self.undated:
            left = counted(len(self.undated), "event")
            yield f"{left} without a date: beside the picture, in the table and the search only."


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _group(when: Held) -> Group:
    return _BY_NAME if when.by_name else _DATED[precision(when.date) or Precision.YEAR]


def _dot(event: str, label: str, group: Group, place: tuple[int, int], size: float) -> Dot:
    return Dot(event, label, group.shape, group.colour, *place, size)


def _line(tie: Json) -> Line:
    width = min(9.0, 1.5 + 0.5 * len(tie["strands"]))
    return Line(tie["id"], tie["a"], tie["b"], width, arrow=True)
