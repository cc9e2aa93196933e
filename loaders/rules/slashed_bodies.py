"""Bodies that a stroke sets beside another behind a name: "Jane Roe (Reef Institute / Quibble)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed

_WORDS = r"[A-Z][\w.&’'-]*(?: (?:of |for |and |& )?[A-Z][\w.&’'-]*){0,4}"
_BEHIND = re.compile(rf" ?/ (?P<name>{_WORDS})(?=[),;\n|]|\s*$| /)")
_BEFORE = re.compile(rf"[(,|–-] ?(?P<name>{_WORDS}) / $")


def with_slashed_bodies(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a line about a person with what a stroke ties to its bodies."""
    current = list(mentions)
    if unit.kind not in LISTING or not any(m.kind is Kind.PERSON for m in mentions):
        return current
    for body in [m for m in mentions if m.kind is Kind.INSTITUTION]:
        behind = _BEHIND.match(text, body.extent.end, unit.end)
        before = _BEFORE.search(text[: body.span.start], unit.start)
        for match in (behind, before):
            span = Span(*match.span("name")) if match else None
            if span is not None and _free(current, span) and _names_body(span.cut(text)):
                new = Mention(Kind.INSTITUTION, span, span, span.cut(text))
                current = placed(current, new)
    return current


def _free(mentions: Sequence[Mention], span: Span) -> bool:
    over = [m for m in mentions if m.extent.start < span.end and span.start < m.extent.end]
    return all(m.kind is Kind.UNKNOWN and span.covers(m.extent) for m in over)


def _names_body(words: str) -> bool:
    placed = any(find(words) for find in (places.country, places.city, places.region))
    return not placed and POST_PATTERN.search(words) is None
