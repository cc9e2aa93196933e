"""Documents that are copies of one text: an agency's story in two papers is one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

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
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for name in sorted(shingles):
        for shingle in shingles[name]:
            holders[shingle].append(name)
    groups: UnionFind[str] = UnionFind(shingles)
    pairs = {pair for names in holders.values() for pair in combinations(names, 2)}
    for left, right in pairs:
        if _jaccard(shingles[left], shingles[right]) >= _SHARED:
            groups.union(left, right)
    return {name: groups.find(name) for name in shingles}


def _shingles(text: str) -> frozenset[int]:
    words = normal_form(text).split()
    stretches = range(max(1, len(words) - _WORDS + 1))
    return (
        frozenset(hash(tuple(words[i : i + _WORDS])) for i in stretches) if words else frozenset()
    )


def _jaccard(left: frozenset[int], right: frozenset[int]) -> float:
    return len(left & right) / len(left | right) if left or right else 0.0
