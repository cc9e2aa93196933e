"""What joins more words to the name of a body, and what shows that another name begins."""

from __future__ import annotations

import re

from govgraph.loaders import organizations, places
from govgraph.loaders.rules.complement_words import FIELDS, OFFICES
from govgraph.loaders.rules.head_nouns import JOINED, company_head, head_kind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS, WORLD_REGIONS
from govgraph.loaders.words import common_word


def joined_by_sign(words: NameWords, head: int, last: int) -> bool:
    """Return whether "&" joins words of one name: "Library Associations & Institutions"."""
    start = last + 2
    if not words.fits(start):
        return False
    run, other = words.run(start), words.text(start)
    known = organizations.known_organization(words.phrase(start, run)) is not None
    if known or (other.isupper() and len(other) > 1) or run > start + 1:
        return False
    plural = other.endswith("s") and words.text(last).endswith("s") and last > head
    closing = words.text(run)
    no_body = head_kind(closing) is None or company_head(closing)
    return plural or (common_word(other.lower()) and no_body)


def in_portfolio(words: NameWords, head: int, first: int, last: int) -> bool:
    """Return whether a run is among the affairs of a ministry: "Media", "Public Services"."""
    if words.lower(head) not in OFFICES or words.lower(head + 1) not in {"of", "for"}:
        return False
    if words.lower(last + 1) in {"of", "for"}:
        return False
    inside = [words.lower(at) for at in range(first, last + 1)]
    plain = all(word in FIELDS or common_word(word) for word in inside)
    return plain and (inside[-1] in FIELDS or head_kind(inside[-1]) is None)


def another_name(words: NameWords, head: int, first: int, last: int) -> bool:
    """Return whether "and" leads to the name of another body."""
    return _sets_apart(words, first, last) or _closes_series(words, head, first, last)


def _sets_apart(words: NameWords, first: int, last: int) -> bool:
    """Return whether an acronym or a coined word shows that "and" leads to another name."""
    if last == first:
        return False
    inside = [words.text(at) for at in range(first, last + 1)]
    acronym = any(w.isupper() and len(w) > 2 and w not in TOPIC_ACRONYMS for w in inside)
    coined = any(re.search(r"[a-z][A-Z]|[A-Za-z]\d", w) for w in inside)
    return (acronym and not words.shouted) or coined


def _closes_series(words: NameWords, head: int, start: int, run: int) -> bool:
    """Return whether "and" leads to the last name of a series: "A, the Office of Tides and Algal".

    So it does behind a comma and a name, where what follows is no ordinary word or field.
    """
    front = head
    while words.fits(front - 1) and words.text(front - 1) != ",":
        front -= 1
    front -= words.lower(front - 1) == "the"
    if words.text(front - 1) != "," or not words.fits(front - 2):
        return False
    inside = [words.text(at) for at in range(start, run + 1)]
    plain = all(common_word(w.lower()) or w.lower() in FIELDS for w in inside)
    plain = plain or (len(inside) == 1 and inside[0].endswith("s"))
    joined = len(inside) > 1 and inside[-1].lower() in JOINED
    complement = words.lower(run + 1) in {"of", "for", "on"}
    if complement and head_kind(inside[-1]) is Kind.INSTITUTION:
        return True
    return joined or not (plain or places.demonym(inside[0]) or places.region(" ".join(inside)))


def over_owner(words: NameWords, last: int) -> int:
    """Grow over what a part of the world owns: "Alliance for Asia's Rivers"."""
    place = words.text(last) in WORLD_REGIONS or words.is_place(last, last)
    owned = words.text(last + 1) in {"’s", "'s"} and words.fits(last + 2)
    return words.run(last + 2) if place and owned and words.lower(last - 1) == "for" else last


def opens_with_body(words: NameWords, first: int, last: int) -> bool:
    """Return whether a known body in capitals owns the body named: "UNESCO Reef Centre"."""
    opening = words.text(first)
    owner = opening.isupper() and organizations.known_organization(opening) is not None
    heads = (head_kind(words.text(at)) for at in range(first + 1, last + 1))
    return owner and any(kind is Kind.INSTITUTION for kind in heads)


def head_of_another(words: NameWords, start: int, run: int) -> int | None:
    """Return where a text or event has its head in "Council of Europe Framework Convention"."""
    others = {Kind.INITIATIVE, Kind.EVENT}
    inside = range(start + 1, run + 1)
    return next((i for i in inside if head_kind(words.text(i)) in others), None)


def own_end(words: NameWords, start: int, other: int) -> int:
    """Return the last word of the body in "Council of Europe Framework Convention"."""
    for end in range(other - 1, start - 1, -1):
        if organizations.known_organization(words.phrase(max(0, start - 2), end)):
            return end
    return other
