"""An answer as rows to read: cells with links, and under each row the sentences behind it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from govgraph.graph.statement import Span
from govgraph.ontology.vocabulary import THINGS
from govgraph.queries.answers import Cell, ResultTable
from govgraph.queries.answers import Row as Terms
from govgraph.queries.run import SOURCE_COLUMNS
from govgraph.queries.tables import shown
from govgraph.views.explorer import addresses
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.words import day, spoken
from govgraph.views.marking import marked

_FAR: Final = 240
"""Characters of a quote between two names, or without a name, that are shown."""
_DATES: Final = frozenset(("start", "end", "date", "as_of", "published"))


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell: its words, and the page that it leads to."""

    text: str
    address: str = ""
    number: bool = False
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence behind a row: `parts` with an odd index are the row's own words."""

    parts: tuple[str, ...]
    document: str
    address: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its sentences."""

    cells: tuple[Shown, ...]
    sources: tuple[Quoted, ...] = ()


@dataclass(frozen=True, slots=True)
class Tabular:
    """An answer to read."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    truncated: bool = False

    @property
    def titles(self) -> tuple[str, ...]:
        """The columns in words."""
        return tuple(spoken(column) for column in self.columns)

    @property
    def filled(self) -> tuple[int, ...]:
        """The places of the columns that have a value in any row."""
        places = range(len(self.columns))
        return tuple(at for at in places if any(row.cells[at].text for row in self.rows))


def tabular(table: ResultTable) -> Tabular:
    """Return an answer with identifiers folded into links on the names that stand beside them."""
    place = {column: at for at, column in enumerate(table.columns)}
    kept = [column for column in table.columns if not _is_beside(column, place)]
    rows = (
        Row(tuple(_cell(column, row, place) for column in kept)) for row in table.rows
    )  # fmt: skip
    return Tabular(tuple(kept), tuple(rows), table.truncated)


def with_sources(table: ResultTable, known: Known) -> Tabular:
    """Return an answer asked with its sources, each row once, its sentences under it."""
    width = len(table.columns) - len(SOURCE_COLUMNS)
    quotes: dict[Terms, list[tuple[Cell, ...]]] = {}
    for terms, row in zip(table.terms, table.rows, strict=True):
        quotes.setdefault(terms[:width], []).append(row[width:])
    read = tabular(ResultTable(table.columns[:width], tuple(quotes), table.truncated))
    rows = [
        replace(row, sources=_quoted(row, sources, known))
        for row, sources in zip(read.rows, quotes.values(), strict=True)
    ]
    return replace(read, rows=tuple(rows))


def _is_beside(column: str, columns: Iterable[str]) -> bool:
    return column.endswith("_iri") and column.removesuffix("_iri") in columns


def _cell(column: str, row: Sequence[Cell], place: dict[str, int]) -> Shown:
    value = row[place[column]]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    beside = place.get(f"{column}_iri")
    iri = row[beside] if beside is not None else value
    address = addresses.of_iri(iri) if isinstance(iri, str) else ""
    if isinstance(value, str) and value.startswith("{"):
        return _node(value)
    text = shown(value)
    if column in _DATES and isinstance(value, str):
        text = day(text)
    elif beside is None and address:
        text = text.rpartition("/id/")[2]
    return Shown(text, address, number, iri if address and isinstance(iri, str) else "")


def _node(text: str) -> Shown:
    """Return a node, as Cypher returns it whole, by its name; other maps as they are."""
    try:
        node = json.loads(text)
    except ValueError:
        return Shown(shown(text))
    name, iri = node.get("name") or node.get("title"), node.get("iri")
    address = addresses.of_iri(iri) if isinstance(iri, str) else ""
    return Shown(str(name), address, iri=iri) if name and address else Shown(shown(text))


def _quoted(row: Row, sources: Iterable[Sequence[Cell]], known: Known) -> tuple[Quoted, ...]:
    names = [name for cell in row.cells if not cell.number for name in _names(cell, known)]
    return tuple(
        Quoted(_excerpt(str(quote), names), str(document), _place(known, str(iri), str(quote)))
        for document, iri, quote in sources
        if iri is not None
    )


def _excerpt(quote: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return a quote cut at the names in it; far from any name, an ellipsis stands for its words.

    A row has little room; the whole quote is a click away, and in every download.
    """
    parts = marked(quote, names)
    last = len(parts) - 1
    return tuple(_near(part, at > 0, at < last) for at, part in enumerate(parts))


def _near(words: str, after: bool, before: bool) -> str:
    """Return the words that stand next to the names before and after them."""
    if len(words) <= _FAR:
        return words
    head = words[: _FAR // 2].rsplit(maxsplit=1)[0] if after or not before else ""
    tail = words[-_FAR // 2 :].split(maxsplit=1)[-1] if before else ""
    return " … ".join((head, tail))


def _names(cell: Shown, known: Known) -> Iterable[str]:
    """Return what a row's cell may be called in a sentence."""
    entity = known.entities.get(cell.iri.removeprefix(THINGS))
    others = (*entity.aliases, entity.shown("acronym")) if entity else ()
    return filter(None, [cell.text, *others])


def _place(known: Known, iri: str, quote: str) -> str:
    """Return the address of the words in their document's own page."""
    address = addresses.of_iri(iri)
    document = known.documents.get(address.removeprefix("/id/"))
    at = document.text.find(quote) if document else -1
    if at < 0:
        return address
    return f"{address}#{addresses.quote_anchor(Span(at, at + len(quote)))}"
