"""Lists read as columns: what most lines have in a field, the others have there too.

Whatever divides the fields and in whatever order they stand ("Name, Post, Body", "Body – Name",
"Body (Name)"): the lines of one list agree on it, and the known names of some tell the rest.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders.rules.entry_fields import Field, Slot, cells_of, fields_of, post_at_body
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.tables import columns_of

_FEWEST = 2
"""Lines that make a list."""
_KNOWN = 0.3
"""Share of the lines in which a known name tells what a column holds."""
_AGREE = 0.75
"""Share of the lines that must not say otherwise."""
_MOST_OTHERS = 0.25
_DEEPEST = 3
"""Fields among which the one with the names is sought."""
_UNSETTLED = frozenset({Slot.NAME, Slot.BRAND})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list whose columns are known: where its person, post and bodies stand."""

    person: Field | None
    bodies: tuple[Field, ...]
    posts: tuple[Field, ...]
    body_first: bool
    """Whether the bodies stand in front of the names."""


@dataclass(frozen=True, slots=True)
class _Entry:
    index: int
    fields: tuple[Field, ...]

    def slot(self, at: int) -> Slot | None:
        return self.fields[at].slot if at < len(self.fields) else None


def lines_of_lists(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> dict[int, Line]:
    """Return for each line of a list of people what its fields hold, as all its lines agree."""
    lines: dict[int, Line] = {}
    for entries in _lists(text, units, found):
        person = _person_column(entries)
        if person is not None:
            body = _body_column(entries, person)
            lines |= {e.index: _line(text, e, person, body) for e in entries}
    return lines


def with_columns(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions of all units, with those that the columns of their lists tell."""
    current = [list(mentions) for mentions in found]
    for index, line in lines_of_lists(text, units, found).items():
        if line.person is not None and not _fits(line.person, current[index]):
            current[index] = _claimed(text, current[index], line.person.span, Kind.PERSON)
        if not any(_is_found(f.span, current[index]) for f in (*line.bodies, *line.posts)):
            for body in line.bodies[:1]:
                current[index] = _claimed(text, current[index], body.span, Kind.INSTITUTION)
    return current


def _lists(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[_Entry]]:
    """Return the entries of each list, those divided by the same mark together."""
    lists: dict[tuple[int, str, str], list[_Entry]] = defaultdict(list)
    headed = columns_of(text, units)
    for index, unit in enumerate(units):
        if unit.kind not in LISTING or index in headed:
            continue
        if unit.cells:
            fields = tuple(cells_of(text, unit.cells, found[index]))
        else:
            fields = tuple(fields_of(text, unit, found[index]))
        if len(fields) > 1:
            label = unit.label.name if unit.label else ""
            lists[unit.section, label, fields[1].mark].append(_Entry(index, fields))
    return [entries for entries in lists.values() if len(entries) >= _FEWEST]


def _person_column(entries: Sequence[_Entry]) -> int | None:
    """Return in which field the lines have a person, and nowhere else, if they have."""
    whole = len(entries)
    columns = [Counter(e.slot(at) for e in entries) for at in range(_DEEPEST)]
    people = [c[Slot.PERSON] for c in columns]
    best = max(range(_DEEPEST), key=people.__getitem__)
    if sum(people) - people[best] > _MOST_OTHERS * whole:
        return None
    if people[best] >= _KNOWN * whole:
        return best if columns[best][Slot.NAME] + people[best] >= _AGREE * whole else None
    named = columns[0][Slot.NAME] >= _AGREE * whole
    posts = max(c[Slot.POST] for c in columns[1:])
    return 0 if named and 2 * posts >= whole and whole > _FEWEST else None


def _body_column(entries: Sequence[_Entry], person: int) -> int | None:
    """Return in which field the lines have a body, or something that could be one."""
    deepest = max(len(e.fields) for e in entries)
    best: tuple[int, int] | None = None
    for at in range(deepest):
        slots = Counter(s for e in entries if (s := e.slot(at)) is not None)
        whole, known = slots.total(), slots[Slot.BODY]
        could = known + slots[Slot.NAME] + slots[Slot.BRAND]
        if at == person or 2 * whole < len(entries) or could < _AGREE * whole:
            continue
        if known >= _KNOWN * whole and (best is None or known > best[0]):
            best = known, at
    return best[1] if best else None


def _line(text: str, entry: _Entry, person: int, body: int | None) -> Line:
    """Return what the fields of one line hold; a line may lack a field that others have."""
    holder = entry.fields[person] if person < len(entry.fields) else None
    if holder is not None and holder.slot not in {Slot.PERSON, Slot.NAME}:
        holder = None
    rest = [(at, f) for at, f in enumerate(entry.fields) if at != person]
    bodies = [f for _, f in rest if f.slot is Slot.BODY]
    if any(post_at_body(f.span.cut(text)) for _, f in rest if f.slot is Slot.POST):
        body = None
    posts = [f for _, f in rest if f.slot is Slot.POST]
    if body is not None and not bodies:
        open_ones = [(at, f) for at, f in rest if f.slot in _UNSETTLED and not (posts and f.plain)]
        bodies = [f for at, f in open_ones if at == body] or [f for _, f in open_ones[-1:]]
    return Line(holder, tuple(bodies), tuple(posts), body is not None and body < person)


def _fits(person: Field, mentions: Sequence[Mention]) -> bool:
    """Return whether a person was found in a field, and nothing of what stands beside it."""
    before = [m for m in mentions if m.kind is Kind.PERSON and m.span.start < person.span.end]
    inside = [m for m in before if m.span.end > person.span.start]
    return bool(inside) and all(m.span.end <= person.span.end for m in inside)


def _is_found(span: Span, mentions: Sequence[Mention]) -> bool:
    """Return whether a body is known already in a field."""
    return any(
        m.kind is Kind.INSTITUTION and m.extent.start < span.end and span.start < m.extent.end
        for m in mentions
    )


def _claimed(text: str, mentions: Sequence[Mention], span: Span, kind: Kind) -> list[Mention]:
    """Return the mentions with a person or body in the place of what was found in the field."""
    head = "person" if kind is Kind.PERSON else ""
    new = Mention(kind, span, span, span.cut(text), head)
    return placed(mentions, new)
