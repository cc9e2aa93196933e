"""How far a push has come."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Final

DRY: Final = "nothing was changed; a push would do this:"


def shown(steps: Iterable[int], total: int, task: str) -> None:
    """Take the steps, each with how many it dealt with: with a bar on a terminal."""
    if not sys.stderr.isatty():
        for _ in steps:
            pass
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        running = bar.add_task(task, total=total)
        for done in steps:
            bar.advance(running, done)
