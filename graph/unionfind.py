"""Disjoint sets whose outcome does not depend on the order of the unions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar


class _Ordered(Protocol):
    def __lt__(self, other: Any, /) -> bool: ...  # noqa: ANN401

    def __hash__(self) -> int: ...


T = TypeVar("T", bound=_Ordered)


class UnionFind(Generic[T]):
    """Disjoint sets; the representative of a set is its smallest member."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._parent: dict[T, T] = {item: item for item in items}

    def find(self, item: T) -> T:
        """Return the smallest member of the item's set; an unknown item is a set of its own."""
        root = item
        while (above := self._parent.setdefault(root, root)) != root:
            root = above
        while self._parent[item] != root:
            self._parent[item], item = root, self._parent[item]
        return root

    def union(self, left: T, right: T) -> bool:
        """Join two sets; return whether they were apart."""
        first, second = self.find(left), self.find(right)
        if first == second:
            return False
        low, high = (first, second) if first < second else (second, first)
        self._parent[high] = low
        return True

    def groups(self) -> dict[T, frozenset[T]]:
        """Return every set under its smallest member."""
        members: defaultdict[T, set[T]] = defaultdict(set)
        for item in list(self._parent):
            members[self.find(item)].add(item)
        return {root: frozenset(group) for root, group in sorted(members.items())}
