"""Head nouns: the words by which names show what kind of thing they name."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import Final

from govgraph.loaders.lexicon import rows, several

Heads = MappingProxyType[str, str]


@cache
def _by_kind(filename: str) -> Heads:
    return MappingProxyType(
        {word: kind for kind, words in rows(filename) for word in several(words)}
    )


INSTITUTION_HEADS: Final = _by_kind("institution_heads.tsv")
"""Capitalised head of an institution's name to its kind: `Ministry` to `ministry`."""

INITIATIVE_HEADS: Final = _by_kind("initiative_heads.tsv")
"""Capitalised head of an initiative's name to its kind: `White Paper` to `report`."""

_EVENT_HEADS: Final = _by_kind("event_heads.tsv")

EVENT_HEADS: Final = frozenset(_EVENT_HEADS)
"""Capitalised heads of the names of events."""

SESSION_HEADS: Final = frozenset(
    word for word, kind in _EVENT_HEADS.items() if kind in ("session", "part")
)
"""Those of them that usually name a part of a larger event: `Session`, `Panel`, `Track`."""


def head_kind(heads: Heads, name: str) -> str | None:
    """Return the kind that the head of a name shows, or None.

    The head is the last word or words before the first `of`, `for`, `on`, `in`, `to` or `de`;
    failing that, those at the end of the name, or the first word (`Institut Pasteur`).
    """
    words = _NUMBER.sub("", name.replace(",", " ")).split()
    cut = next((at for at, word in enumerate(words) if at and word.lower() in _CUTS), len(words))
    return (
        _ending(heads, words[:cut]) or _ending(heads, words) or heads.get(words[0] if words else "")
    )


_NUMBER: Final = re.compile(r"(?:\s+[\d/.()-]+)+$")
_CUTS: Final = frozenset(
    [
        "of",
        "for",
        "on",
        "in",
        "to",
        "at",
        "against",
        "de",
        "des",
        "du",
        "da",
        "do",
        "di",
        "del",
        "della",
        "für",
        "und",
        "zu",
    ]
)


def _ending(heads: Heads, words: list[str]) -> str | None:
    for length in (3, 2, 1):
        kind = heads.get(" ".join(words[-length:])) if len(words) >= length else None
        if kind is not None:
            return kind
    return None
