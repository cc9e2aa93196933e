"""Titles of posts: `Deputy Director-General`, `vice-president and provost`, `Head of Research`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from govgraph.loaders.lexicon import entries

POST_HEADS: Final = entries("post_heads.txt")
"""The heads of titles in small letters, some of several words."""

_MODIFIERS: Final = entries("post_modifiers.txt")


_SPELLED: Final = {"-": r"[-‐‑–\s]", " ": r"[\s-]+", "'": "['’]"}
"""What stands for a character of a title, which is written in more ways than one."""
_END: Final = ""


def _flexible(phrases: Iterable[str]) -> str:
    """Return a pattern of all phrases that shares their beginnings, the longest coming first.

    So many alternatives, in so many rules, would take seconds to compile if each stood alone.
    """
    root: dict[str, Any] = {}
    for phrase in sorted(set(phrases)):
        node = root
        for character in phrase:
            node = node.setdefault(_SPELLED.get(character, re.escape(character)), {})
        node[_END] = {}
    return _branches(root)


def _branches(node: dict[str, Any]) -> str:
    """Return the pattern of what may follow a beginning; what ends here is tried last."""
    ways = [token + _branches(below) for token, below in node.items() if token != _END]
    if not ways:
        return ""
    if len(ways) == 1 and _END not in node:
        return ways[0]
    return f"(?:{'|'.join(ways)})" + ("?" if _END in node else "")


_HEAD: Final = rf"(?:{_flexible(POST_HEADS)})(?:e?s)?"
_ORDINAL: Final = r"(?:\d{1,2}(?:st|nd|rd|th)\s+)"
_MODIFIER: Final = rf"(?:(?:{_flexible(_MODIFIERS)})(?:[-‐‑–]|(?:(?<!phd),)?\s+(?:and\s+|&\s+)?))"
_TAIL: Final = (
    r"(?:[-\s]+(?:emeritus|emerita|designate|elect|ad[\s-]interim|at[\s-]large|in[\s-]residence"
    r"|in[\s-]chief|in[\s-]charge|general|extraordinary(?:\s+and\s+plenipotentiary)?)\b)?"
)
_TITLE: Final = rf"{_ORDINAL}?{_MODIFIER}{{0,5}}{_HEAD}\b{_TAIL}"
_JOIN: Final = r"(?:\s*(?:,\s*and|,|and|&|/|cum)\s*(?:the\s+|its\s+)?)"

POST_PATTERN: Final = re.compile(
    # One copy of the title serves for all that are joined: the pattern stands in many rules.
    rf"(?<![\w-])(?![\s,&/]|(?:and|cum)\b)(?:{_JOIN}?(?:{_TITLE}))+(?![\w-])",
    re.IGNORECASE,
)
"""Finds a title, or several joined ones, without the institution or field that follows it."""

_WHOLE: Final = re.compile(rf"{_TITLE}(?:{_JOIN}{_TITLE})*", re.IGNORECASE)
_FIELD: Final = re.compile(r"\s+(?:of|for|on|in|at|to|and|&)\s+|\s*,\s*|\s+with\s+", re.IGNORECASE)


def is_post(phrase: str) -> bool:
    """Return whether the phrase, up to its first preposition or comma, is a title."""
    phrase = phrase.strip().removeprefix("the ").removeprefix("The ").removeprefix("a ")
    return bool(_WHOLE.fullmatch(phrase) or _WHOLE.fullmatch(_FIELD.split(phrase)[0]))
