"""How things look on a page: one shape and one colour a type, told apart without either alone.

Colours are those of Okabe and Ito 2008 ("Color universal design"), which stay distinct under the
common forms of colour blindness; the shapes carry the same distinction in black and white.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from govgraph.graph.identity import normal_form
from govgraph.graph.knowledge import Entity


@dataclass(frozen=True, slots=True)
class Group:
    """A type as the legend shows it; `shape` is one of vis-network's."""

    key: str
    title: str
    shape: str
    colour: str


GROUPS: Final = (
    Group("university", "University or research institute", "dot", "#0072B2"),
    Group("government", "Government body", "square", "#D55E00"),
    Group("company", "Company", "triangle", "#009E73"),
    Group("intergovernmental", "UN or intergovernmental body", "diamond", "#CC79A7"),
    Group("institution", "Other institution", "hexagon", "#56B4E9"),
    Group("person", "Person", "triangleDown", "#E69F00"),
    Group("event", "Event", "star", "#F0E442"),
    Group("initiative", "Initiative", "ellipse", "#FFFFFF"),
    Group("country", "Country", "box", "#FFFFFF"),
)
_BY_KEY: Final = {group.key: group for group in GROUPS}

# In order: the words of a stated kind decide before those of a name do.
_WORDS: Final = {
    "intergovernmental": {"un", "intergovernmental", "international", "nations", "unesco", "oecd"},
    "university": {"university", "college", "academy", "academic", "institute", "research"},
    "government": {"ministry", "government", "governmental", "department", "agency", "parliament",
                   "regulator", "municipality", "commission", "administration", "bureau"},
    "company": {"company", "corporation", "firm", "business", "inc", "ltd", "corp", "technologies"},
}  # fmt: skip
_IN_NAMES: Final = {
    "intergovernmental": {"un", "nations", "unesco", "oecd", "undp", "unido", "itu"},
    "university": {"university", "college", "institute"},
    "government": {"ministry", "government", "department", "parliament", "municipality"},
    "company": {"company", "corporation", "inc", "ltd", "corp", "technologies"},
}


def group_of(entity: Entity) -> Group:
    """Return the type to draw an entity as: its label or, for institutions, its kind."""
    if entity.label != "Institution":
        return _BY_KEY[entity.label.lower()]
    kind = set(normal_form(entity.shown("kind")).split())
    return _BY_KEY[_sort(kind, _WORDS) or _sort_by_name(entity.name) or "institution"]


def _sort_by_name(name: str) -> str:
    return _sort(set(normal_form(name).split()), _IN_NAMES)


def _sort(words: set[str], table: dict[str, set[str]]) -> str:
    return next((key for key, known in table.items() if words & known), "")
