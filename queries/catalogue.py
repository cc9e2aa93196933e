"""The saved questions: one a file stem in this folder, found by looking."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.queries.answers import Cell, python_value
from govgraph.queries.header import Header, parse_header
from govgraph.queries.suggestions import closest

_SLOT = re.compile(r"(VALUES\s+[?$]the_(\w+)\s*\{)\s*UNDEF\s*\}")


@dataclass(frozen=True, slots=True)
class Question:
    """A saved question: its name, its header and its text in SPARQL and, where it has one, Cypher.

    A parameter `event` is in SPARQL the variable `?the_event`, which `VALUES ?the_event { UNDEF }`
    leaves open, so that the file is a valid query as it stands; in Cypher it is `$event`, the `iri`
    of a thing or a value, null where it is left open.
    """

    name: str
    header: Header
    sparql: str
    cypher: str = ""

    @property
    def slots(self) -> frozenset[str]:
        """The parameters that the text has a place for."""
        return frozenset(match[2] for match in _SLOT.finditer(self.sparql))

    @property
    def example(self) -> str:
        """A command that asks it, with the header's example values."""
        given = (
            f"{name}={quoted(parameter.example)}"
            for name, parameter in self.header.parameters.items()
        )
        return " ".join(("govgraph query", self.name, *given))

    def bound(self, terms: Mapping[str, NamedNode | Literal]) -> str:
        """Return the text with these terms in its VALUES blocks, serialised by pyoxigraph."""

        def fill(match: re.Match[str]) -> str:
            term = terms.get(match[2])
            return match[0] if term is None else f"{match[1]} {term} }}"

        return _SLOT.sub(fill, self.sparql)

    def in_cypher(self) -> str:
        """Return its Cypher; raises UsageError if it has none."""
        if not self.cypher:
            raise UsageError(f"{self.name} is not there in Cypher; take --language sparql")
        return self.cypher

    def values(self, terms: Mapping[str, NamedNode | Literal]) -> dict[str, Cell]:
        """Return the values of the parameters of its Cypher, None for those left open."""
        given = {name: python_value(term) for name, term in terms.items()}
        return {name: given.get(name) for name in self.header.parameters}


def quoted(value: str) -> str:
    """Return a value as a shell takes it."""
    return value if re.fullmatch(r"[\w.-]+", value) else f'"{value}"'


@cache
def catalogue() -> Mapping[str, Question]:
    """Return every saved question under its name, sorted."""
    folder = {file.name: file for file in files("govgraph.queries").iterdir()}
    questions = {}
    for name in sorted(file.removesuffix(".rq") for file in folder if file.endswith(".rq")):
        text = folder[f"{name}.rq"].read_text(encoding="utf-8")
        other = folder.get(f"{name}.cypher")
        cypher = other.read_text(encoding="utf-8") if other else ""
        questions[name] = Question(name, parse_header(text), text, cypher)
    return MappingProxyType(questions)


def question(name: str) -> Question:
    """Return the saved question of this name; raises UnknownName, listing those there are."""
    questions = catalogue()
    if name in questions:
        return questions[name]
    nearest = closest(name, questions)
    hint = f" Did you mean {nearest[0]}?" if nearest else ""
    raise UnknownName(f"no saved query {name!r}.{hint} There are: {', '.join(questions)}")
