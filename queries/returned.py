"""The columns that a Cypher query returns, read from its text.

ArcadeDB names the columns of an answer only where it has a row.
"""

from __future__ import annotations

import re
from typing import Final

_MASKED: Final = re.compile(
    r"""
      ' (?: [^'\\] | \\. )* '  |  " (?: [^"\\] | \\. )* "   # strings
    | ` [^`]* `                                             # names in backticks
    | // [^\n]*  |  /\* .*? \*/                             # comments
    """,
    re.VERBOSE | re.DOTALL,
)
_RETURN: Final = re.compile(r"\bRETURN\b(?:\s+DISTINCT\b)?", re.IGNORECASE)
_AFTER: Final = re.compile(r"\b(?:ORDER\s+BY|SKIP|OFFSET|LIMIT|UNION)\b|;", re.IGNORECASE)
_ALIAS: Final = re.compile(r"\bAS\s+(\S+)\s*\Z", re.IGNORECASE)


def returned_columns(query: str) -> tuple[str, ...]:
    """Return the names of the columns in order; none where the text does not tell (`RETURN *`)."""
    masked = _MASKED.sub(_mask, query)
    outer = _outermost(masked)
    found = [*_RETURN.finditer(outer)]
    if not found:
        return ()
    start = found[-1].end()
    after = _AFTER.search(outer, start)
    end = after.start() if after else len(query)
    commas = [at for at in range(start, end) if outer[at] == ","]
    bounds = [start, *(at + 1 for at in commas)], [*commas, end]
    names = [_name(query[a:b], masked[a:b]) for a, b in zip(*bounds, strict=True)]
    return () if "*" in names or "" in names else tuple(names)


def _mask(match: re.Match[str]) -> str:
    """Hide what is no structure, in as many letters; a comment is as good as a blank."""
    return (" " if match[0][0] == "/" else "_") * len(match[0])


def _outermost(text: str) -> str:
    """Return a text with all that is in brackets hidden, in as many letters."""
    depth, kept = 0, []
    for letter in text:
        depth -= letter in ")]}"
        kept.append(letter if depth == 0 else "_")
        depth += letter in "([{"
    return "".join(kept)


def _name(item: str, masked: str) -> str:
    alias = _ALIAS.search(masked)
    text = item[alias.start(1) : alias.end(1)] if alias else item
    return text.strip().strip("`")
