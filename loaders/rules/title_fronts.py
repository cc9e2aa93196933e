"""The front of a title's event behind a small word: "Trust and Safety Summit", "AI for Good Forum".

In running text a name does not reach over "and" or "for" without need; a title is one name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.event_titles import TELLING_VERBS
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_FRONT = re.compile(
    r"(?:(?!(?:the|a|an)\b)[A-Z\d][\w’'&/-]*,? )+(?:(?:and|for|of|in|on|&) (?:the )?"
    r"(?:[A-Z][\w’'&/-]*,? )*){1,3}"
)
_LISTED = re.compile(r"(?:(?!(?:the|a|an)\b)[A-Z][\w’'&/-]*(?: [A-Z][\w’'&/-]*){0,2}, ?){1,3}")
_AND = re.compile(r"(?:,|\b(?:and|&)) ")
_OF_PAGE = re.compile(
    r"(?:agenda|programme|program|schedule|about|welcome|report|summary|outcomes?|highlights?"
    r"|call|join|day|speakers?|sessions?|registration|sponsors?|partners?|invitation|notes|results"
    r"|statement|remarks|reflections|takeaways|proceedings|side[- ]event|event|concept note|launch"
    r"|first|second|third|workshop|panel|participation|opening|closing|summary|chairs?|list|final"
    r"|co-?located|held|hosted|organi[sz]ed|part|minutes|overview|recap|proceedings|video|photos|press|news|media)\b",
    re.I,
)
_CLOSES = re.compile(r"\s*(?:[\d,()–—|:'’-]|$)")


def with_fronts(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the event of the title, wherever it stands, grown to its front."""
    current = [list(mentions) for mentions in found]
    for unit, mentions in zip(units[:3], found, strict=False):
        front = _front(text, unit, mentions)
        if front is not None:
            current = [_grown(text, u, m, *front) for u, m in zip(units, current, strict=True)]
    return current


def _front(text: str, unit: Unit, mentions: Sequence[Mention]) -> tuple[str, str] | None:
    """Return the front of a title's event and what was found of the name behind it."""
    if unit.kind is UnitKind.SENTENCE or unit.slot or "\n" in text[unit.start : unit.end]:
        return None
    event = next((m for m in mentions if m.kind is Kind.EVENT and not m.referring), None)
    if event is None or event.span.start == unit.start:
        return None
    front = text[unit.start : event.span.start]
    listed = _LISTED.fullmatch(front) and _AND.search(event.name)
    if not (listed or _FRONT.fullmatch(front)) or _OF_PAGE.match(front) or len(front.split()) > 7:
        return None
    if any(w.lower().strip(",") in TELLING_VERBS for w in front.split()):
        return None
    return (front, event.name) if _CLOSES.match(text, event.extent.end, unit.end) else None


def _grown(
    text: str, unit: Unit, mentions: Sequence[Mention], front: str, name: str
) -> list[Mention]:
    grown: list[Mention] = []
    for mention in mentions:
        start = mention.span.start - len(front)
        whole = mention.kind is Kind.EVENT and mention.name.startswith(name.rsplit(" ", 1)[0])
        if whole and start >= unit.start and text.startswith(front, start):
            span = Span(start, mention.span.end)
            grown = [m for m in grown if m.extent.end <= start]
            mention = replace(
                mention, span=span, extent=Span(start, mention.extent.end), name=span.cut(text),
                weak=False, inner=(),
            )  # fmt: skip
        grown.append(mention)
    return grown
