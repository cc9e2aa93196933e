"""Tables of separated values: one row block a line, with its cells."""

from __future__ import annotations

import csv
import io

from govgraph.loaders.readers.composing import Composer
from govgraph.loaders.readers.decoding import decode
from govgraph.loaders.readers.page import Page, Raw, Unreadable

_DELIMITERS = ",;\t|"


def read_csv(raw: Raw) -> Page:
    """Return the rows of a CSV file; commas, semicolons, tabs and bars are told apart."""
    text = decode(raw.data, raw.charset)
    return _table(text, _delimiter(text), "text/csv")


def read_tsv(raw: Raw) -> Page:
    """Return the rows of a file with tabs between the cells."""
    return _table(decode(raw.data, raw.charset), "\t", "text/tab-separated-values")


def _delimiter(text: str) -> str:
    try:
        return csv.Sniffer().sniff(text[:8192], _DELIMITERS).delimiter
    except csv.Error:
        return ","


def _table(text: str, delimiter: str, media_type: str) -> Page:
    composer = Composer()
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            composer.add_row(row)
    except csv.Error as error:
        raise Unreadable(f"it is no table of separated values: {error}") from error
    return Page(text=composer.text, blocks=composer.blocks, media_type=media_type)
