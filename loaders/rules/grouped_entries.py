"""Lists whose entries stand under lines with a country or a body: delegations, members by state."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import ATTENDEE, MEMBER, SIGNATORY
from govgraph.loaders.rules.layout import LISTING
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.list_groups import alone
from govgraph.loaders.rules.lists import speaker_of
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_GROUPED = (ATTENDEE, MEMBER, SIGNATORY)
_FEWEST = 2
_OF_STATE = re.compile(
    r"\b(?:ministr(?:y|ies)|mission|embassy|department of|delegation|government|parliament|senate"
    r"|agency|authority|commission|office|secretariat|presidency|army|forces)\b",
    re.I,
)
_POST_BEHIND = rule(r"{P}(?: \([^()]*\))?(?:,| [–-]|:) ([^{PIECN}]{3,80})$")

Group = tuple[Passage, list[Passage]]


def grouped_entries(reading: Reading) -> Iterator[Draft]:
    """ "AUSTRIA", and below it on lines of their own its delegates, or the members based there."""
    for lines in _lists(reading):
        for head, entries in groups_of(lines, Kind.COUNTRY):
            yield from _of_country(head, entries)
        for head, entries in groups_of(lines, Kind.INSTITUTION):
            yield from _of_body(head, entries)


def country_heads(reading: Reading) -> frozenset[Span]:
    """Return the lines with countries that only tell where those below them come from."""
    return frozenset(
        head.span
        for lines in _lists(reading)
        if lines[0].label is not ATTENDEE
        for head, _ in groups_of(lines, Kind.COUNTRY)
    )


def groups_of(lines: list[Passage], kind: Kind) -> list[Group]:
    """Return each head of this kind with the entries below it, if it opens a list of several."""
    groups: list[Group] = []
    for passage in lines:
        country, body = alone(passage, Kind.COUNTRY), alone(passage, Kind.INSTITUTION)
        either = kind is Kind.INSTITUTION or lines[0].label is ATTENDEE
        heads = bool(country or (either and body))
        if heads:
            groups.append((passage, []))
        elif groups:
            groups[-1][1].append(passage)
        else:
            return []
    own = [g for g in groups if alone(g[0], kind) is not None]
    filled = [g for g in own if g[1]]
    every = len(filled) == len(own) or kind is Kind.INSTITUTION
    several = sum(bool(entries) for _, entries in groups) >= _FEWEST
    return filled if several and every else []


def _lists(reading: Reading) -> Iterator[list[Passage]]:
    """Yield the runs of entries that stand under the same label."""
    run: list[Passage] = []
    for passage in passages(reading):
        listed = passage.unit.kind in LISTING and passage.unit.kind is not UnitKind.ROW
        listed = listed and passage.label in _GROUPED
        if run and (not listed or passage.unit.label_span != run[-1].unit.label_span):
            yield run
            run = []
        if listed and (run or passage.view.mentions):
            run.append(passage)
    if run:
        yield run


def _of_country(head: Passage, entries: list[Passage]) -> Iterator[Draft]:
    country = alone(head, Kind.COUNTRY)
    for passage in entries if country else ():
        person = speaker_of(passage.view)
        bodies = passage.mentions(Kind.INSTITUTION)
        if person is None and bodies and head.label is not ATTENDEE:
            body = passage.reading.entity(bodies[0])
            if body is not None:
                yield _draft(passage, head, "LOCATED_IN", body, country)
        if person is None or (head.label is not ATTENDEE and bodies):
            continue
        delegate = passage.reading.entity(person)
        if delegate is not None and all(_OF_STATE.search(b.name) for b in bodies):
            post = "" if bodies else _post(passage)
            yield _draft(passage, head, "AFFILIATED_WITH", delegate, country, post)


def _of_body(head: Passage, entries: list[Passage]) -> Iterator[Draft]:
    body = alone(head, Kind.INSTITUTION)
    for passage in entries if body else ():
        person = speaker_of(passage.view)
        delegate = passage.reading.entity(person) if person is not None else None
        if delegate is not None and not passage.mentions(Kind.INSTITUTION, Kind.COUNTRY):
            yield _draft(passage, head, "AFFILIATED_WITH", delegate, body, _post(passage))


def _post(passage: Passage) -> str:
    """Return the post that an entry gives behind the name."""
    behind = _POST_BEHIND.search(passage.text)
    return behind.group(1).strip() if behind and POST_PATTERN.search(behind.group(1)) else ""


def _draft(
    passage: Passage,
    head: Passage,
    relation: str,
    subject: DocumentEntity,
    whole: DocumentEntity | None,
    role: str = "",
) -> Draft:
    return Draft(
        "below-head",
        subject,
        relation,
        passage.span,
        whole,
        role=role,
        occasion=passage.event if relation == "AFFILIATED_WITH" else None,
        antecedents=(head.span,),
    )
