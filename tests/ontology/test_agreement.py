"""The vocabulary table, the Turtle files, the shapes and the context say the same."""

from __future__ import annotations

import json
from itertools import chain

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import SH
from rdflib.term import Node

from govgraph.graph.identity import slug
from govgraph.graph.json_ld import Context
from govgraph.graph.rdf_terms import kind_concept, role_concept
from govgraph.ontology import files, kinds, terms
from govgraph.ontology.vocabulary import (
    DOCUMENT,
    LABELS,
    NAMESPACE,
    PROPERTIES,
    RELATIONS,
    ROLES,
    Label,
    Property,
    RelationType,
    Value,
)
from govgraph.ontology.vocabulary import Node as Form

GG = Namespace(NAMESPACE)
SHAPE = Namespace(terms.SHAPES)
ALL_LABELS = (*LABELS.values(), DOCUMENT)
ALL_ROLES = set(chain.from_iterable(relation.roles for relation in RELATIONS.values()))


def turtle(name: str) -> Graph:
    return Graph().parse(data=files.text_of(name), format="turtle")


ontology = turtle(files.ONTOLOGY)
alignments = turtle(files.ALIGNMENTS)
shapes = turtle(files.SHAPES)
concepts = turtle(files.ROLES_AND_KINDS)
context = json.loads(files.text_of(files.CONTEXT))["@context"]


def ours(graph: Graph) -> set[str]:
    """All terms of our namespace that a graph speaks of."""
    nodes = chain.from_iterable(graph)
    return {str(n).removeprefix(NAMESPACE) for n in nodes if isinstance(n, URIRef) and is_ours(n)}


def members(graph: Graph, node: Node | None) -> set[Node]:
    """The classes of a domain or range, be it one class or a union."""
    union = graph.value(node, OWL.unionOf) if node else None
    return set(Collection(graph, union)) if union else {node} if node else set()


def text(graph: Graph, subject: URIRef, predicate: URIRef) -> str:
    return str(graph.value(subject, predicate))


def test_the_ontology_declares_what_the_tables_name_and_nothing_more() -> None:
    wanted = {label.name for label in ALL_LABELS} | {r.local for r in RELATIONS.values()}
    wanted |= {*PROPERTIES, *terms.CLASSES, *terms.TERMS}
    declared = {str(subject) for subject in ontology.subjects(RDF.type) if is_ours(subject)}
    assert declared == {NAMESPACE + name for name in wanted}
    assert ours(ontology) == wanted


def is_ours(node: Node) -> bool:
    return str(node).startswith(NAMESPACE) and str(node) != NAMESPACE


@pytest.mark.parametrize("name", [*terms.CLASSES, *terms.TERMS])
def test_inner_terms_are_labelled_and_defined(name: str) -> None:
    assert ontology.value(GG[name], RDFS.label)
    assert ontology.value(GG[name], SKOS.definition)
    is_class = (GG[name], RDF.type, OWL.Class) in ontology
    assert is_class == (name in terms.CLASSES)


@pytest.mark.parametrize("label", ALL_LABELS, ids=lambda label: label.name)
def test_labels_are_classes_with_the_same_words(label: Label) -> None:
    iri = URIRef(label.iri)
    assert (iri, RDF.type, OWL.Class) in ontology
    assert text(ontology, iri, SKOS.definition) == label.definition
    assert text(ontology, iri, SKOS.notation) == label.name
    assert alignments.value(iri, RDFS.subClassOf), "every class is aligned"


@pytest.mark.parametrize("relation", RELATIONS.values(), ids=lambda relation: relation.name)
def test_relations_have_the_same_ends_everywhere(relation: RelationType) -> None:
    iri, shape = URIRef(relation.iri), SHAPE[relation.local]
    starts, ends = {GG[n] for n in relation.starts}, {GG[n] for n in relation.ends}
    assert text(ontology, iri, SKOS.definition) == relation.definition
    assert text(ontology, iri, SKOS.notation) == relation.name
    assert members(ontology, ontology.value(iri, RDFS.domain)) == starts
    assert members(ontology, ontology.value(iri, RDFS.range)) == ends
    assert shapes.value(shape, SH.targetSubjectsOf) == iri
    assert alternatives(shape) == starts
    if relation.same_label:
        assert pairs_of(shape, iri) == {(label, label) for label in starts}
    else:
        assert alternatives(property_shape(shape, iri)) == ends


def alternatives(shape: Node) -> set[Node]:
    """The classes of a shape's `sh:or`."""
    options = Collection(shapes, shapes.value(shape, SH["or"]))
    return {found for option in options if (found := shapes.value(option, SH["class"]))}


def pairs_of(shape: Node, path: URIRef) -> set[tuple[Node, Node]]:
    options = Collection(shapes, shapes.value(shape, SH["or"]))
    return {
        (shapes.value(o, SH["class"]), shapes.value(property_shape(o, path), SH["class"]))
        for o in options
    }


def property_shape(shape: Node, path: URIRef) -> Node:
    found = [p for p in shapes.objects(shape, SH.property) if shapes.value(p, SH.path) == path]
    assert found, f"{shape} says nothing of {path}"
    return found[0]


@pytest.mark.parametrize("declared", PROPERTIES.values(), ids=lambda declared: declared.name)
def test_properties_belong_to_the_same_labels_everywhere(declared: Property) -> None:
    iri = URIRef(declared.iri)
    assert text(ontology, iri, SKOS.definition) == declared.definition
    labels = {GG[name] for name in declared.labels}
    assert members(ontology, ontology.value(iri, RDFS.domain)) == labels
    path = SKOS.altLabel if declared.name == "alias" else iri
    assert targets_of(path) == labels
    if declared.value is Value.DATE:
        assert ontology.value(iri, RDFS.range) is None, "a date is of one of three datatypes"


def targets_of(path: URIRef) -> set[Node]:
    """The classes whose shapes speak of a property."""
    found = set()
    for property_ in shapes.subjects(SH.path, path):
        for shape in shapes.subjects(SH.property, property_):
            found |= set(shapes.objects(shape, SH.targetClass))
    return found


def test_the_closed_lists_are_the_same_in_the_shapes() -> None:
    role = property_shape(SHAPE.Participation, GG.role)
    mode = property_shape(SHAPE.Event, GG.mode)
    assert listed(role) == {Literal(name) for name in ALL_ROLES}
    assert listed(mode) == {Literal(name) for name in PROPERTIES["mode"].allowed}
    proven = {GG[p.name] for p in PROPERTIES.values() if p.needs_proof}
    assert listed(property_shape(SHAPE.Value, GG.predicate)) == proven


def listed(shape: Node) -> set[Node]:
    return set(Collection(shapes, shapes.value(shape, SH["in"])))


@pytest.mark.parametrize("form", Form)
def test_every_form_of_node_admits_the_relations_of_that_form(form: Form) -> None:
    wanted = {URIRef(r.iri) for r in RELATIONS.values() if r.node is form}
    assert listed(property_shape(SHAPE[form], GG.predicate)) == wanted


def test_shapes_and_alignments_name_no_term_that_is_not_declared() -> None:
    assert ours(shapes) <= ours(ontology)
    assert ours(alignments) <= ours(ontology)
    named = {str(s) for s in shapes.objects(None, SH.targetClass) if str(s).startswith(NAMESPACE)}
    wanted = {label.iri for label in ALL_LABELS} | {NAMESPACE + name for name in terms.CLASSES}
    assert named == wanted


def test_every_constraint_says_in_english_what_is_wrong() -> None:
    properties = set(shapes.objects(None, SH.property))
    nested = {p for p in properties if not shapes.value(p, SH.message)}
    # A property shape inside of an alternative is spoken for by the shape around it.
    inside = {p for p in nested for s in shapes.subjects(SH.property, p) if not named(s)}
    assert nested == inside
    messages = list(shapes.objects(None, SH.message))
    assert all(m.language == "en" and str(m).endswith(".") for m in messages)
    assert len(set(messages)) == len(messages)


def named(shape: Node) -> bool:
    return isinstance(shape, URIRef)


def test_roles_are_concepts_in_a_collection_for_each_relation() -> None:
    scheme = URIRef(ROLES)
    declared = {str(c): text(concepts, c, SKOS.prefLabel) for c in in_scheme(scheme)}
    assert declared == {role_concept(role).value: role for role in ALL_ROLES}
    collections = [
        set(concepts.objects(c, SKOS.member)) for c in concepts.subjects(RDF.type, SKOS.Collection)
    ]
    for relation in RELATIONS.values():
        if relation.roles:
            assert {URIRef(role_concept(role).value) for role in relation.roles} in collections


def test_kinds_are_concepts_in_a_collection_for_each_label() -> None:
    declared = {str(c) for c in in_scheme(URIRef(terms.KINDS))}
    wanted = {k for label in kinds.KINDS_OF.values() for k in label}
    assert declared == {kind_concept(kind).value for kind in wanted}
    assert all(slug(kind) == kind for kind in wanted), "a kind is its own path segment"
    collections = [
        set(concepts.objects(c, SKOS.member)) for c in concepts.subjects(RDF.type, SKOS.Collection)
    ]
    for names in kinds.KINDS_OF.values():
        assert {URIRef(kind_concept(name).value) for name in names} in collections
    assert set(kinds.KINDS_OF) == set(PROPERTIES["kind"].labels)


def in_scheme(scheme: URIRef) -> list[URIRef]:
    found = list(concepts.subjects(SKOS.inScheme, scheme))
    assert all(concepts.value(c, SKOS.definition) for c in found)
    return [c for c in found if isinstance(c, URIRef)]


def test_the_context_has_a_term_for_everything_and_nothing_more() -> None:
    known = Context.of(context)
    named = {iri.removeprefix(NAMESPACE) for iri in known.terms if iri.startswith(NAMESPACE)}
    assert named | {"alias"} == ours(ontology)
    for iri, term in known.terms.items():
        if iri.startswith(NAMESPACE):
            assert term == iri.removeprefix(NAMESPACE), "a term is the last part of its IRI"
    assert known.terms[terms.SKOS + "altLabel"] == "alias"
    prefixes = terms.prefixes()
    declared = {k: v for k, v in context.items() if isinstance(v, str) and v.startswith("http")}
    assert declared == {k: v for k, v in prefixes.items() if k in declared}
    references = {r.local for r in RELATIONS.values()} | {"kind"}
    assert references <= known.references
