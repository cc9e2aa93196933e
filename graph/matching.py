"""When two names are the same name: spelling, articles, abbreviations, editions and honorifics."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from govgraph.graph.identity import normal_form

Tokens = tuple[str, ...]

_STOP_WORDS: Final = frozenset(["of", "the", "for", "and", "at", "in", "on", "a", "an", "to", "s"])
_SPELLINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "centre": "center", "programme": "program", "labour": "labor", "defence": "defense",
        "behaviour": "behavior", "licence": "license", "theatre": "theater", "colour": "color",
        "honour": "honor", "neighbour": "neighbor", "harbour": "harbor", "catalogue": "catalog",
        "dialog": "dialogue", "judgement": "judgment", "artefact": "artifact", "cheque": "check",
    }
)  # fmt: skip
"""British to American, in the singular."""
_PHRASES: Final[Mapping[Tokens, Tokens]] = MappingProxyType(
    {
        ("u", "n"): ("united", "nations"), ("u", "s"): ("united", "states"),
        ("u", "k"): ("united", "kingdom"), ("e", "u"): ("european", "union"),
        ("artificial", "intelligence"): ("ai",),
    }
)  # fmt: skip
_SHORT: Final[Mapping[str, Tokens]] = MappingProxyType(
    {
        "un": ("united", "nations"), "eu": ("european", "union"), "uk": ("united", "kingdom"),
        "us": ("united", "states"),
    }
)  # fmt: skip
_HONORIFICS: Final = frozenset(
    (
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord",
        "lady", "honourable", "honorable", "excellency", "hrh", "amb",
        "ambassador",
    )
)  # fmt: skip
_BRITISH_Z = re.compile(r"(?<=organ)is|is(?=ations?$)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_NUMBERED: Final = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_ORDINAL_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {word: str(number) for number, word in enumerate(_NUMBERED, start=1)} | {"inaugural": "1"}
)


def folded(name: str) -> Tokens:
    """Return the words of a name that tell it from others, in one spelling."""
    words = _expanded(tuple(normal_form(name).split()))
    kept = tuple(_american(word) for word in words if word not in _STOP_WORDS)
    return kept or words


def _expanded(words: Tokens) -> Tokens:
    out: list[str] = []
    position = 0
    while position < len(words):
        pair = words[position : position + 2]
        if pair in _PHRASES:
            out += _PHRASES[pair]
            position += 2
            continue
        out += _SHORT.get(words[position], (words[position],))
        position += 1
    return tuple(out)


def _american(word: str) -> str:
    plural = word.endswith("s") and word[:-1] in _SPELLINGS
    word = _SPELLINGS[word[:-1]] + "s" if plural else _SPELLINGS.get(word, word)
    return _BRITISH_Z.sub("iz", word)


def person_words(name: str) -> Tokens:
    """Return the words of a person's name without leading honorifics, sorted."""
    words = normal_form(name).split()
    if words[:2] == ["h", "e"]:
        del words[:2]
    while len(words) > 2 and words[0] in _HONORIFICS:
        del words[0]
    return tuple(sorted(words))


def edition_of(name: str) -> tuple[str, str, str]:
    """Return the series, year and ordinal of an event's normalised name; '' where not there.

    A name with two years (a span of time) is taken as it stands.
    """
    words = normal_form(name).split()
    years = [word for word in words if _YEAR.fullmatch(word)]
    year = years[0] if len(years) == 1 else ""
    rest = [word for word in words if word != year]
    ordinal = ""
    for position, word in enumerate(rest):
        number = _ordinal(word, leading=all(w == "the" for w in rest[:position]))
        if number:
            ordinal = f"no {number}"
            del rest[position]
            break
    while rest and rest[0] in ("the", "of"):
        del rest[0]
    return (" ".join(rest), year, ordinal) if rest else (" ".join(words), "", "")


def _ordinal(word: str, leading: bool) -> str:
    """Return the number of `78th` anywhere, of `third` at the start of a name only."""
    if match := _ORDINAL.fullmatch(word):
        return match[1]
    return _ORDINAL_WORDS.get(word, "") if leading else ""


def edition_only(qualifier: str) -> str:
    """Return the edition that a qualifier is, in one spelling, or '' where it is something else."""
    if _YEAR.fullmatch(qualifier):
        return qualifier
    number = _ordinal(qualifier, leading=True) or qualifier.removeprefix("no ")
    return f"no {number}" if number.isdecimal() and len(number) <= 3 else ""
