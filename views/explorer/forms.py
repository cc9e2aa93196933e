"""A saved question as a form: one field a parameter, as its header describes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from govgraph.queries.catalogue import Question
from govgraph.queries.header import Parameter, ParameterType
from govgraph.views.explorer.words import spoken

_THINGS: Final = frozenset(
    (
        ParameterType.ENTITY, ParameterType.PERSON, ParameterType.INSTITUTION, ParameterType.EVENT,
        ParameterType.INITIATIVE, ParameterType.COUNTRY, ParameterType.DOCUMENT,
    )
)  # fmt: skip
_PATTERNS: Final = {
    ParameterType.YEAR: "[0-9]{4}",
    ParameterType.DATE: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
    ParameterType.INTEGER: "-?[0-9]+",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One input of a form."""

    name: str
    title: str
    description: str
    value: str
    placeholder: str
    required: bool
    completes: str | None
    """The kind of thing whose names it completes, None where it takes other values."""
    pattern: str
    numeric: bool


def fields(question: Question, given: Mapping[str, str]) -> list[Field]:
    """Return the fields of a question's form, filled with what is given."""
    parameters = question.header.parameters
    return [_field(name, one, given.get(name, "")) for name, one in parameters.items()]


def _field(name: str, parameter: Parameter, value: str) -> Field:
    example = f"for example {parameter.example}"
    usual = f"{parameter.default} unless given" if parameter.default else example
    return Field(
        name=name,
        title=spoken(name).capitalize(),
        description=parameter.description,
        value=value,
        placeholder=usual,
        required=parameter.required,
        completes=parameter.type.value if parameter.type in _THINGS else None,
        pattern=_PATTERNS.get(parameter.type, ""),
        numeric=parameter.type in (ParameterType.YEAR, ParameterType.INTEGER),
    )


def arguments(question: Question, values: Mapping[str, str]) -> dict[str, str]:
    """Return what is given to a question's parameters; an empty field is not given."""
    stripped = {name: values.get(name, "").strip() for name in question.header.parameters}
    return {name: value for name, value in stripped.items() if value}


def complete(question: Question, given: Mapping[str, str]) -> bool:
    """Return whether all that a question needs is given."""
    parameters = question.header.parameters.items()
    return all(name in given for name, one in parameters if one.required)


def example(question: Question) -> dict[str, str]:
    """Return the header's example values of what a question needs."""
    parameters = question.header.parameters.items()
    return {name: one.example for name, one in parameters if one.required}
