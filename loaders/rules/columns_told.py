"""Posts that the columns of a list tell: "Reef Institute – Jane Porter", "Jane Porter; Dean; …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entry_fields import Field
from govgraph.loaders.rules.list_columns import Line, lines_of_lists
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_FORMER = re.compile(r"\b(?:former(?:ly)?|ex-|previously|past|retired)\b", re.I)
_SEVERAL = frozenset({"/", ";", "("})
"""Marks in front of one more body of the same person; behind a comma stands what it is part of."""


def columns_told(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield where the people of a list work, for those of whom nothing else tells it."""
    told = {(d.subject.index, d.span) for d in drafts if d.predicate == "AFFILIATED_WITH"}
    found = [view.mentions for view in reading.masked]
    lines = lines_of_lists(reading.document.text, reading.units, found)
    for passage in passages(reading):
        line = lines.get(passage.index)
        if line is not None:
            yield from _posts(passage, line, told)


def _posts(passage: Passage, line: Line, told: set[tuple[int, Span]]) -> Iterator[Draft]:
    text = passage.reading.document.text
    people = _named(passage, line.person, Kind.PERSON) if line.person else []
    person = passage.reading.entity(people[0]) if len(people) == 1 else None
    if person is None or (person.index, passage.span) in told:
        return
    title = line.posts[0].span.cut(text) if line.posts else ""
    for at, field in enumerate(line.bodies):
        if at and field.mark not in _SEVERAL:
            continue
        for mention in _named(passage, field, Kind.INSTITUTION)[:1]:
            body = passage.reading.entity(mention)
            if body is not None:
                yield Draft(
                    "column-post",
                    person,
                    "AFFILIATED_WITH",
                    passage.span,
                    body,
                    role=clean_title(title),
                    former=_FORMER.search(title) is not None,
                    occasion=passage.event,
                )


def _named(passage: Passage, field: Field, kind: Kind) -> list[Mention]:
    """Return the mentions of a kind in a field."""
    span = field.span
    return [
        m for m in passage.mentions(kind) if m.span.start < span.end and span.start < m.span.end
    ]
