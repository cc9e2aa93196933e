"""Enumerations in running text, item by item: "A, B operated by C, the D and others"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.passage import Passage

_ITEM = rule(
    r"(?:(?:the|The|its|an?|both|our(?: own)?) )?(?:[Gg]overnments? of (?:the )?)?"
    r"({PIENCLX})[*†‡¹²³]?(?: {C})?(?: ?\([^)]{0,80}\))?"
    r"(?: (?:operated|run|led|represented|hosted|based|representing|in) [^,;.]{0,60}?"
    r"(?=[,;.]|$| and )| from {C}(?=[,;.]|$| and ))?"
    r"(?:, (?:where|whose|in which) [^,;.{PIEC}]{3,60}(?=,))?"
    r"(?:, (?:an? |the |one of |which |who |known )[^,;.{PIEN}]{3,90}(?=;))?"
)
_UNREAD = re.compile(
    r"(?:the )?[A-Z][\w'’.-]*(?: (?:(?:of|the|de|for) )*[A-Z][\w'’-]*){0,4}(?=,? and |[,;])"
)
"""An item in capitals that nobody knows: it is passed over."""
_LINK = re.compile(
    r"(?:\.(?=,| and))?(?:,? (?:and|as well as|along with|together with|&|plus|with (?:its|their))"
    r"|[,;/|•·]| [–-])"
    r" ?(?:(?:also|and|by|of|from|with) )*"
)
_ACTORS = re.compile(one_of("PIC"))


def items_from(text: str, at: int) -> list[str]:
    """Return the masked characters that open the items of the enumeration that begins there."""
    found: list[str] = []
    while item := _ITEM.match(text, at) or (found and _UNREAD.match(text, at)):
        if item.re is _ITEM:
            found.append(item.group(1))
        link = _LINK.match(text, item.end())
        if link is None:
            break
        at = link.end()
    return found


def actors_from(passage: Passage, at: int, fewest: int = 1) -> Iterator[DocumentEntity]:
    """Yield the people, bodies and countries of the enumeration that begins at the place."""
    items = [item for item in items_from(passage.text, at) if _ACTORS.match(item)]
    if len(items) < fewest:
        return
    for item in items:
        entity = passage.named(item)
        if entity is not None:
            yield entity
