"""The slots and the titled sessions of an agenda, as headings of what follows them."""

from __future__ import annotations

import re

from govgraph.loaders.rules.cards import opens_with_name, people_part
from govgraph.loaders.rules.headings import heading_label, line_label
from govgraph.loaders.rules.labels import (
    IN_SESSION,
    MODERATOR,
    PANELIST,
    SPEAKER,
)
from govgraph.loaders.rules.layout import Kind
from govgraph.loaders.rules.led_sittings import given_talk, led_sitting
from govgraph.loaders.rules.line_forms import is_prose
from govgraph.loaders.rules.lines import Line
from govgraph.loaders.rules.outline import Outline
from govgraph.loaders.rules.sittings import (
    COUNTED_TALK,
    end_of_title,
    ends_sitting,
    holds_several,
    quoted_sitting,
    sitting_on_topic,
)
from govgraph.loaders.rules.talk_slots import titles_topic

_QUOTES = frozenset("\"'“”‘’")
_COLON = " \t:：-–—|.*"


def past_colon(text: str, at: int, end: int) -> int:
    """Return where the words behind a label begin."""
    while at < end and text[at] in _COLON:
        at += 1
    return at


def opens_slot(body: str, titled: bool) -> bool:
    """Return whether a line right below a time of day is what happens then.

    A question is, but not where the time is that of a session `titled` above it.
    """
    asks = not titled and body.endswith("?") and not re.search(r"[.!?] [A-Z]", body)
    return (asks or not is_prose(body)) and len(body) < 160 and not opens_with_name(body)


_TREAT = re.compile(
    r"(?:coffee|tea|lunch|dinner|breakfast|drinks|reception|refreshments|snacks)\b[\w ,&]{0,30}?"
    r" (?:offered|sponsored|provided|hosted|given|courtesy|kindly|by courtesy)\b",
    re.IGNORECASE,
)
"""A pause and who pays for it, which is the topic of no talk."""


class Agenda:
    """Adds the slots and sessions of an agenda to an outline."""

    def __init__(self, text: str, outline: Outline) -> None:
        self.text = text
        self.outline = outline
        self.timed = False
        """Whether the line above, or the beginning of this one, gave the time of a slot."""
        self.within_slot = False
        """Whether the slot above is one of several sessions at once."""

    def slot(self, line: Line, start: int, titled: bool = False, talk: bool = False) -> None:
        """Take "09:00 Welcome" as a heading, the people behind its title as a line under it."""
        body = self.text[start : line.end]
        session = line_label(body)
        if session and self._manned(line, start, session[1]):
            return
        if session and session[0].value == "session" and len(body[session[1] :].split()) > 2:
            self.titled_session(start, line, session[1])
            return
        if self.quoted(line, start) or self.led(line, start, timed=True):
            return
        if titled or sitting_on_topic(body):
            self.session(line, start, None)
            return
        if talk and not self.outline.under_session and not _TREAT.match(body):
            self._talk(line, start)
            return
        self.within_slot = holds_several(body)
        if ends_sitting(body):
            self.outline.end_session()
        parts = people_part(body) or given_talk(body)
        if parts is None:
            self.outline.head(start, line.end, line.indent, heading_label(body), slot=True)
            return
        (title, title_end), (people, people_end) = parts
        label = heading_label(body[title:title_end])
        if label is None or not label.relation:
            label = SPEAKER
        self.outline.head(start + title, start + title_end, line.indent, label, slot=True)
        self.outline.add(Kind.ITEM, start + people, start + people_end, line.indent)

    def _manned(self, line: Line, start: int, length: int) -> bool:
        """Take "Panel discussion: Panelists: A, B" as a slot with people, if a line is that."""
        at = past_colon(self.text, start + length, line.end)
        inner = line_label(self.text[at : line.end])
        if inner is None or inner[0].relation != "PARTICIPATED_IN":
            return False
        kind = self.text[start : start + length].strip(_COLON)
        self.outline.head(start, start + len(kind), line.indent, heading_label(kind), slot=True)
        people = past_colon(self.text, at + inner[1], line.end)
        self.outline.put_under(inner[0], (at, at + inner[1]))
        if people < line.end:
            self.outline.add(Kind.LABEL, people, line.end, line.indent)
        return True

    def _talk(self, line: Line, start: int) -> None:
        """Take the topic of a slot as a session of its own, the people behind it under it."""
        parts = people_part(self.text[start : line.end])
        end = start + (parts[0][1] if parts else end_of_title(self.text[start : line.end]))
        self.outline.head_session(start, end, line.indent, IN_SESSION, None, True, talk=True)
        if parts:
            self.outline.add(Kind.ITEM, start + parts[1][0], start + parts[1][1], line.indent)

    def below_kind(self, line: Line, kind: tuple[int, int]) -> None:
        """Take the line below "PANEL 2" as the title of that session."""
        says = heading_label(self.text[slice(*kind)].strip(_COLON))
        if says is None or not says.relation:
            says = IN_SESSION
        end = line.start + end_of_title(self.text[line.start : line.end])
        placed = self.timed or self.within_slot
        self.outline.head_session(line.start, end, line.indent, says, None, placed)

    def quoted(self, line: Line, start: int) -> bool:
        """Take 'Roundtable "Title"' as the heading of what follows, and tell whether it is one."""
        title = quoted_sitting(self.text[start : line.end])
        if title is None:
            return False
        self.outline.head_session(
            start + title[0], start + title[1], line.indent, IN_SESSION, None, self.timed
        )
        return True

    def led(self, line: Line, start: int, timed: bool) -> bool:
        """Take "Panel – Title, moderator: Name" as a session, and tell whether it is one."""
        found = led_sitting(self.text[start : line.end], timed)
        if found is None:
            return False
        title, end = (start + at for at in found.title)
        says = PANELIST if found.panel else IN_SESSION
        placed = self.timed or self.within_slot
        self.outline.head_session(title, end, line.indent, says, None, placed)
        if found.label is not None and found.people is not None:
            first, last = (start + at for at in found.label)
            self.outline.put_under(MODERATOR, (first, last))
            people, end = (start + at for at in found.people)
            self.outline.add(Kind.LABEL, people, end, line.indent)
            self.outline.end_label()
        return True

    def titled_session(self, at: int, line: Line, length: int) -> None:
        """Take "Session 2: Title" as the heading of what follows."""
        start = past_colon(self.text, at + length, line.end)
        if COUNTED_TALK.fullmatch(self.text, start, line.end):
            self.outline.head(start, line.end, line.indent, SPEAKER, slot=True)
            return
        self.session(line, start, (at, at + length))

    def session(self, line: Line, start: int, label: tuple[int, int] | None) -> None:
        """Take the title of a session as the heading of what follows, with the people behind it."""
        says = heading_label(self.text[slice(*label)].strip(" :：–-|")) if label else None
        if says is None or not says.relation:
            says = IN_SESSION
        body = self.text[start : line.end]
        parts = people_part(body)
        if label is None and not (parts and titles_topic(body[: parts[0][1]])):
            parts = None
        behind = parts is not None and parts[0][0] == 0 and len(body[: parts[0][1]].split()) > 1
        end = start + (parts[0][1] if parts and behind else end_of_title(body))
        placed = self.timed or self.within_slot
        while end > start and self.text[end - 1] in "* ":
            end -= 1
        if self.text[start] in _QUOTES and self.text[end - 1] in _QUOTES:
            start, end = start + 1, end - 1
        self.outline.head_session(start, end, line.indent, says, label, placed)
        if parts and behind:
            self.outline.add(Kind.ITEM, start + parts[1][0], start + parts[1][1], line.indent)

    def speaking(self, line: Line) -> None:
        """Take "Name:" and "Name, Title:" above what somebody says as a line of its own."""
        words = self.text[line.start : line.end].rstrip(_COLON)
        length = opens_with_name(words)
        if not length or line.bullet or re.match(r"[A-Z]{2,5}\b", words):
            return
        if length == len(words):
            self.outline.put_under(SPEAKER, (line.start, line.start + length))
        self.outline.add(Kind.ITEM, line.start, line.start + len(words), line.indent)
        self.outline.end_label()
