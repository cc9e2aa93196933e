"""What goes into a reader and what comes out of it, before it becomes a `Document`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from govgraph.graph.document import Block


@dataclass(frozen=True, slots=True)
class Raw:
    """The bytes of one source, with what was said about them on the way."""

    data: bytes
    charset: str = ""
    """As the server declared it, or empty."""
    url: str = ""
    """The address that the bytes were in the end fetched from, or empty."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a reader reads: the text to store, its layout, and what is known of its origin."""

    text: str
    blocks: tuple[Block, ...] = ()
    media_type: str = "text/plain"
    url: str = ""
    title: str = ""
    published: str = ""
    publisher: str = ""
    language: str = ""


class Unreadable(ValueError):  # noqa: N818
    """The bytes cannot be read; the message is the reason, for a person to act on."""


Reader = Callable[[Raw], Page]
"""Reads the bytes of one format; raises `Unreadable`."""
