"""Bodies and their countries side by side on the lines of a list, whatever mark divides them.

"Bornland: A, B", "Bornland ..... A", "| Bornland | A; B |", "3 A · Bornland", "A (Larn, Bornland)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import DATE, PLACE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.nested_bodies import of_states
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_OPEN = r"^\W*(?:\d{1,3}[.)]?\s+)?(?:\*\*)?"
_MARK = r"(?:\*\*)? ?(?:[:|–·•\t→]|\.{2,}|-(?= )|(?<= )-)+ ?(?:\*\*)?"
_ALIAS = r"(?: ?\([^(){CPE}]{1,40}\))?"
_LAND_FIRST = rule(
    rf"{_OPEN}(?P<land>{{C}}){_MARK}(?P<bodies>(?:the )?{{I}}{_ALIAS}"
    rf"(?:(?:[,;/&]| and| –| ·)+ ?(?:the |and )?{{I}}{_ALIAS})*)\W*$"
)
_LAND_LAST = rule(
    rf"{_OPEN}(?P<bodies>{{I}}){_ALIAS}{_MARK}(?:{{L}}(?:,|{_MARK}) ?)?(?P<land>{{C}})\W*$"
)
_IN_BRACKETS = rule(r"(?P<bodies>{I}) \((?:{L},? ?)(?P<land>{C})\)")
_FEWEST = 2
_SPLIT = frozenset({PLACE, DATE})


def lands_of_lines(reading: Reading) -> Iterator[Draft]:
    """Yield that the bodies of such lines are in the country beside them, from two lines on."""
    for pattern in (_LAND_FIRST, _LAND_LAST):
        lines = [
            (passage, match)
            for passage in passages(reading)
            if passage.unit.kind is not UnitKind.HEADING
            and passage.label not in _SPLIT
            and (match := pattern.match(passage.text))
        ]
        for passage, match in lines if len(lines) >= _FEWEST else ():
            yield from _placed(passage, match)
    for passage in passages(reading):
        for match in _IN_BRACKETS.finditer(passage.text):
            yield from _placed(passage, match)


def _placed(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    land = passage.named(match["land"])
    bodies = "".join(re.findall(one_of("I"), match["bodies"]))
    for body in passage.enumerated(bodies) if land is not None else ():
        if _has_seat(body):
            yield Draft("line-country", body, "LOCATED_IN", passage.span, land)


def _has_seat(body: DocumentEntity) -> bool:
    return body.kind is Kind.INSTITUTION and not of_states(body)
