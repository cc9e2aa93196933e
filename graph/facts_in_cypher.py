"""What a property graph holds, asked in Cypher, as neutral facts.

The two queries are the same for every engine. In a graph that is ours alone, whatever stands in
a node or relationship and nothing of ours accounts for becomes a fact as well, so that a comparison
names it; in a database that others use too, what they added is left to them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, Final

from govgraph.graph.apoc import DERIVED, MENTIONS, STATES
from govgraph.graph.facts import FOUND_AT, OF_DOCUMENTS, Ask, Fact, Facts, Kind
from govgraph.ontology.vocabulary import DOCUMENT, LABELS, PROPERTIES, THINGS

HELD: Final = frozenset(Kind) - {
    Kind.TIE, Kind.STATED, Kind.PROOF, Kind.ANTECEDENT, Kind.WORDING,
}  # fmt: skip
"""The kinds of facts that a property graph has room for."""

_CLAIMS: Final = ("claims", "claimed", "claim_values", "claim_sources", "claims_shown")
_COMMUNITY: Final = ("derived_community", "derived_community_name")
_BETWEENNESS: Final = "derived_betweenness"
_PROOF: Final = ("documents", "starts", "ends", "grades", "evidence", "quote_iris")
_STATED: Final = ("property", "value", "fact", "start", "end", "grade", "quote", "quote_iri")
_OF_RELATION: Final = ("role", "former", "on_behalf_of", "as_of", "sources")
_ABSENT: Final = {"role": "", "former": False, "on_behalf_of": "", "as_of": ""}
"""What it means that a relation lacks a property."""
_PAIRS: Final = {type_: tie for tie, type_ in DERIVED.items()}
_LABELS: Final = frozenset((*LABELS, DOCUMENT.name))
_PROPERTIES: Final = frozenset((*PROPERTIES, *OF_DOCUMENTS, "source", FOUND_AT))
_NOWHERE: Final = "(without an identifier)"

Properties = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Marks:
    """How our nodes and relationships are told from those of others in one database."""

    label: str
    """What all our nodes carry."""
    property: str
    """What all our relationships have."""


def facts_in_cypher(ask: Ask, marks: Marks | None = None, base: str = THINGS) -> Facts:
    """Return the facts of a property graph; `ask` answers Cypher.

    Without marks, the whole database is taken for ours.
    """
    facts = _facts(ask, marks, base)
    return Counter(facts if marks is None else (fact for fact in facts if _ours(fact)))


def _facts(ask: Ask, marks: Marks | None, base: str) -> Iterator[Fact]:
    of = f":{marks.label}" if marks else ""
    nodes = f"MATCH (n{of}) RETURN labels(n) AS labels, properties(n) AS properties"
    for row in ask(nodes):
        yield from _node(row["labels"], row["properties"], base)
    where = f"WHERE tie.{marks.property} IS NOT NULL " if marks else ""
    ties = (
        f"MATCH (a{of})-[tie]->(b{of}) {where}RETURN type(tie) AS type, a.iri AS start,"
        " b.iri AS finish, a.source AS source, properties(tie) AS properties"
    )
    for row in ask(ties):
        yield from _tie(row, row["properties"], base)


def _ours(fact: Fact) -> bool:
    """Return whether a fact is of a label or property that we write."""
    if fact.kind is Kind.LABEL:
        return fact.said[0] in _LABELS
    return fact.kind is not Kind.VALUE or fact.said[0] in _PROPERTIES


def _node(labels: list[str], properties: Properties, base: str) -> Iterator[Fact]:
    node = properties.get("iri") or _NOWHERE
    for label in labels:
        yield Fact(node, Kind.LABEL, (label,))
    if "name" in properties:
        yield Fact(node, Kind.NAME, (properties["name"],))
    for alias in properties.get("aliases", ()):
        yield Fact(node, Kind.ALIAS, (alias,))
    for claim, name, value, sources, shown in _parallel(properties, _CLAIMS):
        yield Fact(claim or _NOWHERE, Kind.CLAIM, (node, name, value, sources, shown))
    if any(name in properties for name in _COMMUNITY):
        yield Fact(node, Kind.COMMUNITY, _taken(properties, _COMMUNITY))
    if _BETWEENNESS in properties:
        yield Fact(node, Kind.BETWEENNESS, (properties[_BETWEENNESS],))
    if DOCUMENT.name in labels:
        address = properties.get("url") or properties.get("source")
        yield Fact(node, Kind.VALUE, (FOUND_AT, address))
    known = {"name", "aliases", "url", *_CLAIMS, *_COMMUNITY, _BETWEENNESS}
    yield from _rest(node, properties, known, base)


def _tie(row: Mapping[str, Any], properties: Properties, base: str) -> Iterator[Fact]:
    type_, start, end = row["type"], row["start"], row["finish"]
    node = properties.get("iri") or _NOWHERE
    known: tuple[str, ...] = ()
    if type_ == MENTIONS:
        yield Fact(start, Kind.MENTION, (end,))
    elif type_ == STATES:
        known = _STATED
        name, value, fact, *place = _taken(properties, _STATED)
        yield Fact(node, Kind.STATED_VALUE, (fact, start, end, name, value))
        yield Fact(fact or _NOWHERE, Kind.QUOTE, (row["source"], *place))
    elif type_ in _PAIRS:
        known = ("events", "derived")
        yield Fact(node, Kind.PAIR, (start, _PAIRS[type_], end, properties.get("events")))
    else:
        known = (*_OF_RELATION, *_PROOF)
        said = (properties.get(name, _ABSENT.get(name)) for name in _OF_RELATION)
        yield Fact(node, Kind.RELATION, (start, type_, end, *said))
        for quote in _parallel(properties, _PROOF):
            yield Fact(node, Kind.QUOTE, quote)
    yield from _rest(node, properties, set(known), base)


def _taken(properties: Properties, names: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(properties.get(name) for name in names)


def _parallel(properties: Properties, names: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    """Yield the places of parallel lists; where one is shorter, None stands for what it lacks."""
    yield from zip_longest(*(properties.get(name, ()) for name in names))


def _rest(node: str, properties: Properties, known: set[str], base: str) -> Iterator[Fact]:
    for name, value in properties.items():
        named = name == "iri" or (name == "id" and base + str(value) == node)
        if name not in known and not named:
            held = tuple(value) if isinstance(value, list) else value
            yield Fact(node, Kind.VALUE, (name, held))
