"""What else a name takes in on its left: titles with small words, acronyms in brackets, donors."""

from __future__ import annotations

from govgraph.loaders import places
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.head_nouns import head_kind, is_ordinal
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_forms import initials_of
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.wording import (
    ARTICLES,
    CONJUNCTIONS,
    EVENT_MODIFIERS,
    HEADLINE_VERBS,
    TOPIC_ACRONYMS,
    word_set,
)
from govgraph.loaders.words import common_word

_TITLE_LINKS = frozenset({"for", "in", "to", "of", "on", "with", "without", "from", "by"})
_MOST_LINKS = 3
"""Small words of a title, as in "the Future of Law in Asia Summit", one of them the first."""
_ENDOWED = word_set("""
    foundation fund trust institute center centre school library endowment family prize chair
""")
_LONGEST = 10
"""Tokens in front of an acronym in brackets that its letters are sought in."""


def opens_title(words: NameWords, link: int) -> bool:
    """Return whether the words before a small word open a title: "the Women in Law Summit".

    An article or the beginning of the line must stand before them, and none may name a body, a
    post or a place.
    """
    if words.text(link) not in _TITLE_LINKS or words.headline:
        return False
    at = link - 1
    for _ in range(_MOST_LINKS):
        end = at
        while words.fits(at) and end - at < 4 and _in_title(words, at):
            at -= 1
        if at == end or words.fits(at):
            return False
        if words.text(at) not in _TITLE_LINKS or not words.fits(at - 1):
            break
        at -= 1
    if places.country(words.phrase(at + 1, link - 1)):
        return False
    opens_line = words.title and at < 0 and words.text(link) in {"for", "in"}
    return words.lower(at) in ARTICLES | EVENT_MODIFIERS or opens_line


def _in_title(words: NameWords, at: int) -> bool:
    word = words.lower(at)
    if words.text(at) in TOPIC_ACRONYMS:
        return True
    if word in POST_HEADS or word in HEADLINE_VERBS or given_name(words.text(at)):
        return False
    return common_word(word) and head_kind(word) is None


def bracketed_acronym(words: NameWords, first: int) -> int:
    """Return how many tokens "Global Tide Index (GTI)" has in front of "Assembly", or 0."""
    acronym = words.text(first - 2)
    if words.text(first - 1) != ")" or words.text(first - 3) != "(" or not acronym.isupper():
        return 0
    last = first - 4
    for start in range(max(0, last - _LONGEST), last):
        inside = range(start, last + 1)
        bodies = any(head_kind(words.text(i)) is Kind.INSTITUTION for i in inside)
        if any(words.taken[i] for i in inside) or (bodies and not is_ordinal(words.text(start))):
            continue
        phrase = words.phrase(start, last)
        counted = words.phrase(start + 1, last) if bodies else phrase
        if words.fits(start) and (acronym in initials_of(counted) or _spells(acronym, phrase)):
            return first - start
    return 0


def _spells(acronym: str, phrase: str) -> bool:
    """Return whether letters of the words in order make the acronym: "GAIN" of three words."""
    letters = iter(phrase.upper())
    initials = {word[0] for word in phrase.split() if word[0].isupper()}
    within = phrase[0] == acronym[0] and len(acronym) > 3 and len(initials) > 1
    return within and initials <= set(acronym) and all(letter in letters for letter in acronym)


def donors_before(words: NameWords, first: int, head: int) -> int:
    """Return how many tokens "John S. and" has in front of "James L. Knight Foundation", or 0."""
    if words.lower(first - 1) not in CONJUNCTIONS or words.lower(head) not in _ENDOWED:
        return 0
    at = first - 2
    at -= words.text(at) == "."
    at -= len(words.text(at).rstrip(".")) == 1
    if not words.fits(at) or not given_name(words.text(at)):
        return 0
    led_in = at == 0 or words.lower(at - 1) in ARTICLES or not words.tokens[at - 1].word
    return first - at if head > first + 1 and led_in else 0
