"""`govgraph stats`: the graph in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from govgraph.cli.options import format_option, graph_option
from govgraph.cli.tables import echo_rows

if TYPE_CHECKING:
    from govgraph.graph.knowledge import KnowledgeGraph

Number = tuple[str, str, int | float]


@click.command()
@graph_option
@format_option("table", "json")
def stats(graph: Path, format_: str) -> None:
    """Count documents, entities and relations, by kind and by proof.

    Example: govgraph stats --format json
    """
    from govgraph.graph.workspace import Workspace

    numbers = list(_numbers(Workspace.open(graph).knowledge()))
    echo_rows(("what", "kind", "number"), numbers, format_)


def _numbers(knowledge: KnowledgeGraph) -> Iterator[Number]:
    from govgraph.graph.copies import source_groups

    yield "documents", "all", len(knowledge.documents)
    originals = set(source_groups(knowledge.documents).values())
    yield "documents", "copies of another", len(knowledge.documents) - len(originals)
    yield from _counted("entities", Counter(e.label for e in knowledge.entities))
    yield from _counted("relations", Counter(r.type for r in knowledge.relations))
    grades = Counter(min(e.grade == "resolved" for e in r.evidence) for r in knowledge.relations)
    total = len(knowledge.relations) or 1
    yield "share of relations", "verbatim in some quote", round(grades[False] / total, 3)
    yield "share of relations", "resolved only", round(grades[True] / total, 3)
    shared = sum(r.sources > 1 for r in knowledge.relations)
    yield "relations", "with two or more sources", shared


def _counted(what: str, counts: Counter[str]) -> Iterator[Number]:
    yield what, "all", counts.total()
    for kind, number in sorted(counts.items()):
        yield what, kind, number
