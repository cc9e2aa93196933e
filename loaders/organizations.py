"""Well-known organisations and initiatives, and what their acronyms stand for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from govgraph.loaders.lexicon import rows, several


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation by its usual full name."""

    name: str
    acronyms: tuple[str, ...]
    kind: str
    iso: str
    """The ISO 3166-1 alpha-2 code of its country; empty for international bodies."""
    parent: str


@dataclass(frozen=True, slots=True)
class Initiative:
    """A declaration, law, programme, report and the like by its usual name."""

    name: str
    acronyms: tuple[str, ...]
    kind: str


def _key(name: str) -> str:
    """Acronyms and one-word names stand for themselves alone; longer names in any case."""
    name = " ".join(name.replace("’", "'").split())
    bare = name[4:] if name[:4] in ("the ", "The ") else name
    return bare.casefold() if " " in bare else bare


@cache
def _organizations() -> dict[str, Organization]:
    known: dict[str, Organization] = {}
    for name, acronyms, aliases, kind, iso, parent in rows("organizations.tsv"):
        found = Organization(name, several(acronyms), kind, iso, parent)
        for spelling in (name, *found.acronyms, *several(aliases)):
            known.setdefault(_key(spelling), found)
    return known


@cache
def _initiatives() -> dict[str, Initiative]:
    known: dict[str, Initiative] = {}
    for name, acronyms, aliases, kind in rows("initiatives.tsv"):
        found = Initiative(name, several(acronyms), kind)
        for spelling in (name, *found.acronyms, *several(aliases)):
            known.setdefault(_key(spelling), found)
    return known


def known_organization(name: str) -> Organization | None:
    """Return the well-known organisation of this name, alias or (case-sensitive) acronym."""
    return _organizations().get(_key(name))


def known_initiative(name: str) -> Initiative | None:
    """Return the well-known initiative of this name, alias or (case-sensitive) acronym."""
    return _initiatives().get(_key(name))


def known_expansion(acronym: str) -> str | None:
    """Return what a well-known acronym stands for."""
    for found in (known_organization(acronym), known_initiative(acronym)):
        if found is not None and acronym in found.acronyms:
            return found.name
    return None
