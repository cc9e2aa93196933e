"""Hosts and backers that a later event shares with the one told before: "the same three hosts"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_SAME = re.compile(
    r"\b[Tt]he same (?:(?:two|three|four|five|six|team of|group of) )?"
    r"(?P<office>(?:co-?)?(?:hosts|organi[sz]ers|conveners)|partners|sponsors|backers|supporters)\b"
)
_RELATION = {"h": "ORGANIZED", "o": "ORGANIZED", "c": "ORGANIZED"}


def same_hosts(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield that those who ran or backed the event before did so again."""
    for passage in passages(reading):
        match = _SAME.search(passage.text)
        event = _event(passage) if match else None
        if match is None or event is None:
            continue
        relation = _RELATION.get(match["office"][0], "SUPPORTED")
        before = [
            d
            for d in drafts
            if d.predicate == relation
            and d.object is not None
            and d.object is not event
            and d.span.start < passage.span.start
        ]
        last = max(before, key=lambda d: d.span.start, default=None)
        for draft in before:
            if last is not None and draft.object is last.object:
                told = (draft.span,)
                yield Draft(
                    "same-hosts", draft.subject, relation, passage.span, event,
                    role=draft.role, antecedents=told,
                )  # fmt: skip


def _event(passage: Passage) -> DocumentEntity | None:
    """Return the one event that a sentence names, else the one it is about."""
    named = list(passage.entities(Kind.EVENT))
    if len(named) > 1:
        return None
    return named[0] if named else passage.event
