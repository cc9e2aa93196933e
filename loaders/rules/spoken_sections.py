"""Who spoke by the layout: sections under bare names, labelled rows, rows of parallel sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.slot_rows import SESSION, title_of_row

_NAME_ALONE = rule(r"\W*(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.? )*({P})\W*")
_SPOKE = re.compile(
    r"\b(?:said|told|warned|added|argued|asked|replied|noted|stressed|pointed out|reported|recalled"
    r"|explained|remarked|emphasi[sz]ed|concluded|observed|reminded|closed by|in (?:his|her|their)"
    r" (?:view|eyes|account|talk|remarks|response|opinion|presentation))\b"
)
_LABELLED = re.compile(r"^([A-Z][^:|]{2,40}): +(?=[^|]+\|)")
_FEWEST = 2
"""Sections under bare names that a report has at the least."""


def spoken_sections(reading: Reading) -> Iterator[Draft]:
    """Yield that those whose names head the sections of a report spoke at its event."""
    event = reading.main
    if event is None:
        return
    found = [
        (passage, person)
        for passage in passages(reading)
        if (person := _headed_by(passage)) is not None and _spoke(reading, passage.index)
    ]
    if len({person.index for _, person in found}) < _FEWEST:
        return
    for passage, person in found:
        yield Draft(
            "spoken-section", person, "PARTICIPATED_IN", passage.span, event, role="speaker"
        )


def _headed_by(passage: Passage) -> DocumentEntity | None:
    """Return the person whose name alone stands on a line without a label."""
    lines = {UnitKind.HEADING, UnitKind.ITEM}
    if passage.unit.kind not in lines or passage.label is not None or passage.index < _FEWEST:
        return None
    match = _NAME_ALONE.fullmatch(passage.text)
    return passage.named(match.group(1)) if match else None


def _spoke(reading: Reading, index: int) -> bool:
    """Return whether the sentences right below a line tell that somebody said something."""
    for unit, view in zip(reading.units[index + 1 :], reading.masked[index + 1 :], strict=True):
        if unit.kind is not UnitKind.SENTENCE:
            return False
        if _SPOKE.search(view.text):
            return True
    return False


def labelled_rows(reading: Reading) -> Iterator[Draft]:
    """ "Sponsors: A | B | C" on one line."""
    for passage in passages(reading):
        match = _LABELLED.match(passage.text) if passage.unit.kind is UnitKind.ROW else None
        label = meaning(match.group(1)) if match else None
        if match is None or label is None or passage.event is None:
            continue
        bodies = label.relation in {"ORGANIZED", "SUPPORTED"}
        if not bodies and label.relation != "PARTICIPATED_IN":
            continue
        kinds = "IC" if bodies else "P"
        for cell in passage.text[match.end() :].split("|"):
            char = re.search(one_of(kinds), cell)
            entity = passage.named(char.group()) if char else None
            if entity is not None and entity.kind is not Kind.EVENT:
                yield Draft(
                    "labelled-row", entity, label.relation, passage.span, passage.event,
                    role=label.role,
                )  # fmt: skip


def slot_rows(reading: Reading) -> Iterator[Draft]:
    """Yield who speaks in parallel sessions, and of which event these are sessions."""
    for passage in passages(reading):
        title = title_of_row(reading.document.text, passage.unit)
        named = (m for m in passage.mentions(Kind.EVENT) if m.head == SESSION and m.span == title)
        session = next(named, None) if title else None
        event = reading.entity(session) if session else None
        if event is None:
            continue
        for person in passage.entities(Kind.PERSON):
            yield Draft("slot-row", person, "PARTICIPATED_IN", passage.span, event, role="speaker")
        if reading.main is not None and reading.main is not event:
            yield Draft("slot-row", event, "PART_OF", passage.span, reading.main)


_LED = re.compile(
    r"\b(?:(?:co-)?(?:led|moderated|chaired|facilitated|hosted) by|moderators?|chairs?)\b[^;]*$",
    re.I,
)


def entries_of_sessions(reading: Reading) -> Iterator[Draft]:
    """Yield who is named behind the title of a session on one entry of a list."""
    text = reading.document.text
    for passage in passages(reading):
        first = next(iter(passage.mentions(Kind.EVENT)), None)
        opens = first is not None and first.head == SESSION
        if passage.unit.kind is not UnitKind.ITEM or first is None or not opens:
            continue
        front = text[passage.unit.start : first.span.start]
        event = reading.entity(first)
        if event is None or len(front) > _LONGEST_FRONT or event is reading.main:
            continue
        for mention in passage.mentions(Kind.PERSON):
            person = reading.entity(mention)
            if person is None or mention.span.start < first.extent.end:
                continue
            between = text[first.extent.end : mention.span.start]
            role = "moderator" if _LED.search(between) else "speaker"
            yield Draft("session-entry", person, "PARTICIPATED_IN", passage.span, event, role=role)


_LONGEST_FRONT = 12
"""Characters of a kind in front of the title: "Workshop: "."""
