"""A chart of an answer, where it has something to count, as plain numbers for a drawing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from govgraph.views.explorer.tabular import Row, Shown, Tabular
from govgraph.views.explorer.words import clipped

_BARS: Final = 30
_YEARS: Final = 60
_YEAR: Final = re.compile(r"(?:^|\s)([12][0-9]{3})$")
_TIMES: Final = ("year", "start", "date", "first_year", "published", "as_of")


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar or column; `share` is its length as a part of the longest, from 0 to 1."""

    label: str
    number: float
    share: float
    address: str = ""

    @property
    def said(self) -> str:
        """The number as it is written."""
        return f"{self.number:,.6g}" if self.number < 1_000_000 else f"{self.number:,.0f}"


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars, one below another, for names; columns, side by side, for years."""

    upright: bool
    title: str
    marks: tuple[Mark, ...]
    left_out: int = 0


def chart_of(answer: Tabular) -> Chart | None:
    """Return the chart that fits an answer, None where there is nothing to measure.

    A column of years with or without a number makes columns by year; a name with a number makes
    bars; a name that stands in several rows makes bars by the number of its rows.
    """
    if len(answer.rows) < 2:
        return None
    number = _numeric(answer)
    return _by_year(answer) or (_by_number(answer, number) if number else _by_rows(answer))


def _numeric(answer: Tabular) -> int | None:
    """Return the first column of numbers that are no years; the first one is what is counted."""
    for at, column in enumerate(answer.columns):
        filled = [row.cells[at] for row in answer.rows if row.cells[at].text]
        if filled and all(cell.number for cell in filled) and "year" not in column and at:
            return at
    return None


def _by_year(answer: Tabular) -> Chart | None:
    column = next((name for name in _TIMES if name in answer.columns), None)
    if column is None or (column != "year" and _numeric(answer) is not None):
        return None
    at = answer.columns.index(column)
    found = (_YEAR.search(row.cells[at].text) for row in answer.rows)
    counts = Counter(int(match[1]) for match in found if match)
    if len(counts) < 2 or max(counts) - min(counts) > _YEARS:
        return None
    years = range(min(counts), max(counts) + 1)
    marks = _marks((Shown(str(year)), float(counts[year])) for year in years)
    return Chart(True, f"Rows by year ({answer.titles[at]})", marks)


def _by_number(answer: Tabular, number: int) -> Chart:
    rows = sorted(answer.rows, key=lambda row: -_value(row, number))
    marks = _marks((_labelled(row, number), _value(row, number)) for row in rows[:_BARS])
    return Chart(False, answer.titles[number].capitalize(), marks, max(0, len(rows) - _BARS))


def _by_rows(answer: Tabular) -> Chart | None:
    for at in range(len(answer.columns)):
        counts = Counter(row.cells[at] for row in answer.rows if row.cells[at].text)
        if 1 < len(counts) < sum(counts.values()):
            ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].text.casefold()))
            marks = _marks((cell, float(count)) for cell, count in ordered[:_BARS])
            title = f"Rows by {answer.titles[at]}"
            return Chart(False, title, marks, max(0, len(ordered) - _BARS))
    return None


def _labelled(row: Row, number: int) -> Shown:
    """Return the words before the number as one label: of a pair, both names."""
    names = [cell for cell in row.cells[:number] if not cell.number and cell.text]
    linked = [cell for cell in names if cell.address]
    chosen = linked[:2] or names[:1]
    address = chosen[0].address if len(chosen) == 1 else ""
    return Shown(" – ".join(clipped(cell.text, 60) for cell in chosen), address)


def _value(row: Row, number: int) -> float:
    try:
        return float(row.cells[number].text)
    except ValueError:
        return 0.0


def _marks(measured: Iterable[tuple[Shown, float]]) -> tuple[Mark, ...]:
    held = list(measured)
    largest = max((number for _, number in held), default=0.0) or 1.0
    return tuple(
        Mark(cell.text, number, max(0.0, number / largest), cell.address) for cell, number in held
    )
