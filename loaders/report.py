"""What a build did, document by document and in numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that was not loaded."""

    source: str
    reason: str


@dataclass(slots=True)
class BuildReport:
    """Filled while the build runs; documents by identity."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    reread: list[str] = field(default_factory=list)
    """Documents of the graph that were extracted again because the extractor is another one."""
    skipped: list[Skipped] = field(default_factory=list)
    ignored: int = 0
    """Files inside folders that are no documents."""
    statements: dict[str, int] = field(default_factory=dict)
    """Of the documents of this run, by relation type, property or mention."""
    rejected: dict[str, int] = field(default_factory=dict)
    """Proposed statements that failed the proof check, by reason."""
    seconds: float = 0.0

    @property
    def loaded(self) -> list[str]:
        """The documents of this run that are now in the graph."""
        return sorted([*self.new, *self.changed, *self.same])

    def as_json(self) -> str:
        """Return the report as a JSON object."""
        return json.dumps(self._plain(), indent=2, ensure_ascii=False)

    def _plain(self) -> dict[str, Any]:
        return {
            "documents": {
                "new": self.new,
                "changed": self.changed,
                "same": self.same,
                "extracted again": self.reread,
                "skipped": {one.source: one.reason for one in self.skipped},
                "ignored": self.ignored,
            },
            "statements": self.statements,
            "rejected": self.rejected,
            "seconds": round(self.seconds, 2),
        }

    def lines(self) -> Iterator[str]:
        """Yield the report as lines for people."""
        yield f"documents   {self._documents()}"
        if not self.loaded and not self.reread:
            return
        yield f"statements  {sum(self.statements.values())}"
        yield from (f"  {count:>7}   {name}" for name, count in _ranked(self.statements))
        yield f"rejected    {sum(self.rejected.values())}"
        yield from (f"  {count:>7}   {reason}" for reason, count in _ranked(self.rejected))
        yield f"seconds     {self.seconds:.1f}"

    def _documents(self) -> str:
        counts = {
            "new": len(self.new), "changed": len(self.changed), "unchanged": len(self.same),
            "extracted again": len(self.reread), "skipped": len(self.skipped),
            "other files ignored": self.ignored,
        }  # fmt: skip
        return ", ".join(f"{n} {what}" for what, n in counts.items() if n) or "none"


def _ranked(counts: dict[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
