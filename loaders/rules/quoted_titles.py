"""Titles in quotation marks: 'a session titled "…"', '"…", a side event'."""

from __future__ import annotations

import re

from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.wording import word_set

_TITLED = re.compile(
    r"\b(?:(?P<event>session|panel|panel discussion|forum|seminar|workshop|round ?table|dialogue"
    r"|conference|webinar|discussion|lecture"
    r"|meeting|event|symposium|summit|salon|track|debate|talk|fireside chat)"
    r"|(?:paper|report|declaration|letter|statement|document|study|guidelines|white paper"
    r"|initiative|campaign|programme|program|resolution|principles))"
    r"s?(?:,? (?:was |is )?"
    r"(?:titled|entitled|called|named|under the title(?: of)?|on|with the title))?,?:? "
    r"[\"“‘'](?P<title>[^\"“”\n]{6,160}?)[,.]?[\"”’']",
    re.IGNORECASE,
)
_TITLE_FIRST = re.compile(
    r"[\"“](?P<title>[A-Z][^\"“”\n]{6,160}?)[,.]?[\"”],? (?:an?|the|its) (?:[\w-]+ ){0,2}"
    r"(?P<noun>side event|event|meeting|gathering|summit|retreat|consultation"
    r"|session|panel|seminar|workshop|webinar|forum|conference|round ?table"
    r"|symposium|dialogue|talk|lecture)\b"
)
_SESSIONS = word_set("""
    session panel discussion talk lecture debate track salon
""") | {"panel discussion", "fireside chat"}


def take_titles(claims: Claims) -> None:
    """Take titles in quotation marks beside what they are the title of."""
    unit = claims.unit
    for match in _TITLED.finditer(claims.text, unit.start, unit.end):
        kind = Kind.EVENT if match["event"] else Kind.INITIATIVE
        _take(claims, match, kind, match["event"] or "report")
    for match in _TITLE_FIRST.finditer(claims.text, unit.start, unit.end):
        _take(claims, match, Kind.EVENT, match["noun"])


def _take(claims: Claims, match: re.Match[str], kind: Kind, noun: str) -> None:
    inside = claims.inside(*match.span("title"))
    if inside:
        noun = noun.lower()
        claims.make(kind, *inside, head="session" if noun in _SESSIONS else noun)
