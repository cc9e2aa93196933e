"""Which of the old one-byte encodings of Latin letters a text is in, told by its alphabet.

Statistics do not tell these encodings apart in texts with few accents (charset-normalizer gives
`Săo Paulo` for `São Paulo`); what letters a language has does.
"""

from __future__ import annotations

import re

_ALPHABETS = {
    "cp1252": (
        "àâæçéèêëîïôœùûüÿ",  # French
        "äöüßéáà",  # German
        "áéíñóúüªº",  # Spanish
        "àáâãçéêíóôõúüªº",  # Portuguese
        "àèéìíîòóùú",  # Italian
        "åäöéæøüàè",  # Nordic
        "áðéíóúýþæö",  # Icelandic
        "ïëéèêöüáóàç",  # Dutch
    ),
    "cp1250": (
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "ąćęłńóśźż",  # Polish
        "áéíóöőúüű",  # Hungarian
        "ăâîşţ",  # Romanian
        "čćđšž",  # Croatian, Slovenian
    ),
    "cp1254": ("çğıöşüâîûi\u0307",),  # Turkish
}
_WESTERN = frozenset("".join(_ALPHABETS["cp1252"]) + "šž")
_SIGN_IN_WORD = re.compile(r"[^\W\d_][^\w\s'’‘.·/&@+–—―‐-―\x00-\x7f-][^\W\d_]")
_CAPITAL_IN_WORD = re.compile(r"[a-zà-öø-ÿ][À-ÖØ-ÞŠŽŒŸ](?![A-Z])")


def decode_latin(data: bytes) -> str:
    """Return the text, or nothing where no encoding gives the letters of one language.

    Where two would do, Western European is taken; it is also taken for a mixture of its languages.
    """
    read = {encoding: text for encoding in _ALPHABETS if (text := _strictly(data, encoding))}
    for encoding, text in read.items():
        if any(_letters(text) <= set(alphabet) for alphabet in _ALPHABETS[encoding]):
            return text
    western = read.get("cp1252", "")
    return western if _letters(western) <= _WESTERN else ""


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return ""
    return "" if _SIGN_IN_WORD.search(text) or _CAPITAL_IN_WORD.search(text) else text


def _letters(text: str) -> set[str]:
    return {c for c in text.lower() if c > "\x7f" and (c.isalpha() or c == "\u0307")}
