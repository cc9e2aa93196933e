"""Firms that go by the names of their founders: "Lind & Roe LLP", and "Lind & Roe" after that."""

from __future__ import annotations

import re
from functools import lru_cache

from govgraph.loaders.posts import is_post
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.mention import Kind

_FOUNDER = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_FIRM = re.compile(
    rf"\b(?P<name>{_FOUNDER}(?:, {_FOUNDER}){{0,3}},? (?:&|and) [A-Z][\w’'-]+)"
    r",? (?:LLP|LLC|PLLC|L\.L\.P\.|Ltd\.?|Inc\.?|Co\.|GmbH)(?!\w)"
)


def take_law_firms(claims: Claims) -> None:
    """Take the firms of a unit, with or without the form of company behind their founders."""
    for words in _firms(claims.text):
        for match in re.finditer(
            rf"{words}(?!\w)", claims.text[: claims.unit.end][claims.unit.start :]
        ):
            at = claims.unit.start
            inside = claims.inside(at + match.start(), at + match.end())
            if inside and claims.free(*inside):
                claims.make(Kind.INSTITUTION, *inside, head="firm")


@lru_cache(maxsize=4)
def _firms(text: str) -> tuple[str, ...]:
    """Return as patterns what the firms of a text are called, the longest first."""
    found = [(_own(m.group()), _own(m["name"])) for m in _FIRM.finditer(text)]
    names = {re.sub(r" (?:and|&) ", " & ", name) for _, name in found}
    patterns = [re.escape(whole) for whole, _ in found]
    short = [re.escape(name).replace(r"\ \&\ ", r"\ (?:and|\&)\ ") for name in names]
    return tuple(dict.fromkeys([*sorted(patterns, key=len, reverse=True), *short]))


def _own(name: str) -> str:
    """Return a firm's name without who works there: "Jane Roe, Partner, Lind & Hill LLP"."""
    parts = name.split(", ")
    posts = [index for index, part in enumerate(parts) if is_post(part)]
    return ", ".join(parts[posts[-1] + 1 :]) if posts else name
