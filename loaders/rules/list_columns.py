"""Lists whose lines have one shape: where most lines have a person, the others have one too."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders.names import NAME_PARTICLES
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.words import common_word

_TITLE = r"(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Amb|Hon|H\.E)\.? )*"
_LINE = re.compile(
    rf"(?P<key>[^:\n(]{{2,40}}: )?{_TITLE}(?P<name>[^\W\d_][^,(|:;\n–—@]*?)"
    r"(?P<divider>\s[-–—|@]\s|\s?\(|,\s|\s?\n|;\s)"
)
_ENOUGH = 3
"""Lines of one shape that make a list."""


@dataclass(frozen=True, slots=True)
class _Entry:
    index: int
    name: Span
    known: bool
    """Whether a person was found where the name stands."""


def with_columns(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions of all units, with people where the shape of their list has them."""
    current = [list(mentions) for mentions in found]
    for entries in _lists(text, units, found):
        known = sum(entry.known for entry in entries)
        if len(entries) < _ENOUGH or 2 * known < len(entries):
            continue
        for entry in entries:
            if not entry.known and _namelike(entry.name.cut(text)):
                current[entry.index] = _claimed(text, current[entry.index], entry.name)
    return current


def _lists(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[_Entry]]:
    """Return the entries of each list, those of one shape together."""
    lists: dict[tuple[int, str, bool, str], list[_Entry]] = defaultdict(list)
    for index, unit in enumerate(units):
        match = _LINE.match(text, unit.start, unit.end) if unit.kind in LISTING else None
        if match is None or unit.cells:
            continue
        name = Span(*match.span("name"))
        known = any(m.kind is Kind.PERSON and name.covers(m.span) for m in found[index])
        label = unit.label.name if unit.label else ""
        shape = unit.section, label, match["key"] is not None, match["divider"].strip()
        lists[shape].append(_Entry(index, name, known))
    return list(lists.values())


def _claimed(text: str, mentions: Sequence[Mention], name: Span) -> list[Mention]:
    """Return the mentions with a person in the place of what was found in the name."""
    person = Mention(Kind.PERSON, name, name, name.cut(text), "person")
    kept = [m for m in mentions if m.extent.end <= name.start or m.extent.start >= name.end]
    return sorted([*kept, person], key=lambda m: m.span)


def _namelike(words: str) -> bool:
    """Return whether words could be a name: capitals and particles, no head of a body, no post."""
    parts = words.split()
    own = [p for p in parts if p.lower() not in NAME_PARTICLES]
    if (
        not 2 <= len(own) <= 6
        or not all(p[0].isupper() for p in own)
        or re.search(r"[\d&/]", words)
    ):
        return False
    if any(head_kind(p) for p in own) or POST_PATTERN.search(words):
        return False
    capitals = sum(p.isupper() and len(p) > 2 and "." not in p for p in own)
    return capitals < 2 and not all(common_word(p) for p in own)
