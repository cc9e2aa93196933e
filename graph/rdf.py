"""The graph as RDF: the layout of docs/model.md, from plain values to sorted quads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import DefaultGraph, NamedNode, Quad, Triple

from govgraph.graph.derived import derived
from govgraph.graph.identifiers import DERIVED
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf_document import stated
from govgraph.graph.rdf_known import known
from govgraph.graph.rdf_terms import TYPE, Names
from govgraph.ontology.vocabulary import THINGS


def quads(knowledge: KnowledgeGraph, base: str = THINGS) -> list[Quad]:
    """Return the whole dataset, sorted by its lines of N-Quads, each quad once.

    The default graph holds what is known, a named graph a document what that document says, and
    one more graph what is derived. Equal knowledge gives equal lists, in whatever order it comes.
    """
    names = Names.of(knowledge, base)
    everything = {
        *_in_graph(DefaultGraph(), known(knowledge, names)),
        *stated(knowledge, names),
        *_in_graph(names.thing(DERIVED), derived(knowledge, names)),
    }
    return sorted(everything, key=line)


def line(quad: Quad) -> str:
    """Return a quad as N-Quads write it, without the full stop."""
    return str(quad)


def reading_order(quad: Quad) -> tuple[str, str, bool, str]:
    """Return a key that puts the default graph first, and the class of a node before the rest."""
    graph = "" if isinstance(quad.graph_name, DefaultGraph) else str(quad.graph_name)
    return graph, str(quad.subject), quad.predicate != TYPE, line(quad)


def _in_graph(graph: NamedNode | DefaultGraph, triples: Iterable[Triple]) -> Iterator[Quad]:
    for triple in triples:
        yield Quad(triple.subject, triple.predicate, triple.object, graph)
