"""A small world to draw: thirty institutions, forty people, twelve events, two documents each."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from govgraph.graph.document import Document
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.statement import Grade, Span

_PLACES = ("Northvale", "Eastbrook", "Port Merin", "Kestrel Bay", "Lake Orrin", "San Telmo")
_BODIES = (
    ("University of {}", "university"), ("{} Ministry of Digital Affairs", "ministry"),
    ("{} Robotics Ltd", "company"), ("UN Office for {}", "un-body"), ("{} Policy Forum", "ngo"),
)  # fmt: skip
_GIVEN = ("Ana", "Bao", "Chidi", "Dalia", "Emil", "Farah", "Goran", "Hana")
_FAMILY = ("Okoro", "Lindqvist", "Marín", "Petrov", "Sato")

Maker = Callable[..., KnowledgeGraph]


def entity(label: str, number: int, name: str, *aliases: str, **values: str) -> Entity:
    """Return an entity whose identifier says its label and number."""
    claims = {key: (ValueClaim(value, (), 1),) for key, value in values.items()}
    return Entity(f"{label.lower()}/{number:02}", label, name, aliases, (), (), claims)


def _relation(number: int, kind: str, start: Entity, end: Entity, role: str) -> Relation:
    quote = f"{end.name} was joined by {start.name} as {role}, the programme says."
    evidence = Evidence(f"d{number % 5}", Span(0, len(quote)), quote, Grade.VERBATIM, "r", "m/1")
    return Relation(
        f"participation/{number:03}", start.id, kind, end.id, role, False, (evidence,), 1
    )


def _documents() -> tuple[Document, ...]:
    return tuple(
        Document(
            f"d{n}", "", "0", url=f"https://news.example/{n}",
            title=f"Report {n}", published="2024-05-02", publisher="The Example",
        )
        for n in range(5)
    )  # fmt: skip


@pytest.fixture(scope="session")
def world() -> KnowledgeGraph:
    """Return the same thirty institutions, forty people and twelve events each time."""
    dice = random.Random(3)
    bodies = [
        entity("Institution", n, form.format(_PLACES[n % 6]), f"Body {n}", kind=kind)
        for n, (form, kind) in enumerate(_BODIES * 6)
    ]
    people = [
        entity("Person", n, f"{_GIVEN[n % 8]} {_FAMILY[n // 8]}", f"Dr {_FAMILY[n // 8]}")
        for n in range(40)
    ]
    events = [
        entity("Event", n, f"{_PLACES[n % 6]} Forum on Safe Machines {2019 + n // 2}",
               start=f"{2019 + n // 2}-06-0{n % 9 + 1}", place=_PLACES[n % 6])
        for n in range(12)
    ]  # fmt: skip
    told = []
    for event in events:
        run = dice.sample(bodies, 4)
        told += [("ORGANIZED", body, event, "host") for body in run[:2]]
        told += [("SUPPORTED", body, event, "partner") for body in run[2:]]
        told += [("PARTICIPATED_IN", who, event, "speaker") for who in dice.sample(people, 6)]
    relations = [_relation(n, kind, a, b, role) for n, (kind, a, b, role) in enumerate(told)]
    return KnowledgeGraph(_documents(), tuple(bodies + events + people), tuple(relations))
