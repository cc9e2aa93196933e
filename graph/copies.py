"""Documents that are copies of one text: an agency's story in two papers is one source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from math import ceil

from govgraph.graph.document import Document
from govgraph.graph.identity import normal_form
from govgraph.graph.unionfind import UnionFind

_WORDS = 8
_SHARED = 0.8


def source_groups(documents: Iterable[Document]) -> dict[str, str]:
    """Return for each document the smallest identity among its near-duplicates.

    Two documents are copies when the Jaccard index of their word 8-grams is at least 0.8.
    """
    shingles = {document.id: _shingles(document.text) for document in documents}
    groups: UnionFind[str] = UnionFind(shingles)
    for left, right in _candidates(shingles):
        if _jaccard(shingles[left], shingles[right]) >= _SHARED:
            groups.union(left, right)
    return {name: groups.find(name) for name in shingles}


def _candidates(shingles: Mapping[str, frozenset[int]]) -> set[tuple[str, str]]:
    """Return the pairs that may share enough.

    Prefix filtering (Chaudhuri, Ganti and Kaushik 2006): in one order of all shingles, the rarest
    first, two sets that share four fifths share one of their first fifths.
    """
    spread = Counter(shingle for of_one in shingles.values() for shingle in of_one)
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for name in sorted(shingles):
        ordered = sorted(shingles[name], key=lambda shingle: (spread[shingle], shingle))
        for shingle in ordered[: len(ordered) - ceil(_SHARED * len(ordered)) + 1]:
            if spread[shingle] > 1:
                holders[shingle].append(name)
    return {pair for names in holders.values() for pair in combinations(names, 2)}


def _shingles(text: str) -> frozenset[int]:
    words = normal_form(text).split()
    stretches = range(max(1, len(words) - _WORDS + 1))
    return (
        frozenset(hash(tuple(words[i : i + _WORDS])) for i in stretches) if words else frozenset()
    )


def _jaccard(left: frozenset[int], right: frozenset[int]) -> float:
    return len(left & right) / len(left | right) if left or right else 0.0
