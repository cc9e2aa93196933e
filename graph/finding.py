"""Finding a document by what a person calls it."""

from __future__ import annotations

from difflib import get_close_matches

from govgraph.graph.errors import UnknownName
from govgraph.graph.identifiers import document_path
from govgraph.graph.ledger import Ledger


def find_document(ledger: Ledger, given: str, origin: str) -> str:
    """Return the identity of the document that an identity, path, address or IRI stands for.

    `origin` is the absolute path or the normalised address that `given` means as a place.

    Raises:
        UnknownName: none does; the message lists the nearest.
    """
    loaded = ledger.loaded()
    if given in loaded:
        return given
    for identity, known in loaded.items():
        if known.origin == origin:
            return identity
    for document in ledger.documents():
        if given.endswith(document_path(document)):
            return document.id
    raise UnknownName(_nothing_like(given, list(loaded)))


def _nothing_like(given: str, known: list[str]) -> str:
    near = get_close_matches(given, known, n=3, cutoff=0.4) or sorted(known)[:3]
    hint = f"; is it one of: {', '.join(near)}?" if near else ""
    return f"no document {given!r} in the graph{hint}"
