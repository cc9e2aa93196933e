"""The property graph on disk, as ArcadeDB keeps it; thrown away and written anew as a whole."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack, nullcontext, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Self

from govgraph.graph.errors import CorruptGraph, NoGraph, UsageError
from govgraph.graph.states import States


class CypherStore:
    """The property graph below one folder, which need not exist yet. One writer at a time."""

    def __init__(self, path: Path) -> None:
        self._states = States(path)
        self.path = path

    def revision(self) -> str | None:
        """Return the ledger's revision that the graph was made from, None where there is none.

        Raises:
            CorruptGraph: the file that says so cannot be understood.
        """
        state = self._states.current()
        return state.revision if state else None

    def replace(self, lines: Iterable[str], revision: str, writer: Writer | None = None) -> None:
        """Write the graph that lines of `govgraph.graph.apoc.apoc_lines` hold as the whole.

        A writer that is at hand saves the start of the engine.

        Raises:
            UsageError: the engine is not installed.
            CorruptGraph: the engine could not write it.
        """
        with nullcontext(writer) if writer else Writer() as engine:
            self._states.replace(lambda folder: engine.write(folder, lines), revision)

    def discard(self) -> None:
        """Have the next use write the graph anew."""
        self._states.discard()

    def folder(self) -> Path:
        """Return the folder of the database that holds now.

        Raises:
            NoGraph: none was written yet.
        """
        state = self._states.current()
        if state is None:
            raise NoGraph(f"no property graph in {self.path}")
        return state.folder


def engine_is_here() -> bool:
    """Return whether the engine that runs Cypher is installed."""
    return find_spec("arcadedb_embedded") is not None


def require_engine() -> None:
    """Raise UsageError where the engine that runs Cypher is not installed."""
    if not engine_is_here():
        raise UsageError("Cypher needs an engine: pip install 'govgraph[cypher]'")


class Writer:
    """The engine in a process of its own, which writes databases one after another.

    Its start takes longer than most graphs take to write. Whatever ends the block that holds it,
    Ctrl-C too, ends the process.
    """

    def __init__(self) -> None:
        require_engine()
        self._held = ExitStack()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *ended: object) -> None:
        self._held.close()
        self._process = None

    def write(self, folder: Path, lines: Iterable[str]) -> None:
        """Write a new database into a folder.

        Raises:
            CorruptGraph: the engine could not write it.
        """
        held = list(lines)
        process = self._process = self._process or self._started()
        assert process.stdin
        assert process.stdout
        try:
            head = json.dumps({"folder": str(folder.resolve()), "lines": len(held)})
            process.stdin.write("".join(f"{line}\n" for line in (head, *held)).encode())
            process.stdin.flush()
        except BrokenPipeError:
            pass  # what it said before it ended is read below
        if b"done\n" not in process.stdout:  # the engine may have something to say before
            said = self._said()
            self.__exit__()
            raise CorruptGraph(f"the property graph could not be written: {said}")

    def _started(self) -> subprocess.Popen[bytes]:
        aside = self._held.enter_context(
            tempfile.TemporaryDirectory(prefix="govgraph-cypher-", ignore_cleanup_errors=True)
        )
        # Into a file: nobody empties a pipe while the process is waited for.
        self._errors = self._held.enter_context((Path(aside) / "errors").open("w+b"))
        command = [sys.executable, "-m", "govgraph.graph.cypher_load", aside]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors
        )
        self._held.callback(_end, process)
        return process

    def _said(self) -> str:
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace").strip()[-600:]


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(BrokenPipeError):
                pipe.close()
