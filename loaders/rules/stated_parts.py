"""Parts of an event that a sentence, a line below the title or an agenda states as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.counted_gatherings import is_counted, opens_counted
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import WHOLE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_forms import editions_of
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import word_set

_EVENT = one_of("E")
_NOT = one_of("E")[1:-1]
_BRACKET = r"(?: ?\([^()]{1,90}\))?"
_ARTICLE = r"(?: the| this year's| its| our| a)?(?: (?!next|previous|last)[\w'-]+){0,3}?"
_PART = (
    r"(?:(?:an? |the |one of the )?(?:[\w-]+ ){0,3}?(?:part|side[- ]events?|satellite(?: event)?"
    r"|component|strand|track|pre-?event|pre-?conference|sub-?event|element|segment|highlight"
    r"|programme item|workshop|session|seminar|event|edition|meeting|instal?lment|panel|talk"
    r"|roundtable|forum|conference|summit) (?:of|at|to|in|within|during|for))"
)
_BESIDE = (
    r"(?:in conjunction with|co-?located (?:with|at)|on the (?:margins?|side-?lines?|fringes?"
    r"|occasion) of|at the margins of|alongside|in parallel (?:with|to)|as part of|part of|under"
    r" the"
    r" (?:umbrella|framework|banner|auspices) of|in the (?:framework|context|run-?up|frame"
    r"|course) (?:of|to)"
    r"|in tandem with|a? ?side[- ]events? (?:of|at|to|for)|attached to|back[- ]to[- ]back with"
    r"|affiliated (?:with|to)|within|during)"
)
_IS_PART = re.compile(
    rf"({_EVENT})[\"']?{_BRACKET}(?:,? (?:which|that))?(?:,| (?:is|was|will be|forms?|formed"
    rf"|being|are|were|as"
    rf"|will form|constitutes?))(?: \w+ly| also)? {_PART}{_ARTICLE} ({_EVENT})"
)
_HELD_BESIDE = re.compile(
    rf"({_EVENT})[\"']?{_BRACKET}(?P<gap>[^.;{_NOT}]{{0,140}}?)[ ,]{_BESIDE}{_ARTICLE} ({_EVENT})"
)
_BESIDE_FIRST = re.compile(
    rf"^(?:[^.;{_NOT}]{{0,40}}?, )?(?:Held |Also |And |Organi[sz]ed )?{_BESIDE}{_ARTICLE}"
    rf" ({_EVENT}){_BRACKET}(?P<gap>[^.;{_NOT}]{{1,180}}?)"
    rf"({_EVENT})",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    rf"^(?:(?:An? )?(?:[\w-]+ ){{0,2}}(?:[Hh]eld|[Tt]aking place|[Oo]rgani[sz]ed|[Hh]osted"
    rf"|[Ww]orkshop|[Ee]vent|[Ss]ession) )?"
    rf"(?:{_BESIDE}|at|@){_ARTICLE} ({_EVENT})[^a-z]{{0,60}}$",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^(?:Occasion|On the occasion|Part|Within|In the framework|Framework|Co-?located"
    r"|In conjunction|Held (?:at|during|within)|Side[- ]event|Satellite(?: event)?"
    r"|Alongside|On the (?:sidelines|margins)|Umbrella(?: event)?|Parent event|Larger event)"
    rf"(?: (?:of|with|to|at))?(?: the)?\s*[:|–—]\s*(?:the )?({_EVENT})",
    re.IGNORECASE,
)
"""A labelled line that says where the page's event belongs: "Occasion: Reef Week 2024"."""
_HEADED = re.compile(rf"({_EVENT})[\"']?{_BRACKET} ?(?:at|@|during)(?: the)? ({_EVENT})")
_HOLDS = re.compile(
    rf"({_EVENT}){_BRACKET}(?: (?:will|also|itself|has|had))*,? (?:featur\w+|includ\w+|compris\w+"
    rf"|consist\w* of|held|hosted"
    rf"|offered|offers|contain\w*|opened with|closed with|began with|started with|concluded with"
    rf"|ended with)(?! (?:at|in|by|on|from|near|annually|every)\b)"
    rf"(?P<gap>[^.;{_NOT}]{{0,90}}?)({_EVENT}(?:(?:,| and|, and| as well as) (?:the |an?"
    rf" )?(?:[\w-]+ ){{0,2}}?{_EVENT})*)"
)
_OTHER_TIME = re.compile(
    r"\b(?:before|ahead|after|following|follows|since|from|announced|launched|invit\w+|said"
    r"|unlike)\b"
)
_ANOTHER_DEED = re.compile(
    r"\b(?:attend\w*|participat\w*|spoke|joined|visited|said|adopt\w*|sign\w*)\b"
)
_SMALLER = word_set("""
    session panel workshop track keynote roundtable seminar plenary tutorial dinner reception
    ceremony segment discussion masterclass hackathon webinar dialogue talk lecture breakfast lunch
    luncheon consortium debate briefing meeting launch
""") | {"side event"}
_LARGER = word_set("""
    summit forum conference congress assembly week festival symposium convention days expo
""")
_SLOTTED = _SMALLER | {"forum"}
_Pair = tuple[DocumentEntity, DocumentEntity]


def stated_parts(reading: Reading) -> Iterator[Draft]:
    """ "A on the sidelines of B", "A is part of B", "B features A": A is a part of B."""
    for passage in passages(reading):
        for part, whole in (*_stated(passage), *_held_by(passage), *_titled(passage)):
            if part is not whole and not _is_larger(part, whole):
                yield Draft("stated-part", part, "PART_OF", passage.span, whole)


def _stated(passage: Passage) -> Iterator[_Pair]:
    """ "A is a side event of B", "A, held during B", "During B, C hosted A"."""
    for match in _IS_PART.finditer(passage.text):
        yield from _pair(passage, match.group(1), match.group(2))
    for match in _HELD_BESIDE.finditer(passage.text):
        if not _OTHER_TIME.search(match["gap"]) and not _ANOTHER_DEED.search(match["gap"]):
            yield from _pair(passage, match.group(1), match.group(3))
    first = _BESIDE_FIRST.search(passage.text)
    if first and not _OTHER_TIME.search(first["gap"]):
        yield from _pair(passage, first.group(3), first.group(1))


def _held_by(passage: Passage) -> Iterator[_Pair]:
    """ "B features the workshops A and C"."""
    for match in _HOLDS.finditer(passage.text):
        if _OTHER_TIME.search(match["gap"]):
            continue
        for char in re.findall(_EVENT, match.group(3)):
            yield from _pair(passage, char, match.group(1))


def _titled(passage: Passage) -> Iterator[_Pair]:
    """A line below the title that says where the event belongs: "at B", "Held in conjunction …"."""
    main = passage.reading.main
    fragment = _FRAGMENT.match(passage.text) if passage.index < 6 else None
    fragment = fragment or _LABELLED.match(passage.text)
    whole = passage.named(fragment.group(1)) if fragment else None
    if passage.value_label == WHOLE.value and not passage.is_heading:
        whole = next(iter(passage.entities(Kind.EVENT)), whole)
    if main and whole:
        yield main, whole
    if passage.is_heading or passage.unit.kind is not UnitKind.SENTENCE:
        for match in _HEADED.finditer(passage.text):
            yield from _pair(passage, match.group(1), match.group(2))


def _pair(passage: Passage, part: str, whole: str) -> Iterator[_Pair]:
    smaller, larger = passage.named(part), passage.named(whole)
    if smaller is not None and larger is not None:
        yield smaller, larger


def _is_larger(part: DocumentEntity, whole: DocumentEntity) -> bool:
    """Return whether the heads say that the one is not a part of the other but the reverse."""
    return part.head in _LARGER and whole.head in _SMALLER


def slotted_parts(reading: Reading) -> Iterator[Draft]:
    """A workshop or the like that an agenda gives a slot or a heading of its own."""
    main = reading.main
    for passage in passages(reading) if main and main.head != "session" else ():
        slot = passage.unit.slot or (passage.is_heading and passage.value_label == "session")
        events = list(passage.entities(Kind.EVENT)) if slot else []
        if main and len(events) == 1 and events[0] is not main and events[0].head in _SLOTTED:
            yield Draft("slot-of-event", events[0], "PART_OF", passage.span, main)


def counted_parts(reading: Reading) -> Iterator[Draft]:
    """What a page on a series goes through by its count: "First dinner, 24 June 2021"."""
    main, text = reading.main, reading.document.text
    own = main is not None and not is_counted(main.name) and not editions_of(main.name)
    for unit, view in zip(reading.units, reading.masked, strict=True) if own else ():
        opening = opens_counted(text, unit, view.mentions)
        part = reading.entity(opening) if opening is not None else None
        if part is not None and main is not None and part is not main:
            yield Draft("counted-part", part, "PART_OF", part.first, main)
