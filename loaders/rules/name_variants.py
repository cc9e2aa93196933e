"""Other forms of a name that its surroundings plainly hold: a complement more, or one less.

Where a long name ends is often open: "Consultation on Readiness of Bangladesh" names the
consultation with its country or without, "Third Road Forum for Trade" the Third Road Forum. Who
looks for either form is to find the entity. A variant is no ground for taking two entities as one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.told_gatherings import TOPIC_BEHIND
from govgraph.loaders.rules.wording import ORDINAL
from govgraph.loaders.words import common_word

_LOOKED_AT = 3
"""So many of the places that spell a name out are looked at."""
_VARYING = frozenset({Kind.EVENT, Kind.INSTITUTION, Kind.INITIATIVE})
_WORD = r"(?:[A-Z][\w’'/-]*|&)"
_NAME = rf"(?:the )?{_WORD}(?: (?:of (?:the )?|and |for )?{_WORD})*"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_GROWN = re.compile(
    rf"(?: (?:of|for|on|against|&) {_NAME}| in (?!the |{_MONTH}){_NAME}| (?:19|20)\d\d\b)"
    r"(?! (?:and|&) [A-Z])"
)
_COUNTED = re.compile(rf"(?:(?:(?i:{ORDINAL}|annual)|(?:19|20)\d\d) )+$")
_OWNED = re.compile(rf"[A-Z][\w.&-]*(?:[’']s|(?<=s)[’']) (?=(?:{ORDINAL}|annual|inaugural)\b)")
"""Whose gathering it is, before its count: "UNESCO's first forum on reefs"."""
_COMPLEMENT = re.compile(r" (?:on|for|of|in|at|to|toward|towards) |: | [–—] ")


class Variants:
    """The variants of the names of one document, none of which names another of its entities."""

    def __init__(self, text: str, entities: Sequence[DocumentEntity]) -> None:
        self._text = text
        self._mentions = sorted((m for e in entities for m in e.mentions), key=lambda m: m.span)
        self._starts = [m.span.start for m in self._mentions]
        self._names = {name for e in entities for name in (e.name, *(m.name for m in e.mentions))}

    def of(self, entity: DocumentEntity) -> dict[str, Span]:
        """Return what else the words around the first full names of an entity name, and where."""
        full = [m for m in entity.mentions if m.span in entity.full][:_LOOKED_AT]
        spans = (span for mention in full for span in self._of_mention(mention))
        found = {span.cut(self._text): span for span in spans}
        return {name: span for name, span in sorted(found.items()) if name not in self._names}

    def _of_mention(self, mention: Mention) -> Iterator[Span]:
        named = " " in mention.span.cut(self._text) and not mention.referring and not mention.weak
        if mention.kind not in _VARYING or not named:
            return
        for span in _longer(self._text, mention):
            if not any(_stops(other, mention) for other in self._inside(span)):
                yield span
        yield from _shorter(self._text, mention)

    def _inside(self, span: Span) -> Sequence[Mention]:
        """Return the mentions that begin within a stretch of the text."""
        first = bisect_left(self._starts, span.start)
        return self._mentions[first : bisect_left(self._starts, span.end)]


def _stops(other: Mention, mention: Mention) -> bool:
    """Return whether a name may not run into another: it may into that of a country."""
    open_ = other.kind in {Kind.COUNTRY, Kind.UNKNOWN}
    return not open_ and not mention.extent.covers(other.span)


def _longer(text: str, mention: Mention) -> Iterator[Span]:
    span = mention.span
    grown = _GROWN.match(text, span.end)
    ends = {span.end, grown.end()} if grown else {span.end}
    closed = mention.kind is Kind.EVENT and mention.name.lower().endswith(mention.head)
    topic = TOPIC_BEHIND.match(text, span.end) if closed else None
    ends |= {topic.end()} if topic and "\n" not in topic.group() else set()
    line = text.rfind("\n", 0, span.start) + 1
    counted = _COUNTED.search(text[line : span.start]) if mention.kind is Kind.EVENT else None
    starts = {span.start, line + counted.start()} if counted else {span.start}
    yield from (Span(a, b) for a in starts for b in ends if (a, b) != (span.start, span.end))


def _shorter(text: str, mention: Mention) -> Iterator[Span]:
    """Yield the name of a gathering or text up to the noun that it is.

    Its year or count stays: without them it would be the name of the series.
    """
    span, name = mention.span, mention.span.cut(text)
    if mention.kind is Kind.INSTITUTION:
        return
    owned = _OWNED.match(name) if mention.kind is Kind.EVENT else None
    if owned is not None:
        grown = _GROWN.match(text, span.end)
        yield Span(span.start + owned.end(), grown.end() if grown else span.end)
    for found in _COMPLEMENT.finditer(name):
        front = name[: found.start()]
        *words, last = front.split()
        noun = last.lower() == mention.head.lower() or not found.group().strip().isalpha()
        if noun and any(w[:1].isupper() and not common_word(w.lower()) for w in words):
            yield Span(span.start, span.start + found.start())
