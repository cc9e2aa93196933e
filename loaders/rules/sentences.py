"""Where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.cards import opens_with_name

_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9À-ÞĀ-Ž])|[。！？]|;\s*\n|\n\s*\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|St|Amb|Rev|Sr|Jr|Gen|Sen|Gov|No|Nos|vs|cf|al|Fig|Vol|Ed|Eds"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ph\.D|e\.g|i\.e|approx|Univ|Dept|Inst|Assoc|Asst"
    r"|H\.E|H\.R\.H)|\b[A-Z]|\b[A-Z]\.[A-Z])\.$"
)
_CLOSING_QUOTE = re.compile(r"[\"”]")
_NAMES_TITLE = re.compile(
    r"\b(?:titled|entitled|called|named|themed?|topic|title of|under the title)[:,]? ?$"
)
_LONGEST = 1500
"""Characters; what runs on for longer is a list or a broken text, and slow to read as one."""


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the offsets of the sentences of `text[start:end]`, without the space around them."""
    first = start
    for match in _END.finditer(text, start, end):
        last = match.end()
        if match.group().startswith(".") and _ABBREVIATION.search(text[first : match.start() + 1]):
            continue
        if _within_title(text, first, match.start(), end):
            continue
        yield from _cut(text, first, last)
        first = last
    yield from _cut(text, first, end)


def _within_title(text: str, first: int, at: int, end: int) -> bool:
    """Return whether the mark stands in a title in quotation marks: "Meet. Build. Share."."""
    opened = max(text.rfind(quote, first, at) for quote in '"“')
    closed = _CLOSING_QUOTE.search(text, at + 2, min(end, at + 80))
    if opened < 0 or closed is None or _CLOSING_QUOTE.search(text, opened + 1, at + 2):
        return False
    if opened > first and _NAMES_TITLE.search(text, max(first, opened - 30), opened):
        return closed.start() - opened < 160
    words = re.findall(r"[^\W\d_][\w'’-]*", text[opened : closed.start()])
    return len(words) < 12 and all(w[0].isupper() or len(w) < 4 for w in words)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentence, or where it is too long its parts up to semicolons, commas or spaces."""
    while end - start > _LONGEST:
        last = start + _LONGEST
        cut = next((at for mark in ";, " if (at := text.rfind(mark, start, last)) > start), last)
        yield from _trimmed(text, start, cut + 1)
        start = cut + 1
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


_OF_LIFE = re.compile(
    r"(?:[A-Z][a-z]+, )?(?:[Hh]e|[Ss]he|[Tt]hey|His|Her|Their|Dr\.?|Prof(?:essor|\.)?|Mr\.?|Ms\.?) "
)
"""How a sentence begins that goes on to tell of the one whom an item enters."""


def life_in_entry(text: str, start: int, end: int) -> tuple[int, list[tuple[int, int]]]:
    """Return where a person's entry ends, and the sentences of a life that follow in its item."""
    first, *rest = [*sentences(text, start, end)] or [(start, end)]
    told = any(_OF_LIFE.match(text, begin) for begin, _ in rest)
    return (first[1], rest) if told and opens_with_name(text[start:end]) else (end, [])
