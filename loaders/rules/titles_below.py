"""The title of the one session that a page is about, where its event stands in the line above."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.headings import opens_section
from govgraph.loaders.rules.labels import SESSION
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.talk_slots import titles_topic

_LAST = 4
"""Units from the top within which the title stands: event, day, place, title."""
_KIND = re.compile(
    r"(?:(?:[Oo]nline|[Pp]ublic|[Pp]ast|[Uu]pcoming|[Pp]anel|[Vv]irtual) )?"
    r"(?:[Ee]vents?|[Ww]ebinar|[Ww]orkshop|[Ss]eminar|[Cc]onference|[Ll]ecture|[Dd]iscussion"
    r"|[Rr]oundtable|[Ss]ymposium)"
)
"""What a page says of its kind above its title."""
_THIS_ONE = re.compile(
    r"\b(?:[Tt]his|[Oo]ur) (?:[a-z-]+ ){0,2}(?:session|panel|workshop|round ?table|side event"
    r"|discussion|conversation|debate|talk|seminar|hearing|webinar|fireside chat)\b"
)
_PICTURES = re.compile(r"[\W_]*")
_CLOSING = re.compile(r"[.;,]$")
_OF_LARGER = re.compile(
    r"\W*(?:(?:to be )?(?:held|co-?located|organi[sz]ed|hosted|taking place|convened|presented)\b"
    r"|(?:in conjunction|together|alongside|as part|part|within|during|at|affiliated)\b|@"
    r"|(?:an? )?(?:official |accepted )?(?:side|satellite|pre|workshop|tutorial|session)[- ]?"
    r"(?:event|conference)? (?:at|of|to)\b)",
    re.IGNORECASE,
)
"""What opens a line that tells at which larger event the one above is held."""
_FEWEST_WORDS, _MOST_WORDS = 4, 25


def titled_below(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return the heading below the line with the larger event, if prose says "this session".

    Or the one below a line that only says what kind of page it is: "Event", "Webinar".
    """
    if _under_kind(text, units, found):
        return 1, _whole(text, units[1])
    if _under_larger(text, units, found):
        return 1, _whole(text, units[1])
    if len(units) < _LAST or not _is_event(units[0], found[0]):
        return None
    if any(u.slot or u.label is SESSION for u in units):
        return None
    index = next((i for i in range(1, _LAST) if units[i].kind is UnitKind.HEADING), None)
    if index is None or any(units[i].kind is UnitKind.SENTENCE for i in range(1, index)):
        return None
    people = any(u.label is not None and u.label.relation == "PARTICIPATED_IN" for u in units)
    spoken = any(_THIS_ONE.search(text, u.start, u.end) for u in units[index + 1 :])
    title = _title(text, units[index], found[index])
    return (index, title) if people and spoken and title is not None else None


def _under_kind(text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> bool:
    """Return whether a heading of several words stands below "Event" and names nothing else."""
    if len(units) < _LAST or not _KIND.fullmatch(text, units[0].start, units[0].end):
        return False
    title = units[1]
    words = text[title.start : title.end]
    named = any(
        m.kind in {Kind.EVENT, Kind.INITIATIVE, Kind.PERSON} and not m.weak for m in found[1]
    )
    return (
        title.kind is UnitKind.HEADING
        and title.label is None
        and not named
        and "\n" not in words
        and (2 if _dated(units) else _FEWEST_WORDS) <= len(words.split()) <= _MOST_WORDS
    )


def _dated(units: Sequence[Unit]) -> bool:
    """Return whether date and place are labelled near the top, as only an event has them."""
    values = {u.label.value for u in units[:10] if u.label is not None}
    return values >= {"date", "place"}


_KIND_OF_PART = (
    r"(?:(?:accepted|official|invited|parallel|special|half-day|full-day|thematic|lightning|open)\s+)*"
    r"(?:tutorial|workshop|panel(?: discussion)?|session|side[- ]event|satellite(?: event)?|track"
    r"|round ?table|keynote|fireside chat|lightning talk|talk|open forum|town hall|craft session"
    r"|meetup|town ?hall|symposium)"
)
_PART_BEHIND = re.compile(
    rf"\s*(?:[:|–—-]\s*)?{_KIND_OF_PART}(?:\s+(?:#|no\.?\s?)?\d{{1,4}})?\s*$", re.I
)
_PART_BEFORE = re.compile(
    rf"\W*(?:an? )?{_KIND_OF_PART}\s+(?:at|of|@|to|for|during)\s+(?:the )?$", re.I
)


def _under_larger(text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> bool:
    """Return whether a title stands below "TIDE 2026 Tutorial" or "Workshop at TIDE 2026"."""
    if len(units) < _LAST or any(unit.slot for unit in units[:2]):
        return False
    larger = [m for m in found[0] if m.kind is Kind.EVENT and not m.referring]
    if len(larger) != 1 or units[1].kind is UnitKind.SENTENCE:
        return False
    front, behind = (
        text[units[0].start : larger[0].span.start],
        text[larger[0].span.end : units[0].end],
    )
    part = _PART_BEHIND.fullmatch(behind) if not front.strip() else _PART_BEFORE.fullmatch(front)
    dated = re.search(r"\d{4}|[’']\d\d", larger[0].name) is not None
    if part is None or not dated or (front.strip() and behind.strip()):
        return False
    words = text[units[1].start : units[1].end]
    return "\n" not in words and titles_topic(words.replace(": ", " "), with_bodies=True)


def _whole(text: str, unit: Unit) -> Mention:
    span = Span(unit.start, unit.end)
    words = span.cut(text)
    lead = re.match(r"[^:?\n]+(?:\?(?= )|(?=: ))", words)
    aliases = (lead.group(),) if lead is not None and " " in lead.group() else ()
    return Mention(Kind.EVENT, span, span, words, "title", aliases)


def _is_event(unit: Unit, mentions: Sequence[Mention]) -> bool:
    """Return whether a line holds little more than the name of an event."""
    events = [m for m in mentions if m.kind is Kind.EVENT and not m.weak]
    named = sum(m.extent.end - m.extent.start for m in events)
    return unit.kind is not UnitKind.SENTENCE and 3 * named >= 2 * (unit.end - unit.start)


def _title(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """Return what a heading is the title of, unless it names or tells something else."""
    named = any(m.kind is Kind.EVENT and not m.weak for m in mentions)
    if named or unit.label is not None:
        return None
    opening = _PICTURES.match(text, unit.start, unit.end)
    span = Span(opening.end() if opening else unit.start, unit.end)
    words = span.cut(text)
    if (
        not _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS
        or opens_section(words)
        or _CLOSING.search(words)
        or _OF_LARGER.match(words)
    ):
        return None
    lead = re.match(r"[^:\n]+?(?=: | [–—] )", words)
    front = re.match(r"[^\n]+?(?= [–—] )", words)
    aliases = {m.group() for m in (lead, front) if m is not None and " " in m.group()}
    return Mention(Kind.EVENT, span, span, words, "title", tuple(sorted(aliases)))
