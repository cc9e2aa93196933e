"""Names that begin further left, as their acronym shows: "Women of Ostia Network (WOONET)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.head_nouns import JOINED, head_kind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_NAMED = frozenset({Kind.INSTITUTION, Kind.INITIATIVE, Kind.EVENT, Kind.UNKNOWN})
_INSIDE = _NAMED | {Kind.COUNTRY, Kind.PLACE, Kind.PERSON}
_SMALL = frozenset("of and for on in the to at &".split())  # noqa: SIM905
_JOINT = JOINED | {"collaboration", "consortium", "collective", "initiative"}
_IN_FRONT = re.compile(
    r"(?:(?:[A-Z][\w’'-]*|of|and|for|on|in|the|to|at|&),? ){1,10}$"  # the words of one name
)


def with_acronym_fronts(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, each from the word on that the first letter of its acronym stands for.

    A name cut at a small word swallows the mentions in front that belong to it.
    """
    found: list[Mention] = []
    for mention in mentions:
        start = _start(text, unit, mention)
        covered = [m for m in found if start is not None and m.extent.end > start]
        if start is None or any(m.kind not in _INSIDE for m in covered):
            found.append(mention)
            continue
        bodies = any(m.kind is Kind.INSTITUTION for m in covered)
        if mention.kind is Kind.UNKNOWN and not bodies:
            found.append(mention)
            continue
        if covered and covered[0].kind in _NAMED:
            start = min(start, covered[0].span.start)
        found = [m for m in found if m not in covered]
        found.append(_from(text, mention, start, covered))
    return found


def _start(text: str, unit: Unit, mention: Mention) -> int | None:
    """Return where a name begins whose own words do not begin as its acronym does."""
    acronym = mention.acronym.upper()
    told = mention.kind in _NAMED and len(acronym) > 2 and mention.acronym.isupper()
    if not told or mention.name[:1].upper() == acronym[0] or acronym in mention.name:
        return None
    before = _IN_FRONT.search(text, unit.start, mention.span.start)
    if before is None:
        return None
    for word in re.finditer(r"[A-Z][\w’'-]*", before.group()):
        start = before.start() + word.start()
        if _spells(text[start : mention.span.end], acronym):
            return start
    return None


def _spells(name: str, acronym: str) -> bool:
    """Return whether the letters are the words' initials, but for small words and one more."""
    words = re.findall(r"[\w’'&-]+", name)
    every = "".join(w[0] for w in words).upper()
    big = "".join(w[0] for w in words if w.lower() not in _SMALL).upper()
    if acronym in {every, big}:
        return True
    if len(acronym) > 4 and len(words) > 2 and acronym.startswith((every[:3], big[:3])):
        return True
    near = len(big) == len(acronym) + 1 and big[0] == acronym[0] and big[-1] == acronym[-1]
    return (
        near
        and len(acronym) > 3
        and any(big[:i] + big[i + 1 :] == acronym for i in range(len(big)))
    )


def _from(text: str, mention: Mention, start: int, covered: Sequence[Mention]) -> Mention:
    span = Span(start, mention.span.end)
    opening = re.match(r"[\w-]+", span.cut(text))
    front = head_kind(opening.group()) if opening else None
    kind, head = front or mention.kind, mention.head
    if opening and opening.group().lower() in _JOINT:
        head = opening.group().lower()
    bodies = [m for m in covered if m.kind is Kind.INSTITUTION]
    if bodies:
        kind, head = Kind.INSTITUTION, bodies[0].head
    extent = Span(start, mention.extent.end)
    named = replace(mention, kind=kind, head=head, name=span.cut(text), parent=None)
    return replace(named, span=span, extent=extent)
