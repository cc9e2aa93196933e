"""Units beside the bodies they belong to: "A Lab at the University of B", "A, B Department, C".

Also the countries of bodies that stand behind them with an article: "the A Office in the UK".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import UNIT_HEADS, word_set

_AT = rule(
    r"(?P<units>{I}(?: \([^()]*\))?(?:(?:, |,? and )(?:the )?{I})*),? (?:(?:both|all) )?at "
    r"(?:the )?(?P<whole>{I})"
)
_BESIDE = rule(r"(?P<whole>{I}) (?:\([^()]*\) )?(?P<unit>{I})(?!'s)")
_CHAIN = rule(
    r"(?<!and )(?P<first>{I})(?: \([^()]{2,12}\))?"
    r"(?P<rest>(?:(?:, (?:the )?|\|){I})+)[ .*]*(?:\||$|\))"
)
_BETWEEN = rule(
    r"(?P<unit>{I}), (?:Head|Director|Chair|Leader|Dean|Co-[Hh]ead|Lead)(?: of| for| at)?"
    r" [^,|{P}]{3,60}, (?P<whole>{I})(?=[ .*|]*$)"
)
_IN_THE = rule(
    r"\b[Tt]he (?P<body>{I})(?: \([^()]*\))? (?:in|of) (?:the )?(?P<land>{C})"
    r"(?=[,.;)]|$| or the\b| and the\b)"
)
_SEATED = rule(r"(?P<body>{I})(?: \([^()]{2,12}\))? \((?:{L}, )?(?P<land>{C})\)(?=[ .*;,|]|$)")
_WITH_SEAT = word_set("""
    ministry agency office authority administration commission institute department association
    council society congress bureau board court regulator parliament senate service union
""")
_ACADEMIC = word_set("university college academy institute")
_SCHOOLS = word_set("""
    school faculty department centre center institute laboratory lab college division library
    clinic programme program group chair
""")
_DEPENDENT = word_set("""
    office bureau department division section committee faculty lab laboratory group team unit
    secretariat directorate
""")
_FEW = 3
"""Bodies on a line that may be a unit, what it belongs to, and what that belongs to."""


def units_beside_bodies(reading: Reading) -> Iterator[Draft]:
    """Yield which of two bodies that stand beside each other is a unit of the other."""
    for passage in passages(reading):
        text = passage.text
        if len(passage.mentions(Kind.INSTITUTION)) > 1:
            for match in _AT.finditer(text):
                if passage.view.mention(match["whole"]).head in _ACADEMIC:
                    for char in re.findall(one_of("I"), match["units"]):
                        yield from _part(passage, char, match["whole"])
            for match in _BESIDE.finditer(text):
                yield from _school(passage, match["unit"], match["whole"])
            for match in _BETWEEN.finditer(text):
                yield from _school(passage, match["unit"], match["whole"])
            yield from _chained(passage)
        yield from _seated(passage)
        for match in _IN_THE.finditer(text):
            mention = passage.view.mention(match["body"])
            if mention.head in _WITH_SEAT and not mention.name.endswith("Union"):
                body, land = passage.named(match["body"]), passage.named(match["land"])
                if body is not None and land is not None:
                    yield Draft("body-in-state", body, "LOCATED_IN", passage.span, land)


def _seated(passage: Passage) -> Iterator[Draft]:
    """ "A Lab (Kenya)" on a line of a list: where the body is at home."""
    people = bool(passage.mentions(Kind.PERSON))
    for match in _SEATED.finditer(passage.text) if passage.is_listed else ():
        settled = passage.view.mention(match["body"]).head in _WITH_SEAT | _SCHOOLS | _ACADEMIC
        body, land = passage.named(match["body"]), passage.named(match["land"])
        if body is not None and land is not None and (settled or not people):
            yield Draft("body-in-state", body, "LOCATED_IN", passage.span, land)


def _school(passage: Passage, unit: str, whole: str) -> Iterator[Draft]:
    part, parent = passage.view.mention(unit), passage.view.mention(whole)
    if part.head in _SCHOOLS and parent.head in _ACADEMIC - {"institute"}:
        yield from _part(passage, unit, whole)


def _chained(passage: Passage) -> Iterator[Draft]:
    """ "X, Director, Office A, Bureau B, Ministry C" on the line of one person."""
    listed = passage.is_listed or passage.text.startswith("|")
    match = _CHAIN.search(passage.text) if listed else None
    people = len(re.findall(one_of("P"), passage.text))
    if (
        match is None
        or people > 1
        or (not people and match.start() > _FEW and not passage.unit.card)
    ):
        return
    chain = [match["first"], *re.findall(one_of("I"), match["rest"])]
    heads = [passage.view.mention(char).head for char in chain]
    if len(chain) > (_FEW if people else _FEW - 1):
        return
    for (unit, head), (whole, above) in zip(
        zip(chain, heads, strict=True), zip(chain[1:], heads[1:], strict=True), strict=False
    ):
        nested = head in UNIT_HEADS - {above} and above in _ACADEMIC - {"institute"}
        if nested or (people and head in _DEPENDENT):
            yield from _part(passage, unit, whole)


def _part(passage: Passage, unit: str, whole: str) -> Iterator[Draft]:
    mention: Mention = passage.view.mention(unit)
    part, parent = passage.named(unit), passage.named(whole)
    free = mention.parent is None and mention.head not in {"university", "ministry"}
    if part and parent and part is not parent and free and part.parent is None:
        yield Draft("unit-beside-body", part, "PART_OF", passage.span, parent)
