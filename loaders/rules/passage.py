"""One unit of a document as the rules of relations look at it: masked text, label and event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import Label
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import Masked
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.reading import Reading

_PROSE_ITEM = 60
"""Characters from which an item that ends like a sentence is read as one."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A unit with its masked text, and the way to the entities that it names."""

    reading: Reading
    index: int
    unit: Unit
    view: Masked

    @property
    def text(self) -> str:
        """The masked text."""
        return self.view.text

    @property
    def span(self) -> Span:
        """The whole unit, as the quote of a statement."""
        return Span(self.unit.start, self.unit.end)

    @property
    def event(self) -> DocumentEntity | None:
        """The event that the unit is about."""
        return self.reading.scope[self.index]

    @property
    def label(self) -> Label | None:
        """What the label or heading above says of the names in the unit."""
        return self.unit.label

    @property
    def value_label(self) -> str:
        """The property that the label gives, such as `date`; empty for others."""
        return self.unit.label.value if self.unit.label is not None else ""

    @property
    def label_words(self) -> str:
        """The label or heading above as the document writes it, or an empty string."""
        span = self.unit.label_span
        return self.reading.document.text[slice(*span)] if span else ""

    @property
    def label_spans(self) -> tuple[Span, ...]:
        """Where the label or heading stands: the antecedent of what is listed under it."""
        return (Span(*self.unit.label_span),) if self.unit.label_span else ()

    @property
    def is_heading(self) -> bool:
        """Whether the unit is a heading."""
        return self.unit.kind is UnitKind.HEADING

    @property
    def is_listed(self) -> bool:
        """Whether the unit holds an entry of a list."""
        return self.unit.kind in LISTING

    def named(self, char: str) -> DocumentEntity | None:
        """Return the entity that a masked character stands for."""
        return self.reading.entity(self.view.mention(char))

    def mentions(self, *kinds: Kind) -> list[Mention]:
        """Return the mentions of these kinds, in order."""
        return [m for m in self.view.mentions if m.kind in kinds]

    def entities(self, *kinds: Kind) -> Iterator[DocumentEntity]:
        """Yield what the mentions of these kinds name, in order."""
        for mention in self.mentions(*kinds):
            entity = self.reading.entity(mention)
            if entity is not None:
                yield entity

    def enumerated(self, masked: str) -> Iterator[DocumentEntity]:
        """Yield what the mentions in a stretch of masked text name, in order."""
        for mention in self.view.mentions_in(masked):
            entity = self.reading.entity(mention)
            if entity is not None:
                yield entity


def passages(reading: Reading) -> Iterator[Passage]:
    """Yield the units of a reading in order."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        yield Passage(reading, index, unit, view)


def sentences_of(reading: Reading) -> Iterator[Passage]:
    """Yield the sentences of running text in order."""
    return (p for p in passages(reading) if p.unit.kind is UnitKind.SENTENCE)


def prose_of(reading: Reading) -> Iterator[Passage]:
    """Yield the sentences of running text, and the items of lists that read like them."""
    for passage in passages(reading):
        text = passage.text.rstrip()
        long = passage.is_listed and len(text) > _PROSE_ITEM and text.endswith((".", "!", "?", ";"))
        if long or passage.unit.kind is UnitKind.SENTENCE:
            yield passage


def drafts_of_actors(
    passage: Passage, masked: str, rule_: str, predicate: str, event: DocumentEntity, role: str
) -> Iterator[Draft]:
    """Yield that each person, institution and country in a stretch of masked text did so."""
    for mention in passage.view.mentions_in(masked):
        entity = passage.reading.entity(mention)
        if entity and mention.kind in {Kind.PERSON, Kind.INSTITUTION, Kind.COUNTRY}:
            yield Draft(rule_, entity, predicate, passage.span, event, role=role)
