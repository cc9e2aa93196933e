"""At which event somebody spoke or came: named beside the verb, or the one that is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.reading import Reading


class Act(NamedTuple):
    """That somebody took part: who, as what, and where in the sentence the words for it stand."""

    person: str
    role: str
    start: int
    end: int
    said: bool = False
    """Whether the words only tell that somebody said something, be it there or elsewhere."""


_ELSEWHERE = rule(
    r"\b(?:in (?:an?|his|her|their|the) (?:[\w-]+ )?(?:interview|article|op-ed|blog|tweet|book"
    r"|paper|email|newspaper|column|essay|podcast)|wrote"
    r"|tweeted|told (?:reporters|journalists|the (?:press|media))|(?:at|during) (?:an? |the {I} )"
    r"(?:[\w-]+ ){0,2}(?:meeting|press conference|press briefing|rally))\b"
    r"|\b(?:in|by) an? (?:[\w-]+ )?statement\b"
    r"|\b(?:at|during) (?:the|its) (?:institute|cent(?:er|re)|company|university|ministry|agency"
    r"|firm|foundation|school|association)'s (?:\w+ ){0,2}(?:ceremony|launch|inauguration)"
    r"|\btold (?:the )?{IX}|\bsaid at {L}",
    re.I,
)
_BEFORE_EVENT = rule(
    r"\b(?i:ahead of|before|prior to|in the run-up to"
    r"|(?:years?|months?|weeks?|days?) (?:before|after)"
    r"|unlike at|since)(?: the)? {E}"
    r"|\b(?i:building (?:up)?on|following up on|in line with)\b[^.;{E}]{0,60} {E}"
)
_EVENT, _PERSON = one_of("E"), one_of("P")
_GOVERNED = rule(r"[^.;:\"{E}]{0,90}?\"?({E}(?:(?:,|,? and)(?: the| at the)? {E})*)")
_NOT_GOVERNED = re.compile(
    r"\b(?:that|said|before|after|ahead of|since|until|like|unlike|than|following|prior to"
    r"|who|whose|which|called for|whether|how|why)\b"
)
_AT = re.compile(
    rf"^(?:(?!\b(?:that|said|who|before|after)\b).)*\b(?:at|during) (?:the )?\"?{_EVENT}"
)
_SAID_AT = re.compile(
    r"\b(?:at|during|in|to|into|on|address(?:ed|es|ing)?|open(?:ed|s|ing)|clos(?:ed|es|ing))"
    r"(?: (?!for |about )[\w'-]+){0,4}? \"?$"
)
"""What joins words said to where they were said; else the event is what they are about."""
_AFTERWARDS = re.compile(
    r"\b(?:following|after|since|like|unlike|than|cited|about) (?:the )?$", re.I
)
_IN_SESSION = rule(
    r"(?:in|at|of|on|during) the (?:\w+ )?(?:panel|session)(?: on| titled| called)? ?\"?({E})"
)
_PARTS = frozenset({"session", "panel"})


_AT_ANOTHER = rule(
    r"^(?:At|During) (?:the|its|an?|last year's) (?:\w+ ){0,2}?(?:first|second|third|previous|last"
    r"|earlier|inaugural|next)\b[^,;.{E}]{0,60}? (?:summit|forum|conference|meeting|dialogue)s?\b"
)


def happened_elsewhere(text: str) -> bool:
    """Return whether a sentence tells of something said outside an event, or before it."""
    if _AT_ANOTHER.match(text):
        return True
    return bool(_ELSEWHERE.search(text) or _BEFORE_EVENT.search(text))


_HELD = (
    r"(?:held|hosted|convened|organi[sz]ed|opened|took place|takes place|kicked off"
    r"|concluded|closed"
    r"|wrapped up|gathered|brought together|ran|attended|participated in|took part in|joined"
    r"|spoke at|began|ended|drew|featured|was|were|saw|heard|welcomed|attracted|lasted|met)"
)
_REPORTED = rule(
    rf"(?<!that )(?<!which )(?<!will be )\b{_HELD}\b[^.;]{{0,120}}{{E}}"
    rf"|{{E}}(?![^.]{{0,60}}\b(?:will|next week|next month)\b)[^.]{{0,90}}\b{_HELD}\b"
    r"|^(?:At|During|Throughout) (?:\w+ ){0,4}{E}"
)
_TO_COME = rule(
    r"(?i:ahead of|upcoming|in the run-up to|on the eve of|open letter)[^.]{0,80}{E}"
    r"|{E}[^.]{0,40}\b(?:next week|next month|tomorrow)\b"
)


_ANNOUNCED = rule(
    r"\bwill (?:host|hold|convene|organi[sz]e|stage)\b"
    r"(?! (?:the |its )?(?:next|following))[^.]{0,60}{E}"
    r"|{E}[^.;]{0,40}\bwill (?:be (?:held|hosted)|take place|bring|open)\b"
)
_LIFE = rule(r"^(?:[\w.]+ ){0,3}{P}(?: \([^)]*\))? (?:is|was) (?:an? |the |currently |[a-z]+ )")
_LEADING = 600
"""How far the opening of a document goes, in characters: what it names there it is about."""


def told_of(reading: Reading) -> frozenset[int]:
    """Return the events that a document tells of as held, by index; not those yet to come."""
    held: set[int] = set()
    coming: set[int] = set()
    leading = not _is_life(reading)
    for unit, view in zip(reading.units, reading.masked, strict=True):
        events = {
            e.index for m in view.mentions if (e := reading.entity(m)) and e.kind is Kind.EVENT
        }
        announced = leading and _ANNOUNCED.search(view.text)
        if events and (announced or _TO_COME.search(view.text)):
            coming |= events
        elif leading or unit.kind is UnitKind.HEADING or _REPORTED.search(view.text):
            held |= events
        leading = leading and unit.start < _LEADING
    return frozenset(held - coming)


def _is_life(reading: Reading) -> bool:
    """Return whether a document opens like the life of a person: it reports no event."""
    views = zip(reading.units, reading.masked, strict=True)
    prose = next((v for u, v in views if u.kind is UnitKind.SENTENCE), None)
    return prose is not None and _LIFE.match(prose.text) is not None


def is_said_there(passage: Passage, told: frozenset[int]) -> bool:
    """Return whether what somebody said was said at a gathering that the page tells of."""
    if any(True for _ in passage.entities(Kind.EVENT)):
        return True
    return passage.event is not None and passage.event.index in told


def occasions_of(passage: Passage, acts: Sequence[Act]) -> Iterator[tuple[Act, DocumentEntity]]:
    """Yield at which events one person did what the acts say: those named, else the reported."""
    named = [(act, event) for act in acts for event in _governed(passage, act)]
    yield from named
    reported = _reported(passage, [event for _, event in named])
    for act in acts:
        for event in (*reported, *_sessions(passage, act.person)):
            yield act, event


def _reported(passage: Passage, named: Sequence[DocumentEntity]) -> list[DocumentEntity]:
    """Return the events that a sentence is about, besides those that its verbs name."""
    around, opening, main = passage.event, _opening(passage), passage.reading.main
    larger = [event for event in named if event.head not in _PARTS]
    in_part = around is not None and around is not main
    if larger:
        found = [around] if in_part and main in larger else []
    elif opening is None or opening.head in _PARTS or in_part:
        found = [opening, around]
    else:
        found = [opening]
    return [event for event in found if event is not None]


def _governed(passage: Passage, act: Act) -> Iterator[DocumentEntity]:
    """Yield the events that the words of an act name, or that follow them in their clause."""
    text = passage.text
    after = _GOVERNED.match(text, act.end)
    if after is None or (_NOT_GOVERNED.search(after.group()) and not _AT.search(after.group())):
        return
    if act.said and not _SAID_AT.search(text, 0, after.start(1)):
        return
    for char in re.findall(_EVENT, after.group(1)):
        event = passage.named(char)
        if event is not None:
            yield event


def _opening(passage: Passage) -> DocumentEntity | None:
    """Return the event that a sentence names before all people: "At the forum, X spoke"."""
    opening = re.match(rf"([^{_PERSON[1:-1]}]*?)({_EVENT})", passage.text)
    if opening is None or _AFTERWARDS.search(opening.group(1)):
        return None
    return passage.named(opening.group(2))


def _sessions(passage: Passage, person: str) -> list[DocumentEntity]:
    """Return the titled session that this sentence or the one before it names, if there is one."""
    reading, index, text = passage.reading, passage.index, passage.text
    before = passage.view.mentions_in(text[: text.index(person)])
    events = [reading.entity(m) for m in before if m.kind is Kind.EVENT]
    if not events and index > 0 and reading.units[index - 1].paragraph == passage.unit.paragraph:
        above = reading.masked[index - 1].mentions
        events = [reading.entity(m) for m in above if m.kind is Kind.EVENT]
    inside = _IN_SESSION.search(text)
    if inside and not events:
        events = [passage.named(inside.group(1))]
    return [e for e in events[-1:] if e is not None and e.head in _PARTS]
