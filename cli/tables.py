"""Rows as people and programs read them."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from govgraph.queries.answers import Cell

_NO_STYLES: Final[Mapping[str, str]] = MappingProxyType({})


def echo_rows(
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    format_: str,
    styles: Mapping[str, str] = _NO_STYLES,
) -> None:
    """Print rows as a table or as a JSON array of objects; `styles` colours cells by their text."""
    from govgraph.queries.tables import write_table

    if format_ == "json":
        objects = [dict(zip(columns, row, strict=True)) for row in rows]
        click.echo(json.dumps(objects, indent=2, ensure_ascii=False))
    else:
        write_table(columns, rows, sys.stdout, styles)
