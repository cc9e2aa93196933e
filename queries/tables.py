"""Rows as a table for people: drawn on a terminal, aligned plain text elsewhere."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TextIO

from rich.cells import cell_len

from govgraph.queries.answers import Cell

_NO_STYLES: Final[Mapping[str, str]] = MappingProxyType({})


def write_table(
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    stream: TextIO,
    styles: Mapping[str, str] = _NO_STYLES,
) -> None:
    """Write the rows, each cell on one line of its own; `styles` colours cells by their text."""
    lines = [tuple(map(shown, row)) for row in rows]
    if stream.isatty():
        _draw(columns, lines, stream, styles)
    else:
        stream.write(_aligned([tuple(columns), *lines]))


def shown(cell: Cell) -> str:
    """Return a cell as one line; what could steer a terminal becomes a space."""
    if isinstance(cell, bool):
        return str(cell).lower()
    text = "" if cell is None else str(cell)
    safe = (" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    return " ".join("".join(safe).split())


def _draw(
    columns: Sequence[str], lines: list[tuple[str, ...]], stream: TextIO, styles: Mapping[str, str]
) -> None:
    from rich.console import Console  # noqa: PLC0415  (needless in a pipe)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(file=stream)
    wraps = sum(_widths([tuple(columns), *lines])) + 3 * len(columns) + 1 > console.width
    table = Table(show_lines=wraps)  # where a row takes several lines, it needs an end
    for column in columns:
        table.add_column(Text(column), overflow="fold")
    for line in lines:
        table.add_row(*(Text(cell, style=styles.get(cell, "")) for cell in line))
    console.print(table)


def _aligned(lines: list[tuple[str, ...]]) -> str:
    widths = _widths(lines)
    return "".join(f"{_padded(line, widths).rstrip()}\n" for line in lines)


def _widths(lines: list[tuple[str, ...]]) -> list[int]:
    """Return how many columns of a terminal each takes (CJK characters take two)."""
    return [max(map(cell_len, column)) for column in zip(*lines, strict=True)]


def _padded(cells: Iterable[str], widths: Iterable[int]) -> str:
    padded = (
        cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=True)
    )
    return "  ".join(padded)
