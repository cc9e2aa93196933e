"""Exports of several files: into a folder, or as one zip archive."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from govgraph.graph.errors import UsageError
from govgraph.graph.knowledge import KnowledgeGraph

Files = Callable[[KnowledgeGraph], Iterator[tuple[str, bytes]]]
"""What yields the files of an export, each by its name."""

_THEN: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that the format knows: archives of equal content are equal."""


def archived(files: Files) -> Callable[[KnowledgeGraph, BinaryIO], None]:
    """Return what writes the files as one zip archive."""

    def write(knowledge: KnowledgeGraph, stream: BinaryIO) -> None:
        whole = io.BytesIO()  # into a pipe the library writes other bytes than into a file
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files(knowledge):
                entry = zipfile.ZipInfo(name, _THEN)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, content)
        stream.write(whole.getvalue())

    return write


def write_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write files as the whole content of a folder, or nothing if anything goes wrong.

    What an earlier export left in it is replaced.

    Raises:
        UsageError: the folder holds something else.
        OSError: it cannot be written.
    """
    parent = folder.absolute().parent
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=parent) as beside:
        new = Path(beside) / "new"
        new.mkdir()
        for name, content in files:
            (new / name).write_bytes(content)
        if folder.exists():
            _require_export(folder, {path.suffix for path in new.iterdir()})
            folder.rename(Path(beside) / "old")
        new.rename(folder)


def _require_export(folder: Path, suffixes: set[str]) -> None:
    for path in folder.iterdir():
        if path.suffix not in suffixes or path.is_dir():
            raise UsageError(
                f"{folder} holds {path.name}, which is not of an export: name a new folder, "
                "or a file that ends in .zip"
            )
