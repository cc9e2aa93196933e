"""The campus behind a university's name: "University of Texas at Austin", "…, San Diego"."""

from __future__ import annotations

from collections.abc import Sequence

from govgraph.loaders import organizations, places
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.tokens import Token

_LONGEST = 3
"""Words of a campus's name."""


def campus_end(tokens: Sequence[Token], head: int, last: int) -> int:
    """Return the last token of the campus that stands behind the name, or `last`."""
    if not _of_state(tokens, head, last) or last + 2 >= len(tokens):
        return last
    link, start = tokens[last + 1].text, last + 2
    if link not in {"at", ","}:
        return last
    end = start
    while end + 1 < len(tokens) and _names_place(tokens[end + 1]) and end - start + 1 < _LONGEST:
        end += 1
    if not _names_place(tokens[start]):
        return last
    if end + 1 < len(tokens) and tokens[end + 1].capital and tokens[end + 1].word:
        return last
    name = " ".join(t.text for t in tokens[start : end + 1])
    if link == "at":
        return last if places.country(name) or _names_body(tokens[start : end + 1]) else end
    return end if places.city(name) and not places.region(name) else last


def _of_state(tokens: Sequence[Token], head: int, last: int) -> bool:
    """Return whether the name is a state's university, which may have several campuses."""
    if head < 0 or tokens[head].text != "University" or last < head:
        return False
    if last == head:
        before = tokens[max(0, head - 3) : head]
        return bool(before) and before[-1].text == "State"
    if tokens[head + 1].text != "of":
        return False
    state = " ".join(t.text for t in tokens[head + 2 : last + 1])
    return bool(places.region(state)) or state in {"New York", "Washington"}


def _names_place(token: Token) -> bool:
    return token.word and token.text[0].isupper()


def _names_body(tokens: Sequence[Token]) -> bool:
    name = " ".join(t.text for t in tokens)
    headed = any(head_kind(t.text) for t in tokens)
    return headed or organizations.known_organization(name) is not None
