"""`govgraph serve` as a real process, with the address that it says it answers at."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import urllib3


@dataclass(frozen=True)
class Served:
    address: str
    process: subprocess.Popen[str]

    def ask(
        self, path: str, method: str = "GET", body: str | bytes | None = None, **headers: str
    ) -> urllib3.BaseHTTPResponse:
        """Return the response to a request; `content_type="…"` is a header."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return urllib3.request(
            method, self.address + path, body=body, headers=named, redirect=False, retries=False
        )

    @property
    def children(self) -> set[int]:
        """The processes that it has started and that are there."""
        pid = self.process.pid
        return {
            int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        }


@contextmanager
def serving(graph: Path, *options: object, **environment: str) -> Iterator[Served]:
    """Serve a graph on a free port until the block ends."""
    command = [sys.executable, "-m", "govgraph.cli.main", "serve", "--graph", str(graph)]
    process = subprocess.Popen(
        [*command, "--port", "0", *map(str, options)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | environment,
    )  # fmt: skip
    with process:
        try:
            assert process.stdout
            yield Served(process.stdout.readline().strip(), process)
        finally:
            process.terminate()
