"""What the model sees of a candidate: classes of words, layout and order, never a name."""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.ranker.candidates import Candidate, Sentence
from govgraph.loaders.ranker.word_classes import classes_of

_DISTANCES = ((0, "0"), (1, "1"), (3, "3"), (6, "6"), (12, "12"), (24, "24"))
_NEAR = 8
"""In words: how far around a name its neighbours are looked at."""


def features(candidate: Candidate) -> frozenset[str]:
    """Return the features of a candidate as names, each present or not."""
    found = {*_of_place(candidate), *_of_neighbours(candidate), *_of_layout(candidate)}
    if candidate.other is not None:
        found |= set(_of_pair(candidate, candidate.other))
    source = candidate.source
    found |= {f"{source}&{name}" for name in found if name.split(":")[0] in _JOINED}
    return frozenset({*found, f"source:{source}"})


_JOINED = frozenset({"between", "after", "before", "distance", "heading", "label"})
"""Features that mean another thing where one end is only what the unit is about."""


def _of_place(candidate: Candidate) -> Iterator[str]:
    """What the document tells of the two: how often they are named, whether the page is theirs."""
    reading = candidate.sentence.passage.reading
    a, b = candidate.subject, candidate.object
    if b is reading.main:
        yield "object is the event"
    if reading.main is None:
        yield "no event"
    if a is reading.subject:
        yield "subject is the page's"
    if b is reading.subject:
        yield "object is the page's"
    if a.parent == b.index:
        yield "subject within object"
    if b.parent == a.index:
        yield "object within subject"
    yield f"alike:{min(4, len(reading.table.of_kind(b.kind)))}"
    yield f"subject named:{min(4, len(a.mentions) + len(a.references))}"
    yield f"object named:{min(4, len(b.mentions) + len(b.references))}"
    yield f"quarter:{4 * candidate.sentence.passage.unit.start // len(reading.document.text)}"


def _of_layout(candidate: Candidate) -> Iterator[str]:
    """What the kind of unit, its label and its heading say."""
    passage = candidate.sentence.passage
    relation = passage.label.relation if passage.label else ""
    unit, source = passage.unit.kind.value, candidate.source
    yield f"unit:{unit}"
    yield f"label:{relation}"
    yield f"meaning:{passage.label.name if passage.label else ''}"
    yield f"{source}&{unit}&{relation}"
    for name in classes_of(passage.label_words.split()):
        yield f"heading:{name}"
    if passage.unit.section >= 0:
        above = passage.reading.masked[passage.unit.section].text
        for name in classes_of(above.split()):
            yield f"heading:{name}"


def _of_neighbours(candidate: Candidate) -> Iterator[str]:
    """The classes of words before and behind a name, and what else the unit names."""
    sentence, at = candidate.sentence, candidate.at
    words, kinds = sentence.words, sentence.kinds
    for name in classes_of(words[max(0, at - _NEAR) : at]):
        yield f"before:{name}"
    for name in classes_of(words[at + 1 : at + 1 + _NEAR]):
        yield f"after:{name}"
    for name in classes_of(words):
        yield f"unit says:{name}"
    if at <= 1:
        yield "opens the unit"
    for kind in set(kinds):
        if kind.startswith("<"):
            yield f"names:{kind}{min(4, kinds.count(kind))}"
    yield f"plain words:{min(6, sum(w.islower() and len(w) > 2 for w in words))}"


def _of_pair(candidate: Candidate, other: int) -> Iterator[str]:
    """What stands between two names, and around both."""
    sentence, at = candidate.sentence, candidate.at
    order = "ab" if at < other else "ba"
    first, last = sorted((at, other))
    between = sentence.kinds[first + 1 : last]
    distance = next((name for most, name in _DISTANCES if len(between) <= most), "far")
    yield f"order:{order}"
    yield f"distance:{distance}"
    said = classes_of(sentence.words[first + 1 : last])
    yield f"saying {order}:{'+'.join(said)}"
    for name in said:
        yield f"between:{order} {name}"
        yield f"between:{order} {name} {distance}"
    for kind in set(between):
        if kind.startswith("<"):
            yield f"passes:{kind}{min(3, between.count(kind))}"
    if {".", ";"} & set(between):
        yield "stops between"
    yield from _around(sentence, order, first, last)


def _around(sentence: Sentence, order: str, first: int, last: int) -> Iterator[str]:
    for name in classes_of(sentence.words[max(0, first - _NEAR) : first]):
        yield f"in front:{order} {name}"
    for name in classes_of(sentence.words[last + 1 : last + 1 + _NEAR]):
        yield f"behind:{order} {name}"
