"""Dates as written, brought to ISO 8601, as precise as they were and never guessed."""

from __future__ import annotations

import re
from datetime import datetime

from dateutil import parser

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?!\d))?)?(?:[T ]\d{2}:\d{2}.*)?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORD_MONTH = re.compile(r"[A-Za-z]{3,}")
_ONE, _OTHER = datetime(2000, 1, 1), datetime(2004, 12, 28)  # to see what a date leaves open


def iso_date(written: str) -> str:
    """Return `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where it is none or has two readings."""
    text = written.strip().strip(".\"'")
    if match := _ISO.match(text):
        return _checked("-".join(part for part in match.groups() if part))
    if not _YEAR.search(text) or not _WORD_MONTH.search(text):
        return ""
    return _parsed(text)


def _parsed(text: str) -> str:
    try:
        one, other = parser.parse(text, default=_ONE), parser.parse(text, default=_OTHER)
    except (ValueError, OverflowError):
        return ""
    if one.year != other.year or one.month != other.month:
        return ""
    return f"{one:%Y-%m-%d}" if one.day == other.day else f"{one:%Y-%m}"


def _checked(date: str) -> str:
    try:
        datetime.strptime(date, {4: "%Y", 7: "%Y-%m", 10: "%Y-%m-%d"}[len(date)])
    except ValueError:
        return ""
    return date
