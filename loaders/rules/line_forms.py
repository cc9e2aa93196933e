"""Whether a line by its own form reads as running text, as a lead-in or as a heading."""

from __future__ import annotations

import re

ENDS_SENTENCE = re.compile(r"[.!?…。][\"'”’)\]]*$")
_TERMINAL_ABBREVIATION = re.compile(r"(?:\b(?:etc|Inc|Ltd|Co|Jr|Sr)|(?<!&)\b[A-Z])\.$")
_LONG_LINE = 160
"""Characters of a line that no hard wrapping could have cut."""
_SHORT_SENTENCE = re.compile(r"\w+ \w+[\w ,'’-]* [\w’')]{3,}\.$")


def is_prose(body: str) -> bool:
    """Return whether a line reads as running text rather than as a heading, item or card."""
    if not ENDS_SENTENCE.search(body) or _TERMINAL_ABBREVIATION.search(body):
        return len(body) > 160
    return len(body.split()) > 5 and not body.isupper()


_BROKEN_OFF = re.compile(
    r"\b(?:is|are|was|were|has|have|will|gratefully|thank)\b.*"
    r"\b(?:by|include[sd]?|including|are|were|with|from|thanks?|to)$",
    re.IGNORECASE,
)
"""A sentence without its end: "This event is also supported by"."""
_FEWEST_WORDS = 4


def leads_in(body: str) -> bool:
    """Return whether a line is a sentence that ends in a colon and leads in a list."""
    return body.endswith(":") and len(body.split()) > 5


def breaks_off(body: str) -> bool:
    """Return whether a line is a sentence that only the bullets below it can end."""
    return len(body.split()) >= _FEWEST_WORDS and _BROKEN_OFF.search(body) is not None


def reads_as_heading(body: str, alone: bool) -> bool:
    """Return whether a line of plain text is a heading; `alone`: between blank lines, no bullet."""
    if len(body) > 200 or _is_sentence(body) or body.endswith((",", ";")):
        return False
    words = body.split()
    if len(words) <= 14 and any(c.isalpha() for c in body) and _in_capitals(body):
        return "," not in body
    capitals = sum(word[:1].isupper() for word in words)
    if len(words) > 12 and capitals < len(words) / 2:
        return False
    titled = len(words) > 8 and capitals > 0.6 * len(words) and ":" in body
    if titled:
        return alone
    return alone and len(body) <= 140 and "," not in body[:-1]


def _is_sentence(body: str) -> bool:
    short = _SHORT_SENTENCE.search(body) is not None and not body.isupper()
    return short or is_prose(body) or leads_in(body)


def _in_capitals(body: str) -> bool:
    return all(c.isupper() for c in body if c.isalpha())


def is_title_above(body: str, below: str) -> bool:
    """Return whether a short line stands above a paragraph that is set in one long line."""
    if len(below) < _LONG_LINE or 2 * len(body) > len(below) or not is_prose(below):
        return False
    return len(body) < 120 and body[-1:] not in '.!?,;:…”"' and body[:1].isupper()
