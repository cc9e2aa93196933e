"""Pages that say of themselves to be an event's: "This workshop will", "Call for papers"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders import dates
from govgraph.loaders.rules.labels import SESSION
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.session_headings import HOUR

_THIS_EVENT = re.compile(
    r"\b(?:this|our|the|annual)(?: year[’']s)? (?:(?!of\b)[\w-]+ ){0,6}?(?:forum|summit"
    r"|conference|congress"
    r"|seminar|symposium|workshop|round ?table|webinar|colloquium|hackathon|convening|event"
    r"|retreat|masterclass|lecture|unconference|(?:summer|winter) school)"
    r" (?:will|aims?|seeks?|brings?|is|invites?|welcomes?|explores?"
    r"|focus\w*|offers?|addresses|features?|provides?|looks|intends?|examines?|considers?"
    r"|discusses|proposes|consists?|takes|gathers?|convenes?|builds?|was|has)\b"
    r"|\b(?:the|this|our) (?:panel|talk|session|discussion)(?: of [\w ]{3,30})? will"
    r" (?:also )?(?:discuss|explore|feature|address|examine|consider|bring)\b",
    re.IGNORECASE,
)
_EVENT_LINE = re.compile(
    r"\W*(?:(?:event|conference|workshop|symposium|forum|summit|seminar)[- ](?:overview"
    r"|objectives|details|programme|program|agenda|chairs?|date|venue|description|format"
    r"|organi[sz]ers?|schedule|themes?|goals|aims)\b"
    r"|(?:about|why) (?:the |this )?(?:event|conference|workshop|symposium|forum|summit|seminar)\b"
    r"|call for (?:papers|participation|submissions|abstracts|contributions|proposals|posters)\b"
    r"|important dates|key dates|submission (?:deadline|link|guidelines|instructions)|paper topics"
    r"|topics of interest|organi[sz]ing committee|program(?:me)? (?:committee|chairs?)"
    r"|(?:invited|keynote|confirmed) (?:speakers?|talks?)|registration|register|how to register"
    r"|rsvp|agenda|schedule|programme|(?:invited )?speakers|workshop organi[sz]ers|organi[sz]ers"
    r"|accepted papers|submissions?|when|venue)\b",
    re.IGNORECASE,
)
"""Lines that only the page of an event has."""
_HELD_BY = re.compile(
    r"\b(?:[Tt]his|[Oo]ur) (?:(?!of\b)[\w-]+ ){0,4}?(?P<noun>EVENTS)(?:,| is| was| will be| being|"
    r" has been)? (?:(?:jointly|being|proudly|kindly|generously|co-) ?)*(?:hosted|organi[sz]ed"
    r"|convened|presented|sponsored|supported|run|brought to you) by\b"
    r"|\b(?:[Jj]oin(?: us)?(?: for| at| in)?|[Rr]egister for|[Ss]ign up (?:for|to)|[Aa]ttend"
    r"|invited? (?:you )?to(?: join)?) (?:this|our) (?:(?!of\b)[\w-]+ ){0,4}?(?:EVENTS)\b".replace(
        "EVENTS",
        "event|webinar|talk|seminar|workshop|round ?table|panel|lecture|discussion|conversation"
        "|debate|symposium|meet-?up|fireside chat|session|briefing|masterclass|hackathon",
    )
)
"""Prose that calls the page's own subject an event: "join this talk", "this event is hosted by"."""
_PUBLISHED = re.compile(
    r"\W*(?:published|posted|updated|by|last|written|date posted)\b", re.IGNORECASE
)


def invites(text: str, units: Sequence[Unit]) -> bool:
    """Return whether a page invites to what its title names, or gives the hour when it is held."""
    if any(_HELD_BY.search(text, u.start, u.end) for u in units[1:12]):
        return True
    return any(
        HOUR.search(text, u.start, u.end)
        and (dates.find_dates(text[u.start : u.end]) or _WEEKDAY.match(text, u.start, u.end))
        and not _PUBLISHED.match(text, u.start, u.end)
        for u in units[1:5]
        if u.kind is not UnitKind.SENTENCE and u.end - u.start < 100
    )


_YEAR = re.compile(r"[A-Za-z] 20[0-4]\d(?: ?[–:—-]|$)")
"""What ends the name of an edition in a title: "Reef Week 2024: Whose Sea?"."""


def describes_itself(text: str, units: Sequence[Unit]) -> bool:
    """Return whether prose speaks of "this workshop", and lines are those of an event's page."""
    spoken = any(_THIS_EVENT.search(text, u.start, u.end) for u in units[1:25])
    if _YEAR.search(text, units[0].start, units[0].end) and any(
        _THIS_EVENT.search(text, u.start, u.end) for u in units[1:4]
    ):
        return True
    return spoken and any(
        u.slot or _EVENT_LINE.match(text, u.start, min(u.end, u.start + 80)) or _lists_people(u)
        for u in units[1:40]
        if u.kind is not UnitKind.SENTENCE
    )


def has_programme(text: str, units: Sequence[Unit]) -> bool:
    """Return whether a day stands near the top and a timed programme with people below.

    A year that closes the title will do for the day: "TIDE 2024".
    """
    slots = sum(u.slot or _titles_session(u) for u in units)
    dated = any(
        (u.label is not None and u.label.value == "date")
        or dates.find_dates(text[u.start : u.end])
        or _WEEKDAY.match(text, u.start, u.end)
        for u in units[1:6]
        if u.kind is not UnitKind.SENTENCE and u.end - u.start < 120
    )
    edition = _YEAR.search(text, units[0].start, units[0].end) is not None
    return (
        slots > (1 if edition else 2)
        and (dated or edition)
        and any(_lists_people(u) for u in units)
    )


_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def _titles_session(unit: Unit) -> bool:
    return unit.kind is UnitKind.HEADING and unit.label is SESSION


def _lists_people(unit: Unit) -> bool:
    return unit.label is not None and unit.label.relation == "PARTICIPATED_IN"


def asks(text: str, units: Sequence[Unit]) -> bool:
    """Return whether the page's title is a question on a line of its own."""
    if len(units) < 2 or units[0].kind is not UnitKind.SENTENCE or units[0].slot:
        return False
    short = units[0].end - units[0].start < 140 and units[1].paragraph != units[0].paragraph
    return short and text[units[0].start : units[0].end].endswith("?")


def names_other(unit: Unit, mentions: Sequence[Mention]) -> bool:
    """Return whether a title is for the most part the name of a text, a body or a person."""
    other = {Kind.INITIATIVE, Kind.INSTITUTION, Kind.PERSON}
    named = sum(m.extent.end - m.extent.start for m in mentions if m.kind in other)
    return 2 * named > unit.end - unit.start
