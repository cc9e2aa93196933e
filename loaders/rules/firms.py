"""Firms and schools that are called after two people: "Hale & Dorn", "William and Mary"."""

from __future__ import annotations

from govgraph.loaders import organizations, places
from govgraph.loaders.names import given_name
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.words import common_word


def take_firms(claims: Claims) -> None:
    """Take two surnames or given names with "&" between them as one chunk."""
    if claims.unit.kind is UnitKind.HEADING:
        return
    for at in range(1, len(claims.tokens) - 1):
        if claims.word(at) != "&" or not claims.free(at - 1, at + 1):
            continue
        alone = not claims.capital(at - 2) and not claims.capital(at + 2)
        if alone and _plain(claims.word(at - 1)) and _plain(claims.word(at + 1)):
            claims.make(Kind.UNKNOWN, at - 1, at + 1)


def _plain(word: str) -> bool:
    """Return whether the word is no ordinary word, head, place or acronym by itself."""
    if not word[:1].isupper() or not word[1:].islower() or head_kind(word):
        return False
    if organizations.known_organization(word) and not given_name(word):
        return False
    placed = places.country(word) or (places.city(word) and not given_name(word))
    return not placed and not common_word(word)
