"""Fetching a web address: bounded in time and size, and clear about what went wrong."""

from __future__ import annotations

import time
from dataclasses import dataclass
from email.message import Message
from functools import cache
from importlib.metadata import version
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    LocationValueError,
    MaxRetryError,
    NameResolutionError,
    NewConnectionError,
    ReadTimeoutError,
    SSLError,
)

from govgraph.loaders.readers.page import Raw, Unreadable

_ACCEPT = "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5"
_REASONS = {401: "it asks for a password", 403: "access is refused", 404: "there is no such page",
            410: "the page is gone", 429: "too many requests; try later"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limits:
    """How long, how much and how far a fetch may go."""

    connect: float = 10.0
    """Seconds until the server answers."""
    read: float = 30.0
    """Seconds without a single byte."""
    total: float = 90.0
    """Seconds for the whole page."""
    size: int = 20_000_000
    """Bytes, after decompression."""
    redirects: int = 5


def fetch(address: str, limits: Limits = Limits()) -> tuple[Raw, str]:
    """Return what stands at a web address, and its media type in lower case or empty.

    `Raw.url` is the address after redirects. Raises `Unreadable` with the reason.
    """
    try:
        response = _request(address, limits)
        try:
            _refuse_failure(response)
            data = _body(response, limits)
        finally:
            response.close()
    except Unreadable:
        raise
    except HTTPError as error:
        raise Unreadable(_why(error, address, limits)) from error
    except ValueError as error:
        raise Unreadable(f"not a web address that can be fetched: {error}") from error
    header = Message()
    header["Content-Type"] = response.headers.get("Content-Type", "")
    media_type = header.get_content_type() if header["Content-Type"] else ""
    return Raw(data, header.get_content_charset() or "", _final(response, address)), media_type


@cache
def _pool(proxy: str) -> urllib3.PoolManager:
    headers = {"User-Agent": f"govgraph/{version('govgraph')}", "Accept": _ACCEPT,
               "Accept-Encoding": "gzip, deflate"}  # fmt: skip
    return (
        urllib3.ProxyManager(proxy, headers=headers)
        if proxy
        else urllib3.PoolManager(headers=headers)
    )


def _request(address: str, limits: Limits) -> urllib3.BaseHTTPResponse:
    parts = urlsplit(address)
    proxy = "" if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme.lower(), "")
    return _pool(proxy).request(
        "GET",
        address,
        preload_content=False,
        timeout=urllib3.Timeout(connect=limits.connect, read=limits.read),
        retries=urllib3.Retry(connect=0, read=0, status=0, other=0, redirect=limits.redirects),
    )


def _refuse_failure(response: urllib3.BaseHTTPResponse) -> None:
    if response.status != 200:
        said = _REASONS.get(response.status) or response.reason or "an unexpected answer"
        raise Unreadable(f"the server answered {response.status}: {said}")


def _body(response: urllib3.BaseHTTPResponse, limits: Limits) -> bytes:
    parts, size, end = [], 0, time.monotonic() + limits.total
    while part := response.read1(65536, decode_content=True):
        size += len(part)
        if size > limits.size:
            raise Unreadable(f"it is larger than {limits.size / 1e6:g} MB")
        if time.monotonic() > end:
            raise Unreadable(f"it took longer than {limits.total:g} s to arrive")
        parts.append(part)
    return b"".join(parts)


def _final(response: urllib3.BaseHTTPResponse, address: str) -> str:
    for step in response.retries.history if response.retries else ():
        address = urljoin(address, step.redirect_location or "")
    return address


def _why(error: Exception, address: str, limits: Limits) -> str:
    cause = error.reason if isinstance(error, MaxRetryError) and error.reason else error
    host = urlsplit(address).hostname
    if isinstance(cause, NameResolutionError):
        return f"there is no host {host}, or no network"
    if isinstance(cause, NewConnectionError):  # before the time-outs: it is one of them
        return f"no connection to {host}: {getattr(cause.__cause__, 'strerror', cause)}"
    if isinstance(cause, ConnectTimeoutError | ReadTimeoutError):
        return f"{host} did not answer in time ({limits.connect:g} s, {limits.read:g} s)"
    if isinstance(cause, SSLError):
        return f"no secure connection to {host}: {cause}"
    if isinstance(cause, LocationValueError):
        return f"not a web address that can be fetched: {cause}"
    if "redirect" in str(cause):
        return f"it redirects more than {limits.redirects} times"
    return f"no connection to {host}: {cause}"
