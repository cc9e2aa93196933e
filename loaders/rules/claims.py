"""The words of one unit, and which of them the mentions found so far have taken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.names import NAME_PARTICLES
from govgraph.loaders.rules.foreign_names import PARTICLES, opens_with_front_head
from govgraph.loaders.rules.head_nouns import head_kind, is_amount, is_year
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.tokens import tokenize
from govgraph.loaders.rules.wording import ARTICLES, OPENERS

_LINKS = frozenset({"of", "for", "on", "and", "&"}) | ARTICLES


class Claims:
    """The tokens of a unit, handed out to mentions: none is taken from the one that has it."""

    def __init__(self, text: str, unit: Unit) -> None:
        self.text, self.unit = text, unit
        self.tokens = tokenize(text, unit.start, unit.end, unit.card)
        self.taken = [False] * len(self.tokens)
        self.found: list[Mention] = []

    def defined(self, match: re.Match[str]) -> tuple[tuple[int, int], Span, Span] | None:
        """Return where a defined name stands, its span, and that with the bracket behind it.

        None where the name is not free; the pattern has the groups `name` and `bracket`.
        """
        inside = self.inside(*match.span("name"))
        if inside is None or not self.free(*inside):
            return None
        span = self.span(*inside)
        end = match.end("bracket") if match["bracket"] else span.end
        return inside, span, Span(span.start, end)

    def claim(self, first: int, last: int, mention: Mention) -> None:
        """Give the tokens from the first to the last to a mention."""
        for index in range(first, last + 1):
            self.taken[index] = True
        self.found.append(mention)

    def make(self, kind: Kind, first: int, last: int, *, head: str = "", iso: str = "") -> None:
        """Give the tokens from the first to the last to a new mention of this kind."""
        span = self.span(first, last)
        self.claim(first, last, Mention(kind, span, span, span.cut(self.text), head, iso=iso))

    def span(self, first: int, last: int) -> Span:
        """Return where the tokens from the first to the last stand in the document."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def words(self, first: int, last: int) -> str:
        """Return the text from the first to the last token, as it stands."""
        return self.span(first, last).cut(self.text)

    def word(self, at: int) -> str:
        """Return the token at the place, or nothing outside the unit."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def free(self, first: int, last: int) -> bool:
        """Return whether no mention has taken any of these tokens."""
        return not any(self.taken[first : last + 1])

    def inside(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the first and last token that lie wholly within these offsets, if any does."""
        within = [i for i, t in enumerate(self.tokens) if start <= t.start and t.end <= end]
        return (within[0], within[-1]) if within else None

    def from_offset(self, offset: int, first: int, last: int) -> int:
        """Return the first of these tokens at or behind the offset, or the one after the last."""
        inside = range(first, last + 1)
        return next((i for i in inside if self.tokens[i].start >= offset), last + 1)

    def capital(self, at: int) -> bool:
        """Return whether a capital stands at the place that could belong to a name."""
        word = self.word(at)
        return bool(word) and self.tokens[at].capital and word.lower() not in OPENERS | ARTICLES

    def outside_complement(self, at: int) -> bool:
        """Return whether no head stands before the preposition there, to make it part of a name."""
        if self.word(at) in PARTICLES and at and opens_with_front_head(self.tokens, at - 1):
            return False
        while at >= 0 and self.word(at).lower() in _LINKS:
            at -= 1
        if at < 0 or not self.tokens[at].capital:
            return True
        return head_kind(self.word(at)) is None or bool(places.country(self.word(at)))

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield the runs of capitalised words that no mention has taken."""
        first = None
        for index in range(len(self.tokens)):
            if self._fits(index):
                first = index if first is None else first
            elif first is not None and not self._bridges(index):
                yield first, index - 1
                first = None
        if first is not None:
            yield first, len(self.tokens) - 1

    def _fits(self, at: int) -> bool:
        token = self.tokens[at]
        free = not self.taken[at] and token.word and token.capital
        return free and not is_year(token.text) and not is_amount(token.text)

    def _bridges(self, at: int) -> bool:
        """Return whether a particle joins the run to more capitals: "van der"."""
        word = self.word(at)
        if self.taken[at] or not word.isalpha() or word.lower() not in NAME_PARTICLES:
            return False
        after = self.tokens[at + 1 : at + 3]
        return any(t.capital for t in after) and (
            after[0].capital or after[0].text.lower() in NAME_PARTICLES
        )
