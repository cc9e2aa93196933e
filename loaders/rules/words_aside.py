"""Words kept out of the names around them: degrees ("Yale PhD") and where links lead."""

from __future__ import annotations

import re

from govgraph.loaders.rules.claims import Claims

_FIELD = (
    r"(?!(?:University|College|School|Institute|Academy|Faculty|Department|the|Trinity"
    r"|Ceremonies)\b)[A-Z][\w&’'-]*"
)
_FIELDS = rf"{_FIELD}(?:(?: (?:and|of|in|&|for)(?: the)?)? {_FIELD})*"
_LETTERS = (
    r"Ph\.?D\.?|D\.?Phil\.?|M\.?Phil\.?|M\.?Sc\.?|B\.?Sc\.?|E?MBA|M\.B\.A\.|MPA|MPP|MPH|M\.?Eng"
    r"|B\.?Eng|LL\.?M\.?|LL\.?B\.?|Ed\.?D\.?|D\.?Sc\.?|B\.?Com|B\.?Tech|M\.?Tech|[JS]SD|SJD"
)
_SURE = re.compile(rf"\b(?:{_LETTERS})(?:[’']s)?(?![\w-])(?:(?: degree)? in {_FIELDS})?")
_SHORT = re.compile(
    r"\b(?:M\.?A\.?|M\.?S\.?|B\.?A\.?|B\.?S\.?|M\.?D\.?|J\.?D\.?|M\.?Ed\.?)(?![\w-])"
    rf"(?: degree)?(?: \([A-Z][a-z]+\))? (?:in {_FIELDS}|(?=from|degree|at the University))"
)
"""Letters that may stand for something else, and are a degree's before "in" and "from"."""
_SPELLED = re.compile(
    r"\b(?:(?:Joint|Executive|Honou?rs|Double) )?(?:Master|Bachelor|Doctor|Doctorate|Licentiate"
    r"|Diploma|Certificate)(?:[’']?s)?(?: [Dd]egree)? (?:of|in) (?:the )?"
    rf"{_FIELDS}(?: \([A-Z][a-z]+\))?"
)
_TARGET = re.compile(r"\]\((?:/|\.{1,2}/|https?:|mailto:|\{\{)[^()\n]*\)")


def set_links_aside(claims: Claims) -> None:
    """Keep the address behind a link's words from being taken for a name."""
    _set_aside(claims, _TARGET)


def set_degrees_aside(claims: Claims) -> None:
    """Keep the words of degrees from being taken for the names of bodies."""
    for pattern in (_SPELLED, _SURE, _SHORT):
        _set_aside(claims, pattern)


def _set_aside(claims: Claims, pattern: re.Pattern[str]) -> None:
    for match in pattern.finditer(claims.text, claims.unit.start, claims.unit.end):
        inside = claims.inside(*match.span())
        if inside and claims.free(*inside):
            claims.taken[inside[0] : inside[1] + 1] = [True] * (inside[1] - inside[0] + 1)
