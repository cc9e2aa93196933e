"""The one table of labels, relation types and properties; every other spelling is made from it.

RDF terms, Cypher names, SHACL shapes, the JSON-LD context and the help texts are derived from
`LABELS`, `RELATIONS` and `PROPERTIES`, so that nothing is declared twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

NAMESPACE: Final = "https://w3id.org/govgraph/ns#"
THINGS: Final = "https://w3id.org/govgraph/id/"
ROLES: Final = "https://w3id.org/govgraph/role/"


class Node(StrEnum):
    """The form that a relation's qualified node takes in RDF."""

    PARTICIPATION = "Participation"
    MEMBERSHIP = "Membership"
    RELATION = "Relation"


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of entity: its name in the property graph is that of its class in RDF."""

    name: str
    path: str
    """The folder of its identifiers: `event` in `…/id/event/ai-safety-summit-ce12be2a`."""
    definition: str

    @property
    def iri(self) -> str:
        """The class in RDF."""
        return NAMESPACE + self.name


@dataclass(frozen=True, slots=True)
class RelationType:
    """A kind of relation between two entities, under one name in two spellings."""

    name: str
    local: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    node: Node
    definition: str
    roles: tuple[str, ...] = ()
    """The closed list of roles; empty where a role is free text or there is none."""
    free_role: bool = False
    same_label: bool = False
    """Whether both ends carry the same label (PART_OF)."""

    @property
    def iri(self) -> str:
        """The property in RDF."""
        return NAMESPACE + self.local

    def admits(self, start: str, end: str) -> bool:
        """Return whether entities with these labels may be the ends."""
        return start in self.starts and end in self.ends and (not self.same_label or start == end)


class Value(StrEnum):
    """What the values of a property are."""

    TEXT = "text"
    DATE = "date"  # ISO 8601, as precise as the source: 2024, 2024-07 or 2024-07-04


@dataclass(frozen=True, slots=True)
class Property:
    """A property of entities that documents state."""

    name: str
    labels: tuple[str, ...]
    value: Value
    definition: str
    needs_proof: bool = True
    allowed: tuple[str, ...] = ()

    @property
    def iri(self) -> str:
        """The property in RDF."""
        return NAMESPACE + self.name


_LABELS = (
    Label("Person", "person", "A named individual."),
    Label("Institution", "institution", "A named organisation or a unit of one."),
    Label("Event", "event", "A named or clearly identified gathering, or a titled session of one."),
    Label(
        "Initiative",
        "initiative",
        "A named declaration, resolution, law, plan, programme, network, campaign or report.",
    ),
    Label("Country", "country", "A sovereign state."),
)

DOCUMENT: Final = Label("Document", "document", "A source whose words support facts of the graph.")

_ACTORS = ("Person", "Institution", "Country")

_RELATIONS = (
    RelationType(
        "AFFILIATED_WITH", "affiliatedWith", ("Person",), ("Institution", "Country"),
        Node.MEMBERSHIP, "Holds or held a post at, or represents.", free_role=True,
    ),
    RelationType(
        "PARTICIPATED_IN", "participatedIn", _ACTORS, ("Event",),
        Node.PARTICIPATION, "Took part in an event.",
        roles=("keynote", "speaker", "moderator", "panelist", "attendee"),
    ),
    RelationType(
        "ORGANIZED", "organized", _ACTORS, ("Event",),
        Node.PARTICIPATION, "Ran or hosted an event, or chaired its preparation.",
        roles=("organizer", "host", "co-host", "convener"),
    ),
    RelationType(
        "SUPPORTED", "supported", _ACTORS, ("Event",),
        Node.PARTICIPATION, "Was a partner or sponsor of an event.",
        roles=("partner", "supporting partner", "sponsor"),
    ),
    RelationType(
        "PART_OF", "partOf", ("Institution", "Event", "Initiative"),
        ("Institution", "Event", "Initiative"),
        Node.RELATION, "Is a unit, a session, an edition or a part of.", same_label=True,
    ),
    RelationType(
        "LOCATED_IN", "locatedIn", ("Event", "Institution"), ("Country",),
        Node.RELATION, "Was held in, or is based in, a country.",
    ),
    RelationType(
        "INITIATED", "initiated", (*_ACTORS, "Event"), ("Initiative",),
        Node.RELATION, "Proposed, launched, issued, drafted, published or leads an initiative.",
    ),
    RelationType(
        "ENDORSED", "endorsed", (*_ACTORS, "Event"), ("Initiative",),
        Node.RELATION, "Adopted, signed, co-sponsored or joined an initiative.",
    ),
    RelationType(
        "PRESENTED_AT", "presentedAt", ("Initiative",), ("Event",),
        Node.RELATION, "Was launched, adopted, signed or discussed at an event.",
    ),
)  # fmt: skip

_ALL = tuple(label.name for label in _LABELS)

_PROPERTIES = (
    Property("name", _ALL, Value.TEXT, "The form a reader would file it under.", False),
    Property(
        "alias", _ALL,
        Value.TEXT, "Another form of the name, as a document spells it.", False,
    ),
    Property(
        "acronym", ("Institution", "Event", "Initiative"),
        Value.TEXT, "Its abbreviation.", False,
    ),
    Property(
        "kind", ("Institution", "Initiative"),
        Value.TEXT, "What sort of body or text it is.", False,
    ),
    Property("iso", ("Country",), Value.TEXT, "The ISO 3166-1 alpha-2 code.", False),
    Property("start", ("Event",), Value.DATE, "The first day."),
    Property("end", ("Event",), Value.DATE, "The last day."),
    Property("place", ("Event",), Value.TEXT, "The city or venue, as written."),
    Property("theme", ("Event",), Value.TEXT, "The theme, as written."),
    Property(
        "mode", ("Event",), Value.TEXT, "How it was held.",
        allowed=("online", "in-person", "hybrid"),
    ),
)  # fmt: skip

LABELS: Final = MappingProxyType({label.name: label for label in _LABELS})
RELATIONS: Final = MappingProxyType({relation.name: relation for relation in _RELATIONS})
PROPERTIES: Final = MappingProxyType({property_.name: property_ for property_ in _PROPERTIES})
MENTION: Final = "mention"
"""The predicate of a statement that says no more than that the entity is named there."""
