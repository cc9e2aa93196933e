"""The title of a session on a line of an agenda."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.days_in_titles import without_days
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.session_headings import is_date_line, when_and_where
from govgraph.loaders.rules.sittings import COUNTED_TALK, numbered_sitting

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DAYS_BEHIND = re.compile(
    rf",? [(]?(?:(?:\d{{1,2}}(?:st|nd|rd|th)?(?:, | and | ?[-–] ?| to )?)+ {_MONTH}\b"
    rf"|{_MONTH} \d{{1,2}}\b)"
)
"""When a session is held, behind its title on one line."""


def with_session_title(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take the line as the title of a session; what follows on the next lines stays as it is."""
    end = text.find("\n", unit.start, unit.end)
    span = without_days(text, Span(unit.start, unit.end if end < 0 else end))
    days = _DAYS_BEHIND.search(text, span.start + 4, span.end)
    span = Span(span.start, days.start()) if days else span
    words = span.cut(text).strip('"“”‘’')
    span = Span(at := text.index(words, span.start), at + len(words))
    line = text[unit.start : unit.end]
    if (
        is_date_line(line)
        or when_and_where(line)
        or len(words.split()) < 2
        or meaning(words) is not None
    ):
        return list(mentions)
    if COUNTED_TALK.fullmatch(words):
        return list(mentions)
    if any(m.kind is Kind.PERSON and _sits_in(text, m, span) for m in mentions):
        return list(mentions)
    session = Mention(
        Kind.EVENT, span, span, words, "session", aliases=_names_of_session(text, unit, span)
    )
    return placed(mentions, session)


def _sits_in(text: str, person: Mention, title: Span) -> bool:
    """Return whether a title names somebody who takes part rather than words like a name."""
    if not title.covers(person.span):
        return False
    opens = person.span.start == title.start
    coined = any(word.isupper() and len(word) > 1 for word in person.name.split())
    return opens or not coined or _BEFORE_GUEST.search(text, 0, person.span.start) is not None


_BEFORE_GUEST = re.compile(r"(?:\b(?:with|by|and|featuring|from)|[,:;–—&(]) $")


_KIND_IN_FRONT = re.compile(
    r"(?:[\w’'-]+ ){0,3}(?:session|panel|workshop|round ?table|event|track|forum|discussion|talk"
    r"|debate|plenary|tutorial)(?: (?:with|by|of|from) (?-i:[A-Z])[\w ’'&.-]{2,40})?: (?=\S+ \S)",
    re.IGNORECASE,
)
"""What a session is and with whom, before its topic: "Special session with Tinn: Law of Tides"."""


def _names_of_session(text: str, unit: Unit, title: Span) -> tuple[str, ...]:
    """Return how else a session is called: "Panel 2: Title", and "Panel 2" if there is but one."""
    if unit.label_span is None or unit.kind is not UnitKind.HEADING:
        line = text.rfind("\n", 0, unit.start) + 1
        whole = text[line : title.end].strip()
        kind = _KIND_IN_FRONT.match(title.cut(text))
        topic = (title.cut(text)[kind.end() :],) if kind else ()
        return (whole, *topic) if len(whole) < 200 and whole != title.cut(text) else topic
    start = unit.label_span[0]
    whole, label = text[start : title.end], text[slice(*unit.label_span)].strip(" :：–—-|.")
    same = len(re.findall(rf"(?m)^\W*{re.escape(label)}\b", text))
    counted = numbered_sitting(f"{label}: ") > 0 and same == 1
    return (whole, label) if counted else (whole,)
