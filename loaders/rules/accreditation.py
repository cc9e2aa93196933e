"""Where a mission is accredited: "Permanent Mission of Kenya to the United Nations in Geneva"."""

from __future__ import annotations

from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.wording import ARTICLES

_ACCREDITED = frozenset({"mission", "delegation", "representation", "office"})
_SEATS = frozenset({"Geneva", "Vienna", "Nairobi", "Brussels"})
"""Cities in which bodies have offices that are called after them."""


def over_accreditation(words: NameWords, head: int, last: int, kind: Kind) -> int:
    """Return the last token of a mission's name with the body that it is sent to, and its seat."""
    if kind is not Kind.INSTITUTION or words.lower(head) not in _ACCREDITED:
        return last
    start = last + 2
    start += words.text(start) in ARTICLES
    if words.text(last + 1) != "to" or not words.fits(start):
        return _over_seat(words, last)
    run = words.run(start)
    return _over_seat(words, run) if words.is_body(start, run) else last


def _over_seat(words: NameWords, last: int) -> int:
    """Grow over "in Geneva", the seat that tells one office of a body from the others."""
    seated = words.text(last + 1) in {"in", "at"} and words.fits(last + 2)
    return last + 2 if seated and words.text(last + 2) in _SEATS else last
