"""Classes of words that tell relations: verbs and nouns of organising, speaking, signing and so on.

The model sees classes, not words, so that what it learned of one wording holds for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_STEMS = {
    "organise": """organi[sz] co-?organi host co-?host conven held$ hold run$ ran$ stag arrang
        inaugurat chair led$ lead put$ welcom gather brought bring assembl invit""",
    "speak": """said say noted notes noting argu stress emphasi highlight explain remark speak
        spoke speech keynot address deliver present talk discuss told tell warn calls? called
        observ opin mention point shed moderat panel underlin underscor comment describ outlin
        elaborat reflect respond ask open clos conclud urg""",
    "attend": """attend particip join took take guest presen came delegat travel meet met$
        represent visit includ featur among""",
    "support": """support sponsor fund partner auspic collabor cooperat co-operat backed patron
        thank courtesy grant aegis alongside together association""",
    "endorse": """sign adopt endors commit agree pledg ratif subscrib joined accede back member
        approv vot consensus supporter""",
    "initiate": """launch publish releas issu propos draft develop announc establish found creat
        unveil author produc prepar wrote writ initiat introduc formed start built drive behind""",
    "place": "based headquarter locat held in$ at$ place venue city capital",
    "part": "part$ unit within under belong branch department session track side affiliat hous",
    "role": """director president chair professor head minister secretary fellow founder chief
        ceo cto lead manager research dean ambassador officer representat executive partner
        scientist engineer lecturer advis member commission counsel student coordinat analyst
        board deputy vice senior assistant associate principal policy phd""",
}
_CLASSES = {name: re.compile(rf"(?:{'|'.join(stems.split())})") for name, stems in _STEMS.items()}


@lru_cache(maxsize=1 << 14)
def _of_word(word: str) -> frozenset[str]:
    return frozenset(name for name, stems in _CLASSES.items() if stems.match(word))


def classes_of(words: Iterable[str]) -> list[str]:
    """Return the classes of these words, each once, in alphabetical order."""
    return sorted({name for word in words for name in _of_word(word.lower())})
