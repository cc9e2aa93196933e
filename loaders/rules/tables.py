"""Tables with a header row: "Name | Post | Organisation", "Year | Event | Part"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.cards import opens_with_name
from govgraph.loaders.rules.headings import line_label
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.sittings import end_of_title, ends_sitting, lead_of_title
from govgraph.loaders.rules.talk_slots import titles_topic
from govgraph.loaders.rules.wording import EVENT_MODIFIERS
from govgraph.loaders.words import common_word

_COLUMNS = (
    (
        "sitting",
        r"(names?|titles?) of (the )?(session|panel|workshop|event|webinar|talk)s?|sessions?"
        r"|panels?|(session|panel|workshop|event|webinar) (names?|titles?)|workshops?|webinars?"
        r"|seminars?",
    ),
    (
        "person",
        r"((full|family|first|speaker'?s?|participant'?s?) )?names?( of .*)?|speakers?|person"
        r"|participants?|panell?ists?|presenters?|who|signator(y|ies)|delegates?|members?|experts?"
        r"|moderators?|chairs?|facilitators?|lead|leads|discussants?|invited speakers?"
        r"|([\w-]+ )*(staff|team) members?|representatives?|represented by|focal points?|nominees?"
        r"|appointees?|trainers?|coordinators?|fellows?|head of delegation|(contact|resource)"
        r" persons?"
        r"|signed by|instructors?|organi[sz]ing members?|(national )?contacts?",
    ),
    (
        "post",
        r"posts?|positions?|(job |current )?titles?|functions?|designation|capacity|role at.*"
        r"|position and .*|title and .*",
    ),
    (
        "body",
        r"organi[sz]ations?|affiliations?|institutions?|company|companies|employer|university"
        r"|bod(y|ies)|entity|from|(home|current|parent|main|member|nominating|represented"
        r"|sending"
        r"|participating) (institution|organi[sz]ation|university|body|institute|agency|company)"
        r"|(company|organi[sz]ation|institution|agency|affiliation)[ /](and )?.*|institutes?"
        r"|workplace"
        r"|ministry|agency|represents|representing|on behalf of|school|department|party|works?"
        r" (at|for)",
    ),
    ("country", r"country|countries|state|nationality|country/region|delegation"),
    ("event", r"events?|conference|forum|edition|meeting|summit"),
    ("part", r"part|roles?|as|took part as|participation"),
    ("date", r"dates?|year|when|day"),
    ("time", r"times?|hours?|slot|start|schedule"),
    (
        "session",
        r"items?|topics?|programme|program|agenda( items?)?|activit(y|ies)"
        r"|subjects?|themes?|what|contents?|description",
    ),
    (
        "talk",
        r"talks?|titles? of (the )?(presentation|talk|paper)|(talk|presentation|paper) titles?"
        r"|presentations?|papers?",
    ),
)
_TELLING = frozenset({"person", "event", "body", "country", "sitting"})
"""Columns of which a table must have one for its header to be believed."""
_CLAIMED = {"person": Kind.PERSON, "body": Kind.INSTITUTION, "event": Kind.EVENT}
_HEADS = {Kind.PERSON: "person", Kind.EVENT: "event"}
_LONGEST_CELL = 120
_OF_SLOT = frozenset({"event", "events", "title", "titles"})
"""What such a column holds beside one of times: "Time | Event", "Time | Title | Speaker"."""


def columns_of(text: str, units: Sequence[Unit]) -> dict[int, tuple[str, ...]]:
    """Return for each row under a header row what its columns hold."""
    found: dict[int, tuple[str, ...]] = {}
    header: tuple[str, ...] = ()
    previous = -2
    for index, unit in enumerate(units):
        if unit.kind is not UnitKind.ROW:
            continue
        if index != previous + 1:
            header = _header(text, unit)
        elif header and 1 < len(unit.cells) <= len(header):
            found[index] = header[: len(unit.cells)]
        previous = index
    return found


def _header(text: str, unit: Unit) -> tuple[str, ...]:
    """Return what each column holds, or nothing if the row is not a header."""
    names = tuple(_column(text[start:end].strip().lower()) for start, end in unit.cells)
    if names[:1] == ("time",) and not {"session", "sitting", "talk"} & set(names):
        heads = [_plain(text[start:end].lower()) for start, end in unit.cells]
        names = tuple(
            "session" if head in _OF_SLOT else name for head, name in zip(heads, names, strict=True)
        )
    understood = 2 * sum(bool(n) for n in names) >= len(names) or {"person", "body"} <= {*names}
    return names if understood and _TELLING & set(names) else ()


def heads_columns(text: str, cells: Sequence[tuple[int, int]]) -> bool:
    """Return whether each cell of a row is a column's heading: "Name", "Organisation"."""
    return all(_column(text[start:end].strip().lower()) for start, end in cells)


def names_event_column(words: str) -> bool:
    """Return whether a column of this heading holds events or sessions."""
    return _column(words.strip().lower()) in {"event", "sitting", "session"}


def _column(words: str) -> str:
    """Return what a column holds by its heading: all of the words, or the first part known."""
    words = _plain(words)
    for part in (words, *re.split(r"\s*[/&,]\s*|\s+and\s+", words)):
        name = next((n for n, pattern in _COLUMNS if re.fullmatch(pattern, part)), "")
        if name:
            return name
    return ""


def _plain(words: str) -> str:
    """Return the heading of a column without remarks and marks: "Time (CET)", "**Speaker**"."""
    return re.sub(r"\s*(?:\([^)]*\)|\{:[^}]*\})", "", words).strip(" *:")


def claim_cells(
    text: str, unit: Unit, mentions: Sequence[Mention], columns: Sequence[str]
) -> list[Mention]:
    """Return the mentions of a row with those cells claimed whole that the header speaks for."""
    current = list(mentions)
    spoken = "time" in columns and any(
        name == "person" and opens_with_name(text[start:end].strip())
        for (start, end), name in zip(unit.cells, columns, strict=True)
    )
    for (start, end), name in zip(unit.cells, columns, strict=True):
        kind, words = _CLAIMED.get(name), text[start:end].strip()
        if name in {"session", "sitting", "talk"}:
            labelled = _with_session(text, start, end, current)
            talk = spoken and name == "session" and titles_topic(words)
            whole = (name == "sitting" or talk) and labelled is current
            fewest = 1 if talk else _TITLE_WORDS
            current = _with_sitting(text, start, end, current, fewest) if whole else labelled
            continue
        inside = [m for m in current if start <= m.span.start and m.span.end <= end]
        if kind is not None and _is_whole_name(kind, words, inside):
            span = Span(start, start + len(words))
            claimed = Mention(kind, span, span, words, _HEADS.get(kind, ""))
            kept = [m for m in current if m not in inside]
            current = sorted([*kept, claimed], key=lambda m: m.span)
    return current


def _with_session(text: str, start: int, end: int, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions with the title of a session in a cell: "Panel: Title"."""
    found = line_label(text[start:end])
    if found is None or found[0].value != "session":
        return mentions
    begin = (
        start
        + found[1]
        + len(text[start + found[1] : end])
        - len(text[start + found[1] : end].lstrip())
    )
    span = Span(begin, begin + end_of_title(text[begin:end]))
    people = any(m.kind is Kind.PERSON and span.covers(m.span) for m in mentions)
    if people or len(span.cut(text).split()) < 2:
        return mentions
    session = Mention(
        Kind.EVENT, span, span, span.cut(text), "session", aliases=(text[start : span.end],)
    )
    return placed(mentions, session)


def _with_sitting(
    text: str, start: int, end: int, mentions: list[Mention], fewest: int
) -> list[Mention]:
    """Return the mentions with what a column of sessions holds as the title of one."""
    words = text[start:end].strip()
    run_by = _RUN_BY.search(words)
    title = words[: run_by.start()] if run_by else words
    span = Span(start, start + end_of_title(title))
    named = any(m.kind in {Kind.PERSON, Kind.EVENT} and span.covers(m.span) for m in mentions)
    if named or not title[:1].isupper() or len(title.split()) < fewest or ends_sitting(title):
        return mentions
    session = Mention(
        Kind.EVENT, span, span, span.cut(text), "session", lead_of_title(span.cut(text))
    )
    return placed(mentions, session)


_RUN_BY = re.compile(
    r"(?: [-–—]|,) (?:co-?|jointly )?(?:hosted|organi[sz]ed|run|led|convened) by\b", re.I
)
_TITLE_WORDS = 4


def _is_whole_name(kind: Kind, words: str, inside: Sequence[Mention]) -> bool:
    """Return whether a cell is one name of this kind in which none was found yet."""
    if not words or not words[0].isupper() or len(words) > _LONGEST_CELL:
        return False
    if kind is Kind.EVENT and words.lower() in EVENT_MODIFIERS:
        return False
    found = {m.kind for m in inside}
    if kind in found or (kind is Kind.INSTITUTION and Kind.COUNTRY in found):
        return False
    if kind is Kind.PERSON and any(m.kind is Kind.COUNTRY and m.name == words for m in inside):
        return False
    parts = words.split()
    return kind is not Kind.PERSON or (len(parts) <= 5 and not all(map(common_word, parts)))
