"""Lines that open with a state or a body and close with its people: "Peru: X, Y", "For Peru – X".

One line alone may be anything; two of the same make in a document are a list of delegates or of
signatures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import STYLES

_PEOPLE = rf"(?P<who>{STYLES}{{P}}(?:(?:, |; |,? and | & | / ){STYLES}{{P}})*)"
_SIGNED = r"(?:\((?:\*?signed|initialled)[^)]*\)\*? ?)?"
_REST = r"(?:,? \([^(){PI}]{2,40}\)|, [^,{PIC}]{2,60})?[\s.*;]*$"
_FORMS = (
    rule(
        r"^\W*(?:[Ff]or|[Oo]n behalf of) (?:the )?\W*(?:[Gg]overnment of (?:the )?)?(?P<body>{IC})"
        rf"(?: of {{C}})?\W*?(?: ?[:–-] ?|, )(?:\W*{_SIGNED}){_PEOPLE}{_REST}"
    ),
    rule(
        rf"^\W*(?P<body>{{C}})(?: \([^(){{PI}}]*\))?[*_]{{0,3}} ?[:–|-]"
        rf" ?[*_]{{0,3}}{_PEOPLE}{_REST}"
    ),
    rule(
        r"^[\W\d]*(?P<body>{I})(?: \([^(){PI}]*\))?(?: / [^,{PIC}]{2,40})?(?:, {C}|, {L})?"
        rf"(?:, |: | – ){_PEOPLE}[\s.*;]*$"
    ),
)
_LONGEST = 160


def people_behind_bodies(reading: Reading) -> Iterator[Draft]:
    """Yield that the people at the end of such lines stand for the body that opens them."""
    for form in _FORMS:
        lines = [
            (passage, match)
            for passage in passages(reading)
            if passage.unit.end - passage.unit.start < _LONGEST
            for match in [form.match(passage.text)]
            if match is not None
        ]
        if len(lines) > 1:
            for passage, match in lines:
                yield from _of_body(passage, match)


def _of_body(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    body = passage.named(match["body"])
    for person in passage.enumerated(match["who"]) if body is not None else ():
        if person.kind is Kind.PERSON:
            yield Draft(
                "line-of-body", person, "AFFILIATED_WITH", passage.span, body,
                occasion=passage.event,
            )  # fmt: skip
