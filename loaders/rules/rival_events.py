"""Whether a page that describes a gathering is about an event that it names instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.rules.events import LARGER
from govgraph.loaders.rules.gathering_words import ABOUT, ADJECTIVES, BEHIND, GATHERING, PLAIN
from govgraph.loaders.rules.introduced_events import ONCE_BEFORE
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_BESIDE = re.compile(
    r"\b[Aa]n? (?:[\w-]+ ){0,4}(?:side[- ]event|session|panel|meeting|workshop|round ?table"
    r"|briefing|reception|breakfast|lunch|dinner|hearing|discussion|event)"
    r"(?: (?:on|about) [^.;]{3,50})?"
    r" (?:during|at|alongside|within|as part of|in the framework of|on the (?:margins|sidelines)"
    r" of)(?: the)?(?: [\w’'-]+){0,3} ?$"
)
"""A gathering in front of the larger event that it was held at."""


def rivalled(
    text: str,
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    index: int,
    mention: Mention,
    told_when: bool,
) -> bool:
    """Return whether the page may be about an event that it names, not about the described one.

    A description with a date or place of its own gives way only to what is named before it or in
    its sentence, or behind it with the same noun.
    """
    rivals = [
        m
        for unit, mentions in zip(units[:8], found, strict=False)
        for m in mentions
        if _own_event(text, m)
        and not _only_during(text, unit, m)
        and not gives_title(text, unit, m, mention)
    ]
    if not told_when:
        return bool(rivals)
    sentence = units[index]
    plain = re.fullmatch(PLAIN, mention.head) is not None
    return any(
        (m.span.start < sentence.end or m.head == mention.head or plain)
        and not _ONCE.search(text, max(0, m.span.start - 80), m.span.start)
        and not _PART_AT.fullmatch(text, units[0].start, m.span.start)
        for m in rivals
    )


def at_larger(text: str, unit: Unit, mentions: Sequence[Mention]) -> bool:
    """Return whether a unit tells of "a side event during" an event that it names."""
    return any(
        m.kind is Kind.EVENT and _BESIDE.search(text, unit.start, m.span.start) for m in mentions
    )


def gives_title(text: str, unit: Unit, event: Mention, told: Mention) -> bool:
    """Return whether a title stands behind a gathering's noun: 'the workshop on "…"'."""
    before = _ITS_TITLE.search(text, unit.start, event.span.start)
    return before is not None and told.head in before["noun"].lower().replace("-", " ").split()


def _own_event(text: str, mention: Mention) -> bool:
    """Return whether an event is named that is more than what another was held beside."""
    start = mention.span.start
    return (
        mention.kind is Kind.EVENT
        and not mention.weak
        and not (mention.referring and " " in mention.name)
        and not LARGER.search(text, max(0, start - 60), start)
        and not _BESIDE.search(text, max(0, start - 110), start)
        and not ONCE_BEFORE.search(text, max(0, start - 80), start)
    )


def _only_during(text: str, unit: Unit, event: Mention) -> bool:
    """Return whether an event is only the time of another: "during E, a side event was"."""
    before = _DURING.search(text, unit.start, event.span.start)
    return before is not None and _NEXT_HELD.match(text, event.extent.end, unit.end) is not None


_ITS_TITLE = re.compile(
    rf"\b(?:the|this|our|its) (?:[\w-]+ ){{0,4}}?(?P<noun>{GATHERING})"
    r"(?: on| about|,? (?:en)?titled|,? called)?,? [“\"‘]$",
    re.IGNORECASE,
)
_DURING = re.compile(
    r"\b(?:during|alongside|parallel to|in parallel with|on the (?:margins|sidelines|fringes) of"
    r"|as part of|within)(?: the)? $",
    re.IGNORECASE,
)
_PART_AT = re.compile(
    rf"(?:[\w’'-]+ ){{0,5}}{GATHERING}(?: (?:on|about) [^:;]{{3,60}})? (?:at|during|within|in)"
    r"(?: the)?(?: \w+)? ",
    re.IGNORECASE,
)
"""A headline up to the larger event: "Side event on reefs at the"."""
_NEXT_HELD = re.compile(
    rf",? (?:an?|another) {ADJECTIVES}{GATHERING}{ABOUT}(?={BEHIND})", re.IGNORECASE
)
_ONCE = re.compile(
    r"\b(?:last (?:year|month)|previous|earlier|in (?:19|20)\d\d|since|following|after|ahead of"
    r"|prior to|before|building on|upcoming|next)\b[^.;]*$",
    re.IGNORECASE,
)
"""What tells that an event was, or will be, at another time."""
