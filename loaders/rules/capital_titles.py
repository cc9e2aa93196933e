"""Titles in capitals, kept out of the names around them: "is a Technology Policy Fellow at X"."""

from __future__ import annotations

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.wording import ARTICLES, COMPLEMENT_PREPOSITIONS, CONJUNCTIONS

_SMALL = CONJUNCTIONS | ARTICLES | COMPLEMENT_PREPOSITIONS
_BEFORE = frozenset({"a", "an", "is", "as", "was", "been", "the", "and", "of", ",", "("})
_OFFICES = frozenset({"Office", "Secretariat", "Cabinet"})
"""Bodies that go by the post of who leads them: "Office of the Privacy Commissioner"."""
_BEHIND = frozenset({"at", "of", "for", "in", "with", "and", ","})


def set_titles_aside(claims: Claims) -> None:
    """Keep the words of titles of several words from being taken for parts of names."""
    for match in POST_PATTERN.finditer(claims.text, claims.unit.start, claims.unit.end):
        inside = claims.inside(match.start(), match.end())
        if inside and inside[0] < inside[1] and claims.free(*inside) and _apart(claims, *inside):
            for index in range(inside[0], inside[1] + 1):
                claims.taken[index] = True


def _apart(claims: Claims, first: int, last: int) -> bool:
    """Return whether a title in capitals follows "is a", "as" or a comma and runs into no name."""
    words = [t for t in claims.tokens[first : last + 1] if t.word and t.text not in _SMALL]
    if claims.word(first - 1) == "the" and claims.word(first - 3) in _OFFICES:
        return False
    behind = claims.word(last + 1).lower() in _BEHIND
    return behind and all(t.capital for t in words) and claims.word(first - 1).lower() in _BEFORE


def field_of_title(claims: Claims, first: int, last: int) -> bool:
    """Return whether words say what a post is for: "Head of AI Policy and Standards at X"."""
    if first < 2 or claims.word(first - 1) not in {"of", "for"}:
        return False
    before = claims.text[claims.unit.start : claims.tokens[first - 2].end]
    titled = any(m.end() == len(before) for m in POST_PATTERN.finditer(before))
    return titled and claims.word(last + 1) in {"at", "in", "for", ",", "and"}
