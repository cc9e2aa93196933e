"""Whether a process has ended, of which the tests are no parent."""

from __future__ import annotations

import time
from pathlib import Path


def gone(pid: int) -> bool:
    """Return whether there is no such process, or nothing of it but its place in the table."""
    try:
        return "\nState:\tZ" in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True


def ends(pid: int, seconds: float = 10) -> bool:
    """Return whether a process that was told to end is gone in time."""
    deadline = time.monotonic() + seconds
    while not gone(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return gone(pid)
