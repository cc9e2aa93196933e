"""Questions put to a SPARQL server get the answers of the store on disk."""

from __future__ import annotations

import pytest
from fuseki_server import Fuseki
from pyoxigraph import RdfFormat, Store

from govgraph.graph.errors import ServerError, UnknownName, UsageError
from govgraph.graph.sparql_server import sparql_server
from govgraph.queries.answers import ResultGraph, ResultTable
from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.children import QueryTimeout
from govgraph.queries.endpoint import Endpoint
from govgraph.queries.own import run_elsewhere
from govgraph.queries.run import run_saved

RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def address(fuseki: Fuseki, store: Store) -> str:
    """A dataset that holds the small graph."""
    dataset = fuseki.dataset()
    server = sparql_server(f"sparql+{dataset}")
    quads = store.dump(format=RdfFormat.N_QUADS).decode()
    assert _post(dataset + "/data", quads)
    assert server.query("ASK { ?s ?p ?o }")
    return f"{dataset}/sparql"
