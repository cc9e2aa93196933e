"""Posts at a body or in a state that stands further off: "Peru came. Its Minister of Tides, X".

The body of "its", "her" or "the" is named in the sentence before the post, or is the subject of the
one above: "the President of Peru, X, with the Minister of Trade, Y, and her deputy, Z".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.belonging import told_of
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import STYLES

_FIELD = r"(?: (?:of|for|in|to|on)(?: the)? [^.;:()|{PIE}]{1,90}?)?"
_TITLE = rf"(?P<title>(?:[\w-]+ ){{0,3}}?(?i:{POST_PATTERN.pattern}){_FIELD})"
_PAST = r"(?P<past>(?:(?:former|then|previous|ex-|first|founding|current|new|own|long-time) ?)*)"
_OFFICE = (
    r"(?:(?:[Dd]eputy |[Vv]ice[- ]|[Pp]rime |[Ff]oreign |[Ss]tate |[Aa]ssistant |[Cc]abinet )*"
    r"(?:[Mm]inister|[Ss]ecretary of [Ss]tate|[Cc]abinet [Ss]ecretary|[Aa]mbassador|[Pp]resident"
    r"|[Vv]ice-?[Pp]resident|[Aa]ttorney[- ][Gg]eneral|[Dd]eputy))"
)
_ITS = rule(rf"\b[Ii]ts {_PAST}{_TITLE}(?:,| –|:)? {STYLES}(?P<who>{{P}})(?!'s)(?=[,.;) ]|$)")

_ITS_IS = (
    rule(
        rf"(?:^|[,;:] |and )[Ii]ts {_PAST}{_TITLE} (?:is|was|remains|has been)"
        rf" {STYLES}(?P<who>{{P}})"
    ),
    rule(
        rf"(?P<who>{{P}}),? (?:who (?:is|was) )?its {_PAST}{_TITLE}(?=[,.;)]| (?:who|and|at the"
        rf" time)\b|$)"
    ),
    rule(
        rf"(?P<who>{{P}}) (?:is|was|became|remains|serves as|served as|has been) its"
        rf" {_PAST}{_TITLE}"
        r"(?=[,.;]| (?:and|since|from|until|in)\b|$)"
    ),
    rule(
        r"(?P<who>{P}) (?:now |still |also |has |had )*(?:leads?|led|runs?|ran|heads?|headed"
        r"|chairs?"
        r"|chaired|directs?|directed|founded|co-?founded|manages?|managed) (?:it(?= as\b)|the"
        r" (?:cent(?:re|er)"
        r"|institute|organi[sz]ation|agency|body|foundation|lab|company|network|council|think[-"
        r" ]tank))"
        rf"(?= |[.,;]|$)(?! of\b)(?: as (?:its )?{_PAST}{_TITLE}(?=[,.;]| since\b| from\b|$))?"
    ),
    rule(
        r"(?:^|[;:] )(?:Heading|Leading|Chairing|Running|Directing) it (?:is|was) "
        rf"(?:(?:an?|the|its) [^.;{{PIC}}]{{3,60}}, )?{STYLES}(?P<who>{{P}})"
    ),
)
_LINKED = rule(
    rf"\b(?P<of>[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?P<title>(?:former )?{_OFFICE}"
    r"(?: (?:of|for|in charge of) (?:the )?[A-Z][^.;:()|{PIEC}]{1,80}?)?),? "
    rf"{STYLES}(?P<who>{{P}})(?!'s)"
)
_OF_STATE = rule(
    rf"(?:{_OFFICE}(?: (?:of|for) [^.;,{{PIC}}]{{2,60}})?|[Gg]overnment|[Pp]arliament|delegation)"
    rf" (?:of|from) (?:the )?(?:[A-Z]\w+ of )?(?P<state>{{C}})|(?P<owner>{{C}})'s? (?:[\w-]+"
    rf" ){{0,3}}"
    rf"(?:{_OFFICE}|delegation|government)"
)
_SENT = rule(
    rf"(?P<body>{{IC}}),? (?:[a-z][^.;,{{PIC}}]{{2,60}}, )?(?:(?:sent|fielded|was represented by"
    rf"|came"
    rf" with|brought) (?:its|an?|the)|its) {_PAST}{_TITLE},? {STYLES}(?P<who>{{P}})"
)
_ADVISES = (
    rule(
        r"(?P<who>{P}),? (?:who )?(?:(?:now|also|has|currently) )*(?:advises?|advised|works for"
        r"|worked for|speaks for|spoke for|assists|represents)(?: the)? (?P<body>{C})'s? "
        rf"(?:[\w-]+ ){{0,3}}(?i:{POST_PATTERN.pattern}|government|ministry|cabinet|parliament)"
    ),
    rule(
        r"(?P<who>{P}), (?:who (?:is|was) )?(?:an? |the |former )*(?P<title>(?:[\w-]+ ){0,3}"
        r"(?:advis[eo]r|aide|counsel(?:l)?or|spokes(?:man|woman|person)|secretary|assistant|envoy))"
        r" (?:to|of) (?:the )?(?P<body>{C})'s? "
        rf"(?:[\w-]+ ){{0,3}}(?i:{POST_PATTERN.pattern}|government|ministry|cabinet)"
    ),
    rule(
        r"(?P<who>{P}), who (?:[a-z]+ )?(?:negotiates?|negotiated|speaks|spoke|sits|acts|acted|led"
        r"|leads) (?:[a-z]+ )?for (?:the )?(?P<body>{IC})(?=[,.;)]| and\b|$)"
    ),
    rule(
        r"(?P<who>{P}), (?:(?:an?|the|now|then|once|still|former(?:ly)?) )*(?P<title>(?:[a-z]+"
        r" ){0,2}"
        r"(?:senator|ombuds(?:man|woman|person)|speaker|negotiator|commissioner|legislator|lawmaker"
        r"|diplomat|parliamentarian|judge|regulator|member|minister|president|governor|premier))"
        r" (?:of|in|for|from) (?:the (?:parliament|senate|government|assembly|house) of )?(?:the )?"
        r"(?P<body>{C})(?=[,.;)]| and\b|$)"
    ),
    rule(
        rf"(?P<who>{{P}}), (?:an? |the )?(?P<title>(?:[\w-]+ ){{0,3}}(?i:{POST_PATTERN.pattern})"
        r"(?: (?:of|for|to|in) [^.;,{PIC}]{2,70})?), (?:also )?(?:came|comes|travelled|flew in"
        r"|joined (?:us|the meeting)|hailed|hails|arrived|is|was) from (?:the )?(?P<body>{C})"
    ),
    rule(
        r"(?P<body>{C})'s? delegation(?: to [^.;,{PIC}]{1,60})?,? (?:which )?(?:was |is |were )?"
        rf"(?:led|headed) by {STYLES}(?P<who>{{P}})"
    ),
)
_RESPECTIVELY = rule(
    rf"\b(?P<title>{_OFFICE})s(?: (?:of|for) [^.;,{{PIC}}]{{2,50}})? (?:of|from) (?:the"
    rf" )?(?P<bodies>{{C}}"
    rf"(?:, (?:the )?{{C}})*,? and (?:the )?{{C}}),? (?P<people>{STYLES}{{P}}(?:, {STYLES}{{P}})*,?"
    rf" and {STYLES}{{P}})"
)
_ONCE = re.compile(r"\b(?:former|then|previous|first|founding|ex-)")


def posts_of_antecedents(reading: Reading) -> Iterator[Draft]:
    """Yield the posts whose body or state stands apart from them in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.PERSON):
            continue
        for match in _SENT.finditer(passage.text):
            yield from _post(passage, match, passage.named(match["body"]))
        for pattern in (_ITS, *_ITS_IS):
            for match in pattern.finditer(passage.text):
                yield from _post(passage, match, told_of(passage, match.start()))
        for pattern in _ADVISES:
            for match in pattern.finditer(passage.text):
                yield from _post(passage, match, passage.named(match["body"]))
        yield from _linked(passage)
        yield from _respectively(passage)


def _respectively(passage: Passage) -> Iterator[Draft]:
    """ "The ministers of Peru and Chile, X and Y": the first of Peru, the second of Chile."""
    for match in _RESPECTIVELY.finditer(passage.text):
        people = [e for e in passage.enumerated(match["people"]) if e.kind is Kind.PERSON]
        states = list(passage.enumerated(match["bodies"]))
        if len(people) == len(states):
            for person, state in zip(people, states, strict=True):
                yield Draft(
                    "post-of-antecedent", person, "AFFILIATED_WITH", passage.span, state,
                    role=clean_title(match["title"]), occasion=passage.event,
                )  # fmt: skip


def _linked(passage: Passage) -> Iterator[Draft]:
    """ "The President of Peru, X, came with the Minister of Trade, Y, and her deputy, Z"."""
    states = [m["state"] or m["owner"] for m in _OF_STATE.finditer(passage.text)]
    named = {e.index for c in re.findall(one_of("C"), passage.text) if (e := passage.named(c))}
    if not states or len(named) != 1 or passage.mentions(Kind.INSTITUTION):
        return
    begin = passage.text.index(states[0])
    for match in _LINKED.finditer(passage.text):
        own = _OF_STATE.match(passage.text, match.start("title"))
        if match.start() > begin - _OFFICE_IN_FRONT or own is not None:
            yield from _post(passage, match, passage.named(states[0]))


_OFFICE_IN_FRONT = 60
"""Characters of an office in front of its country: "the Minister of State for Tides of Peru"."""


def _post(passage: Passage, match: re.Match[str], body: DocumentEntity | None) -> Iterator[Draft]:
    person, groups = passage.named(match["who"]), match.groupdict()
    if person is None or body is None or body.kind not in {Kind.INSTITUTION, Kind.COUNTRY}:
        return
    yield Draft(
        "post-of-antecedent", person, "AFFILIATED_WITH", passage.span, body,
        role=clean_title(groups.get("title") or ""), occasion=passage.event,
        former=_ONCE.search(groups.get("past") or "") is not None, antecedents=(body.first,),
    )  # fmt: skip
