"""Networks and forums that are bodies since they sign, write or run what bodies do.

"Signatories: A, Reef Rights Network, Forum for Tidal Ethics", "two more have signed: A and B".
"""

from __future__ import annotations

import re

from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import word_set

_DOERS = word_set("""
    network alliance coalition partnership campaign initiative project collaboration movement
    platform collective forum congress assembly
""")
_RELATIONS = frozenset({"ENDORSED", "INITIATED", "ORGANIZED", "SUPPORTED"})
_ANY = one_of("INXCPE")
_OPENS = re.compile(
    rf"(?:^|{_ANY}(?: ?\([^()]*\))?(?:[,;]|,? and|,? &)(?: and)?(?: the)? |: (?:the )?)$"
)
_CLOSES = re.compile(r"(?: ?\([^()]*\))?(?:[,;.]|$|,? (?:and|&) )")
_BODY = re.compile(one_of("I"))
_SIGNED = re.compile(
    r"\b(?:signed|endorsed|backed|names? \w+|signatures?|signatories|authors|organi[sz]ers|hosts"
    r"|co-?hosts|sponsors|supporters)\b[^.;:]{0,40}: (?:the )?"
    rf"(?:{_ANY}(?: ?\([^()]*\))?(?:[,;]|,? and|,? &)(?: and)?(?: the)? )*$",
    re.IGNORECASE,
)


def listed_doer(mention: Mention, before: str, after: str, unit: Unit) -> bool:
    """Return whether the mention fills a place among bodies that signed or ran something."""
    words = mention.name.split()
    if mention.referring or len(words) < 2 or re.search(r"\d", mention.name):
        return False
    if mention.kind not in {Kind.EVENT, Kind.INITIATIVE}:
        return False
    if _DOERS.isdisjoint(w.lower() for w in words):
        return False
    label = unit.label
    listed = unit.kind in LISTING and label is not None and label.relation in _RELATIONS
    if not listed and not _SIGNED.search(before):
        return False
    amid = _BODY.search(before) or _BODY.search(after)
    return bool(amid and _OPENS.search(before) and _CLOSES.match(after))
