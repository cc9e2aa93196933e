"""The head nouns of names: what "Institute", "Forum" or "Declaration" makes of a name."""

from __future__ import annotations

import re

from govgraph.loaders import heads
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.mention import Kind

JOINED = frozenset({"network", "networks", "alliance", "coalition", "partnership"})
"""What states and bodies join: by the annotation guide an initiative, even one with an office."""

_COMPOUND = re.compile(
    r"[A-ZÄÖÜ][\w-]{2,}(?:[Uu]niversität|[Uu]niversiteit|[Hh]ochschule|[Ii]nstitut|[Mm]inisterium"
    r"|[Ss]tiftung|[Gg]esellschaft|[Aa]kademie|[Aa]gentur|[Aa]nstalt|[Vv]erband|[Bb]ehörde"
    r"|[Kk]ammer|[Gg]ericht|[Zz]entrum|kartellamt|verein)"
)


def head_kind(word: str) -> Kind | None:
    """Return what a head noun makes of the name that it heads, or None if it is none."""
    lower = word.lower().rstrip(".")
    if lower in POST_HEADS:
        return None
    if lower in JOINED:
        return Kind.INITIATIVE
    for kind, known in (
        (Kind.INSTITUTION, heads.INSTITUTION_HEADS),
        (Kind.EVENT, heads.EVENT_HEADS),
        (Kind.INITIATIVE, heads.INITIATIVE_HEADS),
    ):
        if word in known or lower in known or lower.capitalize() in known:
            return kind
    return Kind.INSTITUTION if compound_head(word) else None


def compound_head(word: str) -> bool:
    """Return whether a word is a name that ends in its head: "Leibniz-Institut"."""
    return _COMPOUND.fullmatch(word) is not None


def company_head(word: str) -> bool:
    """Return whether an ordinary word also ends the names of companies: "Technology"."""
    return heads.INSTITUTION_HEADS.get(word.capitalize()) == "company"


def is_year(word: str) -> bool:
    """Return whether a word is a year of our time."""
    return len(word) == 4 and word.isdigit() and word[:2] in {"19", "20"}


def is_amount(word: str) -> bool:
    """Return whether a number with a letter behind it tells an amount: `60B`, `5bn`."""
    return re.fullmatch(r"\d[\d.,]*(?:bn|mn|[BMKTbmk])\+?", word) is not None


def is_ordinal(word: str) -> bool:
    """Return whether a word counts editions: `13th`, `XII`."""
    return word[:1].isdigit() and word[-2:].lower() in {"st", "nd", "rd", "th"}
