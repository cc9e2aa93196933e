"""What the lines around a title tell of an event: when, where, who spoke, who ran it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.front_matter import FRONT_MATTER, body_of
from govgraph.loaders.rules.labels import Label
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.session_headings import HOUR
from govgraph.loaders.rules.title_lines import SHORT, WHERE_AND_WHEN

_FRONT_WHERE = re.compile(r"^(?:location|venue|place|where|city)[ \t]*[:=][ \t]*\S", re.I | re.M)
_FRONT_WHEN = re.compile(r"^(?:date|when|start\w*|event_?date)[ \t]*[:=][ \t]*\S", re.I | re.M)


def signs_of(text: str, unit: Unit, mentions: Sequence[Mention]) -> set[str]:
    """Return what a line tells of an event: when, where, the hour, who spoke, who ran it."""
    signs = set()
    label = unit.label
    several = sum(m.kind is Kind.PERSON for m in mentions) > 1 or _is_sitting(label)
    if label is not None:
        signs |= {"when"} if label.value == "date" else set()
        signs |= {"where"} if label.value == "place" else set()
        signs |= {"people"} if label.relation == "PARTICIPATED_IN" and several else set()
        signs |= {"runs"} if label.relation in {"ORGANIZED", "SUPPORTED"} else set()
    told = _TOOK_PART.search(text, unit.start, unit.end) or _WITH.match(text, unit.start)
    if told and names_person(mentions):
        signs |= {"people"}
    if unit.kind is UnitKind.SENTENCE and unit.end - unit.start > SHORT:
        return signs
    if HOUR.search(text, unit.start, unit.end):
        signs |= {"hour"}
    named = [m for m in mentions if m.kind in WHERE_AND_WHEN]
    if unit.kind is UnitKind.SENTENCE and not _tells_when(text, unit, named):
        return signs
    covered = sum(m.extent.end - m.extent.start for m in named)
    if named and 3 * covered >= unit.end - unit.start and unit.end - unit.start < SHORT:
        signs |= {"when" if m.kind is Kind.DATE else "where" for m in named}
    return signs


def _tells_when(text: str, unit: Unit, named: Sequence[Mention]) -> bool:
    """Return whether a sentence begins with day or place, or says when to come."""
    opens = bool(named) and named[0].span.start == unit.start
    return opens or _COME.search(text, unit.start, unit.end) is not None


_COME = re.compile(
    r"\b(?:[Jj]oin us|invites? you|invited to|[Tt]akes place|[Tt]ook place|take place|be held"
    r"|was held|[Rr]egister)\b"
)
_WITH = re.compile(r"(?:With|Featuring) (?=[A-Z])")
_TOOK_PART = re.compile(
    r"\b(?:speakers?|panel(?:l?ists)?|guests?|participants|attendees|presenters|discussants)\b"
    r"(?: also)? (?:included?|were|was|are|featured?|will be)\b"
    r"|\b(?:opened|moderated|chaired|facilitated|keynoted|hosted)\b"
    r"(?! (?:up|in|its|their|his|her)\b)"
    r"|\b(?:gave|delivered|held) (?:the |an? )?(?:\w+ )?(?:keynote|opening|talk|lecture|speech"
    r"|remarks|address|presentation|welcome)\b|\bamong (?:the|our|those) (?:guests|speakers"
    r"|panel|present|participants|attend)|\bspoke (?:at|on|about|with|to)\b"
    r"|\bpanel(?: discussion)? with\b"
    r"|\bin conversation with\b|\bjoined (?:by|us)\b",
    re.IGNORECASE,
)
"""Prose of who spoke or came."""


def takes_part(unit: Unit) -> bool:
    """Return whether a label or a heading says that the names of a unit are of participants."""
    return unit.label is not None and unit.label.relation == "PARTICIPATED_IN"


def names_person(mentions: Sequence[Mention]) -> bool:
    """Return whether a person is among the mentions."""
    return any(m.kind is Kind.PERSON for m in mentions)


def _is_sitting(label: Label | None) -> bool:
    return label is not None and label.role in {"moderator", "panelist"}


def signs_of_front_matter(text: str) -> set[str]:
    """Return what front matter tells of an event; a day alone may be that of publication."""
    front = FRONT_MATTER.match(text)
    if front is None:
        return set()
    start, end = body_of(front)
    found = {"where"} if _FRONT_WHERE.search(text, start, end) else set()
    return found | ({"when"} if _FRONT_WHEN.search(text, start, end) and found else set())
