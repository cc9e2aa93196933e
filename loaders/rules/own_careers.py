"""Posts told of somebody's career: "His roles have included positions at A and B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_OWN = re.compile(
    r"^(?:[Pp]reviously, |[Ee]arlier, )?(?:His|Her|Their|his|her|their) (?P<told>[^.;:]{0,60}?\b"
    r"(?:roles?|positions?|posts?|appointments?|careers?|experiences?|service|fellowships?"
    r"|affiliations?|tenure|stints?|background|jobs?|work))\b"
)
_AT = rule(
    r"\b(?:roles?|positions?|posts?|appointments?|fellowships?|affiliations?|stints?|jobs?|time"
    r"|years|service|work|experience) (?:[a-z-]+ ){0,2}?(?:at|with|in|for) (?P<list>{I:list})"
)
_INTRODUCED = re.compile(r"(?:\b(?:as|include[sd]?|including|being|:)|,|,? and) (?:an? |the )?$")
_PAST = re.compile(
    r"\b(?:included|previous\w*|former\w*|earlier|past|prior|spanned|was|were|saw|took|before)\b"
)
_PERSON = re.compile(one_of("P"))
_BACK = 3
"""Units back up to which the one is named of whom a sentence tells."""
_OPENING = 40


def own_careers(reading: Reading) -> Iterator[Draft]:
    """Yield the posts that a sentence on somebody's career tells of the one named before."""
    for passage in passages(reading):
        own = _OWN.match(passage.text) if passage.unit.kind is UnitKind.SENTENCE else None
        if own is None or _PERSON.search(passage.text):
            continue
        person = _told_of(reading, passage.index)
        if person is None:
            continue
        past = _PAST.search(passage.text) is not None
        for match in _AT.finditer(passage.text):
            for body in passage.enumerated(match["list"]):
                yield _post(passage, person, body, "", past)
        yield from _titles(passage, person, past)


def _titles(passage: Passage, person: DocumentEntity, past: bool) -> Iterator[Draft]:
    """Yield "… include director of A, and adviser to B"."""
    for title in POST_PATTERN.finditer(passage.text):
        if not _INTRODUCED.search(passage.text, 0, title.start()):
            continue
        for post in read_posts(passage.view, title.start(), listing=False)[:1]:
            for char in post.orgs:
                body = passage.named(char)
                if body is not None:
                    yield _post(passage, person, body, clean_title(post.title), past)


def _post(
    passage: Passage, person: DocumentEntity, body: DocumentEntity, role: str, past: bool
) -> Draft:
    return Draft(
        "own-career", person, "AFFILIATED_WITH", passage.span, body, role=role, former=past,
        occasion=passage.event, antecedents=(person.first,),
    )  # fmt: skip


def _told_of(reading: Reading, index: int) -> DocumentEntity | None:
    """Return whom the sentences before tell of: the one that the closest of them opens with."""
    for at in range(index - 1, max(-1, index - 1 - _BACK), -1):
        unit, view = reading.units[at], reading.masked[at]
        if unit.kind is UnitKind.HEADING and unit.section != reading.units[index].section:
            return None
        people = [m for m in view.mentions if m.kind is Kind.PERSON]
        if people:
            opens = people[0].span.start - unit.start < _OPENING
            alone = len({id(reading.entity(m)) for m in people}) == 1
            return reading.entity(people[0]) if opens or alone else None
    return None
