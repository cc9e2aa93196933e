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
@click.option(
    "--stores",
    is_flag=True,
    help="Compare what the stores hold with the ledger, fact by fact, instead.",
)
@click.option(
    "--endpoint", metavar="URL", help="Compare the SPARQL server whose query service is there, too."
)
@click.option("--default-graph", metavar="IRI", help="Its graph that holds the merged view.")
@click.option("--neo4j", metavar="URI", help="Compare this Neo4j server, too.")
@click.option("--database", metavar="NAME", help="Its database, if not the user's own.")
@graph_option
@format_option("table", "json")
def check(
    graph: Path, format_: str, stores: bool, endpoint: str | None, default_graph: str | None,
    neo4j: str | None, database: str | None,
) -> int:  # fmt: skip
    """Hold the graph against its shapes (SHACL) and rules.

    The exit code is 1 where one is broken. Among the rules: every quote stands at its offsets in
    the stored text, every fact has proof, and the RDF store says what the ledger says. Values on
    which documents disagree are notes.

    With --stores, what the RDF store and the embedded property graph hold is read back in SPARQL
    and in Cypher and compared with the ledger, fact by fact: entities, properties, relations with
    their roles, documents, quotes and offsets. The first differences are named. --endpoint
    and --neo4j compare servers to which the graph was pushed, too; NEO4J_USERNAME and
    NEO4J_PASSWORD hold the user and the password, else they are asked for.

    Example: govgraph check --graph my-graph

    Example: govgraph check --stores
    """
    from govgraph.cli.check_stores import Servers, check_stores
    from govgraph.graph.checks import Severity
    from govgraph.graph.workspace import Workspace

    if stores:
        servers = Servers(endpoint or "", default_graph or "", neo4j or "", database or "")
        return check_stores(Workspace.open(graph), servers, format_)
    if endpoint or neo4j:
        raise click.UsageError("--endpoint and --neo4j go with --stores")
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
