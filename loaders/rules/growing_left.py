"""How a name grows to the left of its head noun, over modifiers and what links them."""

from __future__ import annotations

import re

from govgraph.loaders import organizations, places
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.head_nouns import JOINED, company_head, head_kind, is_ordinal, is_year
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.wider_left import bracketed_acronym, donors_before, opens_title
from govgraph.loaders.rules.wording import (
    ARTICLES,
    CONJUNCTIONS,
    CONTINENTAL,
    EVENT_MODIFIERS,
    HEADLINE_VERBS,
    LANDFORMS,
    OPENERS,
    TOPIC_ACRONYMS,
    word_set,
)
from govgraph.loaders.words import common_word

_OPEN_PLACES = frozenset({"los", "las", "la", "el", "le", "les", "das", "der"})
"""Foreign articles that are a part of a place: "Los Alamos National Laboratory"."""

_CHIEFS = frozenset({"CEO", "COO", "CTO", "CFO", "CIO", "MD", "SVP", "EVP"})
_GOODS = frozenset({"good", "all", "humanity", "people", "peace", "impact", "change"})
"""What coined names are for: "Tech for Good Institute"."""
_INNER_LINKS = frozenset({"to", "for", "in", "without"})
_CLOSING = JOINED | {"congress", "forum", "campaign"}
"""Heads that close the name of a body, so that "and" behind them leads to another."""

_OF_PARTNERS = frozenset({"LLP", "Partners", "Associates", "Company", "Co", "LP"})
"""What ends the name of a firm called after its partners: "Hale & Dorn LLP"."""

_FIRMS = frozenset({"Group", "Corporation", "Corp", "Inc", "Ltd", "Company", "Holdings", "Motors"})
"""What closes the name of a firm, so that "and" behind it leads to another."""

_ENUMERATOR = re.compile(r"[IVX]{1,4}\.?|[A-H]\.")
"""What numbers a heading: "II. Conclave on Reefs"."""


def first_word(words: NameWords, head: int, kind: Kind) -> int:
    """Return where the name of this head begins."""
    first, crossed = head, False
    while first > 0 and (step := _step(words, first, head, kind, crossed)):
        crossed = crossed or (step == 2 and words.lower(first - 1) in CONJUNCTIONS)
        first -= step
    while kind is Kind.INSTITUTION and first < head and is_year(words.text(first)):
        first += 1
    if kind is Kind.INSTITUTION:
        first = _behind_post(words, first, head)
    return without_opening(words, first, head)


_STUDYING = frozenset({"phd", "doctoral", "graduate", "master", "masters", "msc", "dphil", "law"})
_POSTS = word_set("""
    associate candidate lecturer fellow professor researcher postdoc intern scientist analyst
    officer advisor adviser manager director economist
""")
"""What somebody is, where no comma divides it from the body: "Research Fellow Reef Institute"."""


def _behind_post(words: NameWords, first: int, head: int) -> int:
    """Return where the name begins behind the post of somebody at the body."""
    for at in range(head - 1, first - 1, -1):
        student = words.lower(at) == "student" and words.lower(at - 1) in _STUDYING
        named = at + 1 < head or words.lower(head + 1) == "of"
        if named and (student or words.lower(at) in _POSTS):
            return at + 1
    return first


def without_opening(words: NameWords, first: int, head: int) -> int:
    """Return where the name begins behind what only opens the sentence or the headline."""
    if words.headline:
        for at in range(head - 1, first - 1, -1):
            if words.lower(at) in HEADLINE_VERBS:
                return at + 1
    if first == 0 and first < head and _ENUMERATOR.fullmatch(words.text(0)):
        first = 1 + (words.text(1) in {".", ")"})
    while first < head and words.lower(first) in OPENERS | ARTICLES:
        if words.lower(first) == "next" and words.lower(first + 1) == "generation":
            break
        shouting = words.text(first).isupper() and len(words.text(first)) > 2
        if (shouting and not words.shouted) or words.text(first) == "US":
            break
        if words.text(first + 1) in {"’", "'"}:
            break
        if words.lower(first) in _OPEN_PLACES and first + 1 < head:
            break
        if words.lower(first) == "all" and places.country(words.text(first + 1)):
            break
        counted = words.lower(first) in EVENT_MODIFIERS
        if counted and words.lower(first - 1) in ARTICLES | EVENT_MODIFIERS:
            break
        first += 1
    return first


def _step(words: NameWords, first: int, head: int, kind: Kind, crossed: bool) -> int:
    """Return how many more words the name takes in: none, one, or a link and the word before it.

    `crossed` says that the name has grown over an "and" already, so that a comma may link too.
    """
    if words.text(first - 1) in _CHIEFS and kind is Kind.INSTITUTION:
        return 0
    if words.fits(first - 1):
        return 1
    wider = bracketed_acronym(words, first)
    if kind is Kind.INSTITUTION:
        wider = wider or donors_before(words, first, head)
    if wider:
        return wider
    titled = kind is Kind.EVENT or words.text(first - 1) == "for"
    if titled and opens_title(words, first - 1):
        return 2
    if _linked(words, first, head, kind, crossed):
        return 2
    modifier = words.lower(first - 1) in EVENT_MODIFIERS and first == head
    return int(kind is Kind.EVENT and modifier)


def _linked(words: NameWords, first: int, head: int, kind: Kind, crossed: bool) -> bool:
    """Return whether the word before ties the name to one more word on its left."""
    link = words.lower(first - 1)
    if link == "," and crossed and _person_before(words, first - 2):
        return False
    if link.isdigit() and len(link) == 1:
        return kind is not Kind.EVENT and words.fits(first - 2) and words.fits(first)
    if link == "hoc":
        return words.lower(first - 2) == "ad"
    if link in CONJUNCTIONS or (link == "," and crossed):
        return _one_modifier(words, first - 2, first)
    if link in {"’", "'"}:
        owner = words.fits(first - 2) and words.text(first - 2).endswith("s")
        return owner and not _in_complement(words, first - 2)
    if link == "/" and kind is Kind.EVENT and words.fits(first - 2):
        return words.text(first).isupper() and words.text(first - 2).isupper()
    if words.text(first - 1) == "of" and words.text(first - 2) in LANDFORMS:
        return True
    if link == "for" and words.lower(first) in _GOODS and words.fits(first - 2):
        return words.lower(first - 2) not in POST_HEADS
    if kind is not Kind.EVENT and words.text(first - 1) == "of":
        return not words.headline and _topic_of_topic(words, first, head)
    if kind is not Kind.EVENT and words.text(first - 1) in _INNER_LINKS:
        return not words.headline and _opens_name(words, first - 2)
    return (
        kind is Kind.EVENT
        and link in {"for", "of"}
        and first > 2
        and _known_text(words, first - 2, first)
    )


def _topic_of_topic(words: NameWords, first: int, head: int) -> bool:
    """Return whether "of" stands inside a topic: "the Ethics and Governance of AI Fund"."""
    topic = range(first, head)
    plain = all(
        words.text(at) in TOPIC_ACRONYMS
        or (common_word(words.lower(at)) and head_kind(words.text(at)) is None)
        for at in topic
    )
    known = organizations.known_organization(words.phrase(first - 2, head - 1)) is not None
    place = places.country(words.phrase(first - 2, head - 1)) is not None
    return bool(topic) and plain and not known and not place and _opens_name(words, first - 2)


def _in_complement(words: NameWords, at: int) -> bool:
    """Return whether the word closes another name: "Ministry of Foreign Affairs' Data Office"."""
    last = at
    while words.fits(at):
        at -= 1
    if organizations.known_organization(words.phrase(at + 1, last)):
        return True
    return words.lower(at) in {"of", "for", "on"} and head_kind(words.text(at - 1)) is not None


def _opens_name(words: NameWords, at: int) -> bool:
    """Return whether a name can open with the word there: "the Right to Water Campaign"."""
    word, before = words.lower(at), words.lower(at - 1)
    if not words.fits(at) or word in POST_HEADS or word in HEADLINE_VERBS:
        return False
    if head_kind(word) and not company_head(word):
        return False
    if before == "the" and words.text(at + 1) == "for" and not given_name(words.text(at)):
        return not words.is_place(at, at) and not words.text(at).isupper()
    return before in ARTICLES | CONJUNCTIONS | {"by", ",", "of"} and common_word(word)


def _person_before(words: NameWords, last: int) -> bool:
    """Return whether a person's name of two words or more ends there."""
    first = last
    while first > 0 and words.fits(first - 1):
        first -= 1
    return first < last and given_name(words.text(first))


def _known_text(words: NameWords, first: int, last: int) -> bool:
    """Return whether the words are "AI for Good" or its like."""
    known = organizations.known_initiative(words.phrase(first, last))
    return words.fits(first) and known is not None


def _ends_known_body(words: NameWords, last: int) -> bool:
    """Return whether a known body's name of several words ends there: "Access Now and X"."""
    return any(
        organizations.known_organization(words.phrase(first, last)) is not None
        for first in range(max(0, last - 3), last)
        if words.fits(first)
    )


def _ends_series(words: NameWords, last: int) -> bool:
    """Return whether a comma and a name before it show that "and" closes a series of names.

    "Reef Bank, Algal and the School of Tides", "Reef Bank, Lumen Technologies and the School …".
    """
    first = last
    while words.fits(first - 1):
        first -= 1
    if words.text(first - 1) != "," or not words.fits(first - 2):
        return False
    company = first < last and company_head(words.text(last))
    word = words.text(last)
    land = word in CONTINENTAL or places.demonym(word) or places.country(word)
    return company or not (common_word(word.lower()) or land or word in TOPIC_ACRONYMS)


def _one_modifier(words: NameWords, left: int, right: int) -> bool:
    """Return whether "Science and Technology" is one modifier rather than two names."""
    if not words.fits(left) or _ends_known_body(words, left) or _ends_series(words, left):
        return False
    one, other = words.text(left), words.text(right)
    if words.text(left + 1) == "&" and words.text(right + 1).rstrip(".") in _OF_PARTNERS:
        return True
    if one in TOPIC_ACRONYMS and words.lower(left + 1) in CONJUNCTIONS:
        return True
    counted = words.lower(left - 1) == "annual" or is_ordinal(words.text(left - 1))
    if one.lower() in POST_HEADS or ((places.country(one) or places.city(one)) and not counted):
        return False
    if head_kind(one) is Kind.INSTITUTION and not company_head(one):
        return False
    if head_kind(one) is Kind.INITIATIVE and one == other:
        return False
    if one in _FIRMS and words.lower(left + 1) == "and":
        return False
    enacted = one in {"Act", "Regulation", "Treaty", "Convention", "Directive"}
    if enacted and words.fits(left - 1) and head_kind(other) is Kind.INITIATIVE:
        return False
    if one.lower() in _CLOSING or (one.isupper() and len(one) > 1):
        return False
    if any(c.isupper() for c in one[1:]) and one.isalpha():
        return False
    if words.title and all(words.fits(at) for at in range(left)):
        return True
    acronym = one.isupper() and len(one) > 2 and not words.shouted
    named = given_name(one) or (other not in TOPIC_ACRONYMS and given_name(other))
    if named or acronym:
        return False
    return common_word(one.lower()) or common_word(other.lower())
