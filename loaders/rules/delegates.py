"""Whom people stood for at an event: "X came for A", "China sent X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.clauses import APPOSED
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, sentences_of
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.speaking import GROUP

_CAME_FOR = rule(
    r"({P})(?:,[^,;]*,)? (?:came |spoke |attended |signed |took part |spoke up )?for"
    r"(?: the)? ({IC})"
)
_FOR_CAME = rule(r"[Ff]or(?: the)? ({IC}) (?:came|spoke|attended|signed)(?: [A-Z]\w+)? ({P})")
_SENT = rule(
    r"({IC}) (?:sent|dispatched|delegated) (?:[^.;{PIC}]{0,60} )?({P})"
    r"|({IC}) (?:was|were|is|are|will be) (?:(?:also|being|\w+ly) )*represented by"
    r" (?:(?:[^.;{P}]|\.(?= {P})){0,120} )?({P})"
)
_REPRESENTED = rule(
    rf"((?:{{P}}(?:,| and|, and) (?:(?:Dr|Prof|Mr|Ms|Mrs|Professor)\.? )*)*{{P}}){APPOSED} {GROUP}"
    r"represent(?:ed|s|ing)?(?: the)? ({IC})(?! (?:in|before) court)"
)

_CAME = re.compile(r"\b(?:came|spoke|attended|signed|took part) for\b")


def sent_people(reading: Reading) -> Iterator[Draft]:
    """ "X came for A, Y for B", "China sent X": whom people stood for at the event."""
    for passage in sentences_of(reading):
        for person_, body_ in _sent(passage.text):
            person, body = passage.named(person_), passage.named(body_)
            if person and body:
                yield from _stood_for(passage, person, body)


def _sent(text: str) -> list[tuple[str, str]]:
    """Return the people and the bodies that they stood for, as masked characters."""
    came = _CAME_FOR.finditer(text) if _CAME.search(text) else ()
    return [
        *((m.group(1), m.group(2)) for m in came),
        *((m.group(2), m.group(1)) for m in _FOR_CAME.finditer(text)),
        *((m[2] or m[4], m[1] or m[3]) for m in _SENT.finditer(text)),
        *(
            (who, m.group(2))
            for m in _REPRESENTED.finditer(text)
            for who in re.findall(rule("{P}"), m.group(1))
        ),
    ]


def _stood_for(passage: Passage, person: DocumentEntity, body: DocumentEntity) -> Iterator[Draft]:
    span, event = passage.span, passage.event
    yield Draft("sent-person", person, "AFFILIATED_WITH", span, body, occasion=event)
    if event is None:
        return
    role = "speaker" if "spoke" in passage.text else "attendee"
    yield Draft("sent-person", person, "PARTICIPATED_IN", span, event, role=role, on_behalf_of=body)
    if body.kind is Kind.COUNTRY or "represented by" in passage.text:
        yield Draft("sent-person", body, "PARTICIPATED_IN", span, event, role="attendee")
