"""Names marked in the sentences that speak of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

_ODD_BLANK: Final = re.compile(r"[^\S ]|  ")


def marked(quote: str, names: Iterable[str]) -> list[str]:
    """Return the quote cut at the names: plain, name, plain, name, …, plain.

    Parts with an odd index are names; joined, the parts are the quote. Longer names win over
    shorter ones, case and the kind of white space do not count, and only whole words are marked.
    """
    folded, origins = _folded(quote)
    wanted = sorted({form for name in names if (form := _form(name))})
    found = [place for name in wanted for place in _places(name, folded)]
    parts, end = [], 0
    for start, stop in sorted(found, key=lambda place: (place[0], -place[1])):
        if origins[start] >= end:
            parts += [quote[end : origins[start]], quote[origins[start] : origins[stop]]]
            end = origins[stop]
    return [*parts, quote[end:]]


@lru_cache(maxsize=4096)
def _form(name: str) -> str:
    return _folded(name)[0].strip()


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return the text in small letters with single blanks, and where each character stood."""
    if text.isascii() and not _ODD_BLANK.search(text):
        return text.lower(), range(len(text) + 1)
    characters: list[str] = []
    origins: list[int] = []
    blank = False
    for at, character in enumerate(text):
        if not (character.isspace() and blank):
            small = character.lower()
            characters.append(
                " " if character.isspace() else small if len(small) == 1 else character
            )
            origins.append(at)
        blank = character.isspace()
    return "".join(characters), [*origins, len(text)]


def _places(name: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(name)
    while start >= 0:
        stop = start + len(name)
        if not (_in_word(text[start - 1 : start]) or _in_word(text[stop : stop + 1])):
            yield start, stop
        start = text.find(name, start + 1)


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"
