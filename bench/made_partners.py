"""A made-up graph of institutions that ran events in pairs: the same numbers give the same graph.

Every pair shares one event, and of every event a document says in two sentences who hosted it and
who was its partner; so each tie of the network of partnerships has its proofs.
"""

from __future__ import annotations

import random
from collections import defaultdict
from itertools import islice

from govgraph.graph.document import Document
from govgraph.graph.identity import digest, entity_id, entity_key
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.statement import Grade, Span

_KINDS = ("university", "ministry", "company", "un-body", "ngo")
_ROLES = (("ORGANIZED", "host", "hosted"), ("SUPPORTED", "partner", "was a partner of"))


def pairs(nodes: int, ties: int, seed: int = 4) -> list[tuple[int, int]]:
    """Return so many different pairs of the numbers below `nodes`; each number is in one or more.

    Half of them lie near one another on a ring, so that there are communities to be found.
    """
    pick = random.Random(seed)
    found = {(node, (node + 1) % nodes): None for node in range(nodes)}
    while len(found) < ties:
        a = pick.randrange(nodes)
        b = (a + pick.randint(2, 12)) % nodes if pick.random() < 0.5 else pick.randrange(nodes)
        if a != b and (b, a) not in found:
            found[a, b] = None
    return list(islice(found, ties))


def name(node: int) -> str:
    """Return the name of an institution."""
    return f"Institute {node:04} for Machine Governance"


def made_partners(nodes: int, ties: int) -> KnowledgeGraph:
    """Return a graph whose network of partnerships has so many nodes and ties."""
    bodies = [entity_id(name(n), entity_key("Institution", name(n))) for n in range(nodes)]
    documents: list[Document] = []
    entities: list[Entity] = []
    relations: list[Relation] = []
    named: defaultdict[str, list[str]] = defaultdict(list)
    for number, pair in enumerate(pairs(nodes, ties)):
        event = f"Forum {number:05} on Safe Machines"
        source, year = f"news/{number:05}.txt", f"{2010 + number % 15}"
        said = [f"{name(n)} {_ROLES[at][2]} the {event} in {year}." for at, n in enumerate(pair)]
        key = entity_key("Event", event)
        path = entity_id(event, key)
        text = "\n".join(said)
        quotes = [_quoted(source, text, sentence) for sentence in said]
        date = {"start": (ValueClaim(year, (quotes[0],), 1),)}
        entities.append(Entity(path, "Event", event, (), (key,), (source,), date))
        documents.append(
            Document(source, text, digest(text, digits=64), title=f"News {number}", published=year)
        )
        for body, quote, (kind, role, _) in zip(pair, quotes, _ROLES, strict=True):
            identifier = f"participation/{digest(bodies[body], kind, path, role)}"
            ends = (bodies[body], kind, path, role)
            relations.append(Relation(identifier, *ends, False, (quote,), 1))
            named[bodies[body]].append(source)
    entities += [_body(n, bodies[n], tuple(named[bodies[n]])) for n in range(nodes)]
    return KnowledgeGraph(
        tuple(documents),
        tuple(sorted(entities, key=lambda one: one.id)),
        tuple(sorted(relations, key=lambda one: one.id)),
    )


def _quoted(document: str, text: str, sentence: str) -> Evidence:
    start = text.index(sentence)
    span = Span(start, start + len(sentence))
    return Evidence(document, span, sentence, Grade.VERBATIM, "made", "made/1")


def _body(number: int, path: str, documents: tuple[str, ...]) -> Entity:
    kind = {"kind": (ValueClaim(_KINDS[number % len(_KINDS)], (), 1),)}
    key = entity_key("Institution", name(number))
    return Entity(path, "Institution", name(number), (f"IMG {number}",), (key,), documents, kind)
