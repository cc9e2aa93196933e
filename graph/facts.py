"""Facts in one neutral form, so that what several stores hold can be compared fact by fact.

`facts_of` gives those that the ledger makes; `govgraph.graph.facts_in_rdf` and
`govgraph.graph.facts_in_cypher` read a store's own, by the store's own query language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from govgraph.graph.derived import derive
from govgraph.graph.identifiers import document_path, evidence_path, quote_path, value_path
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation
from govgraph.ontology.vocabulary import DOCUMENT, PROPERTIES, THINGS

Ask = Callable[[str], Iterable[Mapping[str, Any]]]
"""Runs a query and yields its rows, each a column name to a plain Python value."""


class Kind(StrEnum):
    """What a fact speaks of; the subject is named in brackets."""

    LABEL = "label"
    NAME = "name"
    ALIAS = "alias"
    VALUE = "value"
    CLAIM = "claim"
    STATED_VALUE = "stated value"
    MENTION = "mention"
    RELATION = "relation"
    TIE = "direct triple"
    STATED = "statement"
    QUOTE = "quote"
    PROOF = "proof"
    ANTECEDENT = "antecedent"
    WORDING = "role as written"
    PAIR = "pair"
    COMMUNITY = "community"
    BETWEENNESS = "betweenness"


_ENDS = ("start", "type", "end", "role", "former", "on behalf of", "as of")
FIELDS: Final[Mapping[Kind, tuple[str, ...]]] = MappingProxyType(
    {
        Kind.LABEL: ("label",),
        Kind.NAME: ("name",),
        Kind.ALIAS: ("alias",),
        Kind.VALUE: ("property", "value"),
        Kind.CLAIM: ("entity", "property", "value", "sources", "shown"),
        Kind.STATED_VALUE: ("fact", "document", "entity", "property", "value"),
        Kind.MENTION: ("entity",),
        Kind.RELATION: (*_ENDS, "sources"),
        Kind.TIE: ("type", "end"),
        Kind.STATED: ("document", *_ENDS),
        Kind.QUOTE: ("document", "start", "end", "grade", "words", "quote"),
        Kind.PROOF: ("document", "start", "end", "rule", "method"),
        Kind.ANTECEDENT: ("document", "start", "end", "from", "to", "words"),
        Kind.WORDING: ("document", "words"),
        Kind.PAIR: ("first", "tie", "second", "events"),
        Kind.COMMUNITY: ("community", "name"),
        Kind.BETWEENNESS: ("share",),
    }
)
"""What each place of `Fact.said` is."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a store holds about one subject."""

    subject: str
    """An identifier, in full."""
    kind: Kind
    said: tuple[Any, ...]
    """Plain values, one for each of `FIELDS`; None where a store has none."""


OF_DOCUMENTS: Final = ("title", "published", "publisher", "language", "sha256")
"""Attributes of a document that are values of its node under the same name."""
FOUND_AT: Final = "found at"
"""Name of the value that says where a document is: its web address, else its identity."""

Facts = Counter[Fact]
"""Facts with how often a store holds them, which should be once."""


def facts_of(knowledge: KnowledgeGraph, base: str = THINGS) -> Facts:
    """Return all that is known, as facts."""
    return Counter(_Facts(knowledge, base).all())


class _Facts:
    """One pass over what is known."""

    def __init__(self, knowledge: KnowledgeGraph, base: str) -> None:
        self._knowledge = knowledge
        self._base = base
        self._texts = {document.id: document.text for document in knowledge.documents}
        self._documents = {d.id: base + document_path(d) for d in knowledge.documents}

    def all(self) -> Iterator[Fact]:
        yield from self._sources()
        for entity in self._knowledge.entities:
            yield from self._entity(entity)
        for document, entity_id in self._knowledge.mentions:
            yield Fact(self._documents[document], Kind.MENTION, (self._base + entity_id,))
        ties = set()
        for relation in self._knowledge.relations:
            yield from self._relation(relation)
            ties.add((relation.start, relation.type, relation.end))
        for start, type_, end in ties:
            yield Fact(self._base + start, Kind.TIE, (type_, self._base + end))
        yield from self._derived()

    def _derived(self) -> Iterator[Fact]:
        computed = derive(self._knowledge)
        for pair in computed.pairs:
            first, second = self._base + pair.first, self._base + pair.second
            yield Fact(self._base + pair.id, Kind.PAIR, (first, pair.name, second, pair.events))
        for community in computed.communities:
            said = (self._base + community.id, community.name)
            for member in community.members:
                yield Fact(self._base + member, Kind.COMMUNITY, said)
        for entity, share in computed.betweenness.items():
            yield Fact(self._base + entity, Kind.BETWEENNESS, (share,))

    def _sources(self) -> Iterator[Fact]:
        for document in self._knowledge.documents:
            node = self._documents[document.id]
            yield Fact(node, Kind.LABEL, (DOCUMENT.name,))
            said = {
                "source": document.id,
                FOUND_AT: document.source,
                **{name: getattr(document, name) for name in OF_DOCUMENTS},
            }
            yield from (Fact(node, Kind.VALUE, item) for item in said.items() if item[1])

    def _entity(self, entity: Entity) -> Iterator[Fact]:
        node = self._base + entity.id
        yield Fact(node, Kind.LABEL, (entity.label,))
        yield Fact(node, Kind.NAME, (entity.name,))
        for alias in entity.aliases:
            yield Fact(node, Kind.ALIAS, (alias,))
        for name, claims in entity.values.items():
            shown = entity.shown(name)
            if shown:
                yield Fact(node, Kind.VALUE, (name, shown))
            if not PROPERTIES[name].needs_proof:
                continue
            for claim in claims:
                path = value_path(entity.id, name, claim.value)
                said = (node, name, claim.value)
                shown_here = claim.value == shown
                yield Fact(self._base + path, Kind.CLAIM, (*said, claim.sources, shown_here))
                for entry in claim.evidence:
                    proof = evidence_path(path, quote_path(entry.document, entry.span))
                    where = (self._base + path, self._documents[entry.document])
                    yield Fact(self._base + proof, Kind.STATED_VALUE, (*where, *said))
                yield from self._proof(self._base + path, claim.evidence)

    def _relation(self, relation: Relation) -> Iterator[Fact]:
        node = self._base + relation.id
        stood_for = self._base + relation.on_behalf_of if relation.on_behalf_of else ""
        ends = (
            self._base + relation.start, relation.type, self._base + relation.end,
            relation.role, relation.former, stood_for, relation.as_of,
        )  # fmt: skip
        yield Fact(node, Kind.RELATION, (*ends, relation.sources))
        for document in {entry.document for entry in relation.evidence}:
            yield Fact(node, Kind.STATED, (document, *ends))
        yield from self._proof(node, relation.evidence)

    def _proof(self, subject: str, evidence: Iterable[Evidence]) -> Iterator[Fact]:
        wordings = set()
        for entry in evidence:
            place = (entry.document, entry.span.start, entry.span.end)
            quote = self._base + quote_path(entry.document, entry.span)
            yield Fact(subject, Kind.QUOTE, (*place, entry.grade.value, entry.quote, quote))
            yield Fact(subject, Kind.PROOF, (*place, entry.rule, entry.method))
            for span in set(entry.antecedents):
                words = span.cut(self._texts[entry.document])
                yield Fact(subject, Kind.ANTECEDENT, (*place, span.start, span.end, words))
            if entry.role_as_written:
                wordings.add((entry.document, entry.role_as_written))
        for wording in wordings:
            yield Fact(subject, Kind.WORDING, wording)
