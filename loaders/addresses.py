"""Web addresses: recognised, and brought to the one form that is a document's identity."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urlsplit, urlunsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid", re.IGNORECASE)
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def is_address(source: str) -> bool:
    """Return whether a source is a web address and not a path."""
    return source[:8].lower().startswith(("http://", "https://"))


def normal_address(url: str) -> str:
    """Return the address without what does not change the page that it names.

    Scheme and host in lower case, no default port, no fragment, no tracking parameters, no
    trailing slash, percent escapes as RFC 3986 (section 6.2) normalises them. Raises ValueError
    where it is no web address.
    """
    parts = urlsplit(url.strip())
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"not a web address: {url!r}")
    path = _normal_escapes(parts.path, "/:@!$&'()*+,;=~%").rstrip("/")
    return urlunsplit((scheme, _host(url, scheme), path, _query(parts.query), ""))


def _host(url: str, scheme: str) -> str:
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").rstrip(".")
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    if ":" in host:
        host = f"[{host}]"
    port = parts.port
    return host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"


def _query(query: str) -> str:
    kept = [p for p in query.split("&") if p and not _TRACKING.fullmatch(p.split("=", 1)[0])]
    return _normal_escapes("&".join(kept), "/:@!$&'()*+,;=~%?")


def _normal_escapes(text: str, safe: str) -> str:
    quoted = quote(text, safe=safe)
    return re.sub(r"%[0-9A-Fa-f]{2}", _normal_escape, quoted)


def _normal_escape(escape: re.Match[str]) -> str:
    character = unquote(escape[0], encoding="latin-1")
    return character if character in _UNRESERVED else escape[0].upper()
