"""Styles and scripts, served from the program's own files and from pyvis as it is installed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from govgraph.views.canvas import library
from govgraph.views.explorer.rendering import FOLDER
from govgraph.views.page import asset

FOLDER_OF_ASSETS: Final = "/assets/"
_STYLES: Final = ("page.css", "marked.css")
_NETWORK: Final = tuple(
    f"{name}.js" for name in ("dom", "unpack", "data", "facts", "panel", "labels", "dressing")
)
"""Scripts of the pages that `govgraph view` writes, of which the served network is made too."""
_DRAWN: Final = ("draw.js", "picture.js", "network.js")


@dataclass(frozen=True, slots=True)
class _Asset:
    content: bytes
    media_type: str
    tag: str


def _own(name: str) -> str:
    return FOLDER.joinpath(name).read_text(encoding="utf-8")


def _style() -> str:
    names = ("explorer.css", "reading.css")
    return "\n".join([*map(asset, _STYLES), *map(_own, names)])


def _network() -> str:
    parts = [*map(asset, _NETWORK), *map(_own, _DRAWN)]
    return "\n".join(["(() => {", '"use strict";', *parts, "})();\n"])


_MADE: Final[Mapping[str, Callable[[], str]]] = MappingProxyType(
    {
        "explorer.css": _style,
        "vis-network.js": library,
        "network.js": _network,
        "complete.js": lambda: _own("complete.js"),
        "document.js": lambda: _own("document.js"),
        "editor.js": lambda: _own("editor.js"),
    }
)


@cache
def _made(name: str) -> _Asset:
    content = _MADE[name]().encode()
    kind = "text/css" if name.endswith(".css") else "text/javascript"
    return _Asset(content, kind, f'"{hashlib.sha256(content).hexdigest()[:32]}"')


def serve_asset(request: Request) -> Response:
    """Return a style or a script; a browser that has it already is told so."""
    name = request.path_params["name"]
    if name not in _MADE:
        raise HTTPException(404, f"there is no {name} here")
    made = _made(name)
    headers = {"ETag": made.tag, "Cache-Control": "no-cache"}
    if made.tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(made.content, headers=headers, media_type=made.media_type)
