"""Other editions of an event that a page counts: "the 4th TIDE", "The first workshop was held"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.name_forms import editions_of
from govgraph.loaders.rules.wording import word_set

_COUNT = (
    r"(?:inaugural|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))"
)
_COUNTED = re.compile(rf"(?<![\w-])(?P<count>{_COUNT}) $", re.IGNORECASE)
_TOLD = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir) (?P<name>(?P<count>{_COUNT}) (?:edition of the )?"
    r"(?:annual )?(?P<head>[a-z]+))"
    r"(?=(?: in (?:the|this) series)?,? (?:took place|(?:was|were|had been) (?:held|hosted"
    r"|organi[sz]ed|put on|staged|convened)|(?:was )?held (?:in|at|on)|met (?:in|at|on)"
    r"|had (?:taken place|been)|gathered|came together|(?:ran|happened) (?:in|at|on|from)"
    r"|in (?:[A-Z]|\d{4})|on \d|of \d{4}))"
)
_HEADS = word_set("""
    workshop forum summit conference congress seminar symposium roundtable dialogue meeting
    colloquium festival retreat school round convening gathering conclave hackathon edition
    consultation hearing ministerial webinar assembly sitting plenary bootcamp
""")
_AT = re.compile(
    r"\b(?:at|during|since|after|before|following|from|to|until|of|hosts?|hosted|hosting|for"
    r"|attended|joined) $"
)
"""What stands in front of another edition: "at the Third Ministerial"."""
_OTHER = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir) (?P<name>(?P<count>{_COUNT}) (?:annual )?"
    r"(?P<head>[A-Za-z]+))\b(?! (?:of|on|for|day|session|panel|[A-Z][a-z])\b)",
    re.IGNORECASE,
)


def with_other_editions(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with what the page counts otherwise than its own event as others."""
    own = _counted_event(text, units, found)
    if own is None:
        return [list(mentions) for mentions in found]
    event, count = own
    current = [[_of_acronym(text, m, event, count) for m in mentions] for mentions in found]
    for index, unit in enumerate(units):
        if unit.kind is UnitKind.SENTENCE:
            current[index] = _with_told(text, unit, current[index], event, count)
    return current


def _counted_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[Mention, set[str]] | None:
    """Return the event with a count that the page opens with, and its count."""
    for unit, mentions in list(zip(units, found, strict=True))[:_OPENING]:
        for mention in mentions:
            if mention.kind is not Kind.EVENT or mention.referring:
                continue
            before = _COUNTED.search(
                text, max(unit.start, mention.span.start - 14), mention.span.start
            )
            words = f"{before['count']} {mention.name}" if before else mention.name
            count = {e for e in editions_of(words) if not _is_year(e)}
            if count:
                return mention, count
    return None


_OPENING = 8


def _is_year(edition: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", edition) is not None


def _of_acronym(text: str, mention: Mention, event: Mention, count: set[str]) -> Mention:
    """Return "4th TIDE" as an event of its own where the page's is the 5th."""
    short = event.acronym and mention.name == event.acronym
    before = _COUNTED.search(text, max(0, mention.span.start - 14), mention.span.start)
    if not short or before is None or editions_of(before["count"]) == count:
        return mention
    span = Span(before.start("count"), mention.span.end)
    return replace(
        mention, kind=Kind.EVENT, span=span, extent=span, name=span.cut(text), head=event.head,
        acronym="", aliases=(), weak=False,
    )  # fmt: skip


def _with_told(
    text: str, unit: Unit, mentions: list[Mention], event: Mention, count: set[str]
) -> list[Mention]:
    """Return the mentions with "first workshop" as an event where the page's is the second."""
    said = [*_TOLD.finditer(text, unit.start, unit.end)]
    said += [
        m
        for m in _OTHER.finditer(text, unit.start, unit.end)
        if _AT.search(text, unit.start, m.start()) and m["head"].lower() not in {"edition", "round"}
    ]
    for match in said:
        span = Span(*match.span("name"))
        head = match["head"].lower()
        taken = [m for m in mentions if m.extent.end > span.start and m.span.start < span.end]
        free = all(m.kind is Kind.EVENT and m.referring and span.covers(m.span) for m in taken)
        like = head in {event.head, event.name.split()[-1].lower(), "edition", "round"}
        if free and like and head in _HEADS and editions_of(match["count"]) != count:
            mentions = placed(mentions, Mention(Kind.EVENT, span, span, span.cut(text), event.head))
    return mentions
