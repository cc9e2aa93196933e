"""Words and punctuation of a text, with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}(?:[-–][A-Z][a-z]+(?= [A-Z]))?"  # U.S., H.E., U.S.-China Dialogue
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Hon|St|Amb|Rev|Sr|Jr|Gen|Sen)\.(?=\s)"
    r"|[A-Z]\.(?=\s[A-Z])"  # an initial
    r"|(?!Q&A)[A-Z]{1,3}&[A-Z]{1,2}\b(?![’'.-])"  # R&D
    r"|\d+(?:st|nd|rd|th)\b"
    r"|\b[A-Z]\+(?= [A-Z])"  # A+ Alliance
    r"|\b[Ee]x(?=-[A-Z][a-z])"  # ex-Altiplano Foundation
    r"|[A-Z][A-Za-z]+\+\d\d?\b"  # WSIS+20
    r"|\b(?!Q&A|R&D|M&E)[A-Z]{1,3}&[A-Z]{1,2}\b"  # A&M, AT&T
    r"|[^\W_]+(?:[’'‘.\-‐‑–/][^\W_]+)*"
    r"|\S"
)
_BREAK = re.compile(r"\n")
_POSSESSIVE = re.compile(r"[’']s$")
_NAME_POSSESSIVES = re.compile(
    r"^(People|Women|Men|Children|Queen|King|Secretary-General|President|Workers|Leaders)[’']s?$"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark: its text and where it stands."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it could be part of a name: there is a capital in it."""
        return any(c.isupper() for c in self.text)

    @property
    def word(self) -> bool:
        """Whether it is a word or a number, not a mark."""
        return self.text[0].isalnum()


def tokenize(
    text: str, start: int = 0, end: int | None = None, breaks: bool = False
) -> list[Token]:
    """Return the tokens of `text[start:end]` with offsets into `text`.

    A possessive ending is a token of its own, so that "Tsinghua University’s institute" is a name,
    a mark and a word; "People’s" and its like stay whole, since they stand inside names. With
    `breaks` the end of a line is a mark too, as on the cards of a speaker list.
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word, first, last = match.group(), match.start(), match.end()
        possessive = _POSSESSIVE.search(word)
        if possessive and not _NAME_POSSESSIVES.match(word):
            cut = first + possessive.start()
            tokens += [
                Token(word[: cut - first], first, cut),
                Token(word[cut - first :], cut, last),
            ]
        elif "/" in word and all(part[:1].isupper() for part in word.split("/")):
            tokens += _split_slashes(word, first)
        else:
            tokens.append(Token(word, first, last))
    if breaks:
        last = len(text) if end is None else end
        tokens += [Token("|", m.start(), m.end()) for m in _BREAK.finditer(text, start, last)]
        tokens.sort(key=lambda t: t.start)
    return tokens


def _split_slashes(word: str, first: int) -> list[Token]:
    tokens, at = [], first
    for index, part in enumerate(word.split("/")):
        if index:
            tokens.append(Token("/", at, at + 1))
            at += 1
        if part:
            tokens.append(Token(part, at, at + len(part)))
        at += len(part)
    return tokens
