"""Answers: a table of RDF terms that reads as plain Python values, a graph, or yes and no."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

Term = NamedNode | BlankNode | Literal | Triple
Cell = str | int | float | bool | None
Row = tuple[Term | None, ...]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_INTEGERS = frozenset(_XSD + name for name in ("integer", "int", "long", "nonNegativeInteger"))
_FLOATS: Final[Mapping[str, type[float] | type[Decimal]]] = {
    _XSD + "decimal": Decimal,
    _XSD + "double": float,
    _XSD + "float": float,
}


@dataclass(frozen=True, slots=True)
class ResultTable:
    """The answer to a SELECT: named columns, and a term or nothing in each cell."""

    columns: tuple[str, ...]
    terms: tuple[Row, ...]
    truncated: bool = False
    """Whether a row limit cut it off."""

    @property
    def rows(self) -> list[tuple[Cell, ...]]:
        """The rows as Python values: dates as ISO strings, IRIs as strings, None where empty."""
        return [tuple(map(python_value, row)) for row in self.terms]

    def head(self, limit: int | None) -> ResultTable:
        """Return the first `limit` rows, or all."""
        if limit is None or len(self.terms) <= limit:
            return self
        return ResultTable(self.columns, self.terms[:limit], truncated=True)


@dataclass(frozen=True, slots=True)
class ResultGraph:
    """The answer to a CONSTRUCT or DESCRIBE."""

    triples: tuple[Triple, ...]
    truncated: bool = False


Answer = ResultTable | ResultGraph | bool


def python_value(term: Term | None) -> Cell:
    """Return a term as a plain value: a number, a truth value, else its text."""
    if isinstance(term, Literal):
        return _literal(term.value, term.datatype.value)
    if isinstance(term, NamedNode):
        return term.value
    return None if term is None else str(term)


def term_of(value: Any) -> Literal | None:  # noqa: ANN401  # an engine's value may be anything
    """Return a plain value as a term: a list, or a dictionary of properties, as JSON."""
    if value is None:
        return None
    if isinstance(value, bool | int | float | str):
        return Literal(value)
    return Literal(json.dumps(value, ensure_ascii=False, default=str, sort_keys=True))


def _literal(text: str, datatype: str) -> Cell:
    try:
        if datatype in _INTEGERS:
            return int(text)
        if datatype in _FLOATS:
            return float(_FLOATS[datatype](text))
    except (ValueError, ArithmeticError):
        return text  # "twelve"^^xsd:integer is a legal, if ill-typed, literal
    return text in ("true", "1") if datatype == _XSD + "boolean" else text
