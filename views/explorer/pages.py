"""The pages of the explorer, and where each of them stands."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from govgraph.views.explorer.around import around_page, expansion
from govgraph.views.explorer.assets import FOLDER_OF_ASSETS, serve_asset
from govgraph.views.explorer.documents import documents_page
from govgraph.views.explorer.editors import editor_page, empty_editor
from govgraph.views.explorer.entrance import browse, complete, home, search
from govgraph.views.explorer.questions import question_page, questions_page
from govgraph.views.explorer.site import Site
from govgraph.views.explorer.state import Explorer
from govgraph.views.explorer.things import thing


def routes(explorer: Explorer) -> list[BaseRoute]:
    """Return the pages of a graph, the first one at `/`."""
    site = Site(explorer)
    return [
        Route("/", partial(home, site)),
        Route("/search", partial(search, site)),
        Route("/complete", partial(complete, site)),
        Route("/browse/{kind}", partial(browse, site)),
        Route("/id/{path:path}", partial(thing, site)),
        Route("/around/{path:path}", partial(around_page, site)),
        Route("/network", partial(expansion, site)),
        Route("/documents", partial(documents_page, site)),
        Route("/questions", partial(questions_page, site)),
        Route("/questions/{name}", partial(question_page, site)),
        Route("/editor/{language}", partial(editor_page, site)),
        Route(f"{FOLDER_OF_ASSETS}{{name}}", serve_asset),
    ]


def editor(_request: Request, explorer: Explorer) -> Response:
    """Return the page on which a SPARQL query is written; the endpoint shows it to browsers."""
    return empty_editor(Site(explorer))
