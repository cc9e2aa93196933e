"""The nodes of facts, as they stand alike in the default graph and in documents' graphs."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple

from govgraph.graph.identifiers import value_path
from govgraph.graph.knowledge import Entity, Relation, ValueClaim
from govgraph.graph.rdf_terms import TYPE, Names, date_literal, gg, role_concept, value_term
from govgraph.ontology import terms
from govgraph.ontology.vocabulary import PROPERTIES, RELATIONS, Node

_AGENT = NamedNode(terms.PROV + "agent")
_HAD_ROLE = NamedNode(terms.PROV + "hadRole")
_MEMBER = NamedNode(terms.ORG + "member")
_ORGANIZATION = NamedNode(terms.ORG + "organization")


def direct(relation: Relation, names: Names) -> Triple:
    """Return a relation as one plain triple."""
    return Triple(
        names.thing(relation.start),
        NamedNode(RELATIONS[relation.type].iri),
        names.thing(relation.end),
    )


def qualified(relation: Relation, names: Names) -> Iterator[Triple]:
    """Yield a relation as a node with role and time, without counts and proof."""
    node = names.thing(relation.id)
    stated = direct(relation, names)
    yield Triple(node, TYPE, gg(RELATIONS[relation.type].node))
    yield Triple(node, gg("subject"), stated.subject)
    yield Triple(node, gg("predicate"), stated.predicate)
    yield Triple(node, gg("object"), stated.object)
    yield Triple(node, gg("former"), Literal(relation.former))
    if relation.role:
        yield Triple(node, gg("role"), Literal(relation.role))
    if relation.on_behalf_of:
        yield Triple(node, gg("onBehalfOf"), names.thing(relation.on_behalf_of))
    if relation.as_of:
        yield Triple(node, gg("asOf"), date_literal(relation.as_of))
    yield from _in_words_of_others(node, relation, stated)


def _in_words_of_others(node: NamedNode, relation: Relation, stated: Triple) -> Iterator[Triple]:
    declared = RELATIONS[relation.type]
    if declared.node is Node.PARTICIPATION:
        yield Triple(node, _AGENT, stated.subject)
        yield Triple(node, gg("event"), stated.object)
        if relation.role in declared.roles:
            yield Triple(node, _HAD_ROLE, role_concept(relation.role))
    if declared.node is Node.MEMBERSHIP:
        yield Triple(node, _MEMBER, stated.subject)
        yield Triple(node, _ORGANIZATION, stated.object)


def claimed(entity: Entity, name: str, claim: ValueClaim, names: Names) -> Iterator[Triple]:
    """Yield one claimed value of a property as a node, without counts and proof."""
    node = names.thing(value_path(entity.id, name, claim.value))
    yield Triple(node, TYPE, gg("Value"))
    yield Triple(node, gg("subject"), names.thing(entity.id))
    yield Triple(node, gg("predicate"), NamedNode(PROPERTIES[name].iri))
    yield Triple(node, gg("object"), value_term(name, claim.value))


def claims(entity: Entity) -> Iterator[tuple[str, ValueClaim]]:
    """Yield property and value of everything that is claimed of an entity and needs proof."""
    for name, values in entity.values.items():
        if PROPERTIES[name].needs_proof:
            yield from ((name, claim) for claim in values)
