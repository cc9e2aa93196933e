"""Networks without one of the documents, and with their events drawn anew."""

from __future__ import annotations

from dataclasses import replace
from statistics import fmean

import pytest
from attendance import known

from govgraph.graph.document import Document
from govgraph.graph.knowledge import Evidence, KnowledgeGraph
from govgraph.graph.networks import co_participation
from govgraph.graph.resampling import one_left_out, resampled, without
from govgraph.graph.statement import Grade, Span

_FACTS = [
    ("p1", "PARTICIPATED_IN", "e1"), ("p2", "PARTICIPATED_IN", "e1"),
    ("p1", "PARTICIPATED_IN", "e2"), ("p2", "PARTICIPATED_IN", "e2"),
    ("p1", "PARTICIPATED_IN", "e3"), ("p3", "PARTICIPATED_IN", "e3"),
]  # fmt: skip


def _told(*documents: str) -> KnowledgeGraph:
    """Return the facts, each told by the documents that the letters at its place name."""
    graph = known(*_FACTS)
    relations = [
        replace(
            relation, sources=len(letters),
            evidence=tuple(
                Evidence(d, Span(n, n + 1), "x", Grade.VERBATIM, "r", "m") for d in letters
            ),
        )
        for n, (relation, letters) in enumerate(zip(graph.relations, documents, strict=True))
    ]  # fmt: skip
    texts = sorted({letter for letters in documents for letter in letters})
    return replace(
        graph, documents=tuple(Document(d, "x", "0") for d in texts), relations=tuple(relations)
    )


def test_without_a_document_only_what_it_alone_says_is_gone() -> None:
    graph = _told("a", "ab", "b", "b", "abc", "c")
    left = without(graph, {"a"})
    assert [(r.id, r.sources) for r in left.relations] == [
        ("r1", 1), ("r2", 1), ("r3", 1), ("r4", 2), ("r5", 1),
    ]  # fmt: skip
    assert [d.id for d in left.documents] == ["b", "c"]
    assert left.entities == graph.entities
    assert without(graph, {"a", "b", "c"}).relations == ()


def test_each_document_is_left_out_once() -> None:
    graph = _told("b", "ab", "b", "b", "abc", "c")
    met = {
        document: {frozenset(tie) for tie in co_participation(rest).edges}
        for document, rest in one_left_out(graph)
    }
    both, other = frozenset({"p1", "p2"}), frozenset({"p1", "p3"})
    assert met == {"a": {both, other}, "b": {other}, "c": {both}}


def test_a_resampled_network_counts_events_as_often_as_they_are_drawn() -> None:
    network = co_participation(known(*_FACTS))
    samples = list(resampled(network, 400))
    assert all(set(sample) == set(network) for sample in samples)
    weights = [
        sample.edges["p1", "p2"]["weight"] if sample.has_edge("p1", "p2") else 0
        for sample in samples
    ]
    assert set(weights) == {0, 1, 2, 3}, "three draws from three events"
    assert fmean(weights) == pytest.approx(2, abs=0.15), "on average what was observed"
    again = resampled(network, 400)
    assert [sorted(one.edges(data="weight")) for one in again] == [
        sorted(one.edges(data="weight")) for one in samples
    ]


def test_a_network_without_events_can_be_resampled() -> None:
    assert [len(one) for one in resampled(co_participation(known()), 2)] == [0, 0]
