"""The RDF dataset on disk, as Oxigraph keeps it; thrown away and written anew as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from pyoxigraph import Quad, Store

from govgraph.graph.errors import CorruptGraph, NoGraph
from govgraph.graph.states import States

_ATTEMPTS: Final = 3


class RdfStore:
    """The dataset below one folder, which need not exist yet. One writer at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._states = States(path)

    def revision(self) -> str | None:
        """Return the ledger's revision that the dataset was made from, None where there is none.

        Raises:
            CorruptGraph: the file that says so cannot be understood.
        """
        state = self._states.current()
        return state.revision if state else None

    def replace(self, quads: Iterable[Quad], revision: str) -> None:
        """Write the quads as the whole dataset.

        Raises:
            OSError: the disk is full or the folder cannot be written.
        """

        def write(folder: Path) -> None:
            store = Store(str(folder))
            store.bulk_extend(quads)
            store.flush()
            # Oxigraph holds the folder's lock as long as the object lives.
            del store

        self._states.replace(write, revision)

    def open(self) -> Store:
        """Return the dataset, read only.

        Raises:
            NoGraph: none was written yet.
            CorruptGraph: it cannot be opened.
        """
        for _ in range(_ATTEMPTS):
            state = self._states.current()
            if state is None:
                raise NoGraph(f"no RDF dataset in {self.path}")
            try:
                return Store.read_only(str(state.folder))
            except OSError as error:
                failure = error  # two writes may have passed since the pointer was read
        raise CorruptGraph(f"{self.path}: {failure}; `govgraph rebuild` writes it anew")
