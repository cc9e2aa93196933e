"""The ways in: the first page, the search, and lists of all things of a kind."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from govgraph.graph.knowledge import Entity
from govgraph.ontology.vocabulary import LABELS
from govgraph.queries.catalogue import catalogue
from govgraph.views.explorer import addresses
from govgraph.views.explorer.finding import KINDS, Finder, Found
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.rendering import page
from govgraph.views.explorer.site import Site
from govgraph.views.labels import counted, plural

_FIRST: Final = (
    "institutions-by-events", "strongest-partners", "recurring-partners", "organisers-of-event",
    "repeat-speakers", "events", "initiatives",
)  # fmt: skip
_SHOWN: Final = 10
_SUGGESTED: Final = 12
_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class _Number:
    kind: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class _Group:
    kind: str
    title: str
    found: tuple[Found, ...]
    total: int


def home(site: Site, request: Request) -> Response:
    """Return the first page: how much there is, and where to begin."""
    known = site.known()
    questions = [catalogue()[name] for name in _FIRST if name in catalogue()]
    return page(
        "home.html",
        documents=known.knowledge.documents,
        years=_years(known),
        facts=len(known.relations),
        things=len(known.entities),
        numbers=_numbers(known),
        most=_most_spoken_of(known),
        events=_latest_events(known),
        questions=questions,
        total=len(catalogue()),
    )


def _years(known: Known) -> str:
    years = sorted({d.published[:4] for d in known.knowledge.documents if d.published})
    return years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}" if years else ""


def _numbers(known: Known) -> list[_Number]:
    counts = dict.fromkeys(LABELS, 0)
    for entity in known.knowledge.entities:
        counts[entity.label] += 1
    return [
        _Number(label.path, counted(counts[name], label.path).partition(" ")[2], counts[name])
        for name, label in LABELS.items()
    ]


def _most_spoken_of(known: Known) -> list[tuple[Entity, int]]:
    numbers = {
        entity: len(known.relations_of(entity))
        for entity in known.entities
        if known.entities[entity].label != "Country"
    }
    most = sorted(numbers, key=lambda entity: (-numbers[entity], entity))[:_SHOWN]
    return [(known.entities[entity], numbers[entity]) for entity in most if numbers[entity]]


def _latest_events(known: Known) -> list[Entity]:
    dated = [e for e in known.knowledge.entities if e.label == "Event" and e.shown("start")]
    return sorted(dated, key=lambda e: (e.shown("start"), e.id), reverse=True)[:_SHOWN]


def search(site: Site, request: Request) -> Response:
    """Return what goes by a text, grouped by label; where it is one thing only, that thing."""
    text = request.query_params.get("text", "").strip()
    kind = request.query_params.get("kind", "")
    finder = site.known().finder
    if text and kind and kind not in KINDS:
        raise HTTPException(400, f"There is no kind {kind!r}; there are {', '.join(KINDS)}.")
    found = finder.search(text, kind)
    near = [] if found else finder.suggestions(text) if text else []
    return page("search.html", find=text, groups=_grouped(found, bool(kind)), near=near)


def _grouped(found: list[Found], whole: bool) -> list[_Group]:
    groups = []
    for kind, label in KINDS.items():
        of_kind = [one for one in found if one.label == label]
        if of_kind:
            shown = tuple(of_kind if whole else of_kind[:_SHOWN])
            groups.append(_Group(kind, plural(label.lower()).capitalize(), shown, len(of_kind)))
    return groups


def complete(site: Site, request: Request) -> Response:
    """Return, as JSON, the things that a text being typed may be meant to become."""
    text, kind = (request.query_params.get(name, "") for name in ("text", "kind"))
    finder = site.known().finder
    found = finder.search(text, kind, _SUGGESTED) or finder.suggestions(text, kind)
    return JSONResponse([_completion(finder, one) for one in found])


def _completion(finder: Finder, found: Found) -> dict[str, str]:
    return {
        "value": finder.given_as(found.path, found.name), "name": found.name, "form": found.form,
        "label": found.label, "address": addresses.of_thing(found.path),
    }  # fmt: skip


def browse(site: Site, request: Request) -> Response:
    """Return the list of all things of a label, a page of it."""
    label = next((x for x in LABELS.values() if x.path == request.path_params["kind"]), None)
    if label is None:
        raise HTTPException(404, f"There is no list of that; there are {', '.join(KINDS)}.")
    listed = [e for e in site.known().knowledge.entities if e.label == label.name]
    listed.sort(key=lambda e: (e.name.casefold(), e.id))
    pages = max(1, ceil(len(listed) / _PAGE))
    number = _page_number(request, pages)
    return page(
        "browse.html",
        title=plural(label.path).capitalize(),
        definition=label.definition,
        entities=listed[(number - 1) * _PAGE : number * _PAGE],
        total=len(listed),
        number=number,
        pages=pages,
    )


def _page_number(request: Request, pages: int) -> int:
    given = request.query_params.get("page", "1")
    if not (given.isascii() and given.isdigit() and 1 <= int(given[:9]) <= pages):
        raise HTTPException(404, f"There are pages 1 to {pages} of this list.")
    return int(given)
