"""Lists of those who belong to a body: "Board" or "Team" on its page, "Fellows of the Reef Lab".

The heading says whose people they are, or leaves it to the page's title; the line says with what
post. Where the line names another body, that is where somebody works, beside the seat held here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import SIGNATORY
from govgraph.loaders.rules.layout import LISTING
from govgraph.loaders.rules.list_columns import Line, lines_of_lists
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.people_headings import beside_body, heads_people, holds_seats
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.site_body import site_body

_OWN_SEAT = re.compile(
    r"\(((?:co-?|vice[- ]?|deputy )?chair(?:man|woman|person)?|president|treasurer|secretary"
    r"|rapporteur)\)",
    re.IGNORECASE,
)
_FEWEST = 2
"""People under a heading who show that it heads a list of them."""


def people_of_bodies(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield who belongs to the body of a heading, for those of whom nothing else tells it."""
    told = {(d.subject.index, d.object.index) for d in drafts
            if d.predicate == "AFFILIATED_WITH" and d.object is not None}  # fmt: skip
    found = [view.mentions for view in reading.masked]
    lines = lines_of_lists(reading.document.text, reading.units, found)
    sections: dict[int, list[tuple[Passage, Mention]]] = {}
    for passage in passages(reading):
        entered = _entered(passage, lines.get(passage.index))
        if entered is not None:
            sections.setdefault(passage.unit.section, []).append((passage, entered))
    for section, entries in sections.items():
        whole, words = _body_of(reading, section)
        for passage, mention in entries if whole is not None and len(entries) >= _FEWEST else ():
            person = reading.entity(mention)
            role = _role(passage, lines.get(passage.index), words)
            if person is None or whole is None or (person.index, whole.index) in told or not role:
                continue
            yield Draft(
                "of-body", person, "AFFILIATED_WITH", passage.span, whole,
                role=role, antecedents=(whole.first,),
            )  # fmt: skip


def _entered(passage: Passage, line: Line | None) -> Mention | None:
    """Return the one person whom a line enters."""
    people = passage.mentions(Kind.PERSON)
    if passage.unit.kind not in LISTING or passage.event is not None or len(people) != 1:
        return None
    label = passage.label
    if label is not None and (label is SIGNATORY or label.relation not in _OF_LISTS):
        return None
    opens = people[0].span.start - passage.unit.start < _STYLE_LENGTH
    return people[0] if opens or (line is not None and line.person is not None) else None


_OF_LISTS = frozenset({"", "AFFILIATED_WITH", "ENDORSED", "ORGANIZED"})
"""What a heading says that could be one of a body's own people, where no event is near."""
_STYLE_LENGTH = 14
"""Characters of what may stand in front of a name: "Prof. Dr. "."""


def _body_of(reading: Reading, section: int) -> tuple[DocumentEntity | None, str]:
    """Return the body whose people stand under a heading, and what the heading calls them."""
    if section < 0:
        return None, ""
    heading, text = reading.units[section], reading.document.text
    words = text[heading.start : heading.end]
    for named in reading.masked[section].mentions:
        rest = beside_body(words, named.extent.cut(text))
        itself = not rest and heads_people(named.name)
        body = reading.entity(named) if named.kind is Kind.INSTITUTION else None
        if body is None and named.parent is not None:
            body = reading.entity(named.parent)
        if body is not None and (itself or heads_people(rest)):
            return body, rest or named.name
    if heads_people(words):
        return _of_page(reading), words
    return None, ""


def _of_page(reading: Reading) -> DocumentEntity | None:
    """Return the body that the title of a page names, and nothing else beside it."""
    if reading.subject is not None:
        return reading.subject if reading.subject.kind is Kind.INSTITUTION else None
    named = [m for m in reading.masked[0].mentions if m.kind not in {Kind.DATE, Kind.PLACE}]
    if len(named) == 1 and named[0].kind is Kind.INSTITUTION:
        return reading.entity(named[0])
    return site_body(reading) if not named else None


def _role(passage: Passage, line: Line | None, heading: str) -> str:
    """Return with what post somebody belongs to the body, or nothing if it is another's."""
    own = _OWN_SEAT.search(passage.text)
    if own is not None:
        return own.group(1).lower()
    seat = holds_seats(heading)
    if passage.mentions(Kind.INSTITUTION, Kind.COUNTRY) or (line is not None and line.bodies):
        return _member(heading) if seat else ""
    title = line.posts[0].span.cut(passage.reading.document.text) if line and line.posts else ""
    if title and not seat:
        return clean_title(title)
    return clean_title(title) if POST_PATTERN.fullmatch(title) and not seat else _member(heading)


def _member(heading: str) -> str:
    seat = re.search(r"\b(?:board|committee|council|team|staff|jury|panel)\b", heading, re.I)
    fellow = re.search(r"\bfellows?\b", heading, re.I)
    return "fellow" if fellow else f"{seat.group().lower()} member" if seat else "member"
