"""Sessions that a report tells of one by one, each below its title: "This panel was led by …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.cards import is_name_line, opens_with_name
from govgraph.loaders.rules.headings import heading_label, opens_section
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.session_headings import PART_OF_DAY, is_date_line
from govgraph.loaders.rules.sittings import (
    ends_sitting,
    lead_of_title,
    names_kind,
    numbered_sitting,
)

_COUNT = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)"
    r"|final|last|next|following|opening|closing|concluding|morning|afternoon|evening|remaining)"
)
_SITTING = (
    r"(?:sub-?session|session|panel(?: discussion)?|round ?table|workshop|break-?out(?: group)?"
    r"|plenary|working group|fireside chat|tutorial|master ?class|side[- ]event|parallel event"
    r"|lightning talks?|seminar|webinar|hearing|debate|dialogue|conversation|discussion)"
)
_WORDS = r"(?:[\w’'-]+,? ){0,4}?"
_LED = r"(?:moderated|chaired|facilitated|led|hosted|introduced|opened|convened|run|curated)"
_LEADS = (
    r"(?:moderated|(?:co-)?chaired|facilitated|(?:co-)?led|hosted|introduced|opened|ran|closed"
    r"|(?:co-)?organi[sz]ed|kicked off|presided over|guided)"
)
_SURE = re.compile(
    rf"(?:(?:^|[.;] )(?:Co-)?{_LED} by\b"
    rf"|\b(?:[Tt]he|[Oo]ur|[Ii]n (?:the|a)|[Aa]) (?:\w+ )?{_COUNT} {_WORDS}(?-i:{_SITTING})\b"
    rf"|\b(?:[Tt]his|[Tt]he) {_WORDS}{_SITTING},? (?:which )?(?:was|were|is|has been)"
    rf" (?:\w+ly |jointly )?{_LED}\b"
    rf"|\b{_LEADS} (?:a|an|the|this|our) {_WORDS}{_SITTING}\b"
    rf"|\b[Ii]n (?:this|our) {_WORDS}{_SITTING}\b"
    rf"|^(?:This|Our) {_WORDS}{_SITTING} \w+)",
    re.IGNORECASE,
)
"""What says for sure that the section is about one session."""
_LIKELY = re.compile(
    rf"(?:\b(?:the|this) (?:[\w-]+ )?{_SITTING}\b"
    rf"|\ba {_WORDS}{_SITTING} (?:on|with|of|by|featuring|{_LED})\b"
    r"|\b(?:panell?ists?|speakers?|presenters?|discussants?|moderators?|facilitators?)"
    r",? (?:(?:were|was|included?|incl\.|from|and|who) |(?-i:(?=[A-Z])))"
    r"|(?:^|[.;] )(?:chair|host|with|in conversation|lead|guest|speaker|discussant)s?:? (?-i:[A-Z])"
    r"|\b(?:presentations?|talks?|contributions?|inputs?|remarks) (?:by|from|of) (?-i:[A-Z]))",
    re.IGNORECASE,
)
"""What may tell of a session beside others of which it is sure."""
_STANDING = re.compile(
    r"\b(?:intergovernmental|independent|advisory|scientific|expert|steering|standing|appeals?)"
    r" (?:[\w-]+ )*(?:panel|group)\b",
    re.I,
)
_GENERAL = re.compile(
    r"(?:(?:the|some|our|my|key|main|general|opening|closing|final|concluding|overall|lessons"
    r"|looking|next|way|what|where|about|who|thank|thanks|acknowledg\w+|photo|press|questions?"
    r"|q ?& ?a|welcome|keynote|participants|speakers|day|results|recommendations?|discussion"
    r"|takeaways?|conclusions?|introduction|annex|appendix|list)\b[\w ,&’'/-]{0,40})",
    re.IGNORECASE,
)
"""Headings of a report that title none of its sessions."""
_NUMBER = re.compile(r"\W*(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}|[A-H])(?:[.):]|\\\.|\s[–—-])\s+")
_TOLD_WITHIN = 3
"""Sentences below a title of which one says that a session is told of."""
_FEWEST, _LONGEST = 2, 25


def with_told_sittings(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the headings as sessions below which sessions are told of."""
    current = [list(mentions) for mentions in found]
    titles = {
        i: title
        for i, unit in enumerate(units)
        if i and (title := _title(text, unit, found[i])) is not None
    }
    told = {i: _tells(text, units, found, i) for i in titles}
    sure = sum(strength > 1 for strength in told.values())
    if sure < _FEWEST or not _of_event(found[: min(told)]):
        return current
    for index, strength in told.items():
        if strength:
            current[index] = _with(text, current[index], titles[index])
    return current


def _of_event(above: Sequence[Sequence[Mention]]) -> bool:
    """Return whether an event is told of above the first of the sections."""
    return any(m.kind is Kind.EVENT for mentions in above for m in mentions)


def _title(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return what a heading could be the title of, without its count; None where it names more."""
    if unit.kind is not UnitKind.HEADING or unit.label is not None:
        return None
    if any(m.kind in {Kind.EVENT, Kind.PERSON} and not m.weak for m in mentions):
        return None
    line = text[unit.start : unit.end]
    counted = numbered_sitting(line)
    number = _NUMBER.match(line)
    words = line[counted or (number.end() if number else 0) :].strip(' *_"“”')
    short = len(words.split())
    if "\n" in line or not (1 if counted else _FEWEST) <= short <= _LONGEST:
        return None
    generic = opens_section(words) or heading_label(words) or _GENERAL.fullmatch(words)
    if not counted and (generic or ends_sitting(words) or PART_OF_DAY.match(words)):
        return None
    if words.endswith((".", ":", ",", ";")) or names_kind(words) or is_date_line(words):
        return None
    if is_name_line(words) or opens_with_name(words):
        return None
    start = text.index(words, unit.start)
    return Span(start, start + len(words))


def _tells(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]], heading: int
) -> int:
    """Return 2 where the section is surely about one session, 1 where it may be, else 0."""
    below = [i for i in range(heading + 1, len(units)) if units[i].section == heading]
    first = below[:_TOLD_WITHIN]
    if not first or any(units[i].kind is not UnitKind.SENTENCE for i in first[:1]):
        return 0
    if not any(m.kind is Kind.PERSON for i in below for m in found[i]):
        return 0
    said = " ".join(text[units[i].start : units[i].end] for i in first)
    said = _STANDING.sub(" ", said)
    likely = _LIKELY.search(said) is not None
    return 2 if _SURE.search(said) or (likely and units[heading].slot) else int(likely)


def _with(text: str, mentions: Sequence[Mention], title: Span) -> list[Mention]:
    name = title.cut(text)
    event = Mention(Kind.EVENT, title, title, name, "session", lead_of_title(name))
    return placed(mentions, event)
