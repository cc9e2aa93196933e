"""Which two entities of a document may stand in a relation that one of its units tells.

Both are named in the unit; or one is, and the other is what the unit is about: the event in
scope, the page's subject, or what the heading, the label or the sentence before names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import NOTHING
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.ontology.vocabulary import RELATIONS

FARTHEST = 60
"""In words: names further apart in one unit are not weighed together."""
OPENING = 0.2
"""The part of a page, from its start, that says what it is about."""
_WORD = re.compile(r"[A-Za-z][\w’'-]*|[\ue000-\uf8ff]|[,.:;()–—|/\"“”&-]")
_WEIGHED = (
    "AFFILIATED_WITH",
    "PARTICIPATED_IN",
    "ORGANIZED",
    "SUPPORTED",
    "PART_OF",
    "LOCATED_IN",
    "INITIATED",
    "ENDORSED",
    "PRESENTED_AT",
)


@dataclass(frozen=True)
class Sentence:
    """A unit as words, its mentions being one word each."""

    passage: Passage

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words, punctuation marks and masked mentions, in order."""
        return tuple(_WORD.findall(self.passage.text))

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The words in lower case, each mention as the kind of what it names: `<Person>`."""
        return tuple(
            f"<{self.passage.view.mention(w).kind}>" if is_mention(w) else w.lower()
            for w in self.words
        )

    @cached_property
    def named(self) -> tuple[tuple[int, DocumentEntity], ...]:
        """Where in the words entities are named or referred to, and which."""
        found = ((i, self.passage.named(w)) for i, w in enumerate(self.words) if is_mention(w))
        return tuple((i, entity) for i, entity in found if entity is not None)


@dataclass(frozen=True)
class Candidate:
    """Two entities, the unit that may tell their relation, and where it names them."""

    subject: DocumentEntity
    object: DocumentEntity
    sentence: Sentence
    source: str
    """How the unit comes to both: `in` it, or one from its `scope`, `label`, `heading` …"""
    at: int
    """Place of the subject among the words, or of the object if the subject is not named."""
    other: int | None = None
    """Place of the object, if both are named."""

    @property
    def relations(self) -> tuple[str, ...]:
        """The relation types that these kinds of ends admit."""
        return admitted(self.subject.kind, self.object.kind)


def is_mention(word: str) -> bool:
    """Return whether a word of masked text stands for a mention."""
    return "\ue000" <= word <= "\uf8ff"


def admitted(subject: Kind, object_: Kind) -> tuple[str, ...]:
    """Return the relation types that may hold between two kinds."""
    return tuple(r for r in _WEIGHED if RELATIONS[r].admits(subject.value, object_.value))


def candidates(reading: Reading) -> Iterator[Candidate]:
    """Yield every pair of entities of a document that some relation type admits."""
    for passage in passages(reading):
        sentence = Sentence(passage)
        yield from _both_named(sentence)
        yield from _one_named(sentence)


def _both_named(sentence: Sentence) -> Iterator[Candidate]:
    for (i, subject), (j, object_) in permutations(sentence.named, 2):
        near = abs(i - j) <= FARTHEST and subject is not object_
        if near and admitted(subject.kind, object_.kind):
            yield Candidate(subject, object_, sentence, "in", i, j)


def _one_named(sentence: Sentence) -> Iterator[Candidate]:
    abouts = [] if sentence.passage.label is NOTHING else list(_abouts(sentence))
    done: set[tuple[int, int]] = set()
    for at, entity in sentence.named:
        for source, about in abouts:
            pair = (entity.index, about.index)
            if entity is about or pair in done:
                continue
            done.add(pair)
            if admitted(entity.kind, about.kind):
                yield Candidate(entity, about, sentence, source, at)
            if source in {"scope", "subject"} and admitted(about.kind, entity.kind):
                yield Candidate(about, entity, sentence, f"of {source}", at)


def _abouts(sentence: Sentence) -> Iterator[tuple[str, DocumentEntity]]:
    """Yield what a unit is about without naming it, each once, the closest first."""
    seen = {entity.index for _, entity in sentence.named}
    for source, entity in _sources(sentence.passage):
        if entity is not None and entity.index not in seen:
            seen.add(entity.index)
            yield source, entity


def _weighty(event: DocumentEntity, reading: Reading) -> bool:
    """Return whether a page opens with an event or comes back to it: others it only touches on."""
    places = [span.start for span in (*event.full, *event.short, *event.references)]
    return len(places) > 1 or min(places, default=0) <= OPENING * len(reading.document.text)


def _sources(passage: Passage) -> Iterator[tuple[str, DocumentEntity | None]]:
    reading, unit = passage.reading, passage.unit
    yield "scope", passage.event if passage.event and _weighty(passage.event, reading) else None
    yield "subject", reading.subject
    if unit.section >= 0:
        for mention in reading.masked[unit.section].mentions:
            yield "heading", reading.entity(mention)
    for span in passage.label_spans:
        for entity in reading.table.entities:
            named = (*entity.full, *entity.short, *entity.references)
            if any(span.covers(s) for s in named):
                yield "label", entity
    if passage.index and reading.units[passage.index - 1].paragraph == unit.paragraph:
        for mention in reading.masked[passage.index - 1].mentions:
            yield "before", reading.entity(mention)
    texts = reading.table.of_kind(Kind.INITIATIVE)
    if texts:
        yield "text", max(texts, key=lambda e: (len(e.mentions) + len(e.references), -e.index))
