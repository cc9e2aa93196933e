"""Rows as people and programs read them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import click


def echo_rows(columns: Sequence[str], rows: Sequence[Sequence[Any]], format_: str) -> None:
    """Print rows as an aligned table or as a JSON array of objects."""
    if format_ == "json":
        objects = [dict(zip(columns, row, strict=True)) for row in rows]
        click.echo(json.dumps(objects, indent=2, ensure_ascii=False))
        return
    cells = [tuple(columns), *(tuple(str(cell) for cell in row) for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(columns))]
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(padded).rstrip())
