"""What sort of body or text a name shows by its head noun, in the ontology's own kinds."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from govgraph.loaders.heads import INSTITUTION_HEADS, head_kind
from govgraph.loaders.organizations import known_organization
from govgraph.ontology.kinds import INITIATIVE_KINDS

_INSTITUTIONS: Final = MappingProxyType(
    {
        "university": "university", "college": "university", "school": "school",
        "faculty": "school", "institute": "institute", "centre": "centre",
        "laboratory": "centre", "academy": "academy", "ministry": "ministry",
        "agency": "agency", "council": "council", "parliament": "parliament", "court": "court",
        "association": "association", "foundation": "foundation", "company": "company",
        "media": "media", "embassy": "embassy", "museum": "museum",
    }
)  # fmt: skip
"""Kind of head to kind of institution; heads that bodies of several kinds bear are not in it."""
_INITIATIVES: Final = MappingProxyType(
    {
        "act": "law", "bill": "law", "regulation": "law", "directive": "law", "decree": "law",
        "ordinance": "law", "treaty": "convention", "protocol": "convention",
        "covenant": "convention", "guidelines": "principles", "recommendations": "recommendation",
        "roadmap": "plan", "program": "programme", "alliance": "network",
        "coalition": "network", "partnership": "network", "study": "report",
        "manifesto": "declaration", "appeal": "declaration", "communiqué": "declaration",
    }
)  # fmt: skip
"""Head noun to kind of initiative, beside the heads that are the names of kinds themselves."""
_DOUBTFUL: Final = frozenset(
    {
        "union",
        "unions",
        "fund",
        "mission",
        "office",
        "offices",
        "service",
        "services",
        "secretariat",
        "secretariats",
        "corps",
        "registry",
        "customs",
        "fellowship",
        "group",
        "groupe",
        "grupo",
        "partners",
        "institution",
        "institutions",
        "hub",
        "body",
        "taskforce",
    }
)
"""Heads that say too little: a union may be of states or of workers, a fund a body of the UN."""

_AT_THE_END: Final = frozenset({"company", "media"})
"""Heads that close a name: "Rivers Media" is one of the media, "Media Rivers" may be anything."""


def kind_of_institution(name: str, head: str) -> str:
    """Return the kind that an institution's name shows by its head noun, or an empty string.

    A well-known body that is of another kind than its name suggests ("Council of Europe") has
    none, for then the words do not say it.
    """
    shown = head_kind(INSTITUTION_HEADS, name)
    if shown is None or head.casefold() in _DOUBTFUL:
        return ""
    if shown in _AT_THE_END and name.split()[-1].strip(")") not in INSTITUTION_HEADS:
        return ""
    known = known_organization(name)
    return _INSTITUTIONS.get(shown, "") if known is None or known.kind == shown else ""


def kind_of_initiative(head: str) -> str:
    """Return the kind that the head noun of an initiative's name shows, or an empty string."""
    own = head.casefold()
    return own if own in INITIATIVE_KINDS else _INITIATIVES.get(own, "")
