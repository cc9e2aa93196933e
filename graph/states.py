"""A store that is thrown away and written anew as a whole, each time in a folder of its own.

One small file says which folder holds now: readers see the whole old state or the whole new one,
and a write that is killed changes nothing.
"""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from govgraph.graph.atomic import replacing
from govgraph.graph.errors import CorruptGraph

_POINTER: Final = "current.json"


@dataclass(frozen=True, slots=True)
class State:
    """A written state: its folder, and the revision of the ledger that it was made from."""

    folder: Path
    revision: str


class States:
    """The states below one folder, which need not exist yet. One writer at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def current(self) -> State | None:
        """Return the state that holds now, None where none was written yet.

        Raises:
            CorruptGraph: the file that says so cannot be understood.
        """
        try:
            said = json.loads((self.path / _POINTER).read_text(encoding="utf-8"))
            return State(self.path / said["folder"], said["revision"])
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError) as error:
            raise CorruptGraph(f"{self.path / _POINTER}: {error}") from error

    def replace(self, write: Callable[[Path], None], revision: str) -> None:
        """Let `write` fill a new folder, make it the state, and remove what was left over.

        The state before this one stays on disk until the next write, for those who still read it.

        Raises:
            OSError: the disk is full or the folder cannot be written.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        self._remove_leftovers()
        name = f"state-{uuid.uuid4().hex}"
        write(self.path / name)
        with replacing(self.path / _POINTER) as stream:
            stream.write(json.dumps({"folder": name, "revision": revision}).encode())

    def discard(self) -> None:
        """Let no state hold, so that the next use writes one; those who read go on reading."""
        (self.path / _POINTER).unlink(missing_ok=True)

    def _remove_leftovers(self) -> None:
        kept = {_POINTER, self._name_in_use()}
        for path in self.path.iterdir():
            if path.name not in kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _name_in_use(self) -> str | None:
        try:
            state = self.current()
        except CorruptGraph:
            return None  # a new write is how it gets well again
        return state.folder.name if state else None
