"""Who ran or backed an event, where other words stand between the actors and the verb.

`organisers` reads actors that stand right in front of their verb. Here the clause is taken apart:
asides go ("A, which …, together with B, has convened"), and so does what stands in front of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import actors_in
from govgraph.loaders.rules.clause_subjects import subject_before
from govgraph.loaders.rules.deeds import FINITE, ORGANISED, Deed, finite_deed
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.verb_events import object_events

_VERB = re.compile(
    rf"(?<= )(?P<verb>{FINITE}|conclud(?:es|ed)|wrap(?:s|ped) up|kick(?:s|ed) off|complet(?:es|ed)"
    r"|bring(?:s|ing)? you|opened the doors of)\b(?! by\b)"
)
_CLOSING = re.compile(r"conclud|wrap|kick|complet|bring|opened the")
_BY_PEOPLE = re.compile(
    r"(?:co-?|jointly )(?:chair|host)|(?:co-?|jointly )?(?:organi|conven|initiat|curat)"
)
_NEGATED = re.compile(
    r"\b(?:not|never|nor|cannot|(?:refus|declin|fail)\w* to|instead of|rather than)\b[^,;.]{0,20}$"
)


def clause_drafts(passage: Passage) -> Iterator[Draft]:
    """Who held an event, with asides between them and the verb."""
    yield from _held(passage)


def _held(passage: Passage) -> Iterator[Draft]:
    text = passage.text
    for match in _VERB.finditer(text):
        if _NEGATED.search(text, 0, match.start()):
            continue
        events = object_events(passage, match.end())
        masked = subject_before(text[: match.start()]) if events else ""
        closing = _CLOSING.match(match["verb"])
        deed = ORGANISED if closing else finite_deed(match["verb"])
        people = _BY_PEOPLE.match(match["verb"]) is not None
        for event in events if masked else ():
            yield from acting_drafts(passage, masked, event, deed, people)


def acting_drafts(
    passage: Passage, masked: str, event: DocumentEntity, deed: Deed, people: bool = False
) -> Iterator[Draft]:
    """Yield that each of the actors in a stretch of masked text did so; people where told."""
    found = actors_in(passage.view, masked)
    mixed = people and re.search(rf"and (?:the )?{one_of('I')}$", masked)
    if found and found[0].kind is Kind.PERSON and not mixed:
        found = [m for m in found if people and m.kind is Kind.PERSON]
    for mention in found:
        entity = passage.reading.entity(mention)
        wanted = people or mention.kind is not Kind.PERSON
        if entity is not None and entity is not event and wanted:
            span, relation = passage.span, deed.relation
            yield Draft("organising-clause", entity, relation, span, event, role=deed.role)
