"""How names become identity: normal forms, identity keys, identifiers."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

from govgraph.graph.statement import EntityKey
from govgraph.ontology.vocabulary import LABELS

_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=1 << 16)
def normal_form(name: str) -> str:
    """Return a name folded for comparison: case, accents, punctuation and spacing do not count."""
    text = unicodedata.normalize("NFKD", name.replace("&", " and "))
    text = "".join(c for c in text if not unicodedata.combining(c)).casefold()
    return " ".join(_WORD.findall(text))


def entity_key(label: str, name: str, qualifier: str = "") -> EntityKey:
    """Return the identity key of an entity of this label, full name and qualifier."""
    return EntityKey(label, normal_form(name), normal_form(qualifier))


def slug(name: str, length: int = 60) -> str:
    """Return a name as part of an identifier: ASCII letters and digits joined by hyphens."""
    words = re.findall(r"[a-z0-9]+", normal_form(name))
    kept = "-".join(words)[:length].rstrip("-")
    return kept or "unnamed"


def entity_id(name: str, smallest: EntityKey) -> str:
    """Return an entity's identifier: the slug of its name, eight digits of its smallest key."""
    folder = LABELS[smallest.label].path
    hashed = digest(smallest.label, smallest.name, smallest.qualifier, digits=8)
    return f"{folder}/{slug(name)}-{hashed}"


def digest(*parts: str, digits: int = 16) -> str:
    """Return a stable hash of the parts, in hexadecimal."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:digits]
