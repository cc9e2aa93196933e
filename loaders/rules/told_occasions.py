"""Names such as "Reef Rights Week": what stands beside them tells that they were held."""

from __future__ import annotations

from govgraph.loaders import places
from govgraph.loaders.rules.head_nouns import is_ordinal, is_year
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.wording import ARTICLES, EVENT_MODIFIERS, word_set

_COULD_BE_HELD = word_set("""
    day days week month lecture series challenge course training visit
""")
"""Heads that name an event where the text tells that it was held or attended."""
_COME_TO = word_set("""
    at during attend attends attended attending host hosts hosted hosting organise organises
    organised organize organizes organized organising organizing convened convenes stages staged
    visited
""")
"""What stands before what people come to or what is held."""
_PART_OF = word_set("""
    opening closing edition sidelines margins fringes end start beginning part participants
    attendees delegates sponsors organisers organizers hosts host partners
""")
"""Nouns that what was held has: "the margins of the Reef Rights Week"."""
_HELD = word_set("""
    held hosted organised organized convened opened launched
""")
_BE = word_set("is was are were will be been being has have had this last next that which who")
_RUNS = word_set("""
    takes take took taking returns returned returning opens kicks kicked begins began
""")
_MONTHS = word_set("""
    january february march april may june july august september october november december
""")
_MOST_BETWEEN = 4


def told_as_held(words: NameWords, first: int, head: int, last: int) -> bool:
    """Return whether the words beside a name with a head such as "Week" tell that it was held.

    "at the Audit Days", "the margins of the Reef Week", "Reef Rights Week, hosted by", "Reef Days
    take place"; "for Safer Tides Day" and "on World Reef Day" do not.
    """
    if words.lower(head) not in _COULD_BE_HELD or first == head:
        return False
    return _come_to(words, first) or _held_behind(words, last + 1)


def _come_to(words: NameWords, first: int) -> bool:
    at = first - 1
    while words.lower(at) in EVENT_MODIFIERS | ARTICLES or is_ordinal(words.text(at)):
        at -= 1
    if words.text(at) in {"'s", "’s"} or words.lower(at) in {"its", "their", "our", "her", "his"}:
        at -= 1
    if words.lower(at) == "of":
        return words.lower(at - 1) in _PART_OF
    return words.lower(at) in _COME_TO


def _held_behind(words: NameWords, at: int) -> bool:
    if words.text(at) == ",":
        at += 1
        if _is_seat(words, at):
            return True
    if words.lower(at) in {"in", "at"}:
        return _is_seat(words, at + 1)
    if words.lower(at) in {"on", "from"}:
        return words.text(at + 1).isdigit() or words.lower(at + 1) in _MONTHS
    for behind in range(at, at + _MOST_BETWEEN):
        word = words.lower(behind)
        if word in _HELD:
            return True
        if word in _RUNS:
            return words.lower(behind + 1) in {"place", "to", "in", "on", "off", "at", "from"}
        if word not in _BE and word != "year":
            return False
    return False


def _is_seat(words: NameWords, at: int) -> bool:
    """Return whether a place or a year stands there: "in Trabzon", "in 2004"."""
    if words.lower(at) in ARTICLES:
        return False
    if is_year(words.text(at)):
        return True
    phrase = words.phrase(at, at + 1)
    return any(places.city(name) or places.country(name) for name in (words.text(at), phrase))
