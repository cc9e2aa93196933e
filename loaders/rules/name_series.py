"""Lines that hold nothing but names in a row: "Reef Lab, Tide Bank and the Harbour Union."."""

from __future__ import annotations

import re

_LINK = (
    r"(?:of|for|and|the|on|in|to|with|from|without|de|la|del|des|du|da|do|dos|e|et|y|für|und"
    r"|al|bin|van|von|&|–|-)"
)
_WORD = r"(?:[^\W\d_a-zà-ÿ][\w.&'’/+-]*|\d[\w.-]*|[a-z]{1,4}[A-Z][\w-]*)"
_NAME = re.compile(
    rf"(?:(?:the|and|as well as|our|Dr\.?|Prof\.?) )*{_WORD}(?:(?: {_LINK}){{0,2}} {_WORD}){{0,9}}"
    r"(?: ?\([^()]{1,60}\))?"
)
_DIVIDER = re.compile(r"\s*[;,]\s+|\s+(?:and|&)\s+(?=(?:the )?[^\W\d_a-z])|\s+[·•|]\s+")
_FEWEST = 3
_LONGEST = 1500


def is_series(line: str) -> bool:
    """Return whether a line enumerates names and says nothing of them."""
    parts = parts_of(line)
    return len(parts) >= _FEWEST and len(line) < _LONGEST and all(map(_NAME.fullmatch, parts))


def parts_of(line: str) -> list[str]:
    """Return the parts of a line between commas, semicolons and "and"."""
    return [part for part in _DIVIDER.split(line.strip().rstrip(".,;")) if part]
