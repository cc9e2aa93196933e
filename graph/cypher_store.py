"""The property graph on disk, as ArcadeDB keeps it; thrown away and written anew as a whole."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

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

    def replace(self, lines: Iterable[str], revision: str) -> None:
        """Write the graph that lines of `govgraph.graph.apoc.apoc_lines` hold as the whole.

        Raises:
            UsageError: the engine is not installed.
            CorruptGraph: the engine could not write it.
        """
        require_engine()
        self._states.replace(lambda folder: _write(folder, lines), revision)

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


def _write(folder: Path, lines: Iterable[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    with tempfile.TemporaryDirectory(prefix="govgraph-cypher-") as aside:
        command = [sys.executable, "-m", "govgraph.graph.cypher_load", str(folder.resolve()), aside]
        # `run` ends the child if anything, Ctrl-C too, ends this call.
        done = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()[-600:]
        raise CorruptGraph(f"the property graph could not be written: {said}")
