"""Which edition of an event a sentence tells of, where it names the event by another count.

"At the 20th Harbour Forum, held in 2023, the guests included X" says nothing of the guests of the
Harbour Forum 2025, though the page knows the forum under that name alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_COUNT = re.compile(
    r"\b(\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|inaugural|previous|last)(?: annual| ever)?\W*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TOLD = frozenset({"PARTICIPATED_IN", "ORGANIZED", "SUPPORTED", "PRESENTED_AT"})


def without_other_editions(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without those whose sentence tells of another edition of the event."""
    telling = {p.span: p for p in passages(reading)}
    return [d for d in drafts if not _of_another(telling.get(d.span), d)]


def _of_another(passage: Passage | None, draft: Draft) -> bool:
    if passage is None or draft.object is None or draft.predicate not in _TOLD:
        return False
    return tells_of_another(passage, draft.object)


def tells_of_another(passage: Passage, event: DocumentEntity) -> bool:
    """Return whether a sentence names an event by a count and a year that are not its own."""
    own = set(_YEAR.findall(event.name))
    text = passage.reading.document.text
    unit = text[passage.unit.start : passage.unit.end]
    if not own or not set(_YEAR.findall(unit)) - own or set(_YEAR.findall(unit)) & own:
        return False
    named = [m for m in passage.mentions(Kind.EVENT) if passage.reading.entity(m) is event]
    counts = [_COUNT.search(text[max(0, m.span.start - 24) : m.span.start]) for m in named]
    inside = [re.match(r"\d+(?:st|nd|rd|th)\b", m.name) for m in named]
    told = [c.group(1) for c in counts if c] + [c.group() for c in inside if c]
    return any(count.lower() not in event.name.lower() for count in told)
