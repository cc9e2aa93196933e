"""Reading of the word lists that ship with this package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def _lines(filename: str) -> list[str]:
    text = (files("govgraph.loaders") / "lexicons" / filename).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def words(filename: str) -> frozenset[str]:
    """Return the entries of a list with one or more blank-separated words a line."""
    return frozenset(word for line in _lines(filename) for word in line.split())


@cache
def rows(filename: str) -> tuple[tuple[str, ...], ...]:
    """Return the tab-separated fields of every line."""
    return tuple(tuple(line.split("\t")) for line in _lines(filename))


def several(field: str) -> tuple[str, ...]:
    """Return the values of a field that holds several, divided by semicolons."""
    return tuple(value.strip() for value in field.split(";") if value.strip())


@cache
def entries(filename: str) -> frozenset[str]:
    """Return the lines of a list with one entry a line, of one word or several."""
    return frozenset(line.strip() for line in _lines(filename))
