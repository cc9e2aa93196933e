"""Which document-level entities are one: a read-only value, never an operation on the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from govgraph.graph.acronyms import known_expansion
from govgraph.graph.clusters import Atom, Evidence, Expand, atoms_of, merged
from govgraph.graph.features import Place, Refinement, Said, features
from govgraph.graph.judgement import Judgement, Verdict
from govgraph.graph.statement import EntityKey, Statement
from govgraph.graph.unionfind import UnionFind

Pair = tuple[EntityKey, EntityKey]


@dataclass(frozen=True, slots=True)
class Linker:
    """A map from what a document speaks of to the canonical entity, a set of identity keys.

    One key may stand for different things in two documents (“the Forum” of 2021 and of 2022), so
    a document's key is first refined by what the document says of it, then looked up.
    """

    refined: Mapping[Place, EntityKey] = field(default_factory=dict)
    clusters: Mapping[EntityKey, frozenset[EntityKey]] = field(default_factory=dict)
    names: Mapping[EntityKey, str] = field(default_factory=dict)
    """Names that a judgement gave, by any key of the entity."""

    def refine(self, document: str, key: EntityKey) -> EntityKey:
        """Return the key with the edition, parent or country that the document gives it."""
        return self.refined.get((document, key), key)

    def canonical(self, document: str, key: EntityKey) -> frozenset[EntityKey]:
        """Return the keys of the canonical entity that the document's key belongs to."""
        known = self.refine(document, key)
        return self.clusters.get(known, frozenset((known,)))


def link(
    statements: Iterable[Statement],
    judgements: Iterable[Judgement] = (),
    expand: Expand = known_expansion,
) -> Linker:
    """Return the linker of all statements, whatever their order.

    `expand` gives the full name of an acronym that no document spells out, or None.
    """
    said = features(statements)
    refinement = Refinement(said)
    refined = refinement.all()
    evidence = Evidence(
        keys=frozenset(refined.values()),
        said=_gathered(said, refined),
        ordinals=frozenset(refinement.ordinals()),
        refined=refined,
        expand=expand,
    )
    atoms = atoms_of(evidence)
    decided = sorted(judgements, key=lambda judgement: judgement.sequence)
    clusters = _clusters(atoms, merged(atoms, evidence), decided)
    return Linker(refined, clusters, _given_names(clusters, decided))


def _gathered(
    said: Mapping[Place, Said], refined: Mapping[Place, EntityKey]
) -> dict[EntityKey, Said]:
    """Return what all documents say of each refined key, other keys refined too."""
    gathered: dict[EntityKey, Said] = {key: Said() for key in refined.values()}
    for (document, key), one in said.items():
        whole = gathered[refined[document, key]]
        whole.names |= one.names
        whole.acronyms |= one.acronyms
        for mine, theirs in (
            (whole.parents, one.parents),
            (whole.countries, one.countries),
            (whole.posts, one.posts),
        ):
            mine |= {refined[document, other] for other in theirs}
    return gathered


def _clusters(
    atoms: Mapping[EntityKey, Atom], joined: UnionFind[Atom], decided: list[Judgement]
) -> dict[EntityKey, frozenset[EntityKey]]:
    """Return the cluster of every key; judgements count for more than the rules."""
    same, apart = _decisions(decided)
    members: dict[Atom, list[EntityKey]] = {}
    for key in sorted(atoms):
        members.setdefault(joined.find(atoms[key]), []).append(key)
    bound = _Bound(atoms, apart)
    for left, right in sorted(same):
        if left in atoms and right in atoms:
            bound.join(left, right)
    for keys in members.values():
        for left, right in bound.links(keys):
            bound.join(left, right)
    return {key: group for group in bound.sets.groups().values() for key in group}


def _decisions(decided: Iterable[Judgement]) -> tuple[set[Pair], set[Pair]]:
    """Return the pairs judged the same and those judged apart, the latest judgement holding."""
    latest: dict[Pair, Verdict] = {}
    for one in decided:
        if one.verdict in (Verdict.SAME, Verdict.NOT_SAME) and one.left and one.right:
            latest[min(one.left, one.right), max(one.left, one.right)] = one.verdict
    same = {pair for pair, verdict in latest.items() if verdict is Verdict.SAME}
    return same, set(latest) - same


class _Bound:
    """Sets of keys that never come to hold two keys that were judged apart."""

    def __init__(self, keys: Iterable[EntityKey], apart: set[Pair]) -> None:
        self.sets = UnionFind(keys)
        self._apart = apart
        self._judged = {key for pair in apart for key in pair}

    def links(self, keys: list[EntityKey]) -> Iterable[Pair]:
        """Return enough pairs to join the keys, all of them where a judgement may be in the way."""
        if self._judged.isdisjoint(keys):
            return [(keys[0], other) for other in keys[1:]]
        return combinations(keys, 2)

    def join(self, left: EntityKey, right: EntityKey) -> None:
        """Join the sets of two keys unless that would bring a pair judged apart together."""
        ends = {self.sets.find(left), self.sets.find(right)}
        if all({self.sets.find(a), self.sets.find(b)} != ends for a, b in self._apart):
            self.sets.union(left, right)


def _given_names(
    clusters: Mapping[EntityKey, frozenset[EntityKey]], decided: Iterable[Judgement]
) -> dict[EntityKey, str]:
    names: dict[EntityKey, str] = {}
    for one in decided:
        if one.verdict is Verdict.RENAME and one.left and one.left in clusters:
            names.update(dict.fromkeys(clusters[one.left], one.value))
    return names
