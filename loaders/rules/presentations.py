"""At which event a text or initiative was presented, adopted or led to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_AT = rule(
    r"({N})[^.;{NE}]{0,80}?\b(?:at|during|of|in time for|on the sidelines of|in the framework of)"
    r"(?: the| this| its)? (?:\w+ ){0,2}({E})"
)
_AT_FIRST = rule(
    r"(?:[Aa]t|[Dd]uring)(?: the)? (?:[\w-]+ ){0,3}({E})[^.;{E}]{0,160}?\b"
    r"(?:adopt\w*|launch\w*|sign\w*|releas\w*|announc\w*|propos\w*|publish\w*|issu\w*"
    r"|agreed|unveil\w*|present\w*|endors\w*|sponsor\w*|tabl\w*|introduc\w*|put forward"
    r"|negotiat\w*|discuss\w*|debat\w*|approv\w*|showcas\w*|inaugurat\w*)"
    r"[^.;{E}]{0,60}?({N})"
)
_EVENT_DID = rule(
    r"({E})(?:,? (?:where|at which|which|that)[^.;{EN}]{0,100}?)?[^.;{EN}]{0,40}?"
    r" (?:adopt\w*|launch\w*|endors\w*|discuss\w*|featur\w*|saw|marked|approv\w*|produc\w*"
    r"|introduc\w*|review\w*|examin\w*|present\w*|unveil\w*|releas\w*|debat\w*|showcas\w*"
    r"|agreed|signed|issued|published|announced|put forward)\b[^.;{EN}]{0,60}?[\"']?({N})"
)
_THERE = rule(
    r"({N})[\"']?(?: \([^)]*\))?,? (?:(?:has|have) (?:also )?been|was|were|is|are)"
    r" (?:also |then |formally |officially |jointly |unanimously |first )*"
    r"(?:adopted|launched|signed|unveiled|presented|released|announced|endorsed|introduced"
    r"|discussed|opened for signature|inaugurated)\b"
    r"|\b(?:launch|signing|adoption|presentation|release|unveiling|inauguration) of"
    r" (?:the |its |an? )?(?:[\w-]+ ){0,3}?[\"']?({N})"
    r"|\b(?:launched|adopted|signed|unveiled|presented|released|endorsed|agreed (?:to|on))"
    r" (?:the |its |an? |their )?(?:[\w-]+ ){0,3}?[\"']?({N})"
)
_PRONOUN = re.compile(r"(?:They|It|All|Both|The (?:companies|countries|signatories|parties))\b")
_OUTDOORS = frozenset({"protest", "demonstration", "rally", "vigil", "march", "picket"})
"""Gatherings against something: no text is signed there."""
_ELSEWHEN = rule(
    r"{E}|{D}|\b(?:19|20)\d\d\b|\b(?:earlier|previous\w*|last (?:year|month|week)|ago|since|will"
    r"|former\w*|recent\w*|in the past|already|next|soon|upcoming|prior|if|would|should|could)\b"
)
_RELEASED_AT = re.compile(
    r"\b(?:launch\w*|adopt\w*|sign\w*|releas\w*|announc\w*|present\w*|propos\w*|submit\w*"
    r"|discuss\w*|issu\w*|unveil\w*|publish\w*|endors\w*|agreed|came out|result\w*"
    r"|produced|introduced|debat\w*|showcas\w*|approv\w*|inaugurat\w*|negotiat\w*|tabled"
    r"|unveiling|signature|put forward)\b"
)

_OTHER_TIME = re.compile(
    r"\b(?:[Bb]efore|[Aa]fter|[Aa]head of|[Ss]ince|[Pp]rior to|[Uu]ntil|[Uu]nlike)"
    r"(?: the| this| its)?(?: [\w-]+){0,2} $"
)
_NOT_DISCUSSED = re.compile(r"\b(?:neither|not|never)\b")
_OUT_OF = rule(
    r"[Oo]ut of(?: the| this| that)? ({E}) (?:comes?|came|grew|emerged)(?: the)? ({N})"
    r"|({E})[^.;{N}]{0,40}\b(?:led to|resulted in|produced|gave rise to"
    r"|(?:began|opened|started|kicked off|ended|closed|concluded|finished|culminated) (?:with|in|by"
    r" adopting|by signing))(?: the| an?)? "
    r"(?:(?:\w+ )?(?:adoption|signing|launch|signature|release|presentation|unveiling|publication"
    r"|announcement) of (?:the |an? )?)?(?:\w+ ){0,2}?[\"']?({N})"
)
_WITH_ITS = rule(
    r"({E})[^.;{N}]{0,140}? (?:with|after|by) (?:the |an? |its )?(?:[a-z]+ )?(?:adoption|signing"
    r"|launch|signature|release|presentation|unveiling|publication|announcement|endorsement) of"
    r" (?:the |an? )?(?:\w+ ){0,2}?[\"']?({N})"
)
"""What a gathering ends or opens with: "The forum wrapped up with the adoption of the Charter"."""
_RESULT = rule(
    r"\b(?:[Tt]he|[Ii]ts|[Oo]ne|[Aa]) (?:main |key |final |chief |major |lasting )?"
    r"(?:results?|outcomes?|outputs?|products?|fruits?)(?: (?:of|from) (?:the |this )?({E}))?"
    r" (?:was|were|is|are|included|includes) (?:the |an? )?(?:[\w-]+ ){0,3}?[\"']?({N})"
)
_PUT_BEFORE = rule(
    r"({N})[^.;{N}{E}]{0,60}\b(?:submitted|presented|put|brought)\b[^.;{E}]{0,20}"
    r"(?:before|to|at)(?: the| a)? ({E})"
    r"|\b[Ii]t (?:did )?(?:lead|leads|led) to (?:the )?[\"']?({N})"
)
_PRESENTED_TO = rule(
    r"(?:submitted|presented)\b[^.;{N}]{0,30}({N}) (?:to|at)(?: the| a)? (?:\w+ ){0,2}({E})"
)


def presented(passage: Passage) -> Iterator[Draft]:
    """ "The X Declaration was adopted at the Y Summit", "the Y Summit led to the X Network"."""
    text = passage.text
    for match in _AT.finditer(text):
        if _RELEASED_AT.search(text[max(0, match.start() - 60) : match.end()]):
            yield from _presented_at(passage, match.group(1), match.group(2))
    for pattern in (_AT_FIRST, _EVENT_DID):
        for match in pattern.finditer(text):
            told = _NOT_DISCUSSED.search(match.group())
            if not told and not _OTHER_TIME.search(text, 0, match.start(1)):
                yield from _presented_at(passage, match.group(2), match.group(1))
    yield from _there(passage)
    for match in _WITH_ITS.finditer(text):
        yield from _presented_at(passage, match.group(2), match.group(1))
    for match in _OUT_OF.finditer(text):
        event, thing = (g for g in match.groups() if g)
        yield from _presented_at(passage, thing, event)
    for match in _RESULT.finditer(text):
        if match.group(1):
            yield from _presented_at(passage, match.group(2), match.group(1))
        else:
            yield from _led_to(passage, match.group(2))
    for match in _PUT_BEFORE.finditer(text):
        thing, event, led_to = match.groups()
        if led_to:
            yield from _led_to(passage, led_to)
        else:
            yield from _presented_at(passage, thing, event)
    for match in _PRESENTED_TO.finditer(text):
        yield from _presented_at(passage, match.group(1), match.group(2))


def _there(passage: Passage) -> Iterator[Draft]:
    """ "The X Charter was signed": at the event that the sentence is about, if it says no other."""
    event = _event_before(passage) if _PRONOUN.match(passage.text) else passage.event
    if event is None or event.head in _OUTDOORS or _ELSEWHEN.search(passage.text):
        return
    for match in _THERE.finditer(passage.text):
        thing = next(g for g in match.groups() if g)
        target = passage.named(thing)
        if target is not None:
            yield Draft("presented-there", target, "PRESENTED_AT", passage.span, event)


def _event_before(passage: Passage) -> DocumentEntity | None:
    """Return the event that the sentence before names last, else the one the passage is about."""
    reading, index = passage.reading, passage.index
    if index and reading.units[index - 1].paragraph == passage.unit.paragraph:
        above = [reading.entity(m) for m in reading.masked[index - 1].mentions]
        named = [e for e in above if e is not None and e.kind is Kind.EVENT]
        if named:
            return named[-1]
    return passage.event


def _presented_at(passage: Passage, thing: str, event: str) -> Iterator[Draft]:
    target, occasion = passage.named(thing), passage.named(event)
    if target and occasion:
        yield Draft("presented-at", target, "PRESENTED_AT", passage.span, occasion)


def _led_to(passage: Passage, thing: str) -> Iterator[Draft]:
    """ "It led to the X Declaration", of the event that the sentence is about."""
    target = passage.named(thing)
    if target and passage.event is not None:
        yield Draft("led-to", target, "PRESENTED_AT", passage.span, passage.event)


def labelled_outcomes(reading: Reading) -> Iterator[Draft]:
    """ "Outcome: the X Declaration" under the title of an event."""
    for passage in passages(reading):
        if passage.is_heading or passage.value_label != "outcome" or passage.event is None:
            continue
        for text in passage.entities(Kind.INITIATIVE):
            yield Draft("labelled-outcome", text, "PRESENTED_AT", passage.span, passage.event)


_ACTORS = (Kind.INSTITUTION, Kind.COUNTRY, Kind.PERSON)
_ENDORSED = re.compile(r"adopted|signed|approved|agreed", re.I)
_BY_BEFORE = re.compile(r"\bby (?:the )?$")


def labelled_occasion(reading: Reading) -> Iterator[Draft]:
    """ "Adopted at: …" on the page of a text."""
    for passage in passages(reading):
        if passage.value_label != "presented at":
            continue
        yield from _presented_in_list(passage)
        texts = [
            e for e in reading.table.of_kind(Kind.INITIATIVE) if e.first.start < passage.unit.start
        ]
        if not texts:
            continue
        words = passage.label_words
        predicate = "ENDORSED" if _ENDORSED.match(words) else "INITIATED"
        for mention in passage.view.mentions:
            entity = reading.entity(mention)
            if entity is None:
                continue
            if mention.kind is Kind.EVENT:
                yield Draft("labelled-occasion", texts[-1], "PRESENTED_AT", passage.span, entity)
            elif mention.kind in _ACTORS and _BY_BEFORE.search(words + before(passage, mention)):
                yield Draft("labelled-actor", entity, predicate, passage.span, texts[-1])


def _presented_in_list(passage: Passage) -> Iterator[Draft]:
    """Yield what stands under "Launched on the day:" in the section of an event."""
    event = passage.event
    if event is None or passage.mentions(Kind.EVENT) or not passage.is_listed:
        return
    for text in passage.entities(Kind.INITIATIVE):
        yield Draft("labelled-launch", text, "PRESENTED_AT", passage.span, event)


def before(passage: Passage, mention: Mention) -> str:
    """Return the masked text in front of a mention."""
    text, view = passage.text, passage.view
    return text[
        : next(i for i, c in enumerate(text) if c >= "\ue000" and view.mention(c) is mention)
    ]
