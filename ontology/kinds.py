"""What sorts of institutions and initiatives there are; `roles.ttl` defines each of them."""

from __future__ import annotations

from typing import Final

INSTITUTION_KINDS: Final = (
    "university",
    "school",
    "institute",
    "centre",
    "think-tank",
    "academy",
    "ministry",
    "agency",
    "parliament",
    "court",
    "embassy",
    "city",
    "company",
    "association",
    "foundation",
    "ngo",
    "media",
    "un-body",
    "intergovernmental-body",
    "council",
    "standards-body",
    "museum",
)

INITIATIVE_KINDS: Final = (
    "declaration",
    "resolution",
    "law",
    "convention",
    "principles",
    "recommendation",
    "plan",
    "strategy",
    "programme",
    "network",
    "campaign",
    "report",
    "statement",
    "framework",
    "standard",
    "platform",
    "initiative",
)

KINDS_OF: Final = {"Institution": INSTITUTION_KINDS, "Initiative": INITIATIVE_KINDS}
"""Label to the values that its property `kind` may take."""
