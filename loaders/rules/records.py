"""Posts in the records of people: labelled lines below a name, or on the page of a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.record_fields import BODY, NAME, POST, Record, records_of

_OUTER = 200
"""Characters between a page's title and the record of whom it names."""


def record_posts(reading: Reading) -> Iterator[Draft]:
    """Yield the posts of the people whose records a page shows."""
    text = reading.document.text
    for record in records_of(text):
        holder = _holder(reading, record)
        if holder is None:
            continue
        person, named = holder
        titles = [s.cut(text) for s in record.values(POST) if POST_PATTERN.search(s.cut(text))]
        for span in (*record.values(BODY), *record.values(POST)):
            for mention in _named_in(reading, span):
                body = reading.entity(mention)
                if body is None or body.kind not in {Kind.INSTITUTION, Kind.COUNTRY}:
                    continue
                front = text[span.start : mention.span.start]
                own = front if POST_PATTERN.search(front) else titles[0] if titles else ""
                yield Draft(
                    "record-post", person, "AFFILIATED_WITH", span, body,
                    role=clean_title(own), antecedents=(named,),
                )  # fmt: skip


def without_employers(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without those that take a speaker's "Organization: X" for an organiser."""
    values = [
        span
        for record in records_of(reading.document.text)
        if _holder(reading, record) is not None
        for span in record.values(BODY)
    ]
    return [
        d
        for d in drafts
        if d.rule != "listed-organizer"
        or not any(v.start - _LABEL < d.span.start <= v.start < d.span.end for v in values)
    ]


_LABEL = 30
"""Characters of a label in front of its value."""


def _holder(reading: Reading, record: Record) -> tuple[DocumentEntity, Span] | None:
    """Return of whom a record is: named in it, on the line above it, or by the page's title."""
    for span in record.values(NAME):
        for mention in _named_in(reading, span):
            person = reading.entity(mention)
            if person is not None and person.kind is Kind.PERSON:
                return person, mention.span
    text = reading.document.text
    above = text[: text.rfind("\n", 0, record.start) + 1].rstrip("\n")
    line = Span(above.rfind("\n") + 1, len(above))
    near = record.start - line.end < len(record.lines[0][0]) + 12
    title = Span(reading.units[0].start, reading.units[0].end)
    outer = record.start - title.end < _OUTER and record.start > title.start
    for span in (*((line,) if near else ()), *((title,) if outer else ())):
        for mention in _named_in(reading, span):
            person = reading.entity(mention)
            whole = mention.span.end - mention.span.start >= 0.7 * (span.end - span.start)
            if person is not None and person.kind is Kind.PERSON and whole:
                return person, mention.span
    return None


def _named_in(reading: Reading, span: Span) -> list[Mention]:
    return [
        mention for view in reading.masked for mention in view.mentions if span.covers(mention.span)
    ]
