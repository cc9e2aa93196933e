"""One measured run: a process of its own that prints what it took, and is ended in time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import Any


def measured(command: list[str], limit: float, env: Mapping[str, str] | None = None) -> Any:
    """Return what a command printed last, as JSON; None where it took more than `limit` seconds.

    A command that had to be stopped ends with all that it started.
    """
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=env, start_new_session=True
    )
    try:
        said, _ = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    return json.loads(said.splitlines()[-1])


def tell(line: str) -> None:
    """Say on standard error how far it is."""
    print(line, file=sys.stderr)
