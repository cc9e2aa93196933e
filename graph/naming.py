"""Under which name an entity is shown: the fullest that a document gives, never the commonest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govgraph.graph import countries
from govgraph.graph.statement import EntityKey, Statement
from govgraph.ontology.vocabulary import MENTION

_QUOTATION_MARKS: Final = "\"'“”‘’«»"


def names_of(keys: tuple[EntityKey, ...], said: Iterable[Statement]) -> tuple[str, tuple[str, ...]]:
    """Return the display name and, sorted, every other name, alias and acronym of an entity."""
    forms: dict[str, set[str]] = {"name": set(), "alias": set(), "acronym": set(), MENTION: set()}
    for statement in said:
        if statement.predicate in forms and statement.value:
            forms[statement.predicate].add(statement.value)
    candidates = forms["name"] or forms["alias"] or forms[MENTION] or {keys[0].name}
    chosen = _country_name(keys, candidates) or max(candidates, key=_fullness)
    others = forms["name"] | forms["alias"] | forms["acronym"]
    return chosen, tuple(sorted(others - {chosen}))


def country_code(keys: tuple[EntityKey, ...]) -> str:
    """Return the ISO 3166-1 alpha-2 code of a country's keys, or an empty string."""
    if keys[0].label != "Country":
        return ""
    return next((code for key in keys if (code := countries.code(key.name))), "")


def _country_name(keys: tuple[EntityKey, ...], candidates: set[str]) -> str:
    code = country_code(keys)
    common = countries.common_name(code) if code else ""
    return common if common in candidates else ""


def _fullness(name: str) -> tuple[bool, int, bool, int, tuple[int, ...]]:
    """Order names: mixed case first, then the longer, then fewer capitals, then the smaller.

    Quotation marks around a name make it no longer; of two equally long, the one that begins with
    a letter stands before the one that begins with its year.
    """
    capitals = sum(letter.isupper() for letter in name)
    smaller = tuple(-ord(letter) for letter in name)
    length = len(name.strip(_QUOTATION_MARKS))
    return not name.isupper(), length, name[:1].isalpha(), -capitals, smaller
