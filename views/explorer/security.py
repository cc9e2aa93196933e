"""What every response says to a browser, and which requests are let in."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from typing import Final

from starlette.datastructures import URL, Headers, MutableHeaders, QueryParams
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from govgraph.views.explorer.assets import FOLDER_OF_ASSETS
from govgraph.views.explorer.errors import error_response
from govgraph.views.explorer.settings import Settings

_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def content_security_policy(*scripts: str) -> str:
    """Return the policy of a page: all from here, nothing inline but scripts with these hashes.

    A hash is given as `sha256-…`. A response that sets its own policy keeps it.
    """
    allowed = " ".join(("'self'", *(f"'{one}'" for one in scripts)))
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'self'; img-src 'self' data: blob:;"
        " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    )


def guarded(response: Response) -> Response:
    """Return a response with the headers that each one carries."""
    add_headers(response.headers)
    return response


def add_headers(headers: MutableHeaders) -> None:
    """Add the headers that each response carries, where it does not bring its own."""
    headers.setdefault("Content-Security-Policy", content_security_policy())
    for name, value in _HEADERS.items():
        headers.setdefault(name, value)


class Guarded:
    """Adds the headers to every response."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                add_headers(MutableHeaders(scope=message))
            await send(message)

        await self._app(scope, receive, sending)


class OwnSite:
    """Refuses what a browser says that another site's page asks, but to follow a link to here."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._origins = settings.origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or self._welcome(scope["method"], Headers(scope=scope)):
            await self._app(scope, receive, send)
            return
        refused = error_response(Request(scope), 403, "pages of other sites may not ask here")
        await refused(scope, receive, send)

    def _welcome(self, method: str, headers: Headers) -> bool:
        if headers.get("sec-fetch-site", "none") in ("none", "same-origin"):
            return True
        followed = headers.get("sec-fetch-mode") == "navigate" and method in ("GET", "HEAD")
        return followed or headers.get("origin") in self._origins


class Shared:
    """Lets scripts of the other sites that were named use what is at one path."""

    def __init__(self, app: ASGIApp, settings: Settings, path: str, headers: Sequence[str]) -> None:
        self._path = path
        self._elsewhere = app
        self._there = CORSMiddleware(
            app,
            allow_origins=settings.origins,
            allow_methods=("GET", "HEAD", "POST"),
            allow_headers=("Authorization", "Content-Type", "If-None-Match"),
            expose_headers=headers,
            allow_private_network=True,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        app = self._there if scope.get("path") == self._path else self._elsewhere
        await app(scope, receive, send)


class Token:
    """Lets in who shows the token: as a Bearer, in a cookie, or as `?token=` to get the cookie."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._token = settings.token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or self._open(scope["path"]) or self._shown(Request(scope)):
            await self._app(scope, receive, send)
        else:
            await self._at_the_door(Request(scope))(scope, receive, send)

    def _open(self, path: str) -> bool:
        """Return whether no token is needed: styles and scripts tell nothing of the graph."""
        return not self._token or path.startswith(FOLDER_OF_ASSETS)

    def _shown(self, request: Request) -> bool:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and _same(given.strip(), self._token):
            return True
        return _same(request.cookies.get(_cookie(request), ""), _pass(self._token))

    def _at_the_door(self, request: Request) -> Response:
        if not _same(request.query_params.get("token", ""), self._token):
            missing = "this server asks for its token: ?token=… once, or a Bearer"
            return error_response(request, 401, missing, {"WWW-Authenticate": "Bearer"})
        response = RedirectResponse(_without_token(request), status_code=303)
        response.set_cookie(
            _cookie(request), _pass(self._token), httponly=True, samesite="strict", path="/"
        )
        return response


def _same(given: str, wanted: str) -> bool:
    """Return whether two texts are equal, in a time that does not tell how far they are."""
    return secrets.compare_digest(given.encode(), wanted.encode())


def _pass(token: str) -> str:
    """Return what stands in the cookie, from which the token cannot be told."""
    return hmac.new(token.encode(), b"govgraph cookie", hashlib.sha256).hexdigest()


def _cookie(request: Request) -> str:
    """Return the cookie's name: all ports of a host share their cookies."""
    return f"govgraph-{request.url.port or 80}"


def _without_token(request: Request) -> str:
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "token"]
    asked = request.scope["raw_path"].decode("ascii", "replace")
    path = "/" + asked.lstrip("/")  # two slashes would lead to another host
    return str(URL(path).replace(query=str(QueryParams(kept)))) if kept else path
