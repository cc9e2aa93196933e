"""What prose says people did at an event: moderate, give a keynote, speak, attend."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.rules.acts import acts_of
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.occasions_of_acts import (
    Act,
    happened_elsewhere,
    is_said_there,
    occasions_of,
    told_of,
)
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.settling import STRENGTH

_NEGATED = re.compile(
    r"\b(?:unlikely|unable|never|declin\w+ to|refus\w+ to|(?:will|would|did|does|do|could) not"
    r"|not (?:be|expected|present|there|attend\w*|due|coming))\b|n't\b"
    r"|\b(?:is|are|was|were)(?: \w+)? (?:believed|reported|said|thought|known|rumou?red)$"
)
"""What denies that somebody comes or speaks, or is only said of somebody."""


def participation(reading: Reading) -> Iterator[Draft]:
    """Who moderated, gave a keynote, spoke or attended, of the event that the sentence is about."""
    told = told_of(reading)
    for passage in prose_of(reading):
        if happened_elsewhere(passage.text):
            continue
        said_there = is_said_there(passage, told)
        acts = [
            act
            for act in acts_of(passage.text)
            if (said_there or not act.said)
            and not _NEGATED.search(passage.text, act.start, act.end)
        ]
        for char in dict.fromkeys(act.person for act in acts):
            yield from _took_part(passage, char, [act for act in acts if act.person == char])


def _took_part(passage: Passage, char: str, acts: Sequence[Act]) -> Iterator[Draft]:
    """Yield at which events somebody took part, each in the strongest of the roles told of."""
    person = passage.named(char)
    if person is None:
        return
    best: dict[int, tuple[DocumentEntity, str]] = {}
    for act, event in occasions_of(passage, acts):
        known = best.get(event.index)
        if known is None or STRENGTH[act.role] >= STRENGTH[known[1]]:
            best[event.index] = event, act.role
    for event, role in best.values():
        yield Draft("prose-participant", person, "PARTICIPATED_IN", passage.span, event, role=role)
