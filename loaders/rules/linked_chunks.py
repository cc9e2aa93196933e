"""Names without a head noun that a small word holds together: "Connected by Data"."""

from __future__ import annotations

import re
from itertools import pairwise

from govgraph.loaders import places
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.wording import CALENDAR, HEADLINE_VERBS, OPENERS, TOPIC_ACRONYMS
from govgraph.loaders.words import common_word

_LINKS = frozenset({"by", "for", "in", "without", "against"})
_LONGEST = 3
"""Words on either side of the link."""


def take_linked_chunks(claims: Claims) -> None:
    """Take two runs of ordinary words in capitals with a link between them as one chunk.

    What they name, if anything, only their surroundings tell.
    """
    if claims.unit.kind is UnitKind.HEADING:
        return
    runs = list(claims.runs())
    for (first, last), (start, end) in pairwise(runs):
        if _linked(claims, last, start) and claims.free(first, end):
            left = first + (first == 0 and claims.word(first).lower() in OPENERS)
            if left <= last and _sides(claims, left, last, start, end):
                claims.make(Kind.UNKNOWN, left, end)


def _linked(claims: Claims, last: int, start: int) -> bool:
    between = [claims.word(at) for at in range(last + 1, start)]
    return between[:1] != [] and between[0] in _LINKS and between[1:] in ([], ["the"])


def _sides(claims: Claims, first: int, last: int, start: int, end: int) -> bool:
    """Return whether ordinary words stand on both sides, no title, place, head or person."""
    if max(last - first, end - start) >= _LONGEST or _opens_sentence(claims, first, last):
        return False
    left, right = claims.words(first, last), claims.words(start, end)
    if (POST_PATTERN.search(left) and not _callings(left)) or POST_PATTERN.search(right):
        return False
    opened = _ordinary(left) or (first < last and claims.word(last + 1) == "for" and _house(left))
    topic = _ordinary(right) or (start == end and head_kind(right) is Kind.EVENT)
    return opened and topic and places.country(left) is None


def _callings(left: str) -> bool:
    """Return whether people of a calling stand together: "Lawyers", "Concerned Scientists"."""
    return re.fullmatch(r"(?:[A-Z][\w-]+ )?[A-Z][a-z]+s", left) is not None


def _opens_sentence(claims: Claims, first: int, last: int) -> bool:
    """Return whether the capital may be the sentence's: one word before the link."""
    return first == last and first == 0 and claims.unit.kind is UnitKind.SENTENCE


def _house(words: str) -> bool:
    """Return whether the words are a place or the like and an ordinary word: "Geneva House"."""
    *before, last = words.split()
    named = any((given_name(w) and not places.city(w)) or head_kind(w) for w in before)
    return _ordinary(last) and not named


def _ordinary(words: str) -> bool:
    return all(
        (common_word(w) or w in TOPIC_ACRONYMS or places.demonym(w))
        and not given_name(w)
        and not head_kind(w)
        and w.lower() not in HEADLINE_VERBS | CALENDAR
        for w in words.split()
    )
