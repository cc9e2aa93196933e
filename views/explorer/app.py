"""The served application: the explorer's pages and the SPARQL endpoint over one graph."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response

from govgraph.graph.errors import GovgraphError
from govgraph.views.explorer import pages, protocol
from govgraph.views.explorer.clients import WithTheClient
from govgraph.views.explorer.errors import of_http, of_ours, unforeseen
from govgraph.views.explorer.security import Guarded, OwnSite, Shared, Token, guarded
from govgraph.views.explorer.settings import Settings
from govgraph.views.explorer.state import Explorer


def application(explorer: Explorer, settings: Settings | None = None) -> Starlette:
    """Return the application that serves a graph; its end closes the explorer."""
    settings = settings or Settings()

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        with explorer:
            yield

    return Starlette(
        routes=[*protocol.routes(explorer), *pages.routes(explorer)],
        middleware=_middleware(settings),
        exception_handlers={
            GovgraphError: of_ours,
            HTTPException: of_http,
            Exception: _guarded_failure,
        },
        lifespan=lifespan,
    )


def _middleware(settings: Settings) -> list[Middleware]:
    """Return what each request passes, the outermost first."""
    told = [protocol.TRUNCATED, "ETag"]
    shared = Middleware(Shared, settings=settings, path=protocol.PATH, headers=told)
    return [
        Middleware(Guarded),
        Middleware(TrustedHostMiddleware, allowed_hosts=settings.names, www_redirect=False),
        Middleware(OwnSite, settings=settings),
        *([shared] if settings.origins else []),
        Middleware(Token, settings=settings),
        Middleware(WithTheClient, largest=settings.largest),
    ]


def _guarded_failure(request: Request, error: Exception) -> Response:
    """Answer outside of all the middleware, where Starlette has such errors answered."""
    return guarded(unforeseen(request, error))
