"""What goes wrong as HTTP says it: one table of statuses, one message in the form asked for.

A query that took too long is 503, as Apache Jena Fuseki answers too: browsers send a request that
gets 408 once more by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from govgraph.graph.errors import GovgraphError, NoGraph, ServerError, UnknownName, UsageError
from govgraph.graph.workspace import Locked
from govgraph.queries.children import QueryEnded, QueryTimeout
from govgraph.views.explorer.failures import error_page
from govgraph.views.explorer.media import best
from govgraph.views.explorer.pool import RETRY, Busy
from govgraph.views.explorer.results import NotWritable

STATUSES: Final[Mapping[type[Exception], int]] = MappingProxyType(
    {
        UnknownName: 404, NotWritable: 406, NoGraph: 503, Locked: 503, QueryTimeout: 503,
        QueryEnded: 503, Busy: 503, UsageError: 400, ServerError: 502, GovgraphError: 500,
    }
)  # fmt: skip
"""Status of an error: that of its own class, else of the nearest above."""

_FORMS: Final = ("text/plain", "application/json", "text/html")


def status_of(error: Exception) -> int:
    """Return the HTTP status of an error."""
    return next((STATUSES[one] for one in type(error).__mro__ if one in STATUSES), 500)


def of_ours(request: Request, error: Exception) -> Response:
    """Answer a request that ended in an error of ours."""
    headers = {"Retry-After": str(RETRY)} if isinstance(error, Busy) else {}
    return error_response(request, status_of(error), str(error), headers)


def of_http(request: Request, error: Exception) -> Response:
    """Answer a request that HTTP itself does not allow: no such page, no such method."""
    assert isinstance(error, HTTPException)
    return error_response(request, error.status_code, error.detail, error.headers)


def unforeseen(request: Request, _error: Exception) -> Response:
    """Answer a request that ended in an error of the program."""
    return error_response(request, 500, "something went wrong here; the server's output says what")


def error_response(
    request: Request, status: int, message: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Return an error as text, JSON or a page, whichever the request prefers."""
    form = best(_FORMS, request.headers.get("accept", "")) or _FORMS[0]
    given = {"Vary": "Accept", "Cache-Control": "no-store", **(headers or {})}
    if form == "text/html":
        asked = request.query_params.multi_items()
        return HTMLResponse(error_page(status, message, asked), status, given)
    if form == "application/json":
        return JSONResponse({"status": status, "error": message}, status, given)
    return PlainTextResponse(f"{message}\n", status, given)
