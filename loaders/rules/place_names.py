"""Countries, cities and regions among the words of a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.names import HONORIFICS, looks_like_person
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.foreign_names import PARTICLES
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import ARTICLES, HEADLINE_VERBS, LANDFORMS, OPENERS
from govgraph.loaders.words import common_word

HONORIFIC_WORDS = {h.lower().rstrip(".") for h in HONORIFICS}
_IN = frozenset({"In", "At", "From", "Near", "Across", "Around"})
_LINKS = frozenset({"of", "for", "and", "&"}) | ARTICLES | PARTICLES
_STREET = re.compile(
    r"\b(?:Place|Plaza|Piazza|Square|Rue|Avenue|Boulevard|Parc|Jardin|Hotel|Hôtel|Gare|Calle|Via)"
    r" (?:du |de la |de |d['’]|des |della |di )?$"
)
"""A street or hotel that bears a country's name lies anywhere."""


def take_lone_countries(claims: Claims) -> None:
    """Take the countries that stand by themselves; those inside names are left to the names."""
    for first, last in _free_countries(claims):
        if _alone(claims, first, last):
            _take_country(claims, first, last)


def take_places(claims: Claims) -> None:
    """Take the countries, cities and regions that no name has taken in."""
    for first, last in _free_countries(claims):
        within = _ends_name(claims, first) or _tells_coast(claims, first)
        person = _person_follows(claims, first, last)
        if not within and (person or not _name_follows(claims, last)):
            _take_country(claims, first, last)
    for match in places.CITY_PATTERN.finditer(claims.text, claims.unit.start, claims.unit.end):
        inside = claims.inside(*match.span())
        if inside and claims.free(*inside):
            _take_city(claims, *inside)
    for first, last in list(claims.runs()):
        opened = claims.word(first) in _IN and first < last
        for start in (first, first + 1) if opened else (first,):
            name = claims.words(start, last)
            if places.city(name):
                _take_city(claims, start, last)
                break
            if places.region(name):
                claims.make(Kind.PLACE, start, last)
                break


_DISTRICT = re.compile(r",? (?:D\.\s?C\.|DC\b)")


def _take_city(claims: Claims, first: int, last: int) -> None:
    """Take a city, and with it what tells it from a state: "Washington, D.C."."""
    span = claims.span(first, last)
    behind = _DISTRICT.match(claims.text, span.end, claims.unit.end)
    whole = claims.inside(span.start, behind.end()) if behind else None
    if behind is None or whole is None or not claims.free(*whole):
        claims.make(Kind.PLACE, first, last)
        return
    place = Mention(Kind.PLACE, span, Span(span.start, behind.end()), span.cut(claims.text))
    claims.claim(*whole, place)


def _free_countries(claims: Claims) -> Iterator[tuple[int, int]]:
    unit = claims.unit
    words = claims.text[unit.start : unit.end].strip(" :.")
    if len(words) > 3 and words.isupper() and places.country(words) and not any(claims.taken):
        last = max(i for i, token in enumerate(claims.tokens) if token.word)
        yield 0, last
        return
    for match in places.COUNTRY_PATTERN.finditer(claims.text, unit.start, unit.end):
        inside = claims.inside(*match.span())
        street = _STREET.search(claims.text, unit.start, match.start())
        priced = claims.text[match.end() : match.end() + 1] in {"$", "€", "£"}
        if inside and claims.free(*inside) and street is None and not priced:
            yield inside


def _take_country(claims: Claims, first: int, last: int) -> None:
    country = places.country(claims.words(first, last))
    if country and _is_state(claims, first, last):
        claims.make(Kind.PLACE, first, last)
    elif country:
        claims.make(Kind.COUNTRY, first, last, iso=country.iso)


def _is_state(claims: Claims, first: int, last: int) -> bool:
    """Return whether Georgia is the American state: behind an American city or before "USA"."""
    if claims.words(first, last) != "Georgia":
        return False
    city = places.city(claims.word(first - 2)) if claims.word(first - 1) == "," else None
    after = claims.word(last + 2) if claims.word(last + 1) == "," else ""
    return (city is not None and city.iso == "US") or after in {"USA", "US", "U.S.", "United"}


def _alone(claims: Claims, first: int, last: int) -> bool:
    if _name_goes_on(claims, last + 1):
        return False
    if not first or not claims.tokens[first - 1].word:
        return True
    before = claims.word(first - 1).lower()
    if claims.tokens[first - 1].capital:
        return before in OPENERS
    if before in _LINKS:
        return claims.outside_complement(first - 1) and not _tells_coast(claims, first)
    return True


def _name_goes_on(claims: Claims, at: int) -> bool:
    """Return whether the word behind a country has a capital, and is no verb and no title."""
    word = claims.word(at)
    if not word or not claims.tokens[at].capital or not claims.tokens[at].word:
        return False
    if word in HEADLINE_VERBS:
        return False
    return POST_PATTERN.match(claims.text, claims.tokens[at].start, claims.unit.end) is None


def _tells_coast(claims: Claims, first: int) -> bool:
    """Return whether the country only tells a place: "Gulf of Guinea", "Horn of Africa"."""
    before = claims.word(first - 2)
    if claims.word(first - 1).lower() == "of" and before.lower() == "port":
        return True
    return claims.word(first - 1) == "of" and before in LANDFORMS | {"Coast"}


def _ends_name(claims: Claims, at: int) -> bool:
    """Return whether a country's name is the last word of another: "Smart Data Research UK"."""
    if at == 0 or claims.taken[at - 1]:
        return False
    return claims.capital(at - 1) and claims.tokens[at - 1].word


def _person_follows(claims: Claims, first: int, last: int) -> bool:
    """Return whether a person's name stands behind "of Kenya": "the Minister of Kenya Jane Doe"."""
    if claims.word(last + 1).lower().rstrip(".") in HONORIFIC_WORDS:
        return True
    before = first - 1 - (claims.word(first - 1) in ARTICLES)
    end = last + 1
    while end < last + 5 and claims.capital(end + 1) and claims.tokens[end + 1].word:
        end += 1
    if claims.word(before) != "of" or end == last + 1 or not claims.free(last + 1, end):
        return False
    words = [t.text for t in claims.tokens[last + 1 : end + 1]]
    posts = POST_PATTERN.finditer(claims.text, claims.unit.start, claims.tokens[before].start)
    held = any(p.end() == claims.tokens[before].start - 1 for p in posts)
    named = not any(common_word(w.lower()) or head_kind(w) for w in words)
    return (held and named) or looks_like_person(words) >= 0.6


def _name_follows(claims: Claims, last: int) -> bool:
    """Return whether the word behind could be a name's that the country's name opens."""
    if not claims.word(last + 1) or claims.taken[last + 1]:
        return False
    return claims.tokens[last + 1].capital and claims.tokens[last + 1].word
