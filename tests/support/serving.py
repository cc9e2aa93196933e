"""`govgraph serve` as a real process, with the address that it says it answers at."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import urllib3

Response = urllib3.BaseHTTPResponse

_CLIENT = urllib3.PoolManager(maxsize=20, timeout=60)


@dataclass(frozen=True)
class Served:
    address: str
    process: subprocess.Popen[str]

    def ask(
        self, path: str = "", method: str = "GET", body: str | bytes | None = None, **headers: str
    ) -> Response:
        """Return the response to a request; `content_type="…"` is a header."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return _CLIENT.request(
            method, self.address + path, body=body, headers=named, redirect=False, retries=False
        )

    def query(self, query: str, accept: str = "*/*", **headers: str) -> Response:
        """Return the response to a SPARQL query, asked with GET."""
        return self.ask(f"sparql?{urlencode({'query': query})}", accept=accept, **headers)

    @property
    def children(self) -> set[int]:
        """The processes that it has started and that are there."""
        listed = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return {int(child) for task in listed for child in task.read_text().split()}


@contextmanager
def serving(graph: Path, *options: object, **environment: str) -> Iterator[Served]:
    """Serve a graph on a free port until the block ends."""
    command = [sys.executable, "-m", "govgraph.cli.main", "serve", "--graph", str(graph)]
    process = subprocess.Popen(
        [*command, "--port", "0", *map(str, options)], start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | environment,
    )  # fmt: skip
    with process:
        try:
            assert process.stdout
            yield Served(process.stdout.readline().strip(), process)
        finally:
            process.terminate()


def comes_true(said: Callable[[], bool], seconds: float = 20) -> bool:
    """Return whether something comes to be so in time."""
    deadline = time.monotonic() + seconds
    while not said() and time.monotonic() < deadline:
        time.sleep(0.02)
    return said()
