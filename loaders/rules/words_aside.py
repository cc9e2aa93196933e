"""Words kept out of the names around them: degrees ("Yale PhD"), portfolios, where links lead."""

from __future__ import annotations

import re

from govgraph.loaders.organizations import known_organization
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.words import common_word

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
_TASK = rf"{_FIELD}(?: {_FIELD})*"
_TASKS = rf"{_TASK}(?:(?:, {_TASK})*,? (?:and|&) {_TASK})?"
_OF_STATE = re.compile(rf"(?:(?<=Minister of )|(?<=Secretary of ))State for {_TASKS}")
"""Whom a minister is for: no body of that name."""
_SEAT = re.compile(rf"\b(?:MP|MS|MSP|MEP|TD|MLA|AM) for (?:the )?(?P<aside>{_TASK})")
"""The seat of a member of parliament: "MP for Reefside"."""
_SECRETARY = re.compile(rf"\bSecretary of (?:State for )?(?:the )?(?P<aside>{_TASKS})")
_TARGET = re.compile(r"\]\((?:/|\.{1,2}/|https?:|mailto:|\{\{)[^()\n]*\)")


_FIELD_AT_BODY = re.compile(
    rf" (?:of|at) (?:the )?(?P<body>(?:[A-Z][\w-]+ ){{1,4}}?)(?P<field>for {_FIELDS}"
    rf"(?:, {_FIELDS})*(?:,? and {_FIELDS})?)"
)


_GOVERNING = frozenset({"Commission", "Union", "Nations", "Parliament", "Council", "Bank"})


def set_fields_aside(claims: Claims) -> None:
    """Keep what a post at a known body is for from its name: "Commissioner of the A for Reefs"."""
    for match in _FIELD_AT_BODY.finditer(claims.text, claims.unit.start, claims.unit.end):
        before = claims.text[claims.unit.start : match.start()]
        whole = known_organization(match["body"] + match["field"])
        known = whole is None and known_organization(match["body"].strip()) is not None
        governs = match["body"].split()[-1] in _GOVERNING
        if known and governs and any(m.end() == len(before) for m in POST_PATTERN.finditer(before)):
            _take(claims, *match.span("field"))


def set_links_aside(claims: Claims) -> None:
    """Keep the address behind a link's words from being taken for a name."""
    _set_aside(claims, _TARGET)


def set_degrees_aside(claims: Claims) -> None:
    """Keep the words of degrees from being taken for the names of bodies."""
    for pattern in (_SPELLED, _SURE, _SHORT, _OF_STATE, _SEAT):
        _set_aside(claims, pattern)
    for match in _SECRETARY.finditer(claims.text, claims.unit.start, claims.unit.end):
        words = [w for w in re.findall(r"[\w-]+", match["aside"]) if w != "and"]
        plain = all(common_word(w.lower()) for w in words)
        if plain and (head_kind(words[-1]) is None or words[-1] == "Department"):
            _take(claims, *match.span("aside"))


def _set_aside(claims: Claims, pattern: re.Pattern[str]) -> None:
    for match in pattern.finditer(claims.text, claims.unit.start, claims.unit.end):
        _take(claims, *match.span("aside" if "aside" in pattern.groupindex else 0))


def _take(claims: Claims, start: int, end: int) -> None:
    inside = claims.inside(start, end)
    if inside and claims.free(*inside):
        claims.taken[inside[0] : inside[1] + 1] = [True] * (inside[1] - inside[0] + 1)
