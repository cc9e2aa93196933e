"""How far a run has come: a bar on a terminal, nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def tracked(items: Sequence[T], task: str) -> Iterator[T]:
    """Yield the items, showing on standard error how many are done."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415  (needless in a pipe)
    from rich.progress import track  # noqa: PLC0415

    yield from track(items, task, console=Console(stderr=True), transient=True)
