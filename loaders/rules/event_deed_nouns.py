"""Who ran or backed an event where a noun or a relative clause tells it instead of a plain verb.

"A's hosting of E", "the staging of E by A", "E, of which A was the host and B a sponsor", "A joined
B in organising E", "behind it stood A", "E would not have been possible without A".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT
from govgraph.loaders.rules.deeds import CO_HOSTED, FINITE, HOSTED, ORGANISED, Deed, finite_deed
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.organising_clauses import acting_drafts
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import THING, object_events

_EVENT, _BODY = one_of("E"), one_of("IC")
_PARTNERED = Deed("SUPPORTED", "partner")
_SPONSORED = Deed("SUPPORTED", "sponsor")
_BACKED = Deed("SUPPORTED", "supporting partner")
_NOUNS: tuple[tuple[str, Deed], ...] = (
    (r"(?:co|joint)-?(?:hosting|organi[sz]ation|organi[sz]ing)", CO_HOSTED),
    (r"hosting", HOSTED),
    (r"organi[sz]ation|organi[sz]ing|staging|running|convening|holding|convocation", ORGANISED),
    (r"sponsorship|sponsoring|funding|financing", _SPONSORED),
    (r"support|backing|patronage|assistance|help", _BACKED),
)
_NOUN = "|".join(words for words, _ in _NOUNS)
_POSSESSIVE = re.compile(
    rf"(?P<actors>{_BODY}(?:,? and (?:the )?{_BODY})?)'s? (?:[\w-]+ ){{0,2}}?"
    rf"(?P<noun>{_NOUN}) (?:of|for)(?: the| its| this)?(?: [\w-]+){{0,2}}? (?P<event>{THING})"
)
_BY_AGENT = re.compile(
    rf"\b(?P<noun>{_NOUN}) (?:of|for)(?: the| its| this)?(?: [\w-]+){{0,2}}? (?P<event>{_EVENT})"
    rf"[^.;:{one_of('PIE')[1:-1]}]{{0,40}}? by (?P<actors>{ACTORS})"
)
_JOINED_IN = re.compile(
    rf"(?P<first>{SUBJECT}),? (?:(?:has|have|had|will|also|then|again) )*(?:joined|joins?|teamed up"
    rf" with|partnered with) (?P<second>{ACTORS}) (?:in|to|for) (?P<verb>{FINITE}|host|organi[sz]e)"
    r"\b"
)
_OFFICES: tuple[tuple[str, Deed], ...] = (
    (r"co-?hosts?|co-?organi[sz]ers?", CO_HOSTED),
    (r"hosts?", HOSTED),
    (r"organi[sz]ers?|conven[eo]rs?", ORGANISED),
    (r"partners?|co-?operation partners?", _PARTNERED),
    (r"sponsors?|funders?|donors?", _SPONSORED),
    (r"supporters?|backers?|patrons?", _BACKED),
)
_OFFICE = "|".join(words for words, _ in _OFFICES)
_OF_WHICH = re.compile(rf"(?P<event>{_EVENT})[\"']?,? (?:of|for|to|with) which (?P<rest>[^.;]*)")
_HOLDS = re.compile(
    rf"(?P<actors>{ACTORS})(?: (?:is|was|are|were|acts? as|acted as|serves? as|served as))?"
    rf" (?:(?:the|an?|its|one of the|among the) )?(?:[a-z-]+ )?(?P<office>{_OFFICE})\b"
)
_TOGETHER = re.compile(
    rf"\b(?P<office>{_OFFICE}),? (?:together|jointly|along) with (?P<actors>{ACTORS})"
)
_BEHIND = re.compile(
    rf"\b[Bb]ehind (?P<event>{THING}) (?:stands?|stood|is|are|was|were) (?P<actors>{ACTORS})"
)
_NOT_WITHOUT = re.compile(
    rf"(?P<event>{THING})[^.;{one_of('PE')[1:-1]}]{{0,60}}?\b(?:not|n't|impossible|never|hardly)\b"
    rf"[^.;{one_of('PIE')[1:-1]}]{{0,60}}? without (?:the )?(?:[\w-]+ ){{0,3}}?"
    rf"(?:(?:{_NOUN}|contributions?|generosity|efforts?) (?:of|from|by) )?(?P<actors>{ACTORS})"
)
_THROUGH = re.compile(
    rf"(?P<event>{THING})[^.;{one_of('PIE')[1:-1]}]{{0,60}}?\b(?:funded|financed|sponsored"
    rf"|supported|backed) by {ACTORS} (?:through|via) (?P<actors>{ACTORS})"
)
_NOT_REAL = re.compile(r"\b(?:bid|offer|proposal|plan|application|hope|not|no|against)\b[^.;]*$")
_PARTS = frozenset({"track", "session", "panel", "ceremony"})
_OF_BODY = re.compile(
    rf"(?P<event>{_EVENT})(?: \([^()]*\))? of (?:the )?(?P<actors>{one_of('I')})"
    r"(?!'|-| (?:and|on|for|in|of|at)\b)"
)


def event_deed_nouns(reading: Reading) -> Iterator[Draft]:
    """Yield who ran or backed an event, in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or passage.unit.kind is UnitKind.ROW:
            continue
        yield from _nominal(passage)
        yield from _joined(passage)
        yield from _of_which(passage)
        yield from _of_body(passage)
        for pattern, deed in (
            (_BEHIND, ORGANISED),
            (_NOT_WITHOUT, _BACKED),
            (_THROUGH, _SPONSORED),
        ):
            for match in pattern.finditer(passage.text):
                event = _named(passage, match["event"])
                if event is not None:
                    yield from acting_drafts(passage, match["actors"], event, deed)


def _of_body(passage: Passage) -> Iterator[Draft]:
    """ "The Lagoon Summit of the Harbour Institute" in a sentence; a track is its conference's."""
    for match in _OF_BODY.finditer(passage.text) if not passage.is_listed else ():
        event = passage.named(match["event"])
        if event is not None and event.head not in _PARTS:
            yield from acting_drafts(passage, match["actors"], event, ORGANISED)


def _nominal(passage: Passage) -> Iterator[Draft]:
    """ "A's hosting of the forum", "the hosting of the forum by A"."""
    for match in (*_POSSESSIVE.finditer(passage.text), *_BY_AGENT.finditer(passage.text)):
        event = _named(passage, match["event"])
        if event is not None and not _NOT_REAL.search(passage.text[: match.start("noun")]):
            deed = _deed(match["noun"], _NOUNS)
            yield from acting_drafts(passage, match["actors"], event, deed)


def _joined(passage: Passage) -> Iterator[Draft]:
    """ "A joined B in hosting the forum": both of them did."""
    for match in _JOINED_IN.finditer(passage.text):
        deed = finite_deed(match["verb"]) if re.fullmatch(FINITE, match["verb"]) else HOSTED
        deed = CO_HOSTED if deed.relation == "ORGANIZED" else deed
        for event in object_events(passage, match.end()):
            for actors in (match["first"], match["second"]):
                yield from acting_drafts(passage, actors, event, deed)


def _of_which(passage: Passage) -> Iterator[Draft]:
    """ "E, of which A was the host and B a sponsor"."""
    for match in _OF_WHICH.finditer(passage.text):
        event = passage.named(match["event"])
        for held in _HOLDS.finditer(match["rest"]):
            if event is not None:
                deed = _deed(held["office"], _OFFICES)
                yield from acting_drafts(passage, held["actors"], event, deed)
        beside = _TOGETHER.search(match["rest"])
        if beside is not None and event is not None:
            deed = _deed(beside["office"], _OFFICES)
            yield from acting_drafts(passage, beside["actors"], event, deed)


def _deed(word: str, deeds: tuple[tuple[str, Deed], ...]) -> Deed:
    return next(deed for words, deed in deeds if re.fullmatch(words, word, re.IGNORECASE))


def _named(passage: Passage, words: str) -> DocumentEntity | None:
    return passage.named(words) if len(words) == 1 else passage.event
