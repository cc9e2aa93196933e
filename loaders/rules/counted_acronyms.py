"""Editions of what goes by an acronym or a coined word: "the fifth TideSIG", "4th ATMIN"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders import organizations, places
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import ORDINAL, TOPIC_ACRONYMS

_COUNTED = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir) (?P<name>(?:{ORDINAL}"
    r" (?:annual |edition of (?:the )?)?|annual )(?P<region>(?:(?:Latin|North|South"
    r"|Southeast|East|West|Central|and|the|America|Africa|Asia|Europe|Pacific|Caribbean|African"
    r"|European|Asian|Arab|American|Global|National|Regional|Youth|Asia-Pacific) )*)"
    r"(?P<short>[A-Z][A-Z]{2,8}|[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]+\w*))"
    r"(?=[,.;:)]|$| (?:was|were|is|will|took|takes|brought|brings|in|on|at|held|hosted|gathered"
    r"|has|had|opened|ended|and|ran|which|that|attracted|welcomed|drew)\b)"
)
_SOMEWHERE = frozenset({Kind.PLACE, Kind.UNKNOWN})
_TAKES_TURNS = frozenset({Kind.EVENT, Kind.UNKNOWN, Kind.INSTITUTION, Kind.INITIATIVE})


def with_counted_acronyms(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with "fifth TideSIG" as an event: bodies and texts are not counted."""
    return [
        _counted(text, unit, list(mentions)) for unit, mentions in zip(units, found, strict=True)
    ]


def _counted(text: str, unit: Unit, mentions: list[Mention]) -> list[Mention]:
    for match in _COUNTED.finditer(text, unit.start, unit.end):
        span, short = Span(*match.span("name")), match["short"]
        touched = [m for m in mentions if m.extent.start < span.end and span.start < m.extent.end]
        if match["region"]:
            touched = [m for m in touched if m.kind not in _SOMEWHERE or not span.covers(m.extent)]
        if _known_otherwise(short) or any(m.kind not in _TAKES_TURNS for m in touched):
            continue
        if any(not span.covers(m.extent) or m.name not in {short, span.cut(text)} for m in touched):
            continue
        if any(m.kind is Kind.EVENT for m in touched):
            continue
        event = Mention(Kind.EVENT, span, span, span.cut(text), "event", (short,))
        kept = [m for m in mentions if not span.covers(m.span)]
        mentions = sorted([*kept, event], key=lambda m: m.span)
    return mentions


def _known_otherwise(short: str) -> bool:
    known = organizations.known_organization(short) or places.country(short)
    return known is not None or bool(places.region(short)) or short in TOPIC_ACRONYMS
