"""A quayside world small enough to count by hand: four bodies, three events, one without a date."""

from __future__ import annotations

from typing import Final

from govgraph.graph.document import Document
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.statement import Grade, Span

ALDER, BIRCH, CEDAR, DOGWOOD = (
    f"institution/{name}" for name in ("alder", "birch", "cedar", "dog")
)
FORUM_2021, FORUM_2023, NIGHT = "event/forum-2021", "event/forum-2023", "event/night"

_THINGS: Final = {
    ALDER: ("Alder University", {"kind": "university"}),
    BIRCH: ("Birch Ministry of Tides", {"kind": "ministry"}),
    CEDAR: ("Cedar Robotics Ltd", {"kind": "company"}),
    DOGWOOD: ("Dogwood Institute", {"kind": "institute"}),
    FORUM_2021: ("Quay Forum 2021", {"start": "2021-05"}),
    FORUM_2023: ("Quay Forum 2023", {"start": "2023-06-01"}),
    NIGHT: ("Night Talk", {}),
    "country/norway": ("Norway", {}), "country/kenya": ("Kenya", {}),
    "person/ana": ("Ana Lund", {}),
}  # fmt: skip
_SAID: Final = (
    (ALDER, "ORGANIZED", FORUM_2021, "host", 2),
    (BIRCH, "ORGANIZED", FORUM_2021, "host", 2),
    (CEDAR, "SUPPORTED", FORUM_2021, "sponsor", 1),
    (ALDER, "ORGANIZED", FORUM_2023, "host", 1),
    (BIRCH, "SUPPORTED", FORUM_2023, "sponsor", 1),
    (DOGWOOD, "SUPPORTED", FORUM_2023, "partner", 1),
    (CEDAR, "ORGANIZED", NIGHT, "host", 1),
    (DOGWOOD, "ORGANIZED", NIGHT, "host", 1),
    (ALDER, "LOCATED_IN", "country/norway", "", 1),
    (DOGWOOD, "LOCATED_IN", "country/norway", "", 1),
    (BIRCH, "LOCATED_IN", "country/kenya", "", 1),
    ("person/ana", "AFFILIATED_WITH", ALDER, "rector", 1),
    ("person/ana", "PARTICIPATED_IN", FORUM_2021, "keynote", 1),
)


def quay() -> KnowledgeGraph:
    """Return the world: six ties of four bodies, Alder and Birch tied by both forums."""
    documents = tuple(
        Document(f"d{n}", "", "0", url=f"https://quay.example/{n}", title=f"Quay paper {n}",
                 published="2024-01-02")
        for n in (1, 2)
    )  # fmt: skip
    entities = tuple(_entity(identifier) for identifier in sorted(_THINGS))
    return KnowledgeGraph(documents, entities, tuple(map(_relation, range(len(_SAID)))))


def _entity(identifier: str) -> Entity:
    name, values = _THINGS[identifier]
    label = identifier.split("/")[0].capitalize()
    claims = {key: (ValueClaim(value, (), 1),) for key, value in values.items()}
    return Entity(identifier, label, name, (), (), (), claims)


def _relation(number: int) -> Relation:
    start, kind, end, role, sources = _SAID[number]
    quote = f"{_THINGS[start][0]} and {_THINGS[end][0]}: {role or 'as said'}."
    proofs = tuple(
        Evidence(f"d{n + 1}", Span(0, len(quote)), quote, Grade.VERBATIM, "r", "m/1")
        for n in range(sources)
    )
    as_of = "2022-03" if kind == "AFFILIATED_WITH" else ""
    return Relation(
        f"relation/{number:02}", start, kind, end, role, False, proofs, sources, as_of=as_of
    )
