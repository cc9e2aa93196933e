"""The event that a verb is about: named around it, or referred to as "the forum"."""

from __future__ import annotations

import re

from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.passage import Passage

EVENT_NOUN = re.compile(
    r"\b(?:the|this|its|their|a|an|that|of the)\s+(?:\w+[- ]){0,2}"
    r"(?:forum|summit|conference|congress|seminar|symposium|workshop|round ?table|dialogue"
    r"|meeting|event|convening|webinar|panel|gathering|round|session|talks|edition)s?\b"
    r"|\b(?:the )?(?:next|first|second|third|last)(?: \w+)? one\b",
    re.IGNORECASE,
)
_OWN_LINE = {UnitKind.ITEM, UnitKind.LABEL}

_EVENT = re.compile(one_of("E"))
_EVENT_SOON = re.compile(rf"[^.;]{{0,120}}?({one_of('E')})")
_RELATIVE = re.compile(r"(?:which|that) $")
_OTHER_EDITION = re.compile(
    r" (?:the |its )?(?:first|previous|last|second|third|next) (?:edition|round|meeting)\b"
)
_IT = re.compile(r" it\b")


def event_near(passage: Passage, start: int, end: int, passive: bool) -> DocumentEntity | None:
    """Return the event that the verb at `start` to `end` of the masked text is about, if any."""
    char = _named_near(passage.text, start, end, passive)
    if char:
        return passage.named(char)
    return passage.event if _meant(passage, start, end, passive) else None


def _named_near(text: str, start: int, end: int, passive: bool) -> str:
    """Return the event named around a verb: before a passive one, else after it."""
    before = _EVENT.findall(text[:start])
    after = _EVENT_SOON.match(text, end)
    if before and passive:
        return str(before[-1])
    if after:
        return after.group(1)
    if before and _RELATIVE.search(text[max(0, start - 8) : start]):
        return str(before[-1])
    return ""


def _meant(passage: Passage, start: int, end: int, passive: bool) -> bool:
    """Return whether a verb without an event's name is about the one that the unit is about."""
    text = passage.text
    if _OTHER_EDITION.match(text, end):
        return False
    if passive:
        alone = start == 0 or passage.unit.kind in _OWN_LINE
        return alone or EVENT_NOUN.search(text[:end]) is not None
    return bool(_IT.match(text, end) or EVENT_NOUN.search(text[end : end + 60]))
