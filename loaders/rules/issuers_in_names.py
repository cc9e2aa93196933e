"""Who issued a text, told by its name or beside it: "the UNESCO Recommendation", "N of A".

A text that carries the name of a body in front of its own, or as its owner, was issued by that
body; acts and bills are named after those whom they are about.
"""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_BESIDE = (
    rule(r"(?<!by )(?<!by the )(?<!from the )(?<!from )(?P<body>{I}) (?P<text>{N})"),
    rule(
        r"(?P<text>{N})[\"']?(?: \([^()]*\))? (?:of|by) (?:the )?(?P<body>{I})(?!'s| and {I}|, {I})"
    ),
    rule(
        r"(?P<body>{I})'s?,? (?:own |new |first |draft |latest |groundbreaking |[\w-]+"
        r" )?(?P<text>{N})"
    ),
)
_ABOUT = frozenset(
    {"act", "bill", "law", "network", "alliance", "partnership", "campaign", "award"}
)
"""Heads of what bears the name of a body that it is about, or that belongs to it."""


def issuers_in_names(reading: Reading) -> Iterator[Draft]:
    """Yield that bodies issued the texts that carry their names."""
    for passage in passages(reading):
        if not passage.mentions(Kind.INITIATIVE):
            continue
        for pattern in _BESIDE:
            for match in pattern.finditer(passage.text):
                yield from _issued(
                    passage, passage.named(match["body"]), passage.named(match["text"])
                )
        for mention in passage.mentions(Kind.INITIATIVE):
            yield from _issued(passage, _named_by(reading, mention), reading.entity(mention))


def _named_by(reading: Reading, mention: Mention) -> DocumentEntity | None:
    """Return the body with whose name that of a text opens."""
    for inner in mention.inner:
        if inner.kind is Kind.INSTITUTION and inner.span.start == mention.span.start:
            return reading.entity(inner)
    for body in reading.table.of_kind(Kind.INSTITUTION):
        names = {body.name, body.acronym, *(m.acronym for m in body.mentions)} - {""}
        if any(mention.name.startswith(f"{name} ") for name in names):
            return body
    return None


def _issued(
    passage: Passage, body: DocumentEntity | None, text: DocumentEntity | None
) -> Iterator[Draft]:
    if body is None or text is None or body.kind is not Kind.INSTITUTION:
        return
    head = text.head or text.name.split()[-1].lower()
    if text.kind is Kind.INITIATIVE and head not in _ABOUT:
        yield Draft("issuer-in-name", body, "INITIATED", passage.span, text)
