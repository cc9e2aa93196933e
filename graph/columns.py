"""Rows of the property graph as tables: what columns there are, and what their cells hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Cell(StrEnum):
    """What the cells of a column hold, under the names of Neo4j's import."""

    BOOLEAN = "boolean"
    LONG = "long"
    DOUBLE = "double"
    STRING = "string"


@dataclass(frozen=True, slots=True, order=True)
class Column:
    """A property as a column."""

    name: str
    cell: Cell
    many: bool
    """Whether a cell holds a list."""


def columns(held: Iterable[Mapping[str, Any]]) -> list[Column]:
    """Return the columns that these properties need, sorted by name.

    Numbers of two kinds stand as doubles. What is only ever an empty list is taken for text.

    Raises:
        TypeError: a value is of a type that no property has, or of two in one column.
    """
    cells: dict[str, set[Cell]] = {}
    many: dict[str, set[bool]] = {}
    for properties in held:
        for name, value in properties.items():
            listed = isinstance(value, list | tuple)
            many.setdefault(name, set()).add(listed)
            found = {_cell(name, one) for one in value} if listed else {_cell(name, value)}
            cells.setdefault(name, set()).update(found)
    return [
        Column(name, _one(name, cells[name]), _same(name, many[name])) for name in sorted(cells)
    ]


def _cell(name: str, value: object) -> Cell:
    for type_, cell in (
        (bool, Cell.BOOLEAN), (int, Cell.LONG), (float, Cell.DOUBLE), (str, Cell.STRING),
    ):  # fmt: skip
        if isinstance(value, type_):
            return cell
    raise TypeError(f"the property {name} holds a {type(value).__name__}")


def _one(name: str, cells: set[Cell]) -> Cell:
    if cells == {Cell.LONG, Cell.DOUBLE}:
        return Cell.DOUBLE
    if len(cells) > 1:
        raise TypeError(f"the property {name} holds {' and '.join(sorted(cells))}")
    return min(cells, default=Cell.STRING)


def _same(name: str, many: set[bool]) -> bool:
    if len(many) > 1:
        raise TypeError(f"the property {name} holds lists and single values")
    return many == {True}
