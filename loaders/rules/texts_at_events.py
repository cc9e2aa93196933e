"""At which event a text was shown, made or talked about, told from either side.

Of the text: "N made its debut at E", "N grew out of E", "N, the main outcome of E". Of the event:
"E gave birth to N". Of those who were there: "participants of E took stock of N and M", "the talks
at E centred on N", "A used E to launch N".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import listed, one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import REFERRED, event_before

_EVENT, _THING = one_of("E"), one_of("N")
_BETWEEN = one_of("EN")[1:-1]
_AT = (
    r"(?:at|during|on the (?:sidelines|margins|fringes|occasion) of|in the (?:course|framework"
    r"|context) of|as part of|before|to)"
)
_PLACED = rf"{_AT} (?:the |this |its |an? )?(?:[\w-]+ ){{0,3}}?[\"']?(?P<event>{_EVENT}|{REFERRED})"
_THINGS = (
    rf"(?:(?:the|its|their|an?|this|his|her) )?"
    rf"(?:(?!(?:by|at|from|with|without)\b)[\w-]+,? ){{0,4}}?"
    rf"[\"']?(?P<things>{listed('N')}(?: \([^()]*\))?"
    r"(?:, (?:the|an?|its|in|which) [^.;]{3,140}?,)?"
    rf"(?:,? and (?:(?:of|on|to|at|about) )?(?:the |its |an? )?(?:[\w-]+ ){{0,2}}?{_THING})?)"
)
_DISCUSSED = (
    r"(?:discuss|debat|examin|review|consider|deliberat|scrutini[sz]|negotiat|finali[sz]|welcom"
    r"|assess|address|tackl|explor|analy[sz]|evaluat)(?:es|ed|e|s|ing)?(?: on| upon)?"
    r"|(?:took|take|taking) (?:stock of|up|a (?:close |closer |hard )?look at)"
    r"|(?:went|go|going) (?:through|over)"
    r"|(?:looked|looks?|looking) (?:closely )?(?:at|into|back (?:at|on))"
    r"|(?:cent(?:re|er)|focus|revolv|concentrat|touch|dwel|turn|deal|dealt|report|work)\w*"
    r" (?:on|upon|around|to|with|about)"
    r"|exchanged (?:views|experiences|notes) (?:on|about)"
    r"|(?:heard|learn(?:ed|t)|spoke|spoken|talked|speaking|talking) (?:more )?(?:about|of|on)"
    r"|(?:was|were|is|are) (?:devoted|dedicated) to"
    r"|(?:was|were|is|are) all about"
)
_SHOWN = (
    r"(?:(?:had|made|celebrated|saw|has|have) (?:its|their) (?:\w+ )?(?:premiere|debut|launch"
    r"|first (?:outing|showing|reading|airing)|unveiling|presentation)"
    r"|(?:was|were|is|are|been|being) (?:\w+ly |also |first )?(?:handed(?: over)?|given|shown"
    r"|brought|put|born|conceived|agreed|sealed|read out|tabled|raised|mentioned|put up for debate"
    r"|on the (?:agenda|table)|up for (?:debate|discussion)|the (?:subject|focus|topic|centrepiece)"
    r" of (?:talks|debate|discussion)|under discussion|explained|outlined|praised|criticised"
    r"|debated|discussed|examined|considered|negotiated|finalised|reviewed|welcomed)"
    r"|saw the light(?: of day)?|came (?:into being|about)|featured|figured)"
)
_OF_TEXT = re.compile(
    rf"(?P<things>{_THING})[\"']?(?: \([^()]*\))?(?:,[^,;.]*,)?,? (?:which |that )?{_SHOWN}"
    rf"[^.;{_BETWEEN}]{{0,60}}? {_PLACED}"
)
_GROWN = re.compile(
    rf"(?P<things>{_THING})[\"']?(?: \([^()]*\))?(?:,[^,;.]*,)?,? (?:which |that )?(?:(?:has|have"
    r"|had|first|directly|in turn) )*"
    r"(?:emerg|c[ao]me|result|ar[io]se|gr[eo]w|stem|sprang|sprung|originat|was born|were born)\w*"
    rf" (?:from|out of|of)[^.;{_BETWEEN}]{{0,30}}? (?:the |this |an? )?(?:[\w-]+ ){{0,2}}?[\"']?"
    rf"(?P<event>{_EVENT}|{REFERRED})"
)
_OUTCOME = re.compile(
    rf"(?P<things>{_THING})[\"']?(?: \([^()]*\))?(?:,| is| was|, which (?:is|was))"
    r" (?:the|an?|one of the) (?:[a-z-]+ ){0,2}?(?:outcome|result|product|output|fruit|conclusion"
    r"|legacy|deliverable|centrepiece|highlight)(?: document)?s? of (?:the |this )?"
    rf"(?:[\w-]+ ){{0,2}}?[\"']?(?P<event>{_EVENT}|{REFERRED})"
)
_OF_EVENT = re.compile(
    rf"(?P<event>{_EVENT}|{REFERRED})[^.;{_BETWEEN}]{{0,60}}?\b(?:gave (?:birth|rise) to|bore"
    r"|spawned|brought forth|yielded|delivered"
    r"|(?:was|were|is) (?:also )?the (?:stage|occasion|setting|venue|birthplace) (?:for|of)"
    r"|(?:saw|witnessed|marked|included|provided the stage for|set the stage for"
    r"|served as the stage for) (?:the|an?) (?:\w+ )?(?:launch|signing|adoption|release"
    rf"|presentation|unveiling|birth|debut) of) {_THINGS}"
)
_TALKED = re.compile(
    rf"(?P<event>{_EVENT}|{REFERRED})[\"']?,?[^.;:{_BETWEEN}]{{0,110}}?(?<= )(?:{_DISCUSSED})"
    rf" {_THINGS}"
)
_USED = re.compile(
    r"\b(?:us(?:ed|es|ing)|ch(?:ose|oosing)|took|taking|seiz(?:ed|ing)|pick(?:ed|ing))"
    rf"[^.;:{_BETWEEN}]{{0,40}}? (?P<event>{_EVENT}|{REFERRED})[^.;:{_BETWEEN}]{{0,60}}?"
    r" (?:to (?:launch|present|unveil|announce|release|introduce|publish|promote|sign|table)"
    r"|(?:launch|presentation|unveiling|announcement|release|introduction|publication|signing) of)"
    rf" {_THINGS}"
)
_NOT_THERE = re.compile(
    r"\b(?:not|never|n't|before|ahead of|after|since|prior to|next|will|would|future|upcoming"
    r"|forthcoming)\b"
)
_OTHER_TIME = re.compile(
    r"\b(?:[Bb]efore|[Aa]fter|[Aa]head of|[Ss]ince|[Pp]rior to|[Uu]ntil|[Uu]nlike)"
    r"(?: the| this| its)?(?: [\w-]+){0,2} $"
)


def texts_at_events(reading: Reading) -> Iterator[Draft]:
    """Yield at which events texts were shown or talked about, in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.INITIATIVE):
            continue
        yield from _there(passage)
        for pattern in (_OF_TEXT, _GROWN, _OUTCOME, _OF_EVENT, _TALKED, _USED):
            for match in pattern.finditer(passage.text):
                before = passage.text[: match.start("event")]
                if not _NOT_THERE.search(match.group()) and not _OTHER_TIME.search(before):
                    yield from _presented(passage, match)


_SHOWN_THERE = re.compile(
    rf"(?P<things>{_THING})[^.;{_BETWEEN}]{{0,40}}? (?:was|were|is|are|been|being|be)"
    r" (?:[a-z]+ly |to be )?(?:adopted|launched|signed|endorsed|presented|unveiled|released"
    r"|announced|discussed|agreed|introduced|approved|debated|tabled)(?: by [^.;]{3,60}?)? there"
    r"(?: too| as well)?(?= ?[.,;])"
)


def _there(passage: Passage) -> Iterator[Draft]:
    """ "N was signed there": at the event that the sentence before names."""
    for match in _SHOWN_THERE.finditer(passage.text):
        event = event_before(passage) or passage.event
        for target in passage.enumerated(match["things"]) if event is not None else ():
            yield Draft("text-at-event", target, "PRESENTED_AT", passage.span, event)


def _presented(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    event = _event(passage, match["event"])
    for target in passage.enumerated(match["things"]) if event is not None else ():
        if target.kind is Kind.INITIATIVE:
            yield Draft("text-at-event", target, "PRESENTED_AT", passage.span, event)


def _event(passage: Passage, words: str) -> DocumentEntity | None:
    return passage.named(words) if len(words) == 1 else passage.event
