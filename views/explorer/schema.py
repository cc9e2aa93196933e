"""What there is to ask about, for those who write a query: classes, relations, properties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from govgraph.ontology.vocabulary import (
    DOCUMENT,
    LABELS,
    PROPERTIES,
    RELATIONS,
    Property,
    RelationType,
)


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the graph in one language, and what it says."""

    name: str
    ends: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Help:
    """The words of the graph in one language."""

    classes: tuple[Term, ...]
    relations: tuple[Term, ...]
    properties: tuple[Term, ...]
    of_facts: tuple[Term, ...]


_OF_FACTS: Final = {
    "sparql": (
        Term("gg:subject, gg:predicate, gg:object", "fact", "The ends of a fact and its type."),
        Term("gg:role", "fact", "The role, as plain words."),
        Term("gg:former", "fact", "Whether a document calls it past."),
        Term("gg:asOf", "fact", "When a post is stated."),
        Term("gg:onBehalfOf", "fact", "For whom somebody took part."),
        Term("gg:sources", "fact", "How many documents say so, copies taken as one."),
        Term("prov:wasDerivedFrom", "GRAPH ?document { fact … quote }", "The words that say so."),
        Term("oa:hasSelector / oa:exact", "quote", "The words themselves."),
        Term("gg:mentions", "document → thing", "What a document names."),
    ),
    "cypher": (
        Term("role, former, as_of, on_behalf_of", "relationship", "What qualifies a fact."),
        Term("sources", "relationship", "How many documents say so, copies taken as one."),
        Term("documents, evidence", "relationship", "Lists: the documents and the words."),
        Term("starts, ends, grades", "relationship", "Lists: where the words stand, and how well."),
        Term("MENTIONS", "Document → thing", "What a document names."),
        Term("STATES", "Document → Event", "The words that give an event a date, place or theme."),
        Term("PARTNERED_WITH", "Institution – Institution", "Derived: `events` they ran together."),
        Term("CO_PARTICIPATED_WITH", "Person – Person", "Derived: `events` both took part in."),
    ),
}

_ASIDE: Final = {"alias": ("skos:altLabel", "aliases")}


def help_in(language: str) -> Help:
    """Return the words of the graph in SPARQL or in Cypher."""
    cypher = language == "cypher"
    return Help(
        classes=tuple(
            Term(x.name if cypher else f"gg:{x.name}", "", x.definition)
            for x in (*LABELS.values(), DOCUMENT)
        ),
        relations=tuple(_relation(one, cypher) for one in RELATIONS.values()),
        properties=tuple(_properties(PROPERTIES.values(), cypher)),
        of_facts=_OF_FACTS[language],
    )


def _relation(one: RelationType, cypher: bool) -> Term:
    ends = f"{' | '.join(one.starts)} → {' | '.join(one.ends)}"
    return Term(one.name if cypher else f"gg:{one.local}", ends, one.definition)


def _properties(known: Iterable[Property], cypher: bool) -> Iterator[Term]:
    for one in known:
        plain = (f"gg:{one.name}", one.name)
        name = _ASIDE.get(one.name, plain)[cypher]
        ends = "any" if len(one.labels) == len(LABELS) else ", ".join(one.labels)
        yield Term(name, ends, one.definition)
