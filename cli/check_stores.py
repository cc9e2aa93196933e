"""`govgraph check --stores`: whether all stores hold what the ledger makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import click

from govgraph.cli.tables import echo_rows

if TYPE_CHECKING:
    from govgraph.graph.comparison import Comparison
    from govgraph.graph.facts import Facts
    from govgraph.graph.workspace import Workspace

_NAMED: Final = 20
"""Differences that are named of each store."""


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers to which a graph was pushed; empty where none is asked."""

    endpoint: str = ""
    """The query service of a SPARQL server."""
    merged: str = ""
    """Its graph for the merged view, where that is not the default graph."""
    neo4j: str = ""
    database: str = ""


def check_stores(workspace: Workspace, servers: Servers, format_: str) -> int:
    """Name the first facts in which the stores and the ledger differ; return the exit code.

    Raises UsageError or ServerError.
    """
    rows, differing = [], 0
    for one in _comparisons(workspace, servers):
        rows += [(one.store, *told) for told in one.first(_NAMED)]
        differing += one.number
        counted = f"{one.number:,} {'difference' if one.number == 1 else 'differences'}"
        click.echo(
            f"{one.store}: {one.facts:,} facts, {counted if one.number else 'equal'}", err=True
        )
    if rows or format_ == "json":
        echo_rows(("store", "subject", "difference"), rows, format_)
    return 1 if differing else 0


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
    if servers.endpoint:
        yield compare("SPARQL server", made, _on_sparql_server(servers))
    if servers.neo4j:
        yield compare("Neo4j", made, _on_neo4j(servers), HELD)


def _on_sparql_server(servers: Servers) -> Facts:
    from govgraph.queries.endpoint import Endpoint
    from govgraph.queries.holdings import facts_of_store

    return facts_of_store(Endpoint.at(servers.endpoint, merged=servers.merged))


def _on_neo4j(servers: Servers) -> Facts:
    from govgraph.cli.push_neo4j import neo4j_at
    from govgraph.queries.holdings import facts_of_neo4j

    with neo4j_at(servers.neo4j, servers.database or None) as server:
        return facts_of_neo4j(server)
