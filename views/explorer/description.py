"""What the endpoint says of itself (SPARQL 1.1 Service Description)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from pyoxigraph import NamedNode, Triple

from govgraph.ontology.terms import RDF
from govgraph.queries.answers import ResultGraph
from govgraph.views.explorer.results import GRAPHS, RESULTS

SD: Final = "http://www.w3.org/ns/sparql-service-description#"
_TYPE: Final = NamedNode(RDF + "type")


def description(endpoint: str, graphs: Iterable[NamedNode]) -> ResultGraph:
    """Return the description of the endpoint at an address, over a dataset with these graphs.

    It claims none of the standard's features: the default graph is the merged view and no union of
    the named ones, no other machine is asked, and IRIs are not fetched.
    """
    service = NamedNode(endpoint)
    return ResultGraph(tuple(chain(_service(service), _dataset(service, graphs))))


def _service(service: NamedNode) -> Iterator[Triple]:
    yield Triple(service, _TYPE, _sd("Service"))
    yield Triple(service, _sd("endpoint"), service)
    yield Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query"))
    formats = {one.iri for one in RESULTS.values()} | {one.iri for one in GRAPHS.values()}
    for iri in sorted(formats):
        yield Triple(service, _sd("resultFormat"), NamedNode(iri))


def _dataset(service: NamedNode, graphs: Iterable[NamedNode]) -> Iterator[Triple]:
    dataset, default = (NamedNode(f"{service.value}#{part}") for part in ("dataset", "known"))
    yield Triple(service, _sd("defaultDataset"), dataset)
    yield Triple(dataset, _TYPE, _sd("Dataset"))
    yield Triple(dataset, _sd("defaultGraph"), default)
    yield Triple(default, _TYPE, _sd("Graph"))
    for number, name in enumerate(sorted(graphs, key=str), start=1):
        graph = NamedNode(f"{service.value}#graph-{number}")
        yield Triple(dataset, _sd("namedGraph"), graph)
        yield Triple(graph, _TYPE, _sd("NamedGraph"))
        yield Triple(graph, _sd("name"), name)


def _sd(name: str) -> NamedNode:
    return NamedNode(SD + name)
