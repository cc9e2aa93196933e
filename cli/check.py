"""`govgraph check`: whether the graph keeps its promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from govgraph.cli.options import endpoint_option, format_option, graph_option
from govgraph.cli.tables import echo_rows

if TYPE_CHECKING:
    from govgraph.graph.checks import Problem
    from govgraph.graph.comparison import Comparison
    from govgraph.graph.facts import Facts
    from govgraph.graph.workspace import Workspace

    Servers = tuple[Callable[[Facts], Comparison], ...]

_NAMED: Final = 20
"""Differences that are named of each store."""
_COLOURS: Final = {"failure": "red", "note": "yellow"}


@click.command()
@click.option(
    "--stores",
    is_flag=True,
    help="Compare what the stores hold with the ledger, fact by fact, instead.",
)
@endpoint_option
@graph_option
@format_option("table", "json")
def check(
    graph: Path, format_: str, stores: bool, endpoint: str | None, default_graph: str | None
) -> int:
    """Hold the graph against its shapes (SHACL) and rules.

    The exit code is 1 where one is broken. Among the rules: every quote stands at its offsets in
    the stored text, every fact has proof, and the RDF store says what the ledger says. Values on
    which documents disagree are notes.

    With --stores, what the RDF store and the embedded property graph hold is read back in SPARQL
    and in Cypher and compared with the ledger, fact by fact: entities, properties, relations with
    their roles, documents, quotes and offsets. The first differences are named. --endpoint
    compares a SPARQL server to which the graph was pushed, too.

    Example: govgraph check --graph my-graph

    Example: govgraph check --stores --graph my-graph
    """
    from govgraph.graph.checks import Severity
    from govgraph.graph.workspace import Workspace

    if stores:
        workspace = Workspace.open(graph)
        return _compared(workspace, format_, _servers(endpoint, default_graph))
    if endpoint:
        raise click.UsageError("--endpoint goes with --stores")
    problems = _problems(Workspace.open(graph))
    _show(problems, format_)
    failures = sum(p.severity is Severity.FAILURE for p in problems)
    verdict = "the graph does not conform" if failures else "the graph conforms"
    notes = _counted(len(problems) - failures, "note")
    click.echo(f"{verdict}: {_counted(failures, 'failure')}, {notes}", err=True)
    return 1 if failures else 0


def _compared(workspace: Workspace, format_: str, servers: Servers) -> int:
    """Name the first facts in which the stores and the ledger differ; return the exit code."""
    comparisons = list(_comparisons(workspace, servers))
    rows = [(c.store, *told) for c in comparisons for told in c.first(_NAMED)]
    if rows or format_ == "json":
        echo_rows(("store", "subject", "difference"), rows, format_)
    for one in comparisons:
        number = _counted(one.number, "difference") if one.number else "equal"
        click.echo(f"{one.store}: {one.facts:,} facts, {number}", err=True)
    return 1 if any(one.number for one in comparisons) else 0


def _servers(endpoint: str | None, merged: str | None) -> Servers:
    """Return what compares each server, by the name under which it is told."""
    from govgraph.graph.comparison import compare
    from govgraph.queries.endpoint import Endpoint
    from govgraph.queries.holdings import facts_of_store

    if not endpoint:
        return ()
    server = Endpoint.at(endpoint, merged=merged or "")
    return (lambda made: compare("SPARQL server", made, facts_of_store(server)),)


def _comparisons(workspace: Workspace, servers: Servers) -> Iterator[Comparison]:
    from govgraph.graph.comparison import compare
    from govgraph.graph.cypher_store import engine_is_here
    from govgraph.graph.facts import facts_of
    from govgraph.graph.facts_in_cypher import HELD
    from govgraph.queries.cypher import CypherSession
    from govgraph.queries.holdings import facts_of_session, facts_of_store

    made = facts_of(workspace.knowledge())
    yield compare("RDF store", made, facts_of_store(workspace.rdf_store().open()))
    if engine_is_here():
        with CypherSession(workspace.cypher_store().folder()) as session:
            yield compare("embedded property graph", made, facts_of_session(session), HELD)
    else:
        click.echo("embedded property graph: not there (pip install 'govgraph[cypher]')", err=True)
    yield from (server(made) for server in servers)


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
