"""Bodies of any words in lists whose lines end with who acts for them: "Reefwatch, Jane Roe".

Where most lines of a list close with a person's name behind a comma, a dash or a colon, what they
open with are bodies, whatever their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from govgraph.graph.statement import Span
from govgraph.loaders.names import given_name
from govgraph.loaders.places import city, country
from govgraph.loaders.posts import is_post
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed

_FEWEST = 4
_MOST = 0.6
"""Which share of the lines must close with a person."""
_DIVIDER = re.compile(r"\s*(?:,|:|[–—|]|-(?=\s))\s*$")
_PARTS = re.compile(r", | / | \(|: | [–—|-] ")
_TWO = re.compile(
    r"(?P<first>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*) and (?=(?:[A-Z][\w’'.-]* )+[A-Z])"
)


def with_bodies_before_people(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with what the lines of such lists open with as institutions."""
    current = [list(mentions) for mentions in found]
    for _, run in groupby(range(len(units)), key=lambda i: _list_of(units[i], i)):
        lines = list(run)
        closing = {i: end for i in lines if (end := _front(text, units[i], current[i]))}
        if len(closing) < _FEWEST or len(closing) < _MOST * len(lines):
            continue
        if sum(_opens_with_person(units[i], current[i], end) for i, end in closing.items()) > 1:
            continue
        for index, end in closing.items():
            for span in _names(text, Span(units[index].start, end)):
                if _may_be_body(span.cut(text)):
                    current[index] = _with_body(text, current[index], span)
    return current


def _list_of(unit: Unit, index: int) -> tuple[int, int]:
    """Return what the entries of one list have in common; other units stand alone."""
    return (unit.section, -1) if unit.kind in LISTING else (index, index)


def _front(text: str, unit: Unit, mentions: Sequence[Mention]) -> int:
    """Return where the front of a line ends that closes with a person's name, or 0."""
    last = max((m for m in mentions if m.kind is Kind.PERSON), key=lambda m: m.span, default=None)
    if last is None or text[last.extent.end : unit.end].strip(" .;*)"):
        return 0
    divider = _DIVIDER.search(text, unit.start, last.span.start)
    return divider.start() if divider and divider.start() > unit.start else 0


def _opens_with_person(unit: Unit, mentions: Sequence[Mention], end: int) -> bool:
    """Return whether a line opens with a person who has a given name."""
    first = next((m for m in mentions if m.kind is Kind.PERSON and m.span.start < end), None)
    opens = first is not None and first.span.start == unit.start
    return opens and first is not None and given_name(first.name.split()[0])


def _names(text: str, front: Span) -> Iterator[Span]:
    """Yield the first name of a line's front, or both of "A and B"."""
    divider = _PARTS.search(text, front.start, front.end)
    span = Span(front.start, divider.start() if divider else front.end)
    two = _TWO.match(text, span.start, span.end)
    if two:
        yield Span(span.start, two.end("first"))
        span = Span(two.end(), span.end)
    yield span


def _may_be_body(words: str) -> bool:
    """Return whether words are no post, country or town."""
    named = words[:1].isalnum() and any(c.isupper() for c in words)
    return named and not (is_post(words) or country(words) or city(words))


def _with_body(text: str, mentions: list[Mention], span: Span) -> list[Mention]:
    """Return the mentions with a name as a body, unless it is one, or a post or a place."""
    here = [m for m in mentions if m.extent.end > span.start and m.extent.start < span.end]
    if any(m.kind is Kind.INSTITUTION and m.extent == span for m in here):
        return mentions
    if any(not span.covers(m.extent) or m.kind in {Kind.EVENT, Kind.DATE} for m in here):
        return mentions
    whole = next((m for m in here if m.extent == span), None)
    body = Mention(Kind.INSTITUTION, span, span, span.cut(text))
    if whole is not None:
        body = replace(whole, kind=Kind.INSTITUTION, weak=False)
    return placed(mentions, body)
