"""What closes a name behind its head: the country of a branch, capitals before an acronym."""

from __future__ import annotations

from govgraph.loaders import organizations, places
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.head_nouns import JOINED, head_kind, is_year
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.wording import (
    ARTICLES,
    COMPLEMENT_PREPOSITIONS,
    CONJUNCTIONS,
    WORLD_REGIONS,
    word_set,
)

_OFFICES = word_set("office bureau secretariat department cabinet commission")
"""Bodies that go by the name of a post: "Office of Privacy Commissioner"."""
_HELD = word_set("""
    advisor adviser coordinator co-ordinator director manager officer fellow professor lecturer
    researcher lead president chairman chairwoman chairperson ceo cto cfo founder co-founder
    analyst consultant specialist ambassador editor trustee
""")
_RANKS = word_set("""
    executive managing general deputy vice senior chief assistant associate founding acting
    programme program policy research interim former
""")


def over_country(words: NameWords, head: int, last: int) -> int:
    """Return the last token with the country of a branch: "Fair Pay Campaign Kenya"."""
    branched = last == head and words.lower(last) in JOINED | {"campaign"}
    country = branched and words.fits(last + 1) and places.country(words.text(last + 1))
    return last + 1 if country and not words.fits(last + 2) else last


def to_bracket(words: NameWords, last: int) -> int:
    """Return the last of the one or two capitals that an acronym in brackets closes."""
    run = words.run(last + 1)
    if not words.fits(last + 1) or run - last > 2 or words.text(run + 1) != "(":
        return last
    acronym = words.text(run + 2)
    posts = any(words.lower(at) in POST_HEADS for at in range(last + 1, run + 1))
    posts = posts or head_kind(words.text(run)) is Kind.EVENT
    named = acronym[:1].isupper() and words.text(run + 3) == ")"
    return run if named and not posts and not words.is_place(last + 1, run) else last


def behind_quoted(words: NameWords, start: int) -> int:
    """Return where a name goes on behind a quoted word: "Human and “High-quality” Growth", or 0."""
    if words.text(start) not in {"“", '"'} or not words.fits(start + 1):
        return 0
    for at in range(start + 2, start + 5):
        if words.text(at) in {"”", '"'}:
            return at + 1 if words.fits(at + 1) else 0
    return 0


def before_post(words: NameWords, head: int, last: int) -> int:
    """Return the end of a name in front of a post and its holder: "X on Y Executive Director Z"."""
    for at in range(head + 1, last + 1):
        post = words.lower(at) in POST_HEADS - {"mayor", "general"} and words.text(at).istitle()
        if post and last > at and words.is_person(at + 1) and not words.headline:
            while at - 1 > head and words.lower(at - 1) in _RANKS:
                at -= 1
            return at - 1
    return last


def before_closing_post(words: NameWords, head: int, last: int, kind: Kind) -> int:
    """Return the end of a body's name in front of a post that closes it: "X of Y Adviser"."""
    if kind is not Kind.INSTITUTION or not _titles_somebody(words, last):
        return last
    office = words.lower(head) in _OFFICES
    if office or any(words.lower(at) in ARTICLES for at in range(head, last)):
        return last
    at = last
    while at > head and not _titles_somebody(words, at - 1) and words.lower(at) != "and":
        at -= 1
    end = last - 1 if at == head else _before_first_post(words, head, last)
    while end > head and words.lower(end) in _RANKS:
        end -= 1
    linked = words.lower(end) in COMPLEMENT_PREPOSITIONS | ARTICLES | CONJUNCTIONS
    return last if end <= head or linked else end


def _before_first_post(words: NameWords, head: int, last: int) -> int:
    return next(at for at in range(head + 1, last + 1) if _titles_somebody(words, at)) - 1


def _titles_somebody(words: NameWords, at: int) -> bool:
    """Return whether a word in capitals is a post and ends no body's name: "Coordinator"."""
    return words.lower(at) in _HELD and words.text(at).istitle()


_REGIONS = WORLD_REGIONS | {"LatAm", "Latam", "LATAM", "LAC", "APAC", "EMEA"}
_PARTS_OF_WORLD = word_set("""
    Latin South North East West Southeast Central Southern Eastern Western Northern Sub-Saharan
    Middle
""")


def over_region(words: NameWords, last: int) -> int:
    """Return the end of "Reef Forum Asia", and of "Reef Forum Oslo" before a year."""
    for end in (last + 3, last + 2, last + 1):
        if not words.fits(end) or words.run(last + 1) < end or words.text(end + 1) in {"'", "’"}:
            continue
        seat = words.phrase(last + 1, end)
        parts = (words.text(at) in _PARTS_OF_WORLD for at in range(last + 1, end))
        placed = places.city(seat) is not None or places.country(seat) is not None
        if words.text(end) in _REGIONS and all(parts):
            return end
        if placed and is_year(words.text(end + 1)):
            return end
    return last


def opens_known_text(words: NameWords, start: int) -> bool:
    """Return whether a well-known text's name begins there: "2030 Agenda for …"."""
    ends = range(start + 1, min(start + 6, len(words.tokens)))
    return any(organizations.known_initiative(words.phrase(start, e)) is not None for e in ends)
