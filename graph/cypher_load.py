"""The child process that writes the embedded property graph: JSON Lines in, a database out.

python -m govgraph.graph.cypher_load FOLDER ASIDE

The Java machine that it starts leaves its logs in ASIDE.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from govgraph.graph.apoc import NodeRow, RelationshipRow


def main() -> None:
    """Write what standard input holds into the folder that the first argument names."""
    from govgraph.graph import arcade  # noqa: PLC0415  (starts no Java machine before it must)

    folder, aside = map(Path, sys.argv[1:3])
    os.chdir(aside)
    arcade.load(folder, parsed(sys.stdin))
    sys.stdout.flush()
    os._exit(0)  # the Java machine takes its time to end, and has nothing left to do


def parsed(lines: Iterable[str]) -> Iterator[NodeRow | RelationshipRow]:
    """Yield the rows of JSON Lines in the form that `apoc_lines` writes."""
    for line in lines:
        row = json.loads(line)
        kind = NodeRow if row["type"] == "node" else RelationshipRow
        yield kind.model_validate(row)


if __name__ == "__main__":
    main()
