"""Titles in capitals, kept out of the names around them: "is a Technology Policy Fellow at X"."""

from __future__ import annotations

import re

from govgraph.loaders import places
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import company_head, head_kind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.wording import ARTICLES, COMPLEMENT_PREPOSITIONS, CONJUNCTIONS
from govgraph.loaders.words import common_word

_SMALL = CONJUNCTIONS | ARTICLES | COMPLEMENT_PREPOSITIONS
_BEFORE = frozenset({"a", "an", "is", "as", "was", "been", "the", "and", "of", ",", "("})
_OFFICES = frozenset({"Office", "Secretariat", "Cabinet"})
"""Bodies that go by the post of who leads them: "Office of the Privacy Commissioner"."""
_BODY = re.compile(r"UN|EU|US|U\.S\.|UK|U\.K\.|AU")
_MINISTERS = frozenset({"minister", "secretary", "commissioner"})
_FIELDS = frozenset("Media Industry Technology Technologies Digital Communications Trade".split())  # noqa: SIM905
"""What ministers are for though it also heads the names of bodies."""
_LINKS = frozenset({"and", "&"})
_BEHIND = frozenset({"at", "of", "for", "in", "with", "and", ","})


def set_titles_aside(claims: Claims) -> None:
    """Keep the words of titles of several words from being taken for parts of names."""
    for match in POST_PATTERN.finditer(claims.text, claims.unit.start, claims.unit.end):
        inside = _without_body(claims, claims.inside(match.start(), match.end()))
        portfolio = _portfolio_end(claims, inside[1]) if inside else None
        if inside and portfolio is not None and claims.free(inside[1], portfolio):
            _take(claims, inside[1], portfolio)
            continue
        if inside and inside[0] < inside[1] and claims.free(*inside) and _apart(claims, *inside):
            _take(claims, *inside)
            continue
        end = _end_before_person(claims, inside[1]) if inside else None
        if inside and end is not None:
            first = _behind_head(claims, *inside)
            if claims.free(first, end) and (first < inside[1] or first > 0):
                _take(claims, first, end)


def _without_body(claims: Claims, inside: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the tokens of a title behind the acronym of a body: "UN Special Envoy"."""
    if inside is None:
        return None
    first, last = inside
    while first < last and _BODY.fullmatch(claims.word(first)):
        first += 1
    return first, last


def _take(claims: Claims, first: int, last: int) -> None:
    for index in range(first, last + 1):
        claims.taken[index] = True


def _end_before_person(claims: Claims, last: int) -> int | None:
    """Return where a title in capitals ends, its field included, if a person's name follows."""
    if not claims.tokens[last].capital:
        return None
    at = last + 1
    if claims.word(at) in {"for", "of"}:
        at += 1
        while at < last + 8 and (claims.capital(at) or claims.word(at) in _LINKS):
            if places.country(claims.word(at)):
                return None
            if _person_at(claims, at):
                break
            at += 1
    return at - 1 if _person_at(claims, at) else None


def _portfolio_end(claims: Claims, last: int) -> int | None:
    """Return where "Minister of Trade, Innovation, and Marine Industry" ends, if commas part it."""
    if claims.word(last).lower() not in _MINISTERS or claims.word(last + 1) not in {"of", "for"}:
        return None
    end, at, parted, linked = None, last + 2, False, False
    while at < last + 14:
        if claims.word(at) == "," and _in_portfolio(
            claims, at + 1 + (claims.word(at + 1) == "and")
        ):
            parted, linked = True, False
        elif _in_portfolio(claims, at):
            end = at
        elif claims.word(at) in _LINKS:
            linked = parted
        else:
            break
        at += 1
    return end if parted and linked else None


def _in_portfolio(claims: Claims, at: int) -> bool:
    """Return whether a word says what a minister is for, and opens no name."""
    word = claims.word(at)
    if not claims.capital(at) or POST_PATTERN.match(word) or head_kind(word) is not None:
        return word in _FIELDS or (company_head(word) and claims.capital(at))
    plain = common_word(word.lower())
    after = claims.word(at + 1)
    described = claims.capital(at + 1) and common_word(after.lower()) and head_kind(after) is None
    return plain or (described and not given_name(word))


def _person_at(claims: Claims, at: int) -> bool:
    if not (claims.capital(at) and claims.capital(at + 1)):
        return False
    if common_word(claims.word(at).lower()) or POST_PATTERN.match(claims.word(at)):
        return False
    return given_name(claims.word(at)) and head_kind(claims.word(at + 1)) is None


def _behind_head(claims: Claims, first: int, last: int) -> int:
    """Return where a title begins behind the head of a body: "Rights Group Director"."""
    heads = [i for i in range(first, last) if head_kind(claims.word(i)) is Kind.INSTITUTION]
    free_standing = first == 0 or not claims.tokens[first - 1].capital
    return first if not heads or free_standing else heads[-1] + 1


def _apart(claims: Claims, first: int, last: int) -> bool:
    """Return whether a title in capitals follows "is a", "as" or a comma and runs into no name."""
    words = [t for t in claims.tokens[first : last + 1] if t.word and t.text not in _SMALL]
    if claims.word(first - 1) == "the" and claims.word(first - 3) in _OFFICES:
        return False
    behind = claims.word(last + 1).lower() in _BEHIND
    opens = first == 0 or claims.word(first - 1).lower() in _BEFORE
    return behind and all(t.capital for t in words) and opens


def field_of_title(claims: Claims, first: int, last: int) -> bool:
    """Return whether words say what a post is for: "Head of AI Policy and Standards at X"."""
    if first < 2 or claims.word(first - 1) not in {"of", "for", ","}:
        return False
    before = claims.text[claims.unit.start : claims.tokens[first - 2].end]
    titled = any(m.end() == len(before) for m in POST_PATTERN.finditer(before))
    if claims.word(first - 1) == ",":
        return titled and claims.word(last + 1) == "at"
    return titled and claims.word(last + 1) in {"at", "in", "for", ",", "and"}
