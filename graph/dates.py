"""Dates as precise as their source: a year, a month or a day, in ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum

_FORM = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")


class Precision(Enum):
    """How much of a date is known; the value is the length of its text."""

    YEAR = 4
    MONTH = 7
    DAY = 10


def precision(text: str) -> Precision | None:
    """Return how precise a date is, or None where the text is not a date of these forms."""
    if not _FORM.fullmatch(text) or text.startswith("0000"):
        return None
    found = Precision(len(text))
    return found if found is not Precision.DAY or _is_day(text) else None


def in_order(first: str, last: str) -> bool:
    """Return whether the first date may come before the last, as far as both are known."""
    shared = min(len(first), len(last))
    return first[:shared] <= last[:shared]


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
