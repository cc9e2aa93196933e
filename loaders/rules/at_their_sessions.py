"""Who took part in a session of an event is not told of the whole event by the same words too."""

from __future__ import annotations

from collections.abc import Sequence

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.mention import Kind

_BY_MODEL = "learned-"
_PROSE = frozenset({"prose-participant", "line-up", "among-those"})


def at_their_sessions(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without the ties to an event that those to its session already tell.

    What a sentence says of the session holds for it alone; and where only the model ties somebody
    to the event, the session is enough.
    """
    wholes: dict[int, set[int]] = {}
    for draft in drafts:
        if draft.predicate == "PART_OF" and draft.object is not None:
            wholes.setdefault(draft.subject.index, set()).add(draft.object.index)
    told: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        if draft.predicate == "PARTICIPATED_IN" and draft.object is not None:
            for whole in wholes.get(draft.object.index, ()):
                told.setdefault((draft.subject.index, whole), []).append(draft)
    placed = {
        d.subject.index
        for d in drafts
        if d.predicate == "PART_OF" and not d.rule.startswith(_BY_MODEL)
    }
    return [
        draft
        for draft in drafts
        if not _told_already(draft, told) and not _placed_already(draft, placed)
    ]


def _placed_already(draft: Draft, placed: set[int]) -> bool:
    """Return whether the model alone makes a session part of one event more than the rules do."""
    event = draft.predicate == "PART_OF" and draft.subject.kind is Kind.EVENT
    return event and draft.rule.startswith(_BY_MODEL) and draft.subject.index in placed


def _told_already(draft: Draft, told: dict[tuple[int, int], list[Draft]]) -> bool:
    """Return whether a tie to the whole says no more than one to its session."""
    if draft.predicate != "PARTICIPATED_IN" or draft.object is None:
        return False
    parts = told.get((draft.subject.index, draft.object.index), [])
    if draft.rule.startswith(_BY_MODEL):
        return any(not part.rule.startswith(_BY_MODEL) for part in parts)
    return draft.rule in _PROSE and any(part.span == draft.span for part in parts)
