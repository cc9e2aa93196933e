"""A SPARQL server over HTTP: its query service and its Graph Store, by the protocols of the W3C.

The only module that speaks them (SPARQL 1.1 Protocol, SPARQL 1.1 Graph Store HTTP Protocol).
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from math import ceil
from typing import Final
from urllib.parse import urlencode, urlsplit
from urllib.request import getproxies, proxy_bypass

import pyoxigraph
import urllib3
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat, Triple
from urllib3.exceptions import HTTPError, MaxRetryError, ReadTimeoutError

from govgraph.graph.errors import ServerError, UsageError

USERNAME: Final = "GOVGRAPH_SPARQL_USERNAME"
PASSWORD: Final = "GOVGRAPH_SPARQL_PASSWORD"

_RESULTS = "application/sparql-results+json, application/sparql-results+xml;q=0.8"
_GRAPHS = "application/n-triples;q=0.7, text/turtle;q=0.6, application/rdf+xml;q=0.5"
_TRIPLES = "application/n-triples"
_CONNECT, _READ, _GRACE = 10.0, 300.0, 5.0
"""Seconds for a connection, for an answer, and for it to come after the server gave up."""
_TRANSIENT = (408, 429, 502, 503, 504)
_LOCAL = frozenset(("127.0.0.1", "localhost", "::1"))
_REASONS = {
    401: f"it wants a user and a password: set {USERNAME} and {PASSWORD}",
    403: "it does not allow that to this user",
    404: "there is no such dataset or service",
    405: "it does not allow that there",
    503: "it is busy, or gave up for want of time",
}


@dataclass(frozen=True, slots=True)
class SparqlServer:
    """A dataset on a server: where it is asked, and where its graphs are read and written."""

    query_url: str
    store_url: str = ""
    username: str = ""
    password: str = field(default="", repr=False)

    def query(
        self,
        query: str,
        *,
        timeout: float = _READ,
        default_graph: str = "",
        named_graphs: Iterable[str] = (),
    ) -> QuerySolutions | QueryBoolean | Iterator[Triple]:
        """Return the answer, read as it comes; a graph as its triples.

        `default_graph` stands in for the server's own; the query then sees the named graphs that
        are listed and no others. The server is told the time limit, which Fuseki, RDF4J and
        GraphDB heed.

        Raises:
            UsageError: the server does not take it for a query.
            ServerError: the server cannot be reached, or does not answer with a result.
        """
        form = [("query", query), ("timeout", f"{ceil(timeout)}")]
        if default_graph:
            form += [("default-graph-uri", default_graph)]
            form += [("named-graph-uri", graph) for graph in named_graphs]
        headers = {"Accept": f"{_RESULTS}, {_GRAPHS}"}
        answer = self._send("POST", self.query_url, headers, form=form, read=timeout + _GRACE)
        if answer.status == 405:  # some only take what can be cached
            answer.close()
            answer = self._send("GET", self.query_url, headers, form=form, read=timeout + _GRACE)
        if answer.status == 400:
            raise UsageError(f"{_host(self.query_url)} does not understand that: {_said(answer)}")
        _refuse_failure(answer, self.query_url)
        return _parsed(answer, self.query_url)

    def get(self, graph: str) -> list[Triple]:
        """Return the triples of a named graph, none where there is no such graph.

        Raises:
            ServerError: the server cannot be reached, or refuses.
        """
        answer = self._on_graph("GET", graph, headers={"Accept": _GRAPHS})
        if answer.status == 404:
            answer.close()
            return []
        _refuse_failure(answer, self.store_url)
        triples = _parsed(answer, self.store_url)
        assert not isinstance(triples, QuerySolutions | QueryBoolean)
        return list(triples)

    def put(self, graph: str, lines: Iterable[str]) -> None:
        """Make lines of N-Triples the whole content of a graph; an empty name is the default graph.

        Raises:
            ServerError: the server cannot be reached, or refuses.
        """
        self._write("PUT", graph, lines)

    def post(self, graph: str, lines: Iterable[str]) -> None:
        """Add lines of N-Triples to a graph; raises like `put`."""
        self._write("POST", graph, lines)

    def delete(self, graph: str) -> None:
        """Drop a graph, if it is there; raises like `put`."""
        answer = self._on_graph("DELETE", graph)
        if answer.status != 404:
            _refuse_failure(answer, self.store_url)
        answer.drain_conn()

    def _write(self, method: str, graph: str, lines: Iterable[str]) -> None:
        body = "".join(f"{line}\n" for line in lines).encode()
        answer = self._on_graph(method, graph, {"Content-Type": _TRIPLES}, body)
        _refuse_failure(answer, self.store_url)
        answer.drain_conn()

    def _on_graph(
        self, method: str, graph: str, headers: Mapping[str, str] | None = None, body: bytes = b""
    ) -> urllib3.BaseHTTPResponse:
        which = urlencode({"graph": graph}) if graph else "default"
        url = _with_query(self.store_url, which)
        return self._send(method, url, headers or {}, body=body)

    def _send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        *,
        form: Sequence[tuple[str, str]] | None = None,
        body: bytes = b"",
        read: float = _READ,
    ) -> urllib3.BaseHTTPResponse:
        if form is not None and method == "GET":
            url = _with_query(url, urlencode(form))
        elif form is not None:
            body = urlencode(form).encode()
            headers = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
        given = {**headers, **self._credentials()}
        try:
            return _pool(_proxy(url)).request(
                method, url, headers=given, body=body or None, preload_content=False,
                redirect=False, timeout=urllib3.Timeout(connect=_CONNECT, read=read),
                retries=_retries(asking=form is not None),
            )  # fmt: skip
        except (HTTPError, ValueError) as error:
            raise ServerError(f"{_host(url)} cannot be asked: {_why(error)}") from error

    def _credentials(self) -> dict[str, str]:
        if not self.username:
            return {}
        pair = f"{self.username}:{self.password}"
        return urllib3.make_headers(basic_auth=pair)


def sparql_server(uri: str, query_url: str = "", store_url: str = "") -> SparqlServer:
    """Return the server at `sparql+http://host/dataset`; its services are those of Fuseki.

    They are `…/sparql` and `…/data` unless other addresses are given. User and password come from
    the environment. Raises UsageError for what is no such address.
    """
    base = _checked(uri.removeprefix("sparql+"))
    return _with_credentials(
        _checked(query_url or f"{base}/sparql"), _checked(store_url or f"{base}/data")
    )


def sparql_endpoint(url: str) -> SparqlServer:
    """Return the server whose query service is at this address; raises UsageError for none."""
    if url.startswith("sparql+"):
        return sparql_server(url)
    return _with_credentials(_checked(url))


def _with_credentials(query_url: str, store_url: str = "") -> SparqlServer:
    username, password = os.environ.get(USERNAME, ""), os.environ.get(PASSWORD, "")
    return SparqlServer(query_url, store_url, username, password)


def _checked(url: str) -> str:
    parts = urlsplit(url)
    if "@" in parts.netloc:
        raise UsageError(f"no user or password in an address: set {USERNAME} and {PASSWORD}")
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.fragment:
        raise UsageError(f"{url!r} is no address of a SPARQL server: http(s)://host:port/dataset")
    return url.rstrip("/")


def _parsed(
    answer: urllib3.BaseHTTPResponse, url: str
) -> QuerySolutions | QueryBoolean | Iterator[Triple]:
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    results, graph = QueryResultsFormat.from_media_type(kind), RdfFormat.from_media_type(kind)
    try:
        if results is not None:
            return pyoxigraph.parse_query_results(answer, format=results)  # type: ignore[arg-type]
        if graph is not None:
            return _triples(answer, graph, url)
    except (SyntaxError, HTTPError) as error:
        raise ServerError(f"{_host(url)} broke off its answer: {error}") from error
    raise ServerError(f"{_host(url)} answered with {kind or 'nothing'}: is it a SPARQL service?")


def _triples(answer: urllib3.BaseHTTPResponse, format_: RdfFormat, url: str) -> Iterator[Triple]:
    try:
        for quad in pyoxigraph.parse(answer, format=format_):  # type: ignore[arg-type]
            yield quad.triple
    except (SyntaxError, HTTPError) as error:
        raise ServerError(f"{_host(url)} broke off its answer: {error}") from error


def _refuse_failure(answer: urllib3.BaseHTTPResponse, url: str) -> None:
    if answer.status >= 300:
        reason = _REASONS.get(answer.status) or _moved(answer) or _said(answer)
        raise ServerError(f"{url} answered {answer.status}: {reason}")


def _moved(answer: urllib3.BaseHTTPResponse) -> str:
    to = answer.headers.get("Location", "")
    return f"it has moved; give {to} instead" if answer.status < 400 and to else ""


def _said(answer: urllib3.BaseHTTPResponse) -> str:
    """Return the first words of an answer that is meant to be read."""
    text = answer.read(2000).decode(errors="replace")
    shown = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return shown[:300] or str(answer.reason or "no reason given")


def _why(error: Exception) -> str:
    cause = error.reason if isinstance(error, MaxRetryError) and error.reason else error
    if isinstance(cause, ReadTimeoutError):
        return "it did not answer in time"
    return str(getattr(cause.__cause__, "strerror", None) or cause)


def _retries(*, asking: bool) -> urllib3.Retry:
    """Return when to try again: what is written may be sent twice, for graphs are sets.

    What is asked may not: a server that gave up on a query would be given it again.
    """
    return urllib3.Retry(
        total=None, connect=2, read=0 if asking else 2, redirect=0, status=0 if asking else 4,
        status_forcelist=() if asking else _TRANSIENT, allowed_methods=None, backoff_factor=0.3,
        raise_on_redirect=False, raise_on_status=False,
    )  # fmt: skip


def _proxy(url: str) -> str:
    parts = urlsplit(url)
    if parts.hostname in _LOCAL or proxy_bypass(parts.netloc):
        return ""
    return getproxies().get(parts.scheme, "")


@cache
def _pool(proxy: str) -> urllib3.PoolManager:
    logging.getLogger("urllib3.connectionpool").setLevel(logging.ERROR)  # of trying again
    headers = {"User-Agent": f"govgraph/{version('govgraph')}"}
    if proxy:
        return urllib3.ProxyManager(proxy, headers=headers)
    return urllib3.PoolManager(headers=headers)


def _with_query(url: str, query: str) -> str:
    return f"{url}{'&' if '?' in url else '?'}{query}"


def _host(url: str) -> str:
    return urlsplit(url).netloc
