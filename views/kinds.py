"""How things look on a page: one shape and one colour a type, told apart without either alone.

Colours are those of Okabe and Ito 2008 ("Color universal design"), which stay distinct under the
common forms of colour blindness; the shapes carry the same distinction in black and white.
"""

from __future__ import annotations

from collections.abc import Iterable
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


def legend(groups: Iterable[Group]) -> list[dict[str, str]]:
    """Return types as a page holds them."""
    return [{"key": g.key, "title": g.title, "shape": g.shape, "colour": g.colour} for g in groups]


_BY_KEY: Final = {group.key: group for group in GROUPS}

_OF_KIND: Final = {
    "university": ("university", "school", "institute", "centre", "think-tank", "academy"),
    "government": ("ministry", "parliament", "court", "embassy", "city"),
    "company": ("company",),
    "intergovernmental": ("un-body", "intergovernmental-body"),
    "institution": ("association", "foundation", "ngo", "media", "standards-body", "museum"),
}
_GROUP_OF_KIND: Final = {kind: group for group, kinds in _OF_KIND.items() for kind in kinds}
# Other kinds (agency, council, none) may be anybody's: then the words of the name tell, in order.
_WORDS: Final = {
    "intergovernmental": {"un", "nations", "unesco", "oecd", "undp", "unido", "itu", "wto",
                          "asean", "unicef", "intergovernmental"},
    "university": {"university", "college", "institute", "academy"},
    "government": {"ministry", "government", "department", "parliament", "municipality", "agency",
                   "administration", "authority", "bureau", "state", "national", "federal"},
    "company": {"company", "corporation", "inc", "ltd", "corp", "technologies", "gmbh"},
}  # fmt: skip


def group_of(entity: Entity) -> Group:
    """Return the type to draw an entity as: its label or, for institutions, its kind."""
    if entity.label != "Institution":
        return _BY_KEY[entity.label.lower()]
    kind = entity.shown("kind").lower().replace(" ", "-")
    return _BY_KEY[_GROUP_OF_KIND.get(kind) or _told_by_name(entity)]


def _told_by_name(entity: Entity) -> str:
    words = set(normal_form(entity.name).split())
    return next((group for group, known in _WORDS.items() if words & known), "institution")
