"""Answers that a client may keep for as long as the graph does not change (RFC 9110, 13.1.2)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response


def tag_of(*parts: object) -> str:
    """Return the entity tag of what is made from these parts alone, the revision among them.

    It is a weak one: Oxigraph orders prefixes as it likes.
    """
    return f'W/"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'


def validators(tag: str, **more: str) -> Mapping[str, str]:
    """Return the headers with which a client keeps an answer, and asks whether it still holds.

    What has no tag is another one each time, and not kept.
    """
    if not tag:
        return {"Cache-Control": "no-store", "Vary": "Accept"} | more
    return {"ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Accept"} | more


def unchanged(request: Request, tag: str) -> Response | None:
    """Return the answer to a client that holds what is tagged so, None for all others."""
    held = request.headers.get("if-none-match", "")
    if tag and request.method in ("GET", "HEAD") and tag in map(str.strip, held.split(",")):
        return Response(status_code=304, headers=validators(tag))
    return None
