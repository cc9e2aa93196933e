"""The network around a thing, and what an expansion of one of its nodes adds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from govgraph.graph.knowledge import Entity, Relation
from govgraph.views.explorer.drawn import network_data
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.rendering import page
from govgraph.views.explorer.site import Site
from govgraph.views.facts import Json, Telling
from govgraph.views.labels import counted
from govgraph.views.page import embedded

_FIRST: Final = 60
_MORE: Final = 40
"""New nodes that a page opens with, and that an expansion adds at most."""


@dataclass(frozen=True, slots=True)
class _Neighbours:
    """The neighbours of an entity that are to be drawn, and how many are not."""

    chosen: tuple[str, ...]
    left_out: int


def around_page(site: Site, request: Request) -> Response:
    """Return the page that draws the network around an entity."""
    known = site.known()
    entity = _entity(known, request.path_params["path"])
    near = _neighbours(known, entity.id, frozenset(), _FIRST)
    data = _network(known, entity, near, frozenset())
    return page("around.html", entity=entity, data=Markup(embedded(data)), note=_note(entity, near))


def expansion(site: Site, request: Request) -> Response:
    """Return, as JSON, what is tied to an entity and not yet drawn.

    `drawn` holds the last eight characters of the identifiers of what is drawn already.
    """
    known = site.known()
    entity = _entity(known, request.query_params.get("thing", ""))
    ends = frozenset(request.query_params.get("drawn", "").split(","))
    drawn = frozenset(one for one in known.entities if one[-8:] in ends)
    near = _neighbours(known, entity.id, drawn, _MORE)
    return JSONResponse(_network(known, entity, near, drawn) | {"left_out": near.left_out})


def _entity(known: Known, path: str) -> Entity:
    if path not in known.entities:
        raise HTTPException(404, "nothing in the graph has this identifier")
    return known.entities[path]


def _neighbours(known: Known, entity: str, drawn: Collection[str], most: int) -> _Neighbours:
    """Return those with the most facts in common first, of equals those with the most facts."""
    shared = Counter(
        _other(relation, entity)
        for relation in known.relations_of(entity)
        if entity in (relation.start, relation.end)
    )
    fresh = [one for one in shared if one not in drawn and one != entity]
    fresh.sort(key=lambda one: (-shared[one], -len(known.relations_of(one)), one))
    return _Neighbours(tuple(fresh[:most]), max(0, len(fresh) - most))


def _other(relation: Relation, entity: str) -> str:
    return relation.end if relation.start == entity else relation.start


def _network(
    known: Known, entity: Entity, near: _Neighbours, drawn: frozenset[str]
) -> Json:  # fmt: skip
    new = {entity.id, *near.chosen}
    telling = known.telling()
    ties = _ties(known, telling, new, new | drawn)
    for node in sorted(new):
        telling.thing(node)["values"] = telling.values(node)
    nodes = new if not drawn else {end for tie in ties for end in (tie["a"], tie["b"])} | new
    return network_data(known, telling, ties, nodes, "fact", entity.id, placed=not drawn)


def _ties(
    known: Known, telling: Telling, new: Iterable[str], among: Collection[str]
) -> list[Json]:  # fmt: skip
    """Return the ties of the new nodes with one another and with those that are drawn."""
    strands: defaultdict[tuple[str, str], dict[str, Json]] = defaultdict(dict)
    for node in sorted(new):
        for relation in known.relations_of(node):
            if relation.start in among and relation.end in among:
                pair = min(relation.start, relation.end), max(relation.start, relation.end)
                telling.fact(relation.id)
                year = telling.year(relation)
                strand = {"event": "", "year": year, "facts": [relation.id]}
                strands[pair][relation.id] = strand
    return [
        {"id": f"{a}+{b}", "a": a, "b": b, "strands": [held[key] for key in sorted(held)]}
        for (a, b), held in sorted(strands.items())
    ]


def _note(entity: Entity, near: _Neighbours) -> str:
    ties = counted(len(near.chosen), "neighbour")
    rest = f"; {near.left_out:,} more are left out, expand it to add them" if near.left_out else ""
    return f"{ties} drawn{rest}."
