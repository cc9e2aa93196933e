"""Whether a store holds the facts that the ledger makes, and where it does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice

from govgraph.graph.facts import FIELDS, Fact, Facts, Kind


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a store and the ledger have in common, and what not."""

    store: str
    facts: int
    """How many facts of the ledger the store was held against."""
    missing: Facts
    """What the ledger makes and the store does not hold."""
    extra: Facts
    """What the store holds and the ledger does not make, or holds more than once."""

    @property
    def number(self) -> int:
        """How many facts differ."""
        return self.missing.total() + self.extra.total()

    def first(self, number: int) -> list[tuple[str, str]]:
        """Return the first differences by subject, each a subject and what is wrong with it."""
        return list(islice(self._told(), number))

    def _told(self) -> Iterator[tuple[str, str]]:
        grouped: defaultdict[tuple[str, Kind], tuple[list[Fact], list[Fact]]]
        grouped = defaultdict(lambda: ([], []))
        for side, facts in enumerate((self.missing, self.extra)):
            for fact in sorted(facts.elements(), key=repr):
                grouped[fact.subject, fact.kind][side].append(fact)
        for (subject, kind), (missing, extra) in sorted(grouped.items()):
            if len(missing) == len(extra) == 1:
                yield subject, _changed(kind, missing[0], extra[0])
                continue
            yield from ((subject, f"{_shown(fact)} is missing") for fact in missing)
            yield from ((subject, f"{_shown(fact)} should not be there") for fact in extra)


def compare(
    store: str, made: Facts, held: Facts, kinds: Collection[Kind] = frozenset(Kind)
) -> Comparison:
    """Return how the facts of a store differ from those that the ledger makes.

    Of the ledger's, those of these kinds are looked for: not every store has room for all.
    """
    wanted = Facts({fact: number for fact, number in made.items() if fact.kind in kinds})
    return Comparison(store, wanted.total(), wanted - held, held - wanted)


def _changed(kind: Kind, wanted: Fact, held: Fact) -> str:
    """Return what differs between two facts of a kind about one subject."""
    places = zip(FIELDS[kind], wanted.said, held.said, strict=True)
    told = (f"{name} is {there!r}, not {here!r}" for name, here, there in places if here != there)
    return f"{kind}: {'; '.join(told)}"


def _shown(fact: Fact) -> str:
    said = (f"{name} {value!r}" for name, value in zip(FIELDS[fact.kind], fact.said, strict=True))
    return f"{fact.kind} ({', '.join(said)})"
