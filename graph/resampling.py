"""How far a network hangs on single documents and single events."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import repeat
from typing import Final

import networkx as nx

from govgraph.graph.knowledge import KnowledgeGraph, Relation
from govgraph.graph.null_model import memberships

RESAMPLES: Final = 200
SEED: Final = 1


def without(knowledge: KnowledgeGraph, documents: Collection[str]) -> KnowledgeGraph:
    """Return what would be known of relations if some documents had not been read.

    A relation that only they state is gone, one that others state too has less evidence; who is
    who, and when an event was, stay as they are. `documents` are identities (`Document.id`).
    """
    left = (_left_of(relation, documents) for relation in knowledge.relations)
    return replace(
        knowledge,
        documents=tuple(d for d in knowledge.documents if d.id not in documents),
        relations=tuple(relation for relation in left if relation is not None),
    )


def one_left_out(knowledge: KnowledgeGraph) -> Iterator[tuple[str, KnowledgeGraph]]:
    """Yield, for every document that states a relation, its identity and the rest without it."""
    stating = {e.document for relation in knowledge.relations for e in relation.evidence}
    for document in sorted(stating):
        yield document, without(knowledge, {document})


def resampled(
    network: nx.Graph[str], samples: int = RESAMPLES, seed: int = SEED
) -> Iterator[nx.Graph[str]]:
    """Yield the network with its events drawn anew, with replacement, `samples` times.

    An event drawn twice counts twice, one not drawn not at all; all nodes stay. A tie has the
    `weight` that the drawn events give it (by count, whatever the network's own), and `events`. The
    spread of a statistic over the samples says how it would vary if other events of the same kind
    had been told of (Efron 1979, "Bootstrap methods: another look at the jackknife", The Annals of
    Statistics 7(1), 1–26). It says nothing of what no document tells. The same seed gives the same
    samples.
    """
    dice = random.Random(seed)
    events = sorted(set().union(*memberships(network).values()))
    for _ in repeat(None, samples):
        yield _of_events(network, Counter(dice.choices(events, k=len(events)) if events else ()))


def _left_of(relation: Relation, documents: Collection[str]) -> Relation | None:
    evidence = tuple(e for e in relation.evidence if e.document not in documents)
    if len(evidence) == len(relation.evidence):
        return relation
    sources = min(relation.sources, len({e.document for e in evidence}))
    return replace(relation, evidence=evidence, sources=sources) if evidence else None


def _of_events(network: nx.Graph[str], times: Counter[str]) -> nx.Graph[str]:
    drawn: nx.Graph[str] = nx.Graph(**network.graph)
    drawn.add_nodes_from(network.nodes(data=True))
    for start, end, tie in network.edges(data=True):
        events = tuple(event for event in tie["events"] if times[event])
        if events:
            drawn.add_edge(start, end, weight=sum(times[e] for e in events), events=events)
    return drawn
