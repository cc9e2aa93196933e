"""Titles of posts: `Deputy Director-General`, `vice-president and provost`, `Head of Research`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from govgraph.loaders.lexicon import entries

POST_HEADS: Final = entries("post_heads.txt")
"""The heads of titles in small letters, some of several words."""

_MODIFIERS: Final = """
    acting ad-interim interim deputy vice assistant associate adjunct visiting guest honorary
    emeritus emerita distinguished senior junior principal chief executive general managing
    founding co-founding former ex current incumbent outgoing incoming then late first second third
    1st 2nd 3rd full tenured tenure-track research teaching clinical postdoctoral post-doctoral
    doctoral graduate regional national international global federal state provincial municipal
    permanent special non-resident nonresident resident independent standing under lead
    group country area chair endowed inaugural joint rotating regius affiliate affiliated
    technical scientific academic administrative programme program project policy legal political
    public foreign digital cyber tech technology ai data information science research-track
    corporate commercial financial strategic strategy operations operating product engineering
    innovation ethics governance security privacy communications communication media external
    internal government diplomatic parliamentary presidential ministerial royal crown high
    supreme grand lord lead-author machine-learning software hardware systems cloud
    computer economic finance trade human rights development sustainability youth un
    co life lifetime elected appointed designate career industry university college faculty
    institute school department campus master's phd undergraduate board council committee advisory
    extraordinary extraordinary-and-plenipotentiary plenipotentiary
    executive-vice supervisory non-executive group-level world-renowned renowned leading award-winning
    prominent veteran longtime long-time well-known noted
    artificial intelligence responsible affairs relations partnerships engagement outreach
    startup serial responsible-ai impact learning people talent growth marketing sales
    us british chinese french german indian japanese american european russian dutch canadian
    australian italian spanish swiss korean south african
""".split()  # fmt: skip


def _flexible(phrases: Iterable[str]) -> str:
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(
        re.escape(phrase)
        .replace(r"\-", r"[-‐‑–\s]")
        .replace(r"\ ", r"[\s-]+")
        .replace("'", "['’]")
        for phrase in longest_first
    )


_HEAD: Final = rf"(?:{_flexible(POST_HEADS)})(?:e?s)?"
_ORDINAL: Final = r"(?:\d{1,2}(?:st|nd|rd|th)\s+)"
_MODIFIER: Final = rf"(?:(?:{_flexible(_MODIFIERS)})(?:[-‐‑–]|,?\s+(?:and\s+|&\s+)?))"
_TAIL: Final = (
    r"(?:[-\s]+(?:emeritus|emerita|designate|elect|ad[\s-]interim|at[\s-]large|in[\s-]residence"
    r"|in[\s-]chief|in[\s-]charge|general|extraordinary(?:\s+and\s+plenipotentiary)?)\b)?"
)
_TITLE: Final = rf"{_ORDINAL}?{_MODIFIER}{{0,5}}{_HEAD}\b{_TAIL}"
_JOIN: Final = r"(?:\s*(?:,\s*and|,|and|&|/|cum)\s*(?:the\s+|its\s+)?)"

POST_PATTERN: Final = re.compile(rf"(?<![\w-])(?:{_TITLE})(?:{_JOIN}(?:{_TITLE}))*(?![\w-])", re.IGNORECASE)
"""Finds a title, or several joined ones, without the institution or field that follows it."""

_WHOLE: Final = re.compile(rf"{_TITLE}(?:{_JOIN}{_TITLE})*", re.IGNORECASE)
_FIELD: Final = re.compile(r"\s+(?:of|for|on|in|at|to|and|&)\s+|\s*,\s*|\s+with\s+", re.IGNORECASE)


def is_post(phrase: str) -> bool:
    """Return whether the phrase, up to its first preposition or comma, is a title."""
    phrase = phrase.strip().removeprefix("the ").removeprefix("The ").removeprefix("a ")
    return bool(_WHOLE.fullmatch(phrase) or _WHOLE.fullmatch(_FIELD.split(phrase)[0]))
