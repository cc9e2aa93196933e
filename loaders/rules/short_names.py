"""Short names of several words that brackets define: "… Reef Institute in Oslo (GRI Oslo)"."""

from __future__ import annotations

import re
from functools import lru_cache

from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.mention import Kind

_WORD = r"[A-Z][\w’'&-]*"
_SMALL = r"(?:of|for|on|in|and|at|the|&|de)"
_DEFINED = re.compile(
    rf"(?:The )?(?P<full>{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{2,14}}) "
    rf"\((?:the )?[\"“]?(?P<short>[A-Z]{{2,6}}(?: (?:{_SMALL} )?{_WORD}){{1,4}})[\"”]?\)"
)


@lru_cache(maxsize=8)
def short_names(text: str) -> tuple[str, ...]:
    """Return the short names of several words that the text puts in brackets behind bodies."""
    found = {m["short"] for m in _DEFINED.finditer(text) if _abbreviates(m["short"], m["full"])}
    return tuple(sorted(found, key=len, reverse=True))


def _abbreviates(short: str, full: str) -> bool:
    """Return whether the acronym stands for the beginning of the name, and its words are in it."""
    words = full.split()
    initials = "".join(w[0] for w in words if w[0].isupper())
    heads = any(head_kind(w) is Kind.INSTITUTION for w in words)
    acronym, *others = short.split()
    if any(head_kind(o) in {Kind.EVENT, Kind.INITIATIVE} for o in others):
        return False
    letters = iter(initials)
    within = initials.startswith(acronym[0]) and all(letter in letters for letter in acronym)
    spelled = all(o.islower() or o in words or initials.find(o) >= 0 for o in others)
    return heads and within and spelled


def take_short_names(claims: Claims) -> None:
    """Take a body's short name of several words wherever the unit has it."""
    unit = claims.unit
    for name in short_names(claims.text):
        for match in re.finditer(
            rf"(?<!\w){re.escape(name)}(?!\w)", claims.text[unit.start : unit.end]
        ):
            at = unit.start + match.start()
            inside = claims.inside(at, at + len(name))
            if inside and claims.free(*inside) and claims.text[at - 1 : at] != "(":
                claims.make(Kind.INSTITUTION, *inside)
