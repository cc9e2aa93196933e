"""Which form of an answer a client prefers (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Range:
    """One part of an Accept header."""

    type: str
    subtype: str
    quality: float

    def fits(self, kind: str) -> int:
        """Return how closely it names a media type: 0 not at all, 3 exactly."""
        type_, _, subtype = kind.partition("/")
        if (self.type, self.subtype) == (type_, subtype):
            return 3
        if self.subtype == "*" and self.type in (type_, "*"):
            return 2 if self.type == type_ else 1
        return 0


def best(offered: Sequence[str], accept: str) -> str | None:
    """Return the media type that an Accept header likes best, the first of equals.

    The first one where the header is empty, None where it takes none of them.
    """
    ranges = [*_ranges(accept)]
    if not ranges:
        return offered[0]
    quality = {kind: _quality(kind, ranges) for kind in offered}
    liked = max(offered, key=lambda kind: quality[kind])
    return liked if quality[liked] > 0 else None


def _quality(kind: str, ranges: Iterable[_Range]) -> float:
    """Return what the closest range says of a media type."""
    closest = max(ranges, key=lambda one: (one.fits(kind), one.quality))
    return closest.quality if closest.fits(kind) else 0.0


def _ranges(accept: str) -> Iterator[_Range]:
    for part in filter(None, map(str.strip, accept.split(","))):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        type_, _, subtype = name.partition("/")
        given = dict(p.replace(" ", "").partition("=")[::2] for p in parameters)
        yield _Range(type_, subtype or "*", _number(given.get("q", "1")))


def _number(text: str) -> float:
    try:
        return min(max(float(text), 0.0), 1.0)
    except ValueError:
        return 0.0
