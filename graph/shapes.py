"""The RDF held against `shapes.ttl`, by pyshacl."""

from __future__ import annotations

from collections.abc import Iterable

import pyshacl
from pyoxigraph import Quad, RdfFormat, Triple, serialize
from rdflib import RDF, Graph
from rdflib.namespace import SH
from rdflib.term import Node

from govgraph.graph.checks import Problem, Severity
from govgraph.ontology.files import ROLES_AND_KINDS, SHAPES, text_of


def check_shapes(quads: Iterable[Quad]) -> list[Problem]:
    """Return, sorted, where the dataset breaks the shapes; a store is an iterable of quads too.

    All graphs are taken together: counts stand in the default graph, proof in those of documents.
    """
    shapes = Graph().parse(data=text_of(SHAPES), format="turtle")
    _, results, _ = pyshacl.validate(_merged(quads), shacl_graph=shapes, allow_warnings=True)
    if not isinstance(results, Graph):
        raise TypeError(f"the shapes could not be applied: {results!r}")
    found = results.subjects(RDF.type, SH.ValidationResult)
    return sorted({_problem(results, result) for result in found})


def _merged(quads: Iterable[Quad]) -> Graph:
    triples = (Triple(quad.subject, quad.predicate, quad.object) for quad in quads)
    # In rdflib's own memory: with Oxigraph below it, pyshacl's many small questions took minutes
    # where this takes seconds.
    graph = Graph()
    graph.parse(data=serialize(triples, format=RdfFormat.N_TRIPLES), format="nt")
    # The concepts that roles and kinds point at.
    graph.parse(data=text_of(ROLES_AND_KINDS), format="turtle")
    return graph


def _problem(results: Graph, result: Node) -> Problem:
    grade = results.value(result, SH.resultSeverity)
    message = str(results.value(result, SH.resultMessage))
    value = results.value(result, SH.value)
    return Problem(
        Severity.FAILURE if grade == SH.Violation else Severity.NOTE,
        str(results.value(result, SH.focusNode)),
        message if value is None else f"{message} It has: {value}",
    )
