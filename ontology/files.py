"""The files of this folder, as text, wherever the package is installed."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

ONTOLOGY: Final = "govgraph.ttl"
ALIGNMENTS: Final = "alignments.ttl"
ROLES_AND_KINDS: Final = "roles.ttl"
SHAPES: Final = "shapes.ttl"
CONTEXT: Final = "context.jsonld"


def text_of(name: str) -> str:
    """Return the content of one of the files named above.

    Raises:
        FileNotFoundError: there is no such file.
    """
    return files("govgraph.ontology").joinpath(name).read_text(encoding="utf-8")
