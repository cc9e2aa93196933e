"""People who hosted an event: at their home, as its hosts, or as the hosts of the one before.

"X received the guests at her residence", "X and Y were hosts with him", "the same three hosts".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_P = one_of("P")
_ASIDE = rf"(?:,(?! and\b)[^.;:{_P[1:-1]}]{{2,90}},)?"
_SERIES = rf"{_P}{_ASIDE}(?:(?:,| and|, and) {_P}{_ASIDE})*"
_GUESTS = (
    r"(?:the |his |her |their |some |\d+ )?(?:\w+ )?(?:guests|participants|experts|visitors"
    r"|delegates"
    r"|company|party|group|everybody|everyone|us|them)"
)
_FORMS = (
    re.compile(
        rf"(?P<who>{_SERIES}) (?:received|welcomed|hosted|entertained|invited|gathered) {_GUESTS}"
        r" (?:at|in|to|into) (?:his|her|their) (?:\w+ ){0,2}(?:residence|home|house|table|flat"
        r"|apartment|garden|embassy|office)"
    ),
    re.compile(
        rf"(?P<who>{_P}{_ASIDE}(?:(?:,| and|, and) {_P}{_ASIDE})+) (?:were|are|acted as|served as)"
        r" (?:the |its |joint |again )*(?:co-?)?hosts\b(?! of (?:an?|another) )"
    ),
    re.compile(
        rf"(?P<who>{_SERIES}) (?:invited|hosted|received|played hosts?)(?: once)? (?:again|once"
        rf" more)\b"
    ),
    re.compile(
        rf"\bhost(?:s|ed)? (?:was|were|by|at the table (?:was|were)) (?P<who>{_SERIES})(?=[.;]|$)"
    ),
)
_SAME = re.compile(r"\b[Tt]he same (?:\w+ )?(?:hosts|organi[sz]ers|conveners|two|three|four)\b")


def host_people(reading: Reading) -> Iterator[Draft]:
    """Yield the people who hosted the event that a sentence is about."""
    before: list[DocumentEntity] = []
    for passage in passages(reading):
        event = _event(passage)
        if passage.is_heading or event is None:
            continue
        hosts = _hosts(passage) or (before if _SAME.search(passage.text) else [])
        before = _with_earlier(before, hosts)
        for person in hosts:
            yield Draft("host-person", person, "ORGANIZED", passage.span, event, role="host")


def _hosts(passage: Passage) -> list[DocumentEntity]:
    found: dict[int, DocumentEntity] = {}
    for form in _FORMS:
        for match in form.finditer(passage.text):
            for person in passage.enumerated(match["who"]):
                if person.kind is Kind.PERSON:
                    found[person.index] = person
    return list(found.values())


def _with_earlier(
    before: list[DocumentEntity], hosts: list[DocumentEntity]
) -> list[DocumentEntity]:
    """Return who hosted last; those told of in one sentence after another host together."""
    return [*before, *(h for h in hosts if h not in before)]


def _event(passage: Passage) -> DocumentEntity | None:
    named = {e.index: e for e in passage.entities(Kind.EVENT)}
    return next(iter(named.values())) if len(named) == 1 else passage.event
