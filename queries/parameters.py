"""The values of a question's parameters, as RDF terms."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from pyoxigraph import Literal, NamedNode

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.queries.catalogue import Question
from govgraph.queries.header import Parameter, ParameterType
from govgraph.queries.names import Names

_YEAR = re.compile(r"[0-9]{4}")
_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
_INTEGER = re.compile(r"-?[0-9]{1,18}")


def split_arguments(arguments: Iterable[str]) -> dict[str, str]:
    """Return `key=value` arguments as a dictionary; raises UsageError where one is not so."""
    given: dict[str, str] = {}
    for argument in arguments:
        name, sign, value = argument.partition("=")
        if not sign:
            raise UsageError(f"a parameter is given as key=value, not as {argument!r}")
        if name in given:
            raise UsageError(f"the parameter {name!r} is given twice")
        given[name] = value
    return given


def plain_values(arguments: Iterable[str]) -> dict[str, Any]:
    """Return `key=value` arguments, a value that is JSON as what it says, else as text."""
    return {name: _plain(value) for name, value in split_arguments(arguments).items()}


def plain_terms(arguments: Iterable[str]) -> dict[str, Any]:
    """Return `key=value` arguments like `plain_values`, and `<…>` as an IRI.

    Raises UsageError where it is none.
    """
    return {name: _iri_or_plain(value) for name, value in plain_values(arguments).items()}


def _iri_or_plain(value: Any) -> Any:  # noqa: ANN401  # JSON may hold anything
    if not isinstance(value, str) or not value.startswith("<") or not value.endswith(">"):
        return value
    try:
        return NamedNode(value[1:-1])
    except ValueError as error:
        raise UsageError(f"{value} is no IRI: {error}") from error


def _plain(value: str) -> Any:  # noqa: ANN401  # JSON may hold anything
    try:
        return json.loads(value)
    except ValueError:
        return value


def bind(
    question: Question, arguments: Mapping[str, str], names: Names
) -> dict[str, NamedNode | Literal]:
    """Return the terms of a question's parameters; one that is left open is left out.

    Raises UnknownName for a parameter that the question has not or an unknown thing, UsageError
    for a missing or malformed value.
    """
    parameters = question.header.parameters
    for name in arguments:
        if name not in parameters:
            raise UnknownName(f"{question.name} has no parameter {name!r}; {_listed(question)}")
    terms: dict[str, NamedNode | Literal] = {}
    for name, parameter in parameters.items():
        value = arguments.get(name, parameter.default)
        if value is not None:
            terms[name] = _term(name, parameter, value.strip(), names)
        elif parameter.required:
            raise UsageError(f"{question.name} needs {name}=…; {_listed(question)}")
    return terms


def _listed(question: Question) -> str:
    known = "; ".join(
        f"{name} ({parameter.type}{', required' if parameter.required else ''})"
        for name, parameter in question.header.parameters.items()
    )
    return f"its parameters: {known or 'none'}\nfor example: {question.example}"


def _term(name: str, parameter: Parameter, value: str, names: Names) -> NamedNode | Literal:
    if not value:
        raise UsageError(f"{name}= is empty; for example {name}={parameter.example!r}")
    literal = _LITERALS.get(parameter.type)
    if literal is None:
        return names.resolve(value, parameter.type.value)
    try:
        return literal(value)
    except ValueError as error:
        example = f"for example {name}={parameter.example}"
        raise UsageError(f"{name}={value!r} is not {error}; {example}") from error


def _year(value: str) -> Literal:
    if not _YEAR.fullmatch(value):
        raise ValueError("a year of four digits")
    return Literal(value)


def _date(value: str) -> Literal:
    if not _DATE.fullmatch(value):
        raise ValueError("an ISO date (2024, 2024-07 or 2024-07-04)")
    return Literal(value)


def _integer(value: str) -> Literal:
    if not _INTEGER.fullmatch(value):
        raise ValueError("a whole number")
    return Literal(int(value))


_LITERALS: Final[Mapping[ParameterType, Callable[[str], Literal]]] = {
    ParameterType.YEAR: _year,
    ParameterType.DATE: _date,
    ParameterType.INTEGER: _integer,
    ParameterType.TEXT: Literal,
}
"""How a value becomes a literal; every other type names a thing of the graph."""
