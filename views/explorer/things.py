"""What stands at an identifier: a page, RDF, the page of what it is now, or a helpful no."""

from __future__ import annotations

from typing import Final

from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from govgraph.views.explorer import addresses
from govgraph.views.explorer.documents import document_page
from govgraph.views.explorer.entities import entity_page, turtle
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.media import best
from govgraph.views.explorer.site import Site

_TURTLE: Final = ".ttl"
_FORMS: Final = ("text/html", "text/turtle")


async def thing(site: Site, request: Request) -> Response:
    """Return the page of an identifier; one that was given up leads to the present one."""
    path = request.path_params["path"]
    known = await site.now()
    bare = path.removesuffix(_TURTLE)
    asked_for_rdf = path != bare or best(_FORMS, request.headers.get("accept", "")) == _FORMS[1]
    if bare in known.entities and asked_for_rdf:
        return await turtle(site, bare)
    return await to_thread.run_sync(_page, site, known, path)


def _page(site: Site, known: Known, path: str) -> Response:
    if path in known.entities:
        return entity_page(known, known.entities[path])
    if path in known.documents:
        return document_page(site, known, path)
    if path in known.relations:
        relation = known.relations[path]
        return RedirectResponse(addresses.of_fact(relation.start, relation.id), 303)
    bare = path.removesuffix(_TURTLE)
    present = site.explorer.names().aliases().get(bare)
    if present:
        return RedirectResponse(addresses.of_thing(present + path.removeprefix(bare)), 301)
    raise HTTPException(404, "nothing in the graph has this identifier, or had it before")
