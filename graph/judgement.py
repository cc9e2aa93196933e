"""What people decide about identity: rows with who and when, kept through every rebuild."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from govgraph.graph.statement import EntityKey


class Verdict(StrEnum):
    """What a judgement says."""

    SAME = "same"
    NOT_SAME = "not same"
    RENAME = "rename"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision; it lies dormant while the documents that it speaks of are absent."""

    sequence: int
    """Later ones win over earlier ones about the same keys."""
    verdict: Verdict
    left: EntityKey | None
    right: EntityKey | None = None
    value: str = ""
    """The new name (RENAME) or the identifier of a statement (REJECT)."""
    who: str = ""
    when: str = ""
