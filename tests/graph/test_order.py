"""Order, repetition and grouping of what is loaded never show in what is known."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from statement_factory import country, document, event, institution, names, person, says

from govgraph.graph.apoc import apoc_lines
from govgraph.graph.assembly import assemble
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.linker import link
from govgraph.graph.rdf import line, quads
from govgraph.graph.statement import EntityKey, Statement

DOCUMENTS = [document(name, published=f"2022-0{n}") for n, name in enumerate("abcd", start=1)]
PERSONS = [person(n) for n in ("Ana Lund", "LUND Ana", "Dr Ana Lund", "Lund")]
INSTITUTIONS = [
    institution(*parts)
    for parts in (
        ("Alder University",), ("Alder",), ("School of Law", "Alder University"),
        ("School of Law",), ("School of Law", "Birch University"),
        ("Alder University School of Law",),
        ("Centre for Tides",), ("Center for Tides", "School of Law"), ("CFT",),
        ("Center for Tides", "China"), ("UNDP",), ("UN Development Programme",),
    )
]  # fmt: skip
EVENTS = [
    event(*parts)
    for parts in (
        ("Lake Forum",), ("Lake Forum 2021",), ("2021 Lake Forum",), ("3rd Lake Forum",),
        ("Third Lake Forum",), ("Opening Session",), ("Opening Session", "Lake Forum"),
        ("Lake Forum", "2022"),
    )
]  # fmt: skip
COUNTRIES = [country(n) for n in ("China", "ROK", "South Korea")]
docs = st.sampled_from("abcd")


def kind(
    starts: list[EntityKey], predicate: str, ends: list[EntityKey] | list[str]
) -> st.SearchStrategy[Statement]:
    return st.builds(
        says, docs, st.sampled_from(starts), st.just(predicate), st.sampled_from(list(ends))
    )


statements = st.lists(
    st.one_of(
        st.builds(lambda d, k: names(d, k, k.name.title()), docs,
                  st.sampled_from([*PERSONS, *INSTITUTIONS, *EVENTS, *COUNTRIES])),
        kind(PERSONS, "AFFILIATED_WITH", [*INSTITUTIONS, *COUNTRIES]),
        kind(INSTITUTIONS, "PART_OF", INSTITUTIONS),
        kind(INSTITUTIONS, "LOCATED_IN", COUNTRIES),
        kind(INSTITUTIONS, "acronym", ["CFT", "AU"]),
        kind(INSTITUTIONS, "alias", ["Alder", "CFT"]),
        kind(EVENTS, "PART_OF", EVENTS),
        kind(EVENTS, "start", ["2021-12-04", "2022", "2022-05"]),
        kind(PERSONS, "PARTICIPATED_IN", EVENTS),
        kind(INSTITUTIONS, "ORGANIZED", EVENTS),
    ),
    max_size=25,
)  # fmt: skip


def known(said: list[Statement]) -> KnowledgeGraph:
    return assemble(DOCUMENTS, said, link(said))


@given(statements, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_statements_does_not_matter(said: list[Statement], random: object) -> None:
    shuffled = [*said, *said[:3]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert known(shuffled) == known(said)


@given(statements)
@settings(max_examples=60, deadline=None)
def test_every_key_of_every_document_has_one_entity(said: list[Statement]) -> None:
    knowledge = known(said)
    keys = [key for e in knowledge.entities for key in e.keys]
    assert len(keys) == len(set(keys))
    assert len({e.id for e in knowledge.entities}) == len(knowledge.entities)


@given(statements)
@settings(max_examples=40, deadline=None)
def test_a_graph_is_what_its_documents_make_it_whatever_was_there_before(
    said: list[Statement],
) -> None:
    kept = [s for s in said if s.document != "a"]
    rest = [d for d in DOCUMENTS if d.id != "a"]
    left = assemble(rest, kept, link(kept))
    again = assemble(reversed(rest), reversed(kept), link(kept[::-1]))
    assert [line(q) for q in quads(left)] == [line(q) for q in quads(again)]
    assert list(apoc_lines(left)) == list(apoc_lines(again))
