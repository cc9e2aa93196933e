"""`govgraph check`: whether the graph keeps its promises."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from govgraph.cli.options import format_option, graph_option
from govgraph.cli.tables import echo_rows

if TYPE_CHECKING:
    from govgraph.graph.checks import Problem
    from govgraph.graph.workspace import Workspace

_COLOURS: Final = {"failure": "red", "note": "yellow"}


@click.command()
@graph_option
@format_option("table", "json")
def check(graph: Path, format_: str) -> int:
    """Hold the graph against its shapes (SHACL) and rules.

    The exit code is 1 where one is broken. Among the rules: every quote stands at its offsets in
    the stored text, every fact has proof, and the RDF store says what the ledger says. Values on
    which documents disagree are notes.

    Example: govgraph check --graph my-graph
    """
    from govgraph.graph.checks import Severity
    from govgraph.graph.workspace import Workspace

    problems = _problems(Workspace.open(graph))
    _show(problems, format_)
    failures = sum(p.severity is Severity.FAILURE for p in problems)
    verdict = "the graph does not conform" if failures else "the graph conforms"
    notes = _counted(len(problems) - failures, "note")
    click.echo(f"{verdict}: {_counted(failures, 'failure')}, {notes}", err=True)
    return 1 if failures else 0


def _show(problems: list[Problem], format_: str) -> None:
    rows = [(p.severity.value, p.subject, p.message) for p in problems]
    if rows or format_ == "json":
        echo_rows(("severity", "subject", "message"), rows, format_, _COLOURS)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _problems(workspace: Workspace) -> list[Problem]:
    from govgraph.graph.checks import check_invariants, check_pairs, check_projection
    from govgraph.graph.rdf import quads
    from govgraph.graph.shapes import check_shapes

    knowledge = workspace.knowledge()
    made, stored = quads(knowledge), list(workspace.rdf_store().open())
    found = {
        *check_invariants(knowledge),
        *check_pairs(knowledge),
        *check_projection(stored, made),
        *check_shapes(stored),
    }
    return sorted(found)
