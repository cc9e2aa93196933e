"""Pages that give a speech: their title tells who held it where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_LEADING = 4
"""Units among which a page says whose speech it gives."""
_WORDS = (
    r"(?:speech|address|remarks|keynote|statement|lecture|talk|interview|intervention|comments"
    r"|message|contribution|testimony)"
)
_BETWEEN = rf"[^.;{one_of('PE')[1:-1]}]"
_AT = (
    rf"{_BETWEEN}{{0,120}}?\b(?:at|to|during|opens?|opening|closes?|closing|for)\b"
    rf"{_BETWEEN}{{0,50}}?"
)
_BY = r"(?: [\w-]+){0,4}? (?:by|from|of|with)\b"
_OWN = rf"(?:,{_BETWEEN}{{0,80}},)?(?:'s?|:| [–-])? (?:[\w-]+ ){{0,4}}?"
_GREETINGS = 12
"""Units in which a speech greets its audience."""
_GREETS = re.compile(
    r"\b(?:good (?:morning|afternoon|evening|day)|(?:warm(?:ly)?|like to) (?:welcome|greet)"
    r"|greetings to|acknowledge the presence|honou?red (?:guests|to be joined)"
    r"|distinguished guests)\b",
    re.I,
)
_SPEECHES = tuple(
    rule(pattern)
    for pattern in (
        rf"\b(?i:{_WORDS})\b{_BY}{_BETWEEN}{{0,70}}?({{P}}){_AT}({{E}})",
        rf"({{P}}){_OWN}(?i:{_WORDS}){_AT}({{E}})",
        rf"({{P}}) (?:speaks|spoke|speaking|addresses|opens|opened|closes){_AT}({{E}})",
        r"({P}) (?:addresses|addressed|opens|opened|closes|closed)(?: the)? ({E})",
    )
)


def speech_titles(reading: Reading) -> Iterator[Draft]:
    """ "Opening address by Minister X at the forum": X spoke there."""
    for passage in passages(reading):
        if passage.index >= _LEADING:
            return
        yield from _speakers(passage)


def greeted(reading: Reading) -> Iterator[Draft]:
    """ "Good morning to X, President of A": whom a speech greets at its beginning is there."""
    titles = [d for p in passages(reading) if p.index < _LEADING for d in _speakers(p)]
    if not titles:
        return
    for passage in passages(reading):
        if passage.index > _GREETINGS:
            return
        match = _GREETS.search(passage.text)
        for person in passage.entities(Kind.PERSON) if match else ():
            if person is not titles[0].subject:
                yield Draft(
                    "greeted",
                    person,
                    "PARTICIPATED_IN",
                    passage.span,
                    titles[0].object or titles[0].subject,
                    role="attendee",
                )


def _speakers(passage: Passage) -> Iterator[Draft]:
    for pattern in _SPEECHES:
        for match in pattern.finditer(passage.text):
            person, event = passage.named(match.group(1)), passage.named(match.group(2))
            if person and event:
                keynote = re.search("keynote", match.group(), re.I) is not None
                role = "keynote" if keynote else "speaker"
                yield Draft(
                    "speech-title", person, "PARTICIPATED_IN", passage.span, event, role=role
                )
