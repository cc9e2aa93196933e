"""Headings above a body's own people: "Board", "Our team", "Fellows of the Reef Lab"."""

from __future__ import annotations

import re

_SEATS = (
    r"board|committee|council|trustees|commission|panel|jury|fellows|task ?force|members?"
    r"|ambassadors|patrons|commissioners|advis[eo]rs|governors|experts|presidium|bureau"
)
_STAFF = (
    r"team|staff|people|leadership|management|secretariat|researchers|directors|directorate|faculty"
    r"|founders|officers|executives?|employees|colleagues|scholars|associates|affiliates|leaders"
    r"|personnel|interns|managers|co-?directors|principals|governance"
    r"|who (?:we are|is who|works here)"
)
_FILLER = (
    r"our|the|meet|its|of|and|&|core|senior|key|current|international|scientific|academic"
    r"|advisory|steering|executive|governing|supervisory|management|editorial|expert|research|staff"
    r"|non-?resident|visiting|honorary|policy|project|founding|leadership|global|national|regional"
    r"|external|internal|independent|directors|trustees|council|board|members|team|list|full"
)
_HEADING = re.compile(
    rf"(?:(?:{_FILLER})\W+)*(?P<noun>{_SEATS}|{_STAFF})(?:\W+(?:{_FILLER}))*(?: (?:19|20)\d\d)?",
    re.IGNORECASE,
)
_SEAT = re.compile(rf"\b(?:{_SEATS})\b", re.IGNORECASE)
_LINKS = re.compile(
    r"^\W*(?:of|at|for)\W+(?:the\W*)?|\W*(?:of|at|for)(?:\W+the)?\W*$|^\W*the\b", re.I
)


def heads_people(words: str) -> bool:
    """Return whether a heading only says that people of a body are listed below."""
    return _HEADING.fullmatch(words.strip(" :")) is not None


def holds_seats(words: str) -> bool:
    """Return whether they sit there beside the post that they hold elsewhere: "Board"."""
    return _SEAT.search(words) is not None


def beside_body(words: str, body: str) -> str:
    """Return what a heading says beside the name of a body in it."""
    rest = words.replace(body, " ", 1)
    return _LINKS.sub("", re.sub(r"[:–—|()\s-]+", " ", rest)).strip()
