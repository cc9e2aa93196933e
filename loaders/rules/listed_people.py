"""Lists of people, known by the lines whose names are known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention


def siblings_are_people(units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> set[int]:
    """Return the units of lists that have a person's name at the start of two lines in five."""
    lists: dict[tuple[int, str], list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        if unit.kind is UnitKind.ITEM:
            lists[(unit.section, unit.label.name if unit.label else "")].append(index)
    chosen: set[int] = set()
    for members in lists.values():
        opening = sum(_opens_with_person(units[i], found[i]) for i in members)
        if len(members) >= 2 and 5 * opening >= 2 * len(members):
            chosen |= set(members)
    return chosen


def _opens_with_person(unit: Unit, mentions: Sequence[Mention]) -> bool:
    if not mentions or mentions[0].kind is not Kind.PERSON:
        return False
    return mentions[0].span.start - unit.start < 30


def as_listed_person(unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a line of a list of people, an unknown name at its start as one."""
    if not mentions or mentions[0].kind is not Kind.UNKNOWN:
        return list(mentions)
    first = mentions[0]
    if first.span.start - unit.start > 12 or not _namelike(first.name):
        return list(mentions)
    return [replace(first, kind=Kind.PERSON), *mentions[1:]]


def _namelike(name: str) -> bool:
    if not 2 <= len(name.split()) <= 4 or re.search(r"\d", name):
        return False
    return POST_PATTERN.search(name) is None
