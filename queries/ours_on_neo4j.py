"""A saved question's Cypher, narrowed to what a push wrote: others may use our labels and types."""

from __future__ import annotations

import re
from typing import Final

from govgraph.graph.neo4j_push import OURS
from govgraph.graph.push_plan import DIGEST

_NODE: Final = re.compile(r"\((\w*):([A-Z]\w*(?:\|[A-Z]\w*)*)(?=[ ){])")
_RELATIONSHIP: Final = re.compile(r"\[(\w+)(:[A-Z_]+(?:\|[A-Z_]+)*(?: \{[^}]*\})?)\]")


def of_ours(query: str) -> str:
    """Return the query with the label of our nodes on each that has a label.

    Relationships that have a name must bear what a push writes on them. Only for texts of our own,
    whose patterns are plain.
    """
    nodes = _NODE.sub(rf"(\1:{OURS}&(\2)", query)
    return _RELATIONSHIP.sub(rf"[\1\2 WHERE \1.{DIGEST} IS NOT NULL]", nodes)
