"""The shapes let a sound graph pass, and name what is missing from a broken one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from govgraph.graph.checks import Severity
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads
from govgraph.graph.shapes import check_shapes
from govgraph.ontology.terms import DCTERMS, OA, PROV, RDF, RDFS, SKOS, XSD
from govgraph.ontology.vocabulary import NAMESPACE

GG = NAMESPACE
Change = Callable[[Quad], Quad | None]


def without(predicate: str) -> Change:
    """Leave out every triple of a predicate."""
    return lambda quad: None if quad.predicate.value == predicate else quad


def saying(predicate: str, value: Literal | NamedNode) -> Change:
    """Give another value to every triple of a predicate."""
    return lambda quad: (
        Quad(quad.subject, quad.predicate, value, quad.graph_name)
        if quad.predicate.value == predicate
        else quad
    )


def backwards(predicate: str) -> Change:
    """Turn every triple of a predicate around."""

    def turned(quad: Quad) -> Quad:
        if quad.predicate.value != predicate or isinstance(quad.object, Literal):
            return quad
        assert isinstance(quad.object, NamedNode)
        return Quad(quad.object, quad.predicate, quad.subject, quad.graph_name)

    return turned


def messages(knowledge: KnowledgeGraph, change: Change) -> list[str]:
    changed = [kept for quad in quads(knowledge) if (kept := change(quad))]
    found = check_shapes(changed)
    return [problem.message for problem in found if problem.severity is Severity.FAILURE]


def test_a_sound_graph_conforms_as_quads_and_as_a_store(small_knowledge: KnowledgeGraph) -> None:
    assert check_shapes(quads(small_knowledge)) == []
    store = Store()
    store.extend(quads(small_knowledge))
    assert check_shapes(store) == []


def test_an_empty_graph_conforms() -> None:
    assert check_shapes([]) == []


BROKEN: dict[str, list[tuple[Change, str]]] = {
    "entities": [
        (without(GG + "name"), "An entity must have exactly one name"),
        (saying(RDFS + "label", Literal("x")), "The label of an entity must be its name."),
        (saying(SKOS + "altLabel", Literal("")), "An alias must be a text"),
        (without(GG + "mentions"), "An entity must be mentioned by at least one document."),
        (saying(GG + "start", Literal("2023-03")), "An event may have one start"),
        (saying(GG + "mode", Literal("by post")), "The mode of an event must be"),
        (saying(GG + "iso", Literal("Norway")), "The ISO code of a country"),
        (saying(GG + "kind", NamedNode(GG + "circus")), "The kind of an institution"),
    ],
    "facts": [
        (without(GG + "subject"), "A fact must have exactly one subject."),
        (without(GG + "predicate"), "A fact must have exactly one predicate."),
        (without(GG + "object"), "A fact must have exactly one object."),
        (saying(OA + "start", Literal(10_000)), "A quote must start at one offset"),
    ],
    "relations": [
        (without(GG + "sources"), "A fact must say how many documents support it"),
        (without(GG + "evidence"), "A fact must have evidence."),
        (without(PROV + "wasDerivedFrom"), "A fact must be derived from at least one quote."),
        (without(GG + "former"), "A relation must say whether it is a former one."),
        (saying(GG + "asOf", Literal("today")), "A relation may be dated once"),
        (saying(GG + "role", Literal("mascot")), "The role of a participation must be one"),
        (saying(PROV + "hadRole", NamedNode(GG + "x")), "The role of a participation must be a c"),
        (without(PROV + "agent"), "The agent of a participation must be its subject."),
        (without(GG + "event"), "The event of a participation must be its object"),
        (without(GG + "shown"), "A claimed value must say whether it is the one shown."),
        (without(GG + "quote"), "Evidence must point to exactly one quote."),
        (saying(GG + "grade", Literal("sure")), "Evidence must have one grade"),
        (without(GG + "rule"), "Evidence must name the rule that read it."),
        (without(GG + "method"), "Evidence must name the extractor and its version."),
    ],
    "ends": [
        (saying(GG + "sources", Literal(0)), "A fact must say how many documents support it"),
        (without(GG + "antecedent"), "Evidence that only refers to an end must say"),
        (backwards(GG + "organized"), "Only a person, an institution or a country runs an event."),
        (backwards(GG + "supported"), "What somebody supports must be an event."),
        (backwards(GG + "affiliatedWith"), "Only a person is affiliated with something."),
        (backwards(GG + "locatedIn"), "What something is located in must be a country."),
        (backwards(GG + "presentedAt"), "Only an initiative is presented at an event."),
    ],
    "proof": [
        (without(OA + "hasSource"), "A quote must come from exactly one document."),
        (without(OA + "hasSelector"), "A quote must have two selectors"),
        (without(OA + "exact"), "A quote must have its words."),
        (without(OA + "prefix"), "A quote must have the text before it"),
        (without(OA + "end"), "A quote must end at one offset."),
        (without(DCTERMS + "source"), "A document must say where it was read."),
        (without(DCTERMS + "identifier"), "A document must have one identity"),
        (saying(GG + "sha256", Literal("abc")), "A document must have the SHA-256"),
        (without(GG + "events"), "A pair must say how many events it shares"),
        (without(GG + "betweenness"), "A member of a community must have one betweenness"),
    ],
}
"""Ways to break a graph that do not hide each other, and what is said of each."""


@pytest.mark.parametrize("topic", BROKEN)
def test_what_is_missing_or_wrong_is_named(topic: str, small_knowledge: KnowledgeGraph) -> None:
    def broken(quad: Quad) -> Quad | None:
        kept: Quad | None = quad
        for change, _ in BROKEN[topic]:
            kept = change(kept) if kept else None
        return kept

    found = messages(small_knowledge, broken)
    for _, message in BROKEN[topic]:
        assert any(text.startswith(message) for text in found), message


def test_only_things_of_one_class_are_parts_of_each_other(
    small_knowledge: KnowledgeGraph,
) -> None:
    def typed(label: str) -> NamedNode:
        return next(
            quad.subject
            for quad in quads(small_knowledge)
            if quad.object == NamedNode(GG + label) and isinstance(quad.subject, NamedNode)
        )

    part_of = NamedNode(GG + "partOf")
    mixed = [*quads(small_knowledge), Quad(typed("Institution"), part_of, typed("Event"))]
    (problem,) = check_shapes(mixed)
    assert problem.message.startswith("An institution, event or initiative is part only of")


def test_a_country_without_a_code_is_a_note(small_knowledge: KnowledgeGraph) -> None:
    kept = [quad for quad in quads(small_knowledge) if quad.predicate.value != GG + "iso"]
    (problem,) = check_shapes(kept)
    assert (problem.severity, problem.message) == (
        Severity.NOTE,
        "No ISO code is known for this country.",
    )


def test_dates_of_every_precision_conform(small_knowledge: KnowledgeGraph) -> None:
    for text, datatype in (("2023", "gYear"), ("2023-03", "gYearMonth"), ("2023-03-04", "date")):
        date = Literal(text, datatype=NamedNode(XSD + datatype))
        assert messages(small_knowledge, saying(GG + "start", date)) == []


def test_an_entity_has_one_class(small_knowledge: KnowledgeGraph) -> None:
    made = quads(small_knowledge)
    person = next(q.subject for q in made if q.object == NamedNode(GG + "Person"))
    both = Quad(person, NamedNode(RDF + "type"), NamedNode(GG + "Country"))
    found = [problem.message for problem in check_shapes([*made, both])]
    assert any(message.startswith("An entity must have one class only.") for message in found)
