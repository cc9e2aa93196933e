"""How names become identity: normal forms, identity keys, identifiers."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from govgraph.graph.statement import EntityKey

_WORD = re.compile(r"[^\W_]+")


def normal_form(name: str) -> str:
    """Return a name folded for comparison: case, accents, punctuation and spacing do not count."""
    text = unicodedata.normalize("NFKD", name.replace("&", " and "))
    text = "".join(c for c in text if not unicodedata.combining(c)).casefold()
    return " ".join(_WORD.findall(text))


def entity_key(label: str, name: str, qualifier: str = "") -> EntityKey:
    """Return the identity key of an entity of this label, full name and qualifier."""
    return EntityKey(label, normal_form(name), normal_form(qualifier))


def digest(*parts: str, digits: int = 16) -> str:
    """Return a stable hash of the parts, in hexadecimal."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:digits]
