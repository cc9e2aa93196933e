"""Schemes that a sentence says are one: "Reef Ready Asia is a programme", "X, a coalition of 9"."""

from __future__ import annotations

import re

from govgraph.loaders import organizations, places
from govgraph.loaders.names import given_name, looks_like_person
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import company_head, head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import OPENERS, TOPIC_ACRONYMS

_KINDS = (
    r"initiative|programme|program|campaign|coalition|scheme|fellowship|petition|toolkit|roadmap"
    r"|action plan|strategy|declaration|charter|manifesto|pledge|open letter|movement|alliance"
    r"|partnership|research project|joint project|pilot project|project"
)
_BEHIND = (
    r"(?=[,.;]|$| (?:that|which|to|for|of|by|in|on|led|launched|run|funded|between|aim\w*|bring\w*"
    r"|support\w*|design\w+|focus\w*|backed|developed|created|established|uniting|under|with)\b)"
)
_MADE = r"(?:(?!of |in |that |which |for |who |to )[\w$€£’'-]+,? ){0,5}?"
_BRACKET = r"(?P<bracket> \(\W{0,3}(?P<acronym>[A-Z][\w&-]*[A-Z0-9][\w-]*)\W{0,3}\))?"
_WORD = r"[A-Z0-9][\w’'&/+.-]*(?<![.])"
_LINKS = r"(?:of|for|and|in|on|the|with|to|not|&)"
_NAME = rf"(?P<name>[A-Z][\w’'&/+-]*(?: (?:{_LINKS} ){{0,2}}{_WORD}){{1,6}})"
_DEFINED = re.compile(
    rf"\W{{0,3}}(?:The )?{_NAME}{_BRACKET},? (?:is|was) (?:an?|the) {_MADE}(?P<kind>{_KINDS})"
    rf"{_BEHIND}"
)
_APPOSED = re.compile(
    rf"(?<=[a-z:;] )(?:the )?{_NAME}{_BRACKET},"
    rf" (?:an?|its|their|our) {_MADE}(?P<kind>{_KINDS}){_BEHIND}"
)
_SUBJECT = re.compile(
    rf"\W{{0,3}}(?:The )?{_NAME}{_BRACKET}, (?:an?|its|our) {_MADE}(?P<kind>{_KINDS}){_BEHIND}"
)


def take_defined_schemes(claims: Claims) -> None:
    """Take the names that a sentence calls a programme, a coalition or their like."""
    unit = claims.unit
    if unit.kind not in {UnitKind.SENTENCE, UnitKind.ITEM}:
        return
    text = claims.text
    for match in (
        _DEFINED.match(text, unit.start, unit.end),
        _SUBJECT.match(text, unit.start, unit.end),
        *_APPOSED.finditer(text, unit.start, unit.end),
    ):
        if match is not None and _is_own_name(match["name"]):
            _take(claims, match)


def _take(claims: Claims, match: re.Match[str]) -> None:
    found = claims.defined(match)
    if found is None:
        return
    inside, span, extent = found
    head = match["kind"].split()[-1]
    scheme = Mention(
        Kind.INITIATIVE, span, extent, span.cut(claims.text), head,
        acronym=match["acronym"] or "",
    )  # fmt: skip
    claims.claim(*inside, scheme)


def _is_own_name(words: str) -> bool:
    """Return whether the words are no body's, event's, person's or place's, and no topic alone."""
    parts = words.split()
    if organizations.known_organization(words) or places.country(words) or places.city(words):
        return False
    if any(head_kind(p) is not None and not company_head(p) for p in (parts[0], parts[-1])):
        return False  # what a head names is read by it
    if parts[0].lower() in OPENERS or {*parts} <= TOPIC_ACRONYMS:
        return False
    if parts[0] in TOPIC_ACRONYMS or not all(p[0].isupper() for p in parts):
        return True
    known = bool(given_name(parts[0])) or looks_like_person(parts) >= _LIKE_A_PERSON
    return not (len(parts) in {2, 3} and known)


_LIKE_A_PERSON = 0.5
