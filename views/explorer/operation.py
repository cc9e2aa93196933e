"""What a request to the endpoint asks, as the SPARQL 1.1 Protocol has it said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from email.message import Message
from typing import Final
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

from govgraph.queries.own import Scope

_DIRECT: Final = "application/sparql-query"
_FORM: Final = "application/x-www-form-urlencoded"
_UPDATES: Final = ("update", "using-graph-uri", "using-named-graph-uri")
_GRAPHS: Final = ("default-graph-uri", "named-graph-uri")

Pairs = list[tuple[str, str]]


async def asked(request: Request) -> tuple[str, Scope] | None:
    """Return the query that a request asks with the graphs it names, None where it asks none.

    Raises HTTPException: 400 for two queries or an encoding that cannot be read, 403 for an
    update, 415 for a POST of another media type.
    """
    given = [*_pairs(request.url.query)]
    posted = request.method == "POST"
    if posted:
        given += _posted(request.headers.get("content-type", ""), await request.body())
    if any(name in _UPDATES for name, _ in given):
        raise HTTPException(403, "this graph is served for reading alone: updates are refused")
    queries = _values(given, "query")
    if len(queries) > 1 or (posted and not queries):
        raise HTTPException(400, f"a request asks one query; this one asks {len(queries)}")
    default, named = (_values(given, name) for name in _GRAPHS)
    base = str(request.url.replace(query="", fragment=""))
    return (queries[0], Scope(base, default, named)) if queries else None


def _posted(content_type: str, body: bytes) -> Pairs:
    """Return what a body says, a query that is the body itself under its name in a form."""
    header = Message()
    header["Content-Type"] = content_type or "application/octet-stream"
    kind, charset = header.get_content_type(), str(header.get_param("charset", "utf-8"))
    if kind == "application/sparql-update":
        return [("update", "")]
    if kind not in (_DIRECT, _FORM):
        raise HTTPException(415, f"a query is posted as {_DIRECT} or {_FORM}")
    if charset.lower() not in ("utf-8", "utf8"):
        raise HTTPException(415, "a query is posted in UTF-8")
    text = _decoded(body)
    return [("query", text)] if kind == _DIRECT else [*_pairs(text)]


def _decoded(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise HTTPException(400, "what was posted is not UTF-8") from error


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    try:
        yield from parse_qsl(text, keep_blank_values=True, errors="strict")
    except ValueError as error:
        raise HTTPException(400, "the parameters of the request are not UTF-8") from error


def _values(given: Iterable[tuple[str, str]], wanted: str) -> tuple[str, ...]:
    return tuple(value for name, value in given if name == wanted)
