"""Countries that are the field of a post held elsewhere: "Country Head, Kenya, Lind Bank"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.rules.masking import one_of

_OF_STATE = re.compile(
    r"\b(?:minister|ministry|ambassador|senator|secretary|commissioner|delegate|delegation|envoy"
    r"|representative|consul|parliament|congress|m\.?p|president|premier|chancellor|attach[ée]"
    r"|judge|justice|government|official|governor|mission|embassy|diplomat)\b",
    re.IGNORECASE,
)
"""Posts that are held in or for a state."""
_BODY_OF_HEAD = re.compile(
    rf"(?:,(?: (?:at|of|with))?| at| of| for)(?: the)? ?({one_of('I')})(?=\s*[,;.)|/–]|\s*$| and )"
)
_COUNTRY = re.compile(one_of("C"))


def bodies_behind_region(orgs: Sequence[str], title: str) -> tuple[str, ...]:
    """Return the bodies behind a title and its region, or none: "Head of Policy, UK, Lind Bank".

    `orgs` are the masked bodies read behind the title, of which a country may be the first.
    """
    placed = len(orgs) > 1 and _COUNTRY.fullmatch(orgs[0]) and not _OF_STATE.search(title)
    own = tuple(org for org in orgs if not _COUNTRY.fullmatch(org))
    return own if placed else ()


def body_of_country_post(text: str, title: str, end: int) -> re.Match[str] | None:
    """Return where the body stands behind "Kenya Country Head" or "UK policy lead"."""
    return _BODY_OF_HEAD.match(text, end) if title and not _OF_STATE.search(title) else None
