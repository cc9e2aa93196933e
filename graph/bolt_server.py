"""A server of our own for the embedded property graph, spoken to over Bolt on loopback."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from govgraph.graph.cypher_store import CypherStore
from govgraph.graph.errors import CorruptGraph

HOST: Final = "127.0.0.1"
DATABASE: Final = "govgraph"
READER: Final = "reader"
"""The user for questions: the engine refuses what would change anything."""

_PASSWORD: Final = "bolt-password"
_ATTEMPTS: Final = 3
_PATIENCE: Final = 5
"""Seconds that a server may take to end before it is killed."""


def stored_password(folder: Path) -> str:
    """Return the reader's password of the graph in a folder, made up on first use.

    Only the user who owns the file can read it.

    Raises:
        OSError: the folder cannot be written.
    """
    path = folder / _PASSWORD
    if not path.exists():
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{_PASSWORD}.")  # mode 0600
        with os.fdopen(handle, "w") as stream:
            stream.write(secrets.token_urlsafe(24))
        with suppress(FileExistsError):  # another process was quicker: its password holds
            os.link(name, path)
        Path(name).unlink()
    return path.read_text()


class BoltServer:
    """A process that holds a copy of a property graph; it ends with the one that started it.

    Its user may read and no more: the engine refuses the rest. Close it when done; at the latest
    it ends with Python, or when Python is killed.
    """

    def __init__(self, store: CypherStore, password: str, timeout: float) -> None:
        """Start it, and wait until it answers.

        Raises:
            CorruptGraph: it does not start.
        """
        aside = tempfile.mkdtemp(prefix="govgraph-bolt-")
        self._complaints = Path(aside) / "complaints.txt"
        # In a session of its own, so that Ctrl-C in a terminal is not for it too.
        with self._complaints.open("wb") as complaints:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "govgraph.graph.arcade_server", aside],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints, text=True,
                start_new_session=True,
            )  # fmt: skip
        self.close = weakref.finalize(self, _end, self._process, aside)
        self._revision: str | None = None
        self._port = 0
        try:
            self._hold(store, password=password, timeout=timeout)
        except BaseException:
            self.close()
            raise

    @property
    def address(self) -> str:
        """Where a driver finds it, as READER with the password, in DATABASE."""
        return f"bolt://{HOST}:{self._port}"

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End it at once, in the middle of a query too."""
        self._process.kill()

    def follow(self, store: CypherStore) -> None:
        """Hold the state that is in the store now.

        Raises:
            CorruptGraph: the server cannot take it.
        """
        if store.revision() != self._revision:
            self._hold(store)

    def _hold(self, store: CypherStore, **start: Any) -> None:  # noqa: ANN401  # see `Start`
        said: dict[str, Any] = {}
        for _ in range(_ATTEMPTS):  # two writes may have passed since the folder was named
            revision = store.revision()
            said = self._ask({"folder": str(store.folder().resolve()), **start})
            if "port" in said:
                self._port, self._revision = said["port"], revision
                return
        raise CorruptGraph(f"the property graph has no server: {said['error']}")

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        requests, answers = self._process.stdin, self._process.stdout
        assert requests is not None
        assert answers is not None
        try:
            requests.write(json.dumps(request) + "\n")
            requests.flush()
            said: dict[str, Any] = json.loads(answers.readline())
        except (BrokenPipeError, ValueError):
            complaints = self._complaints.read_text(errors="replace").strip()[-600:]
            return {"error": complaints or "its process ended; it may have run out of memory"}
        return said


def _end(process: subprocess.Popen[str], aside: str) -> None:
    """End a server: it goes by itself once nobody can ask any more."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError):
        process.stdin.close()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()
    shutil.rmtree(aside, ignore_errors=True)
