"""Where an event was held, as running text says it: "took place at the Hyatt in A, B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.verb_events import THING, named_edition

_EVENT = one_of("E")
_PLACE = one_of("LC")
_NOT = one_of("E")[1:-1]
_HOLDING = (
    r"(?:held|hosted|hosting|chaired|organi[sz]ed|convened|staged|runs?|ran|t(?:akes?|ook|aken"
    r"|aking) place"
    r"|met"
    r"|meets?|gathered|gathers?|opened|opens|kick(?:s|ed) off|conclude[sd]|launched|scheduled|set"
    r"|planned|returns?|returned|comes?|came|coming|heads?|headed|goes|going|moves?|moved"
    r"|travel(?:s|led)|based|convenes?"
    r"|celebrated|conducted|brought together|assembled|beg[ai]n(?:s)?|start(?:s|ed)|was|is|will"
    r" be|are"
    r"|were|delivered)"
)
_ELSEWHERE = (
    r"\b(?:led|lead|leads|follow\w*|result\w*|announce\w*|called|calls|said|says|after|before"
    rf"|from(?! (?:the )?(?:\d|{one_of('D')}))"
    r"|ahead|who|whose|based|participants|delegates|attendees|experts|embass\w+|signed|published"
    r"|laws?|polic(?:y|ies)|next|previous|last|earlier|later|since|and then|also (?:visited|held)"
    r"|like|such as|namely|countries|nations|stakeholders|including|interest"
    r"|developments?|adoption|use)\b"
)
_AT = r"(?:in|at|to|inside|outside|near|on the campus of|across)"
_VENUE = rf"(?:(?:the |its )?[^.;:,{one_of('PE')[1:-1]}]{{1,60}}?(?:, | in | \(| at ))"
_WHERE = (
    rf"(?P<where>{_AT})(?: the)? (?:{_VENUE}){{0,3}}?(?P<place>{_PLACE})"
    rf"(?:(?:,| in| \() ?(?P<outer>{_PLACE}))?"
)
_HELD = re.compile(
    rf"(?P<event>{THING})(?P<gap>(?:[^.;{_NOT}]"
    rf"|\.(?=\w)){{0,160}}?\b{_HOLDING}\b(?P<more>(?:[^.;{_NOT}]|\.(?=\w)){{0,110}}?))"
    rf"\b{_WHERE}"
)
_BESIDE = re.compile(
    rf"(?P<event>{_EVENT})[\"']?(?: ?\([^()]*\))?(?P<gap>,?(?: (?:held|hosted|on|taking"
    rf" place))?(?: {one_of('D')},?)?)"
    rf" {_WHERE}"
)
_BEHIND = re.compile(
    rf"^(?P<event>)(?:\w+ )?(?:[Hh]eld|[Hh]osted|[Oo]rgani[sz]ed|[Cc]onvened|[Tt]aking place"
    rf"|[Ss]et(?! of)|[Mm]eeting|[Gg]athering)\b"
    rf"(?P<gap>(?:[^.;{_NOT}]|\.(?=\w)){{0,60}}?)\b{_WHERE}"
)
_THEN_EVENT = re.compile(
    rf"\b{_WHERE}(?P<gap>(?:[^.;{_NOT}]|\.(?=\w)){{0,110}}?)\b(?:at|for|held|hosts?|hosted"
    rf"|attend\w*|to"
    rf"|convened|during)"
    rf"(?: the| its| a| this)?(?: \w+){{0,3}} (?P<event>{_EVENT})"
)
_HELD_AT = re.compile(
    rf"\b(?:held|hosted|(?:co-?)?convened|(?:co-?)?organi[sz]ed|staged|opened|ran|spent)\b"
    rf"(?P<gap>) (?:{one_of('D')} )?{_WHERE},? (?:the|an?|its|their|our)(?: [\w-]+){{0,3}}"
    rf" (?P<event>{_EVENT})"
)
"""Where, in front of what: "convened in Oslo a side event"."""
_OPENS = re.compile(
    rf"^[^.;{one_of('PIE')[1:-1]}]{{0,60}}?\b(?P<where>[Ii]n|[Aa]t) (?:the"
    rf" )?(?P<place>{_PLACE})(?:,?"
    rf" (?:in )?(?P<outer>{_PLACE}))?"
    rf",(?P<gap>(?:[^.;{_NOT}]|\.(?=\w)){{0,120}})(?P<event>{THING})"
)
_HOST_PLACE = re.compile(
    rf"(?P<where>)(?P<place>{_PLACE})(?:, (?P<outer>{_PLACE}))?(?:'s|,? (?:(?:will|also|has|had"
    rf"|was|again|to"
    r"|chosen|set|the host of) )*(?:host(?:s|ed|ing)?|welcom(?:es|ed|ing)|play(?:s|ed)? host to"
    r"|the host"
    r" of))(?P<gap>(?: the| its| a| this year's)?(?: (?:[a-z\d][\w-]*|Annual|Inaugural)){0,3}) "
    rf"(?P<event>{_EVENT})"
)
_APPOSED = re.compile(
    rf"(?P<event>{_EVENT})[\"']?(?P<gap>)(?P<where> \(|, | – | \| )(?P<place>{one_of('L')})"
    rf"(?:, (?P<outer>{one_of('CL')}))?(?=[,;.)|]| –|$)"
)
_TOGETHER = re.compile(
    rf"({_EVENT})[^.;{_NOT}]{{0,80}} (?:in conjunction|co-?located|back[- ]to[- ]back) with(?:"
    rf" the)? $"
)
_ELSE = re.compile(_ELSEWHERE)
_ELSE_IN_FRONT = re.compile(
    r"\b(?:said|says|announce\w*|signed|published|called|based|like|after|before|ahead|follow\w*"
    r"|embass\w+|laws?|last|previous|next)\b"
)
_OTHER_ONE = re.compile(
    r"\b(?:inaugural|first|previous|last|next|earlier|second|third) (?:[\w-]+ ){0,2}[\w-]+$"
)


@dataclass(frozen=True, slots=True)
class Held:
    """An event, and the place and the larger place that a sentence says it was held in."""

    event: DocumentEntity
    place: Mention
    outer: Mention | None


def held(passage: Passage) -> Iterator[Held]:
    """Yield where a passage says that events were held."""
    if not passage.mentions(Kind.PLACE, Kind.COUNTRY):
        return
    for pattern in (_HELD, _BESIDE, _APPOSED, _BEHIND, _HOST_PLACE, _HELD_AT, _THEN_EVENT, _OPENS):
        elsewhere = _ELSE_IN_FRONT if pattern in (_THEN_EVENT, _OPENS) else _ELSE
        for match in pattern.finditer(passage.text):
            event = _event(passage, match["event"])
            if event is None or elsewhere.search(match["gap"] + _venue(match)):
                continue
            if len(match["event"]) != 1 and _OTHER_ONE.search(match.string[: match.end("event")]):
                continue
            outer = passage.view.mention(match["outer"]) if match["outer"] else None
            place = passage.view.mention(match["place"])
            yield Held(event, place, outer)
            beside = _TOGETHER.search(passage.text[: max(0, match.start("event"))])
            other = passage.named(beside.group(1)) if beside else None
            if other is not None:
                yield Held(other, place, outer)


def _venue(match: re.Match[str]) -> str:
    """Return the words between the preposition and the place, unless they hold the event."""
    return match.string[match.start("where") : match.start("place")]


def _event(passage: Passage, words: str) -> DocumentEntity | None:
    """Return the event that is named, or meant by "the forum", "it" or nothing at all."""
    if len(words) == 1:
        return named_edition(passage, words)
    other = re.search(r"\b(?:first|second|third|previous|last|next|inaugural) ", words)
    return None if other and words else passage.event
