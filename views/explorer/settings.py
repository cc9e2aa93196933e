"""How a graph is served: to whom, and under which names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from govgraph.graph.errors import UsageError

LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")
ANYWHERE: Final = ("0.0.0.0", "::", "")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the served application must know of where it is served."""

    host: str = "127.0.0.1"
    """The name or address that the server was bound to."""
    token: str = ""
    """What every request must show; empty on loopback, where none is needed."""
    origins: tuple[str, ...] = ()
    """Origins of other sites whose scripts may use the endpoint (`https://example.org`)."""
    largest: int = 1_000_000
    """Bytes of the largest request."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names that a request may give for this server; none that others may point at it."""
        if self.host in ANYWHERE:
            return ("*",)  # all of the machine's names, which the token answers for
        return tuple(sorted({*LOOPBACK, "[::1]", self.host} if self.on_loopback else {self.host}))

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine reaches the server."""
        return is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Return whether a name or address is that of this machine alone."""
    return host.lower() in LOOPBACK or host.startswith("127.")


def require_origin(text: str) -> str:
    """Return an origin as browsers send it (`https://example.org`); raises UsageError."""
    parts = urlsplit(text.rstrip("/"))
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path or parts.query:
        raise UsageError(f"{text!r} is no origin: give one site, as https://example.org")
    return f"{parts.scheme}://{parts.netloc}".lower()
