"""The values of `$name` in a SPARQL query of one's own, as `$name` is in Cypher."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from pyoxigraph import Literal, NamedNode

from govgraph.graph.errors import UsageError
from govgraph.ontology.vocabulary import NAMESPACE, ROLES, THINGS

_TOKEN: Final = re.compile(
    r'''
    (?: """ (?: [^"\\] | \\. | "(?!"") )* """      # strings, in all four forms
      | \'\'\' (?: [^'\\] | \\. | '(?!'') )* \'\'\'
      | " (?: [^"\\\n\r] | \\. )* "
      | ' (?: [^'\\\n\r] | \\. )* '
      | <[^<>"{}|^`\\\x00-\x20]*>                   # identifiers
      | \\.                                         # an escaped character of a short name
      | \#[^\n\r]*                                  # comments
    )
    | \$ (?P<name> \w+ )
    ''',
    re.VERBOSE | re.DOTALL,
)
_OURS: Final = (THINGS, NAMESPACE, ROLES)
_XSD: Final = "http://www.w3.org/2001/XMLSchema#"


def with_values(query: str, values: Mapping[str, object]) -> str:
    """Return a query in which each `$name` stands for its value; `?name` stays a variable.

    Text that is an identifier of the graph becomes an IRI, other text a string; numbers, truth
    values, dates and pyoxigraph's own terms become what they are. Strings and comments are left
    alone. Raises UsageError for a value that the query has no place for, or of another type.
    """
    terms = {name: sparql_term(name, value) for name, value in values.items()}
    seen: set[str] = set()

    def fill(match: re.Match[str]) -> str:
        name = match["name"]
        if name not in terms:
            return match[0]
        seen.add(name)
        return terms[name]

    filled = _TOKEN.sub(fill, query)
    for name in terms:
        if name not in seen:
            raise UsageError(f"the query has no ${name} to give a value to")
    return filled


def sparql_term(name: str, value: object) -> str:
    """Return a value as SPARQL spells it; raises UsageError where it has no spelling."""
    item = getattr(value, "item", None)
    plain = item() if callable(item) else value  # numpy's numbers, of which frames are made
    if isinstance(plain, NamedNode | Literal):
        return str(plain)
    if isinstance(plain, str):
        return str(NamedNode(plain) if plain.startswith(_OURS) else Literal(plain))
    if isinstance(plain, int) and not isinstance(plain, bool):
        return str(plain)  # bare, since LIMIT takes no other
    if isinstance(plain, date) and not isinstance(plain, datetime):
        return str(Literal(plain.isoformat(), datatype=NamedNode(_XSD + "date")))
    if isinstance(plain, bool | float):
        return str(Literal(plain))
    kind = type(value).__name__
    raise UsageError(f"${name} is a {kind}; a value is text, a number, a truth value or a date")
