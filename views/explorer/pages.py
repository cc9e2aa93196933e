"""The pages of the explorer."""

from __future__ import annotations

from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from govgraph.views.explorer.state import Explorer


def routes(explorer: Explorer) -> list[BaseRoute]:
    """Return the pages of a graph, the first one at `/`."""

    def start(_request: Request) -> Response:
        known = explorer.knowledge()
        count = f"{len(known.entities)} entities of {len(known.documents)} documents"
        return HTMLResponse(_page("govgraph", count))

    return [Route("/", start)]


def editor(_request: Request, _explorer: Explorer) -> Response:
    """Return the page on which a SPARQL query is written; the endpoint shows it to browsers."""
    return HTMLResponse(_page("SPARQL", "/sparql is a SPARQL 1.1 Protocol endpoint."))


def error_page(status: int, message: str) -> str:
    """Return a page that says what went wrong; with 401, one that asks for the token."""
    form = (
        '<form><label>Token <input name="token" type="password"></label> <button>Go</button></form>'
    )
    return _page(str(status), message, form if status == 401 else "")


def _page(title: str, text: str, more: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<h1>{escape(title)}</h1><p>{escape(text)}</p>{more}</html>"
    )
