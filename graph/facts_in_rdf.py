"""What an RDF dataset holds, asked in SPARQL, as neutral facts.

The queries are SPARQL 1.1 and name every graph that they read, so that any endpoint that keeps
the default graph apart from the named ones answers them alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from govgraph.graph.facts import FOUND_AT, Ask, Fact, Facts, Kind
from govgraph.graph.identifiers import DERIVED
from govgraph.ontology import terms
from govgraph.ontology.kinds import KINDS_OF
from govgraph.ontology.vocabulary import DOCUMENT, LABELS, NAMESPACE, PROPERTIES, RELATIONS, THINGS

_PREFIXES: Final = f"""
PREFIX gg: <{NAMESPACE}>
PREFIX rdfs: <{terms.RDFS}>
PREFIX skos: <{terms.SKOS}>
PREFIX prov: <{terms.PROV}>
PREFIX oa: <{terms.OA}>
PREFIX dcterms: <{terms.DCTERMS}>
"""
_TYPES: Final = {relation.iri: name for name, relation in RELATIONS.items()}
_CLASSES: Final = {label.iri: label.name for label in (*LABELS.values(), DOCUMENT)}
_OF_DOCUMENTS: Final = {
    terms.DCTERMS + "identifier": "source",
    terms.DCTERMS + "source": FOUND_AT,
    terms.DCTERMS + "title": "title",
    terms.DCTERMS + "issued": "published",
    terms.DCTERMS + "publisher": "publisher",
    terms.DCTERMS + "language": "language",
    NAMESPACE + "sha256": "sha256",
}
_OF_ENTITIES: Final = {
    p.iri: name for name, p in PROPERTIES.items() if name not in ("name", "alias")
}
_VALUES: Final = _OF_DOCUMENTS | _OF_ENTITIES
_KINDS: Final = {terms.KINDS + kind: kind for kinds in KINDS_OF.values() for kind in kinds}
_NODES: Final = ("Participation", "Membership", "Relation")


def _listed(iris: object) -> str:
    assert isinstance(iris, Mapping)
    return " ".join(f"<{iri}>" for iri in iris)


_LABELLED: Final = (
    f"SELECT ?node ?class {{ ?node a ?class VALUES ?class {{ {_listed(_CLASSES)} }} }}"
)
_NAMED: Final = "SELECT ?node ?name { ?node gg:name ?name }"
_ALIASED: Final = "SELECT ?node ?alias { ?node skos:altLabel ?alias }"
_VALUED: Final = (
    f"SELECT ?node ?name ?value {{ ?node ?name ?value VALUES ?name {{ {_listed(_VALUES)} }} }}"
)
_CLAIMED: Final = """
SELECT ?node ?entity ?name ?value ?sources ?shown {
  ?node a gg:Value ; gg:subject ?entity ; gg:predicate ?name ; gg:object ?value .
  OPTIONAL { ?node gg:sources ?sources } OPTIONAL { ?node gg:shown ?shown }
}"""
_MENTIONED: Final = """
SELECT ?node ?entity { ?node gg:mentions ?entity GRAPH ?node { ?node gg:mentions ?entity } }"""
_TIED: Final = (
    f"SELECT ?node ?type ?end {{ ?node ?type ?end VALUES ?type {{ {_listed(_TYPES)} }} }}"
)
_RELATION: Final = f"""
  ?node a ?class ; gg:subject ?start ; gg:predicate ?type ; gg:object ?end .
  VALUES ?class {{ {" ".join(f"gg:{name}" for name in _NODES)} }}
  OPTIONAL {{ ?node gg:role ?role }} OPTIONAL {{ ?node gg:former ?former }}
  OPTIONAL {{ ?node gg:onBehalfOf ?stood_for }} OPTIONAL {{ ?node gg:asOf ?as_of }}"""
_RELATED: Final = f"SELECT * {{ {_RELATION} OPTIONAL {{ ?node gg:sources ?sources }} }}"
_STATED: Final = f"SELECT * {{ GRAPH ?document {{ {_RELATION} ?start ?type ?end }} }}"
_PLACE: Final = """
    ?node gg:evidence ?evidence ; prov:wasDerivedFrom ?words . ?evidence gg:quote ?words .
    ?words oa:hasSource ?document ; oa:hasSelector ?position .
    ?position oa:start ?from ; oa:end ?to .
"""
_QUOTED: Final = f"""
SELECT ?node ?document ?words ?from ?to ?grade ?quote ?rule ?method {{ GRAPH ?document {{
    {_PLACE} ?words oa:hasSelector ?text . ?text oa:exact ?quote .
    OPTIONAL {{ ?evidence gg:grade ?grade }}
    OPTIONAL {{ ?evidence gg:rule ?rule }} OPTIONAL {{ ?evidence gg:method ?method }}
}} }}"""
_ANTECEDENTS: Final = f"""
SELECT ?node ?document ?from ?to ?first ?last ?said {{ GRAPH ?document {{
    {_PLACE} ?evidence gg:antecedent ?other .
    ?other oa:hasSource ?document ; oa:hasSelector ?there, ?text . ?text oa:exact ?said .
    ?there oa:start ?first ; oa:end ?last .
}} }}"""
_WORDED: Final = (
    "SELECT ?node ?document ?words { GRAPH ?document { ?node gg:roleAsWritten ?words } }"
)
_VALUE_STATED: Final = """
SELECT ?node ?fact ?document ?entity ?name ?value { GRAPH ?document {
  ?fact a gg:Value ; gg:subject ?entity ; gg:predicate ?name ; gg:object ?value ;
        gg:evidence ?node .
} }"""
_PAIRED: Final = """
SELECT ?node ?first ?tie ?second ?events { %s {
  ?node a gg:Pair ; gg:subject ?first ; gg:predicate ?tie ; gg:object ?second ; gg:events ?events .
  ?first ?tie ?second .
} }"""
_GROUPED: Final = """
SELECT ?node ?community ?name { %s {
  ?node gg:community ?community . ?community a gg:Community ; rdfs:label ?name .
} }"""


def facts_in_rdf(ask: Ask, base: str = THINGS) -> Facts:
    """Return the facts of a dataset; `ask` answers SPARQL."""
    return Counter(_Reading(ask, base).all())


class _Reading:
    """One reading of a dataset."""

    def __init__(self, ask: Ask, base: str) -> None:
        self._ask = ask
        self._base = base
        identities = self._asked("SELECT ?node ?identity { ?node dcterms:identifier ?identity }")
        self._documents = {row["node"]: row["identity"] for row in identities}

    def _asked(self, query: str) -> Iterable[Mapping[str, Any]]:
        return self._ask(_PREFIXES + query)

    def all(self) -> Iterator[Fact]:
        yield from self._nodes()
        yield from self._claims()
        yield from self._relations()
        yield from self._proof()
        yield from self._derived()

    def _nodes(self) -> Iterator[Fact]:
        for row in self._asked(_LABELLED):
            yield Fact(row["node"], Kind.LABEL, (_CLASSES[row["class"]],))
        for row in self._asked(_NAMED):
            yield Fact(row["node"], Kind.NAME, (row["name"],))
        for row in self._asked(_ALIASED):
            yield Fact(row["node"], Kind.ALIAS, (row["alias"],))
        for row in self._asked(_VALUED):
            yield Fact(row["node"], Kind.VALUE, (_VALUES[row["name"]], _plain(row["value"])))
        for row in self._asked(_MENTIONED):
            yield Fact(row["node"], Kind.MENTION, (row["entity"],))

    def _claims(self) -> Iterator[Fact]:
        for row in self._asked(_CLAIMED):
            name = _VALUES.get(row["name"], row["name"])
            said = (row["entity"], name, _plain(row["value"]), row["sources"], row["shown"])
            yield Fact(row["node"], Kind.CLAIM, said)
        for row in self._asked(_VALUE_STATED):
            name = _VALUES.get(row["name"], row["name"])
            where = (row["fact"], row["document"], row["entity"])
            yield Fact(row["node"], Kind.STATED_VALUE, (*where, name, _plain(row["value"])))

    def _relations(self) -> Iterator[Fact]:
        for row in self._asked(_TIED):
            yield Fact(row["node"], Kind.TIE, (_TYPES[row["type"]], row["end"]))
        for row in self._asked(_RELATED):
            yield Fact(row["node"], Kind.RELATION, (*_ends(row), row["sources"]))
        for row in self._asked(_STATED):
            yield Fact(row["node"], Kind.STATED, (self._identity(row), *_ends(row)))

    def _proof(self) -> Iterator[Fact]:
        for row in self._asked(_QUOTED):
            place = (self._identity(row), row["from"], row["to"])
            said = (row["grade"], row["quote"], row["words"])
            yield Fact(row["node"], Kind.QUOTE, (*place, *said))
            yield Fact(row["node"], Kind.PROOF, (*place, row["rule"], row["method"]))
        for row in self._asked(_ANTECEDENTS):
            place = (self._identity(row), row["from"], row["to"])
            there = (row["first"], row["last"], row["said"])
            yield Fact(row["node"], Kind.ANTECEDENT, (*place, *there))
        for row in self._asked(_WORDED):
            yield Fact(row["node"], Kind.WORDING, (self._identity(row), row["words"]))

    def _derived(self) -> Iterator[Fact]:
        graph = f"GRAPH <{self._base}{DERIVED}>"
        for row in self._asked(_PAIRED % graph):
            tie = row["tie"].removeprefix(NAMESPACE)
            yield Fact(row["node"], Kind.PAIR, (row["first"], tie, row["second"], row["events"]))
        for row in self._asked(_GROUPED % graph):
            yield Fact(row["node"], Kind.COMMUNITY, (row["community"], row["name"]))
        for row in self._asked(f"SELECT * {{ {graph} {{ ?node gg:betweenness ?share }} }}"):
            yield Fact(row["node"], Kind.BETWEENNESS, (row["share"],))

    def _identity(self, row: Mapping[str, Any]) -> str:
        return str(self._documents.get(row["document"], row["document"]))


def _ends(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return (
        row["start"], _TYPES.get(row["type"], row["type"]), row["end"], row["role"] or "",
        row["former"], row["stood_for"] or "", row["as_of"] or "",
    )  # fmt: skip


def _plain(value: object) -> object:
    return _KINDS.get(value, value) if isinstance(value, str) else value
