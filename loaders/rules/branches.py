"""Branches and units that go by a well-known body's name: "Google India", "Inria Saclay"."""

from __future__ import annotations

import re

from govgraph.loaders import places
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.wording import word_set
from govgraph.loaders.words import common_word

_UNITS = word_set("""
    Research Cloud AI Labs Quantum Health Robotics Ventures Consulting
""")
_CONTINENTS = word_set("""
    Africa Asia Europe America Americas Oceania Pacific EMEA APAC
""")
_COINED = re.compile(r"[A-Z][a-z]+[A-Z]\w*")
_DASHES = frozenset({"-", "–", "—"})


def branch_behind(claims: Claims, last: int) -> int:
    """Return how many tokens behind a known body's name make it that of a branch or unit."""
    end = last
    if _free(claims, end + 1) and claims.word(end + 1) in _UNITS:
        if claims.word(end + 1) == "AI" and claims.word(last) in {"EU", "UN"}:
            return 0
        end += 1
        if claims.word(end + 1) == "&" and common_word(claims.word(end + 2)):
            end += 2 * claims.capital(end + 2)
    end += _place_behind(claims, end, dashed=end > last)
    if end == last and _free(claims, last + 1) and _COINED.fullmatch(claims.word(last + 1)):
        end += 1
    return 0 if end > last and _name_goes_on(claims, end + 1) else end - last


def _place_behind(claims: Claims, last: int, dashed: bool) -> int:
    """Return the length of the place behind the name: "India", "São Paulo", "- Africa"."""
    dash = int(dashed and claims.word(last + 1) in _DASHES)
    for count in (3, 2, 1):
        start, end = last + 1 + dash, last + dash + count
        if not claims.word(end) or not all(_free(claims, at) for at in range(start, end + 1)):
            continue
        name = claims.words(start, end)
        if places.country(name) or places.city(name) or name in _CONTINENTS:
            return dash + count
    return 0


def _free(claims: Claims, at: int) -> bool:
    return bool(claims.word(at)) and not claims.taken[at] and claims.capital(at)


def _name_goes_on(claims: Claims, at: int) -> bool:
    return claims.capital(at) and claims.tokens[at].word
