"""What a saved question says of itself: the comment lines at the top of its file, read as TOML.

The same header stands for the question in every query language.
"""

from __future__ import annotations

import itertools
import tomllib
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

_Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class ParameterType(StrEnum):
    """What the value of a parameter is; the first seven are things of the graph."""

    ENTITY = "entity"
    PERSON = "person"
    INSTITUTION = "institution"
    EVENT = "event"
    INITIATIVE = "initiative"
    COUNTRY = "country"
    DOCUMENT = "document"
    YEAR = "year"
    DATE = "date"
    INTEGER = "integer"
    TEXT = "text"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Parameter(_Model):
    """One parameter of a question: required, with a default, or left open when not given."""

    type: ParameterType
    description: _Text
    example: _Text
    required: bool = True
    default: str | None = None

    @model_validator(mode="after")
    def _default_makes_optional(self) -> Parameter:
        if self.required and self.default is not None:
            raise ValueError("a parameter with a default must say required = false")
        return self


class Header(_Model):
    """Title, purpose, parameters and columns of a question.

    `facts` are the variables that hold the identifiers of the facts (or quotes) a row rests on:
    one identifier, or several with spaces between. They are not shown; the sources of a row are
    looked up by them. `order` names the columns to sort by first, with `-` for descending.
    """

    title: _Text
    answers: _Text
    columns: tuple[_Text, ...]
    facts: tuple[_Text, ...]
    order: tuple[_Text, ...] = ()
    parameters: dict[str, Parameter] = {}

    @model_validator(mode="after")
    def _order_names_columns(self) -> Header:
        unknown = {key.removeprefix("-") for key in self.order} - set(self.columns)
        if unknown:
            raise ValueError(f"order names no column: {', '.join(sorted(unknown))}")
        return self


def parse_header(text: str, comment: str = "#") -> Header:
    """Return the header that the leading comment lines of a query's text spell.

    Raises `pydantic.ValidationError` or `tomllib.TOMLDecodeError` where they do not spell one.
    """
    lines = itertools.takewhile(lambda line: line.startswith(comment), text.splitlines())
    toml = "\n".join(line.removeprefix(comment).strip() for line in lines)
    return Header.model_validate(tomllib.loads(toml))
