"""Who made texts and schemes, and where they were shown, told sideways instead of by a plain verb.

"It was A that issued N", "N, with which A wants to …", "the N Agenda of A", "out of this grew N",
"the occasion was E".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.initiative_words import ENDORSE, LAUNCH
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import word_set

_WANTS = (
    r"(?:wants?|wanted|aims?|aimed|intends?|hopes?|seeks?|sought|plans?|tries|tried|means?|meant"
    r"|wish(?:es)?|set out|is (?:trying|seeking|hoping)|are (?:trying|seeking|hoping))"
)
_IT_WAS = r"[Ii]t (?:is|was) (?:the )?({PIC:list})(?: \([^()]*\))?,? (?:that|who|which)"
_ADVERBS = r"(?:(?:first|had|has|have|once|also|then|originally|jointly|together|[a-z]+ly) )*"
_MADE = (
    (
        "INITIATED",
        rule(rf"{_IT_WAS} {_ADVERBS}{LAUNCH} (?:the |its |an? )?(?:[\w-]+ ){{0,3}}?[\"']?({{N}})"),
    ),
    (
        "ENDORSED",
        rule(rf"{_IT_WAS} {_ADVERBS}{ENDORSE} (?:the |its |an? )?(?:[\w-]+ ){{0,3}}?[\"']?({{N}})"),
    ),
)
_BY_WHICH = rule(
    rf"({{N}})[\"']?(?: \([^()]*\))?,? (?:with|by|through|in|under) which (?:the )?({{IC:list}}) "
    rf"(?:\w+ )?{_WANTS}\b"
)
_URGED_BY = rule(
    r"({N})[^.;{NPIC}]{0,60} (?:at|on|upon) the (?:instigation|initiative|proposal|suggestion"
    r"|request|urging|behest|prompting) of (?:the )?({PIC:list})"
)
_CARRIED = (
    r"(?:carr(?:ied|ies) out|ran|runs?|undert(?:ook|aken)|launched|started|began|begun|conducted"
    r"|implement(?:s|ed)|set up|delivered|managed|manages|financed|commissioned)"
)
_CARRIED_OUT = rule(
    r"({N})[\"']?(?: \([^()]*\))?, (?:the|its|one of the|an?) [^.;,{PICEN}]{2,50}?"
    rf"(?: (?:that|which))? (?:the )?({{IC}})(?: \([^()]*\))? {_ADVERBS}{_CARRIED}\b"
)
_TEXTS = word_set("""
    agenda strategy plan roadmap recommendation recommendations guidelines principles framework
    policy policies report charter code toolkit index act directive regulation law programme
    program methodology compact process
""")
_OF_BODY = rule(r"({N})[\"']? of (?:the )?({IC})(?!'s|[\w-])")
_OWN_OF_STATE = rule(
    r"(?:^|[;:] )(?:In (?:the )?)?(?:The )?({C})(?:,[^,.;{PICEN}]{2,60},)? [^.;{PICEN}]{2,80}?"
    r"\b(?:its|their) (?:own |new |first |recent )?(?:[a-z-]+ )?({N})"
)
_OUT_OF = rule(
    r"\b(?:[Oo]ut of|[Ff]rom) (?:this|that|it|these (?:talks|days|discussions|debates)|them"
    r"|the (?:talks|discussions|debates|exchange))"
    r" (?:grew|came|emerged|arose|comes|resulted|sprang|was born)(?: the| an?)? (?:[\w-]+ ){0,2}?"
    r"[\"']?({N})"
)
_SAME_DAY = rule(
    r"({N})[^.{E}]*\b(?:released|launched|presented|unveiled|published|made public|shown|handed"
    r" over"
    r"|signed|adopted)(?: there)?(?: on)? (?:that|the|this|at the) (?:very |same )+"
    r"(?:day|occasion|evening|afternoon|morning|place|time|meeting)\b"
)
_LED_THROUGH = rule(
    r"{P}[^.;{NE}]{0,160}?\b(?:(?:walk|guid|talk|l[e]d|tak|took|steer)\w* (?:the |an |his |her )?"
    r"(?:audience|participants|delegates|guests|listeners|room|hall|attendees|colleagues|those"
    r" present) through|briefed (?:the )?(?:audience|participants|delegates|guests|listeners|room"
    r"|meeting) (?:on|about)|gave an (?:overview|account|outline) of|outlined|laid out|went over)"
    r" (?:(?:the|his|her|their|its|an?) )?(?:[a-z]+(?:'s)? ){0,2}?(?:{C}'s )?({N})"
)
_OCCASION = rule(
    r"^(?:The|Its|Their) (?:setting|occasion|venue|stage|backdrop|scene|frame|framework|context)"
    r"(?: for (?:this|it|that))? (?:is|was) (?:the )?(?:[\w-]+ ){0,2}?({E})"
    r"|^(?:It|This|That|All this|The (?:launch|signing|ceremony|announcement|presentation"
    r"|adoption))"
    r" (?:happened|took place|was held|occurred|was done|came about|came) (?:at|during|on the"
    r" sidelines of|on the margins of|in the course of) (?:the )?(?:[\w-]+ ){0,2}?({E})"
)
_SHOWN = re.compile(
    r"\b(?:launch|present|sign|adopt|releas|unveil|publish|announc|introduc|agree|inaugurat)\w*\b"
)


def told_texts(reading: Reading) -> Iterator[Draft]:
    """Yield who made or signed texts and schemes, and at which event they were shown."""
    for passage in passages(reading):
        if passage.is_heading:
            continue
        if passage.mentions(Kind.INITIATIVE):
            yield from _made(passage)
            yield from _shown(passage)
        yield from _at_occasion(passage)


def _made(passage: Passage) -> Iterator[Draft]:
    text = passage.text
    for predicate, pattern in _MADE:
        for match in pattern.finditer(text):
            yield from _did(passage, match.group(1), predicate, match.group(2))
    for pattern in (_BY_WHICH, _URGED_BY, _CARRIED_OUT):
        for match in pattern.finditer(text):
            yield from _did(passage, match.group(2), "INITIATED", match.group(1))
    for match in _OF_BODY.finditer(text):
        thing = passage.view.mention(match.group(1))
        if thing.head in _TEXTS and not thing.referring:
            yield from _did(passage, match.group(2), "INITIATED", match.group(1))
    for match in _OWN_OF_STATE.finditer(text):
        thing = passage.view.mention(match.group(2))
        if thing.head in _TEXTS and not thing.referring:
            yield from _did(passage, match.group(1), "INITIATED", match.group(2))


def _did(passage: Passage, actors: str, predicate: str, thing: str) -> Iterator[Draft]:
    target = passage.named(thing)
    for actor in passage.enumerated(actors):
        if target is not None and actor is not target:
            yield Draft("told-text", actor, predicate, passage.span, target)


def _shown(passage: Passage) -> Iterator[Draft]:
    """ "Out of this grew N", "N was released that same day", "she walked the audience through"
    " N"."""
    event = passage.event
    if event is None:
        return
    for pattern in (_OUT_OF, _SAME_DAY, _LED_THROUGH):
        for match in pattern.finditer(passage.text):
            target = passage.named(match.group(1))
            if target is not None:
                yield Draft("told-text", target, "PRESENTED_AT", passage.span, event)


def _at_occasion(passage: Passage) -> Iterator[Draft]:
    """ "N was launched by A. The occasion was E": the text of the sentence before."""
    match = _OCCASION.match(passage.text)
    reading, index = passage.reading, passage.index
    if match is None or index == 0 or reading.units[index - 1].kind is not UnitKind.SENTENCE:
        return
    event = passage.named(match.group(1) or match.group(2))
    before = reading.masked[index - 1]
    if event is None or not _SHOWN.search(before.text):
        return
    named: list[DocumentEntity] = []
    for mention in before.mentions:
        entity = reading.entity(mention)
        if entity is not None and mention.kind is Kind.INITIATIVE:
            named.append(entity)
    if named:
        yield Draft("told-occasion", named[0], "PRESENTED_AT", passage.span, event)
