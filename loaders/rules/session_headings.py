"""Lines that must be the titles of sessions, since their own moderators or speakers follow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.document import BlockKind
from govgraph.loaders.dates import find_dates
from govgraph.loaders.places import city, country
from govgraph.loaders.rules.bare_roles import bare_role
from govgraph.loaders.rules.cards import is_name_line, opens_with_name
from govgraph.loaders.rules.furniture import is_furniture
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.headings import heading_label, line_label, opens_section
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.labels import KEYNOTE, MODERATOR, PANELIST, SPEAKER
from govgraph.loaders.rules.line_forms import is_prose
from govgraph.loaders.rules.lines import TIME, Lines, is_time
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.talk_slots import tells_post

_SITTING = (MODERATOR, PANELIST)
_PEOPLE = (*_SITTING, SPEAKER, KEYNOTE)
_SEVERAL = re.compile(
    r"\W*(?:[\w-]+ )*(?:speakers|presenters|lecturers|discussants|experts)\b", re.I
)
PART_OF_DAY = re.compile(
    r"(?:(?:early |late |mid-)?(?:morning|afternoon|evening|night)|day \w+|\w+day\b|part [\divx]+"
    r"|first (?:day|half|part)|second (?:day|half|part)|last day|week \d)\b",
    re.I,
)
"""What opens a heading of a part of the day, or of a day, in a programme."""
_TWO_SENTENCES = re.compile(r"[a-z]{3}\. [A-Z]")
_LONGEST_TITLE = 30
"""Words of a session's title."""


_EVENTS = re.compile(
    r"(?:(?:past|previous|upcoming|recent|earlier|other|our|all|selected) )*"
    r"(?:events|activities|talks|seminars|workshops|lectures|webinars|conferences|meetings)"
    r"(?: (?:and|&) \w+)?(?: \d{4})?(?: \([^()]{3,30}\))?",
    re.I,
)


def _opens_list_of_events(lines: Lines) -> int:
    """Return the line that says that events are listed below, or -1."""
    return next((i for i in range(len(lines)) if heads_events(lines.body(i))), -1)


def heads_events(words: str) -> bool:
    """Return whether a heading says that events are listed below: "Past events"."""
    return _EVENTS.fullmatch(words.strip(" :")) is not None


def is_date_line(body: str) -> bool:
    """Return whether a line holds a date, with a weekday, a time and a place at most."""
    dates = find_dates(body, year=2000) if len(body) < _SHORT_LINE else []
    if not dates:
        return False
    rest = body[: dates[0].start] + body[dates[-1].end :]
    return _AROUND_DATE.fullmatch(rest) is not None or _is_place(rest)


def _is_place(words: str) -> bool:
    """Return whether words are those of a place: "Town Hall, Oslo, Norway"."""
    parts = [part for part in re.split(r"\W*[,|;()–—*_]\W*", words) if part.strip()]
    known = any(city(part.strip()) or country(part.strip()) for part in parts)
    return known and len(words.split()) <= _WORDS_OF_PLACE


_WORDS_OF_PLACE = 7
_AROUND_DATE = re.compile(
    r"(?:[\s,.;:|()–—-]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d\d|[ap]\.?m\b|to|from"
    r"|at|[A-Z]{2,4}T?\b|UTC|[+−-]\d{1,2}\b|online)*",
    re.I,
)


def session_headings(lines: Lines) -> frozenset[int]:
    """Return the lines that title a session: its people, its time or its place are labelled below.

    One such line may be the page's title; a page of sessions has several.
    """
    able = [i for i in range(1, len(lines) - 1) if _could_be_title(lines, i)]
    manned = [i for i in able if _people_below(lines, i, _PEOPLE)]
    soon = [i for i in able if i not in manned and _people_soon(lines, i, able)]
    listing = _opens_list_of_events(lines)
    held = [
        i
        for i in able
        if i in manned
        or i in soon
        or _dated_below(lines, i, -1 < listing < i)
        or (-1 < listing < i and _dated_above(lines, i))
    ]
    if len(held) > 1:
        return frozenset(held)
    return frozenset(
        i
        for i in manned
        if i > 3 and (_people_below(lines, i, _SITTING) or when_and_where(lines.body(i + 1)))
    )


def when_and_where(body: str) -> bool:
    """Return whether a line gives day and hour, and at most a place: "Oslo, 3 May, 14:00"."""
    return (
        len(body) < _SHORT_LINE
        and not is_prose(body)
        and line_label(body) is None
        and bool(find_dates(body, year=2000))
        and HOUR.search(body) is not None
    )


_SHORT_LINE = 90
_PROSE_ABOVE_DATE = 4
"""Paragraphs that may describe a session between its title and its date."""
HOUR = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?[ap]\.?m\b", re.I)
"""A time of day."""


def _dated_above(lines: Lines, index: int) -> bool:
    """Return whether a day stands above a title and who spoke, or when, below it."""
    if index == 0 or not is_date_line(lines.body(index - 1)):
        return False
    found = line_label(lines.body(index + 1))
    return found is not None and (found[0] in _PEOPLE or found[0].value in {"date", "place"})


def _could_be_title(lines: Lines, index: int) -> bool:
    """Return whether a line by its form could be a title: neither prose, name nor label."""
    line, body = lines[index], lines.body(index)
    time = TIME.match(body)
    body = body[time.end() :] if time else body
    words = body.split()
    if line.kind is BlockKind.ROW or not 3 <= len(words) <= _LONGEST_TITLE:
        return False
    if not (body[0].isupper() or body[0].isdigit() or body[0] in "\"“‘'") or re.search(
        r"[.:;,]$", body
    ):
        return False
    if is_prose(body) or is_furniture(body) or is_time(body) or line_label(body):
        return False
    if _TWO_SENTENCES.search(body) or is_date_line(body) or when_and_where(body):
        return False
    if heading_label(body) is not None or opens_section(body) or PART_OF_DAY.match(body):
        return False
    if is_name_line(body) or opens_with_name(body) or tells_post(body):
        return False
    return not (index and names_body(body) and bare_role(lines, index - 1) is not None)


def names_body(body: str) -> bool:
    """Return whether a line ends as the name of a body does: "Blue Reef Modelling Centre"."""
    words = body.split()
    return len(words) <= _WORDS_OF_BODY and head_kind(words[-1]) is Kind.INSTITUTION


_WORDS_OF_BODY = 7


def _people_below(lines: Lines, index: int, roles: tuple[object, ...]) -> bool:
    """Return whether the next line labels those who led the session or spoke in it."""
    below = index + 1
    while below < len(lines) - 1 and (
        is_time(lines.body(below)) or when_and_where(lines.body(below))
    ):
        below += 1
    return _labels_people(lines, below, roles)


def _people_soon(lines: Lines, index: int, titles: Sequence[int]) -> bool:
    """Return whether those who led the session are labelled behind what describes it.

    Behind a blurb, its tags, or who organised it; another title may not stand between.
    """
    for below in range(index + 1, min(len(lines), index + _MOST_BEFORE_PEOPLE)):
        if below > index + 1 and _labels_people(lines, below, _SITTING):
            return True
        body = lines.body(below)
        runs = line_label(body)
        tags = body[:1].islower() and not lines[below].bullet
        organised = runs is not None and runs[0].relation == "ORGANIZED"
        if below in titles or not (is_prose(body) or tags or organised):
            return False
    return False


_MOST_BEFORE_PEOPLE = 6
"""Lines below a title in which its people are labelled."""


def _labels_people(lines: Lines, below: int, roles: tuple[object, ...]) -> bool:
    """Return whether a line labels people in one of the roles."""
    body = lines.body(below)
    bare = meaning(body) if len(body.split()) <= 3 else None
    found = (bare, len(body)) if bare is not None else line_label(body) or bare_role(lines, below)
    if found is None or found[0] not in roles or len(body) - found[1] > 600:
        return False
    return found[0] in _SITTING or _SEVERAL.match(body) is not None


def _dated_below(lines: Lines, index: int, lists_events: bool) -> bool:
    """Return whether date or time of the session is labelled below, behind what describes it.

    Below a numbered title, the bare date does: "2. Who Owns the Shore", "21 November"; so it does
    below every title of a page that `lists_events`.
    """
    line, next_line = lines[index], lines.below(index)
    counted = line.numbered or lists_events
    if counted and next_line is not None and is_date_line(lines.body(index + 1)):
        return True
    for below in range(index + 1, min(index + _PROSE_ABOVE_DATE + 2, len(lines))):
        found = line_label(lines.body(below))
        if found is not None:
            return found[0].value == "date" and len(lines.body(below)) > found[1]
        if not is_prose(lines.body(below)):
            return False
    return False
