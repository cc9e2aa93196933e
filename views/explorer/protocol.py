"""The SPARQL 1.1 Protocol at `/sparql`, for queries alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Final

from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from govgraph.queries.answers import Answer, ResultGraph
from govgraph.queries.own import Scope
from govgraph.views.explorer import pages
from govgraph.views.explorer.caching import tag_of, unchanged, validators
from govgraph.views.explorer.description import SD, description
from govgraph.views.explorer.media import best
from govgraph.views.explorer.operation import asked
from govgraph.views.explorer.results import GRAPHS, RESULTS, written
from govgraph.views.explorer.state import Explorer

PATH: Final = "/sparql"
TRUNCATED: Final = "Govgraph-Truncated"
"""Header of an answer that the row limit has cut: how many rows or triples are left of it."""
_PAGE: Final = "text/html"
_CHANGING: Final = re.compile(r"\b(?:NOW|RAND|UUID|STRUUID|BNODE)\s*\(", re.IGNORECASE)


class Endpoint:
    """Answers queries over one graph, and says what it is where none is asked."""

    def __init__(self, explorer: Explorer) -> None:
        self._explorer = explorer

    async def respond(self, request: Request) -> Response:
        """Return the response to a request."""
        given = await asked(request)
        if given is not None:
            return await self._answer(request, *given)
        form = _liked(request, (*GRAPHS, _PAGE))
        if form == _PAGE:
            return pages.editor(request, self._explorer)
        return await self._describe(request, form)

    async def _answer(self, request: Request, query: str, scope: Scope) -> Response:
        accept = request.headers.get("accept", "")
        forms = best([*RESULTS], accept), best([*GRAPHS], accept)
        if forms == (None, None):
            raise _not_acceptable((*RESULTS, *GRAPHS))
        tag = "" if _CHANGING.search(query) else await self._tag(forms, query, scope)
        held = unchanged(request, tag)
        if held is not None:
            return held
        answer = await self._explorer.sparql(query, scope=scope)
        form = forms[isinstance(answer, ResultGraph)]
        if form is None:
            raise _not_acceptable(GRAPHS if isinstance(answer, ResultGraph) else RESULTS)
        return await _response(answer, form, validators(tag, **_cut(answer)))

    async def _describe(self, request: Request, form: str) -> Response:
        endpoint = str(request.url.replace(query="", fragment=""))
        tag = await self._tag(form, endpoint)
        held = unchanged(request, tag)
        if held is not None:
            return held
        graphs = await to_thread.run_sync(self._explorer.graphs)
        return await _response(description(endpoint, graphs), form, validators(tag), sd=SD)

    async def _tag(self, *parts: object) -> str:
        revision = await to_thread.run_sync(self._explorer.revision)
        return tag_of(revision, self._explorer.limits, *parts)


def routes(explorer: Explorer) -> list[BaseRoute]:
    """Return the endpoint of a graph."""
    return [Route(PATH, Endpoint(explorer).respond, methods=["GET", "POST"])]


async def _response(
    answer: Answer, form: str, headers: Mapping[str, str], **prefixes: str
) -> Response:
    content = await to_thread.run_sync(partial(written, answer, form, **prefixes))
    return Response(content, headers=headers, media_type=form)


def _liked(request: Request, offered: tuple[str, ...]) -> str:
    form = best(offered, request.headers.get("accept", ""))
    if form is None:
        raise _not_acceptable(offered)
    return form


def _not_acceptable(offered: tuple[str, ...] | Mapping[str, object]) -> HTTPException:
    return HTTPException(406, f"this can be had as {', '.join(offered)}", {"Vary": "Accept"})


def _cut(answer: Answer) -> dict[str, str]:
    if isinstance(answer, bool) or not answer.truncated:
        return {}
    left = answer.triples if isinstance(answer, ResultGraph) else answer.terms
    return {TRUNCATED: str(len(left))}
