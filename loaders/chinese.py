"""Romanised Chinese and Korean given names, known by their syllables."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_FINALS: Final = {
    "": "a ai an ang ao e ei en er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
_WADE_GILES: Final = re.compile(
    r"(?:ch|hs|k|t|p|ts|tz|sh|j|l|m|n|f|h|s|w|y)?[’']?"
    r"(?:i|ih|u|a|e|o|ai|ao|an|ang|en|eng|ei|ou|ien|in|ing|iao|iu|ieh|ia|iang|ua|uo|uei|ui|uan|un"
    r"|uang|ung|iung|ueh|uen|erh)"
)
_KOREAN: Final = re.compile(
    r"(?:g|k|n|d|t|r|l|m|b|p|s|j|ch|h|kw|gw|hw|y|w|sh)?"
    r"(?:a|ae|ya|eo|o|e|yeo|yo|wa|oe|yu|u|oo|eu|ui|i|ee|ye|ou|ou|young|ung|oung|woo|wo|won|ah|uh)"
    r"(?:k|g|n|l|m|p|b|ng|t|h)?"
)


@cache
def syllables() -> frozenset[str]:
    """Return every syllable of Mandarin in pinyin, without tones."""
    return frozenset(
        initial + final for initial, finals in _FINALS.items() for final in finals.split()
    )


def _parts(word: str) -> list[str]:
    return [part for part in re.split(r"[-‐‑]", word.lower().replace("ü", "v")) if part]


def _is_pinyin(part: str) -> bool:
    known = syllables()
    plain = part.replace("'", "").replace("’", "")
    return plain in known or any(
        plain[:cut] in known and plain[cut:] in known for cut in range(1, len(plain))
    )


def pinyin_given(word: str) -> bool:
    """Return whether the word is one or two Mandarin syllables (`Lan`, `Xiaogong`, `Chi-Chih`)."""
    parts = _parts(word)
    if not word[:1].isupper() or len(parts) > 2 or not parts:
        return False
    if len(parts) == 1:
        return _is_pinyin(parts[0])
    known = syllables()
    return all(part in known or _WADE_GILES.fullmatch(part) for part in parts)


def korean_given(word: str) -> bool:
    """Return whether the word is two hyphenated syllables of Korean (`Min-jun`, `Sang-woo`)."""
    parts = _parts(word)
    return word[:1].isupper() and len(parts) == 2 and all(_KOREAN.fullmatch(part) for part in parts)
