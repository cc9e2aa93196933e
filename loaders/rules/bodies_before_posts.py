"""Bodies of any words on lines of a list that go on with a post and its holder's name.

"Quibble chief economist Jane Roe": what the line opens with is where the post is held.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.posts import POST_PATTERN, is_post
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.words import common_word

HONOUR = r"(?:(?:Dr|Prof(?:essor)?|Mr|Mrs|Ms|Mx|Sir|Dame|Hon|Ambassador)\.? )*"
"""The styles in front of a name."""
_BEHIND = re.compile(rf" {HONOUR}$")
_SMALL = frozenset({"of", "for", "and", "&", "the", "on", "in", "at"})
_LETTERS = re.compile(r"(?:C[A-Z]O|VP|MD|AI|IT|HR)\b")
_LONGEST = 120
_LOOSE = frozenset({Kind.UNKNOWN, Kind.COUNTRY, Kind.PLACE})


def with_bodies_in_front(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the bodies of any words that such lines open with."""
    current = [list(mentions) for mentions in found]
    opening = [
        _opening(text, unit, mentions) if unit.kind in LISTING else None
        for unit, mentions in zip(units, found, strict=True)
    ]
    if sum(span is not None for span in opening) < 2:
        return current
    for index, span in enumerate(opening):
        if span is None:
            continue
        over = [
            m for m in current[index] if m.extent.start < span.end and span.start < m.extent.end
        ]
        if all(m.kind in _LOOSE and span.covers(m.extent) for m in over):
            body = Mention(Kind.INSTITUTION, span, span, span.cut(text))
            current[index] = placed(current[index], body)
    return current


def _opening(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return where the words stand that a line has before a post and the name of its holder."""
    person = next((m for m in mentions if m.kind is Kind.PERSON), None)
    if person is None or not 8 < person.span.start - unit.start < _LONGEST:
        return None
    before = text[unit.start : person.span.start]
    behind = _BEHIND.search(before)
    words = before[: behind.start()] if behind else before
    if is_post(words) or not any(m.end() == len(words) for m in POST_PATTERN.finditer(words)):
        return None
    end = _body_end(words)
    name = words[:end].rstrip()
    plain = len(name.split()) == 1 and (common_word(name.lower()) or name.istitle())
    if not name or plain or is_post(name) or re.search(r"[,;:|()]", name):
        return None
    if any(find(name) for find in (places.country, places.city, places.region, places.demonym)):
        return None
    start = unit.start + (4 if name.startswith("The ") else 0)
    return Span(start, unit.start + len(name))


def _body_end(words: str) -> int:
    """Return where the capitals end with which the words open."""
    end = 0
    for match in re.finditer(r"\S+", words):
        word = match.group()
        if _LETTERS.match(word) and end:
            break
        if word[0].isupper() or word[0].isdigit():
            end = match.end()
        elif word not in _SMALL:
            break
    return end
