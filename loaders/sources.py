"""What the arguments of a build stand for: files, folders, globs and web addresses."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from govgraph.graph.errors import SourceError, UsageError
from govgraph.loaders.addresses import is_address, normal_address
from govgraph.loaders.readers import can_read

_EXPLAINING = frozenset({"readme", "license", "changelog"})


@dataclass(frozen=True, slots=True)
class Source:
    """One document to be read."""

    given: str
    """The path or address to read."""
    identity: str
    """Normalised address, else the path relative to the folder that was given, with slashes."""
    origin: str
    """The absolute path or normalised address: the place that new content may replace."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that the arguments stand for."""

    sources: tuple[Source, ...]
    problems: tuple[SourceError, ...] = ()
    ignored: int = 0
    """Files inside folders that are no documents, by their suffix."""


def gather(arguments: Iterable[str], name: str = "") -> Gathered:
    """Return the documents that the arguments stand for, each place once.

    `name` becomes the identity in place of the derived one.

    Raises:
        UsageError: a name is given to more or less than one document.
    """
    sources: dict[str, Source] = {}
    problems: list[SourceError] = []
    ignored = 0
    for argument in arguments:
        try:
            found, passed_over = _expand(argument)
        except SourceError as problem:
            problems.append(problem)
            continue
        ignored += passed_over
        for source in found:
            sources.setdefault(source.origin, source)
    if name and len(sources) != 1:
        raise UsageError(f"--as names one document, but {len(sources)} were given")
    named = (replace(source, identity=name) if name else source for source in sources.values())
    return Gathered(tuple(named), tuple(problems), ignored)


def _expand(argument: str) -> tuple[list[Source], int]:
    """Return the documents of one argument, and how many files it held that are none."""
    path = Path(argument)
    if is_address(argument):
        return [_address(argument)], 0
    if not argument.strip():
        raise SourceError(repr(argument), "it is no path")
    if "://" in argument and not path.exists():
        raise SourceError(argument, "only http and https addresses can be fetched")
    if path.is_dir():
        return _folder(path)
    if path.exists() or not glob.has_magic(argument):
        return [_source(path, path.parent)], 0
    return _pattern(argument)


def origin_of(argument: str) -> str:
    """Return the place that an argument means: its normalised address or absolute path."""
    if is_address(argument):
        with suppress(ValueError):
            return normal_address(argument)
    return str(Path(argument).resolve())


def _address(url: str) -> Source:
    try:
        normal = normal_address(url)
    except ValueError as error:
        raise SourceError(url, str(error)) from error
    return Source(url, normal, normal)


def _folder(root: Path) -> tuple[list[Source], int]:
    files = list(_walk(root))
    documents = [path for path in files if _is_document(path)]
    if not documents:
        raise SourceError(str(root), "no documents in this folder")
    return [_source(path, root) for path in documents], len(files) - len(documents)


def _pattern(pattern: str) -> tuple[list[Source], int]:
    root = Path().joinpath(*_fixed_part(Path(pattern)))
    paths = sorted(Path(found) for found in glob.glob(pattern, recursive=True))  # noqa: PTH207
    files = [path for path in paths if path.is_file()]
    documents = [path for path in files if _is_document(path)]
    if not documents:
        raise SourceError(pattern, "no documents match")
    return [_source(path, root) for path in documents], len(files) - len(documents)


def _fixed_part(pattern: Path) -> Iterator[str]:
    """Yield the leading parts of a pattern that hold no wildcard: the folder it looks into."""
    for part in pattern.parts[:-1]:
        if glob.has_magic(part):
            return
        yield part


def _walk(root: Path) -> Iterator[Path]:
    """Yield the files below a folder in order; hidden ones are nobody's documents.

    Raises:
        SourceError: a folder may not be listed.
    """

    def refuse(error: OSError) -> None:
        raise SourceError(str(error.filename), error.strerror or "cannot be listed")

    for folder, folders, names in os.walk(root, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(folder, name)


def _is_document(path: Path) -> bool:
    """Return whether a file found in a folder is meant to be read; what explains it is not."""
    return can_read(str(path)) and path.stem.lower() not in _EXPLAINING


def _source(path: Path, root: Path) -> Source:
    return Source(str(path), path.relative_to(root).as_posix(), str(path.resolve()))
