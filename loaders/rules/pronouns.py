"""Whom "he", "she" and a speaker's "I" stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_SUBJECT = re.compile(r"(?:He|She|Mr\.? |Ms\.? )\b")
_LATER_SUBJECT = re.compile(r"(?:\b(?=[hs])|(?<=, ))([hH]e|[sS]he)\b")
_FIRST_PERSON = re.compile(
    r"(?<![\w\"“])I(?=(?:['’](?:m|ve))? (?:(?:also|currently|now|previously|am|was|have|had) )*"
    r"(?:an?|the|been|serving|served?|work(?:ed|ing)?|lead|led|chair(?:ed)?|head(?:ed)?"
    r"|direct(?:ed)?|represent(?:ed)?|(?:co-)?founded|joined|elected|appointed|invited"
    r"|responsible|part|director|head|professor"
    r"|sit|sat|teach|taught|advise|hold|held|run|ran|manage[d]?|coordinate[d]?|stud(?:y|ied)|moved"
    r"|earned|received|completed|obtained|graduated|started|began|became|spent|returned|retired"
    r"|trained|founded|oversee)\b)"
)
_LOOKS_AHEAD = re.compile(
    r"(?:After|Before|When|While|As|Since|Although|Though|Because|Until|If|Once|[\"“'‘])"
)
"""How a sentence opens whose pronoun may stand for somebody whom it names later."""
_OPENING = 40
_TURN = 30
"""Units back over which somebody may have been speaking."""


def people_meant(
    text: str,
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    table: EntityTable,
    index: int,
) -> Iterator[tuple[DocumentEntity, Span, str]]:
    """Yield whom the pronouns of a sentence stand for, where they stand, and as which word."""
    unit = units[index]
    named = _people(found[index], table)
    subject = _SUBJECT.match(text, unit.start, unit.end)
    if subject and any(m.span.start <= subject.end() for m, _ in named):
        subject = None
    later = [*_LATER_SUBJECT.finditer(text, unit.start, _first_named(text, unit, named))]
    antecedent = _antecedent(units, found, table, index) if subject or later else None
    if antecedent is not None and _acts_on_subject(text, units, found, table, index, antecedent):
        antecedent = _own_page(units, found, table) or antecedent
    if antecedent is not None:
        spans = [Span(*m.span(1)) for m in later]
        if subject:
            spans = [Span(*subject.span()), *(s for s in spans if s.start >= subject.end())]
        for span in spans:
            yield antecedent, span, "she"
    spoken = [*_FIRST_PERSON.finditer(text, unit.start, unit.end)]
    speaker = _speaker(text, units, found, table, index) if spoken else None
    if speaker is not None:
        for match in spoken:
            yield speaker, Span(*match.span()), "I"


_OBJECT = re.compile(
    r"\b(?:appointed|named|invited|asked|made|chose|elected|nominated|hired|called|awarded|gave"
    r"|sent|described|picked|recruited|met) (?:her|him)\b"
)
"""What somebody else does to the person whose page it is: "the mayor appointed her"."""


def _acts_on_subject(
    text: str,
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    table: EntityTable,
    index: int,
    person: DocumentEntity,
) -> bool:
    """Return whether a sentence just before names a person for what was done to "her"."""
    for at in range(index - 1, max(-1, index - 4), -1):
        if any(e is person for _, e in _people(found[at], table)):
            return _OBJECT.search(text, units[at].start, units[at].end) is not None
    return False


def _first_named(text: str, unit: Unit, named: Sequence[tuple[Mention, DocumentEntity]]) -> int:
    """Return up to where pronouns stand for somebody named before: "In May, she met Jane Roe"."""
    if not named:
        return unit.end
    return unit.start if _LOOKS_AHEAD.match(text, unit.start) else named[0][0].span.start


def _people(
    mentions: Sequence[Mention], table: EntityTable
) -> list[tuple[Mention, DocumentEntity]]:
    pairs = ((m, table.entity_of(m)) for m in mentions if m.kind in {Kind.PERSON, Kind.UNKNOWN})
    return [(m, e) for m, e in pairs if e is not None and e.kind is Kind.PERSON]


def _antecedent(
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    table: EntityTable,
    index: int,
) -> DocumentEntity | None:
    """Return whom a sentence or two before opens with or names last, or the card above."""
    for at in (index - 1, index - 2, index - 3):
        if at < 0:
            break
        people = _people(found[at], table)
        sentence = units[at].kind is UnitKind.SENTENCE
        meant = next((e for m, e in people if m.referring and m.head in {"she", "i"}), None)
        if sentence and meant is not None:
            return meant
        if people and (sentence or at == index - 1):
            opens = people[0][0].span.start - units[at].start < _OPENING
            return people[0 if opens else -1][1]
        if not sentence and at < index - 1:
            break
    return None


def _speaker(
    text: str,
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    table: EntityTable,
    index: int,
) -> DocumentEntity | None:
    """Return who is speaking: before the last colon, alone on the last line, or in the title."""
    for at in range(index, max(-1, index - _TURN), -1):
        unit = units[at]
        people = _people(found[at], table)
        if people and people[0][0].span.start - unit.start < 8:
            mention, person = people[0]
            behind = text[mention.extent.end : mention.extent.end + 2]
            alone = unit.kind is not UnitKind.SENTENCE and mention.extent.end >= unit.end
            if behind.startswith(":") or alone:
                return person
        if unit.kind is UnitKind.HEADING:
            break
    return _own_page(units, found, table)


def _own_page(
    units: Sequence[Unit], found: Sequence[Sequence[Mention]], table: EntityTable
) -> DocumentEntity | None:
    """Return whose page it is, if its title is nothing but the name of a person."""
    for unit, mentions in zip(units[:_TITLES], found, strict=False):
        people = _people(mentions, table)
        whole = len(people) == 1 and people[0][0].extent.end >= unit.end
        opens = whole and people[0][0].span.start - unit.start < 8
        if opens and unit.kind is UnitKind.HEADING:
            return people[0][1]
    return None


_TITLES = 2
"""Units at the top that may hold the name of whose page it is."""
