"""Ordinary English words, which names are told from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from govgraph.loaders.lexicon import words


@cache
def common_word(word: str) -> bool:
    """Return whether the word, in any case, is an ordinary English word or a form of one."""
    known = words("common_words.txt")
    return any(form in known for form in _bases(word.lower()))


def _bases(word: str) -> Iterator[str]:
    """The word and what it may be a regular form of: `policies`, `planned`, `making`, `wider`."""
    yield word
    for ending, endings in _FORMS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            for base in endings:
                yield stem + base
            if len(stem) > 3 and stem[-1] == stem[-2] and ending in ("ed", "ing", "er", "est"):
                yield stem[:-1]


_FORMS = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ings", ("", "e")),
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("est", ("", "e")),
    ("ily", ("y",)),
    ("ly", ("", "le")),
    ("ness", ("",)),
    ("less", ("",)),
    ("ful", ("",)),
    ("ization", ("", "e", "ize", "ise")),
    ("isation", ("", "e")),
    ("ation", ("", "e", "ate")),
    ("ship", ("",)),
    ("ships", ("",)),
    ("able", ("", "e")),
    ("ability", ("", "e")),
)
