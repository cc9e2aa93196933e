"""What the words of a unit are worth as words of names: a topic, a place, a body of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders import organizations, places, words
from govgraph.loaders.names import looks_like_person
from govgraph.loaders.rules.head_nouns import (
    company_head,
    head_kind,
    is_amount,
    is_ordinal,
    is_year,
)
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.tokens import Token
from govgraph.loaders.rules.wording import (
    ARTICLES,
    COMPLEMENT_PREPOSITIONS,
    CONJUNCTIONS,
    CONTINENTAL,
    OPENERS,
    TOPIC_ACRONYMS,
)

_SEATED = re.compile(
    r"-(?:based|headquartered|led|backed|sponsored|funded|hosted|organi[sz]ed|compliant|language"
    r"|speaking|owned|run|affiliated|born|educated)$"
)
"""What follows a place or body in front of a name: "the Nairobi-based Delta Institute"."""


_STYLES = frozenset({"Prof", "Dr", "Mr", "Mrs", "Ms", "Mx"})


def only_describes(word: str) -> bool:
    """Return whether a word in capitals is an adjective made of a name: "Nairobi-based"."""
    return _SEATED.search(word) is not None


class NameWords:
    """The tokens of one unit, asked what part they can play in a name."""

    def __init__(
        self,
        tokens: Sequence[Token],
        taken: Sequence[bool],
        *,
        headline: bool = False,
        title: bool = False,
    ) -> None:
        self.tokens = tokens
        self.taken = taken
        self.headline, self.title = headline, title
        self.shouted = all(t.text.isupper() for t in tokens if t.word and t.text.isalpha())

    def holds(self, at: int) -> bool:
        """Return whether the place is one of the unit's tokens."""
        return 0 <= at < len(self.tokens)

    def text(self, at: int) -> str:
        """Return the word at the place, or nothing outside the unit."""
        return self.tokens[at].text if self.holds(at) else ""

    def lower(self, at: int) -> str:
        """Return the word at the place in small letters, or nothing outside the unit."""
        return self.text(at).lower()

    def phrase(self, first: int, last: int) -> str:
        """Return the words from the first to the last with single spaces."""
        return " ".join(t.text for t in self.tokens[first : last + 1])

    def fits(self, at: int) -> bool:
        """Return whether the word at the place can be part of a name."""
        if not self.holds(at) or self.taken[at]:
            return False
        token, lower = self.tokens[at], self.lower(at)
        if not token.word or is_amount(token.text):
            return False
        if is_year(token.text) or is_ordinal(token.text):
            return True
        if token.text in {"The", "A", "An"} and not self.shouted:
            return False
        if only_describes(token.text) or self._honours(at):
            return False
        opens = at == 0 or not self.tokens[at - 1].word or self.shouted
        if lower == "next" and self.lower(at + 1) == "generation":
            return True
        acronym = token.text.isupper() and len(lower) > 2 and not self.shouted
        if lower in OPENERS and opens and not acronym:
            return lower == "all" and places.country(self.text(at + 1)) is not None
        small = self.shouted and lower in CONJUNCTIONS | COMPLEMENT_PREPOSITIONS | ARTICLES
        return token.capital and not small

    def _honours(self, at: int) -> bool:
        """Return whether a style begins somebody's name there: "Tinn College Prof. Jane Roe"."""
        styled = self.tokens[at].text.rstrip(".") in _STYLES
        return styled and at > 0 and self.holds(at + 1)

    def run(self, first: int) -> int:
        """Return the last of the words of names that follow each other, up to a year."""
        last = first
        while self.fits(last + 1) and not is_year(self.text(last + 1)):
            last += 1
        return last

    def is_dated(self, first: int, last: int) -> bool:
        """Return whether a year or an ordinal stands among the words."""
        return any(is_year(t.text) or is_ordinal(t.text) for t in self.tokens[first : last + 1])

    def is_topic(self, first: int, last: int) -> bool:
        """Return whether a run of words is all ordinary words, a topic rather than a name."""
        return all(
            words.common_word(t.text.lower()) and not _heads_body(t.text)
            for t in self.tokens[first : last + 1]
        )

    def is_body(self, first: int, last: int) -> bool:
        """Return whether the words name a body: they hold a head, or are well known."""
        if any(_heads_body(t.text) for t in self.tokens[first : last + 1]):
            return True
        phrase = self.phrase(first, last)
        if organizations.known_organization(phrase) is not None:
            return True
        acronym = last == first and phrase.isupper() and len(phrase) > 2
        return acronym and phrase not in TOPIC_ACRONYMS

    def is_place(self, first: int, last: int) -> bool:
        """Return whether the words name a country, a city or a region."""
        phrase = self.phrase(first, last)
        return bool(places.country(phrase) or places.city(phrase) or places.region(phrase))

    def of_land(self, at: int) -> bool:
        """Return whether a word is an adjective made of a country or a part of the world."""
        word = self.text(at)
        return word in CONTINENTAL or places.demonym(word) is not None

    def is_person(self, first: int) -> bool:
        """Return whether the words from the first on read as a person's name."""
        run = self.run(first)
        parts = [t.text for t in self.tokens[first : run + 1]]
        return 2 <= len(parts) <= 4 and looks_like_person(parts) >= 0.6


def _heads_body(word: str) -> bool:
    return head_kind(word) is Kind.INSTITUTION and not company_head(word)
