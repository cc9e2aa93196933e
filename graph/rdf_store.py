"""The RDF dataset on disk, as Oxigraph keeps it; thrown away and written anew as a whole.

Every write goes to a folder of its own, and one small file says which folder holds now: readers
see the whole old state or the whole new one, and a write that is killed changes nothing.
"""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pyoxigraph import Quad, Store

from govgraph.graph.atomic import replacing
from govgraph.graph.errors import CorruptGraph, NoGraph

_POINTER: Final = "current.json"
_ATTEMPTS: Final = 3


@dataclass(frozen=True, slots=True)
class _State:
    folder: str
    revision: str


class RdfStore:
    """The dataset below one folder, which need not exist yet. One writer at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def revision(self) -> str | None:
        """Return the ledger's revision that the dataset was made from, None where there is none.

        Raises:
            CorruptGraph: the file that says so cannot be understood.
        """
        state = self._state()
        return state.revision if state else None

    def replace(self, quads: Iterable[Quad], revision: str) -> None:
        """Write the quads as the whole dataset, and remove what earlier writes left over.

        The state before this one stays on disk until the next write, for those who still read it.

        Raises:
            OSError: the disk is full or the folder cannot be written.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        self._remove_leftovers()
        state = _State(f"state-{uuid.uuid4().hex}", revision)
        store = Store(str(self.path / state.folder))
        store.bulk_extend(quads)
        store.flush()
        # Oxigraph holds the folder's lock as long as the object lives.
        del store
        with replacing(self.path / _POINTER) as stream:
            stream.write(json.dumps({"folder": state.folder, "revision": revision}).encode())

    def open(self) -> Store:
        """Return the dataset, read only.

        Raises:
            NoGraph: none was written yet.
            CorruptGraph: it cannot be opened.
        """
        for _ in range(_ATTEMPTS):
            state = self._state()
            if state is None:
                raise NoGraph(f"no RDF dataset in {self.path}")
            try:
                return Store.read_only(str(self.path / state.folder))
            except OSError as error:
                failure = error  # two writes may have passed since the pointer was read
        raise CorruptGraph(f"{self.path}: {failure}; `govgraph rebuild` writes it anew")

    def _state(self) -> _State | None:
        try:
            said = json.loads((self.path / _POINTER).read_text(encoding="utf-8"))
            return _State(said["folder"], said["revision"])
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError) as error:
            raise CorruptGraph(f"{self.path / _POINTER}: {error}") from error

    def _remove_leftovers(self) -> None:
        kept = {_POINTER, self._folder_in_use()}
        for path in self.path.iterdir():
            if path.name not in kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _folder_in_use(self) -> str | None:
        try:
            state = self._state()
        except CorruptGraph:
            return None  # a new write is how it gets well again
        return state.folder if state else None
