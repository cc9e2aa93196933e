"""A small graph of two made-up documents, written out by hand, that has one of everything."""

from __future__ import annotations

from govgraph.graph.document import Document
from govgraph.graph.identity import digest, entity_id, entity_key
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.statement import Grade, Span
from govgraph.ontology.vocabulary import RELATIONS

REPORT = Document(
    id="reports/harbour-forum.txt",
    text=(
        "Harbour Forum on Machine Ethics\n\n"
        "The forum was hosted by Lakeside University on 4 March 2023 in Bergen, Norway. "
        "Partners were the Delta Institute and the “Orbit\\Ring” Foundation.\n"
        "Dr. Ana Lund, dean of law at Lakeside University, gave the keynote. "
        "She presented the Bergen Declaration.\n"
    ),
    sha256=digest("report", digits=64),
    title="Harbour Forum on Machine Ethics",
    published="2023-03-06",
    language="en",
)
NEWS = Document(
    id="https://news.example/harbour",
    url="https://news.example/harbour",
    text=(
        "Lakeside University hosted the Harbour Forum on Machine Ethics in March 2023, "
        "said Ana Lund, a former adviser at the Delta Institute."
    ),
    sha256=digest("news", digits=64),
    title="A forum by the sea",
    published="2023-03",
    publisher="Example News",
)


def small_knowledge() -> KnowledgeGraph:
    """Return the graph of both documents."""
    entities = _entities()
    mentions = [(document, e.id) for e in entities for document in e.documents]
    return KnowledgeGraph(
        documents=(REPORT, NEWS),
        entities=tuple(sorted(entities, key=lambda e: e.id)),
        relations=tuple(sorted(_relations(), key=lambda r: r.id)),
        mentions=tuple(sorted(mentions)),
    )


def said(
    document: Document,
    quote: str,
    grade: Grade = Grade.VERBATIM,
    antecedent: str = "",
    role: str = "",
) -> Evidence:
    """Return the evidence of a quote, which has to stand in the document."""
    spans = (_span(document, antecedent),) if antecedent else ()
    span = _span(document, quote)
    return Evidence(document.id, span, quote, grade, "by-hand", "hand/1", role, spans)


def _span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def _entity(
    label: str,
    name: str,
    documents: tuple[Document, ...],
    aliases: tuple[str, ...] = (),
    **values: tuple[ValueClaim, ...],
) -> Entity:
    key = entity_key(label, name)
    places = tuple(sorted(document.id for document in documents))
    return Entity(entity_id(name, key), label, name, aliases, (key,), places, values)


def identifier(label: str, name: str) -> str:
    """Return the identifier of one of the graph's entities."""
    return entity_id(name, entity_key(label, name))


def _plain(value: str) -> tuple[ValueClaim, ...]:
    return (ValueClaim(value, (), 0),)


def _entities() -> list[Entity]:
    both = (REPORT, NEWS)
    day, month = said(REPORT, "on 4 March 2023"), said(NEWS, "in March 2023")
    return [
        _entity("Person", "Ana Lund", both, ("Dr. Ana Lund",)),
        _entity("Institution", "Lakeside University", both, kind=_plain("university")),
        _entity("Institution", "Delta Institute", both, kind=_plain("institute")),
        _entity("Institution", "“Orbit\\Ring” Foundation", (REPORT,), acronym=_plain("ORF")),
        _entity("Country", "Norway", (REPORT,), iso=_plain("NO")),
        _entity("Initiative", "Bergen Declaration", (REPORT,), kind=_plain("declaration")),
        _entity(
            "Event",
            "Harbour Forum on Machine Ethics",
            both,
            ("Harbour Forum", "the forum"),
            start=(ValueClaim("2023-03-04", (day,), 1), ValueClaim("2023-03", (month,), 1)),
            end=(ValueClaim("2023-03-04", (day,), 1),),
            place=(ValueClaim("Bergen", (said(REPORT, "in Bergen, Norway"),), 1),),
            mode=(ValueClaim("in-person", (said(REPORT, "in Bergen"),), 1),),
        ),
    ]


def relation(
    start: tuple[str, str],
    type_: str,
    end: tuple[str, str],
    *evidence: Evidence,
    role: str = "",
    former: bool = False,
    on_behalf_of: str = "",
    as_of: str = "",
) -> Relation:
    """Return a relation between two entities, each given by label and name."""
    first, last = identifier(*start), identifier(*end)
    folder = RELATIONS[type_].node.value.lower()
    hashed = digest(first, type_, last, role.casefold(), str(former).lower())
    return Relation(
        f"{folder}/{hashed}", first, type_, last, role, former,
        tuple(sorted(evidence)), len({e.document for e in evidence}), on_behalf_of, as_of,
    )  # fmt: skip


FORUM = ("Event", "Harbour Forum on Machine Ethics")
LAKESIDE = ("Institution", "Lakeside University")
DELTA = ("Institution", "Delta Institute")
ORBIT = ("Institution", "“Orbit\\Ring” Foundation")
LUND = ("Person", "Ana Lund")
NORWAY = ("Country", "Norway")
DECLARATION = ("Initiative", "Bergen Declaration")


def _relations() -> list[Relation]:
    partners = said(
        REPORT,
        "Partners were the Delta Institute and the “Orbit\\Ring” Foundation",
        Grade.RESOLVED,
        antecedent="Harbour Forum on Machine Ethics",
    )
    return [
        relation(
            LAKESIDE, "ORGANIZED", FORUM,
            said(REPORT, "The forum was hosted by Lakeside University", Grade.RESOLVED,
                 antecedent="Harbour Forum on Machine Ethics", role="hosted by"),
            said(NEWS, "Lakeside University hosted the Harbour Forum on Machine Ethics",
                 role="hosted"),
            role="host",
        ),
        relation(DELTA, "SUPPORTED", FORUM, partners, role="partner"),
        relation(ORBIT, "SUPPORTED", FORUM, partners, role="partner"),
        relation(
            LUND, "PARTICIPATED_IN", FORUM,
            said(REPORT, "Dr. Ana Lund, dean of law at Lakeside University, gave the keynote",
                 Grade.RESOLVED, antecedent="Harbour Forum on Machine Ethics"),
            role="keynote", on_behalf_of=identifier(*LAKESIDE),
        ),
        relation(
            LUND, "AFFILIATED_WITH", LAKESIDE,
            said(REPORT, "Ana Lund, dean of law at Lakeside University"),
            role="dean of law", as_of="2023-03-04",
        ),
        relation(
            LUND, "AFFILIATED_WITH", DELTA,
            said(NEWS, "Ana Lund, a former adviser at the Delta Institute"),
            role="adviser", former=True, as_of="2023-03",
        ),
        relation(FORUM, "LOCATED_IN", NORWAY, said(REPORT, "in Bergen, Norway", Grade.RESOLVED,
                 antecedent="Harbour Forum on Machine Ethics")),
        relation(DECLARATION, "PRESENTED_AT", FORUM,
                 said(REPORT, "She presented the Bergen Declaration", Grade.RESOLVED,
                      antecedent="Harbour Forum on Machine Ethics")),
    ]  # fmt: skip
