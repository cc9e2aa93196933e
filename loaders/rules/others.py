"""Enumerations that go on with what the sentence before them began: "Others include A and B"."""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import actors_from
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, sentences_of
from govgraph.loaders.rules.reading import Reading

_OTHERS = rule(
    r"\b(?i:other|further|more|additional|the remaining)(?: [\w-]+){0,3}? "
    r"(?P<noun>(?i:groups|organi[sz]ations|members|signatories|countries|states|companies"
    r"|institutions|bodies|backers|co-signers|supporters|partners|sponsors|collaborators"
    r"|participants|attendees|guests|speakers|panell?ists|presenters))"
    r"(?: [^.;:{PIENC}]{0,60}?)?(?: (?i:include|includes|included|including|are|were|comprise)|:) "
)
_FEWEST = 2
_BEFORE = 2
"""Sentences in which stands what the others did too."""
_TAKING_PART = {
    "attendees": "attendee",
    "guests": "attendee",
    "panelists": "panelist",
    "panellists": "panelist",
    "participants": "attendee",
    "presenters": "speaker",
    "speakers": "speaker",
}
_SUPPORTING = {"collaborators": "partner", "partners": "partner", "sponsors": "sponsor"}


def others(reading: Reading) -> Iterator[Draft]:
    """ "Other groups include A and B", after "X launched the campaign": they are in it too."""
    for passage in sentences_of(reading):
        match = _OTHERS.search(passage.text)
        if match is None:
            continue
        told = _told_of(passage, match["noun"].lower(), match.start())
        if told is None:
            continue
        relation, role, target = told
        for actor in actors_from(passage, match.end(), _FEWEST):
            if actor is not target:
                yield Draft("others-too", actor, relation, passage.span, target, role=role)


def _told_of(passage: Passage, noun: str, at: int) -> tuple[str, str, DocumentEntity] | None:
    """Return what those of this noun did, and to what."""
    event = passage.event
    if noun in _TAKING_PART:
        return ("PARTICIPATED_IN", _TAKING_PART[noun], event) if event else None
    if noun in _SUPPORTING and event:
        return "SUPPORTED", _SUPPORTING[noun], event
    text = _text_before(passage, at)
    return ("ENDORSED", "", text) if text else None


def _text_before(passage: Passage, at: int) -> DocumentEntity | None:
    """Return the initiative that is named last up to a place of the sentence, or just before it."""
    reading, place = passage.reading, passage.index
    for index in range(place, max(-1, place - _BEFORE - 1), -1):
        if reading.units[index].kind is not UnitKind.SENTENCE:
            return None
        view = reading.masked[index]
        here = view.mentions_in(passage.text[:at]) if index == place else view.mentions
        named = [m for m in here if m.kind is Kind.INITIATIVE]
        if named:
            return reading.entity(named[-1])
    return None
