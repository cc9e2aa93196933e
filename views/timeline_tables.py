"""Events over time as tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govgraph.graph.series import held
from govgraph.views.facts import Json
from govgraph.views.sections import Events
from govgraph.views.ways import countries, organisers

_HEADS: Final = ["When", "Event", "Held in", "Organised by", "Participants", "Sessions"]


def events_table(events: Events, title: str, shown: Iterable[str]) -> Json:
    """Return a table with a row an event, in the order given."""
    rows = [{"nodes": [event], "cells": _cells(events, event)} for event in shown]
    return {"caption": title, "heads": _HEADS, "rows": rows}


def editions_table(ties: Iterable[Json]) -> Json:
    """Return a table of the ties from one edition to the next."""
    rows = [
        {
            "nodes": [tie["a"], tie["b"]],
            "cells": [
                {"thing": tie["a"]}, {"thing": tie["b"]},
                {"tie": tie["id"], "text": str(len(tie["strands"]))},
            ],
        }
        for tie in ties
    ]  # fmt: skip
    heads = ["Edition", "Next", "Came to both"]
    return {"caption": "From one edition to the next", "heads": heads, "rows": rows}


def sessions_table(events: Events) -> Json:
    """Return a table of all sessions, each with its event."""
    rows = [
        {"nodes": [event], "cells": [{"thing": session}, {"thing": event}]}
        for session, event in sorted(events.whole.items())
    ]
    return {"caption": "Sessions", "heads": ["Session", "Of the event"], "rows": rows}


def _cells(events: Events, event: str) -> list[Json | str]:
    return [
        _when(events, event), {"thing": event},
        _names(events, countries(events, event)), _names(events, organisers(events, event)),
        str(len(events.actors(event))), str(len(events.sessions(event)) or ""),
    ]  # fmt: skip


def _when(events: Events, event: str) -> str:
    entity, when = events.entities[event], held(events.entities[event])
    if when is None or when.by_name:
        return f"{when.date}, by its name" if when else ""
    end = entity.shown("end")
    return f"{when.date} – {end}" if end not in ("", when.date) else when.date


def _names(events: Events, found: Iterable[str]) -> str:
    return "; ".join(sorted({events.entities[one].name for one in found}))
