"""Posts told from the side of the body, in relative clauses, or by what somebody does there.

"the Reef Institute, whose director is X", "X comes from Y", "Y is led by X", "Y relies on X as
adviser", "X ran the tide team at Y".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import ORG, clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import STYLES

_FIELD = r"(?: (?:of|for|in) [A-Z]\w+(?:(?:,? and|,| &)? [A-Z]\w+){0,4})?"
_TITLE = rf"(?P<title>(?i:{POST_PATTERN.pattern}){_FIELD})"
_ARTICLE = r"(?:(?:the|its|their|his|her|an?|one of (?:the|its)|among (?:the|its)) )?"
_NOW = r"(?:(?:also|now|currently|still|today|then|previously|formerly|once|long|in turn) )*"
_ASIDE = r"(?:,[^.;{P}]{0,90},| \([^)]*\))?"
_WHO = rf"(?P<who>{{P}}){_ASIDE}(?:,? who)?"
_NOT_AT = r"(?! [^.;,{P}]{3,90}? (?:of|at|for) (?:the )?{I})"
_LEADS = r"(?:co-)?(?:direct|lead|led|head|chair|manag|run|found|steer|set up|oversee)(?:n|ed|en)?"
_PAST = re.compile(
    r"\b(?:was|were|had|ran|led|headed|directed|managed|chaired|spent|used to|worked|taught"
    r"|served|previously|formerly|once|until|earlier|before|former)\b"
)


@dataclass(frozen=True, slots=True)
class _Wording:
    """Its groups are `who` and `body`, which may enumerate, and `title` where it gives one."""

    pattern: re.Pattern[str]
    title: str = ""
    former: bool = False
    """Whether the words are of the past, so that the post may be a former one."""


_WORDINGS = (
    _Wording(
        rule(
            rf"(?P<body>{{IC}}),? whose {_NOW}{_TITLE} {_NOW}(?:is|was|are|has been) "
            rf"{STYLES}(?P<who>{{P}})"
        )
    ),
    _Wording(
        rule(
            rf"(?P<body>{{IC}}),? (?:of|at|in) which {STYLES}(?P<who>{{P}}) {_NOW}"
            rf"(?:is|was|has been|serves as|became) {_ARTICLE}{_TITLE}"
        )
    ),
    _Wording(
        rule(
            rf"(?P<body>{{I}}),? where {STYLES}(?P<who>{{P}}){_NOT_AT}"
            rf" {_NOW}(?:(?:is|was|has been|serves as"
            rf"|served as|became|works as|worked as|teaches as|taught as|acts as) "
            rf"{_ARTICLE}(?:[a-z-]+ ){{0,2}}?{_TITLE}"
            r"|(?:works|worked|teaches|taught|directs|leads|heads|runs|holds|chairs|studies"
            r"|researches)\b)"
        )
    ),
    _Wording(
        rule(
            rf"(?P<body>{{I}}) (?:counts|has|numbers|lists|names|welcomed|gained|appointed|employs"
            rf"|relies on|draws on|retains|engaged|hired|chose|elected) {STYLES}(?P<who>{{P}})"
            rf" (?:as|among|to be) {_ARTICLE}(?:[a-z-]+ ){{0,2}}?{_TITLE}"
        )
    ),
    _Wording(
        rule(
            rf"(?P<body>{{I}}){_ASIDE}(?:,? which)?(?: {_NOW}(?:is|was|has been|had been) {_NOW}"
            rf"(?:(?:jointly|ably) )?|, ){_LEADS} (?:jointly )?by {STYLES}"
            r"(?P<who>{P}(?: and {P})?)(?! of| from|'s)"
        )
    ),
    _Wording(
        rule(
            r"^(?:(?:At|From|For|With|In|Representing) )?(?:[Tt]he )?(?P<body>{I})(?:, (?:an?|our"
            r"|the|its) [^:,.]{2,40})?: "
            r"(?P<who>{P:list})[.;]?$"
        )
    ),
    _Wording(
        rule(
            rf"{_WHO} {_NOW}(?:comes|came|hails|joined us|travelled|is here) from (?:the )?"
            r"(?P<body>{I:list})"
        )
    ),
    _Wording(
        rule(
            rf"[Ff]rom (?:the )?(?P<body>{{I}}) (?:comes|came|there (?:was|came)|spoke|we heard"
            r"|joined us|travelled|we have|we had|we welcome|we welcomed|is with us|was present)"
            rf" {STYLES}(?P<who>{{P:list}})"
        )
    ),
    _Wording(
        rule(
            r"\b(?:counterparts?|colleagues?|peers?) (?:from|at|in|of) (?:the )?(?P<body>{IC}),? "
            rf"{STYLES}(?P<who>{{P}})"
        )
    ),
    _Wording(
        rule(
            rf"{_WHO} (?:serves|served|represents|represented|advises|advised|works for) (?:the )?"
            rf"(?P<body>{{IC}}) (?:as|in the (?:role|capacity|function) of) {_ARTICLE}{_TITLE}"
        )
    ),
    _Wording(
        rule(
            r"(?P<who>{P:list}),? (?:(?:all|both|each|also|now|currently) )*(?:of (?:them|whom) )?"
            r"(?:study|studied|work|worked|teach|taught|do research|are (?:students|researchers"
            r"|professors|lecturers|scholars|fellows|employed|based)|come|came|hail)"
            r"(?: [a-z]+){0,2}? (?:at|for|from|with|of) (?:the )?(?P<body>{I})"
        )
    ),
    _Wording(
        rule(
            r"(?P<body>{I}),?(?: \([^()]*\)| in {C}|,? {C},)? (?:sent|fielded|nominated|delegated)"
            r" (?P<who>{P:list})"
        )
    ),
    _Wording(
        rule(
            r"(?P<body>{I}),? (?:is|was|were|will be) represented (?:here |there )?by "
            rf"{STYLES}(?P<who>{{P:list}})"
        )
    ),
    _Wording(
        rule(
            rf"{_WHO} (?:divides|splits|divided|shares|shared) (?:his|her|their|the) time between "
            r"(?:the )?(?P<body>{I:list})"
        )
    ),
    _Wording(
        rule(
            rf"{_WHO} {_NOW}(?:belongs to|is (?:based|employed|working) (?:at|with|by|for)|is with"
            r"|is part of|works with(?:in)?|is attached to|is affiliated (?:with|to)|sits in"
            r"|has (?:a|his|her|their) (?:seat|desk|office|post|position|chair|home|base)"
            r" (?:at|in|on|with))"
            r" (?:both )?(?:the )?(?P<body>{I:list}(?:,? and (?:to|at|with|for) (?:the )?{I})?)"
        )
    ),
    _Wording(
        rule(
            rf"{_WHO} {_NOW}(?:ran|runs|led|leads|heads|headed|directs|directed|manages|managed"
            r"|oversees|oversaw|coordinates|coordinated|is responsible for|was responsible for"
            r"|is in charge of|was in charge of|looks after|builds|built|researches|studies"
            r"|works on|worked on|is working on|teaches|taught) [^.;{PIE}]{3,80}? at (?:the )?"
            rf"(?P<body>{{I}})(?:,? as (?:its |the |an? )?{_TITLE})?"
        ),
        former=True,
    ),
    _Wording(
        rule(
            rf"(?:[Tt]he |[Ii]ts |^)(?:current |present |new |first )?{_TITLE} of (?:the )?"
            rf"(?P<body>{{I}}) (?:is|was|remains|became) {STYLES}(?P<who>{{P}})"
        )
    ),
    _Wording(
        rule(
            rf"(?:^|[,;] |and )(?:[Tt]he )?{_TITLE} of (?:the )?(?:[\w-]+ ){{1,4}}?(?:firm|company"
            r"|start-?up|think[- ]tank|charity|group|platform|agency|consultancy|non-?profit|lab)"
            rf" (?P<body>{{I}}),? {STYLES}(?P<who>{{P}})"
        )
    ),
    _Wording(
        rule(
            rf"{_WHO} (?:is|was) one of the (?P<title>(?:co-)?founders|directors|members|leaders"
            r"|chairs|co-chairs|trustees|fellows|advisers|advisors|partners) (?:of|at) (?:the )?"
            r"(?P<body>{I})"
        )
    ),
    _Wording(
        rule(
            rf"{_WHO} (?:helped (?:to )?(?:found|establish|set up|create)|(?:co-)?founded|set up"
            r"|(?:co-)?established|was among the founders of|went on to found)"
            r" (?:and (?:now )?(?:leads|runs|heads|directs) )?(?:the )?(?P<body>{I})"
        ),
        title="co-founder",
    ),
)


def told_posts(reading: Reading) -> Iterator[Draft]:
    """Yield the posts that sentences tell in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.PERSON):
            continue
        for wording in _WORDINGS:
            for match in wording.pattern.finditer(passage.text):
                yield from _posts(passage, wording, match)


def _posts(passage: Passage, wording: _Wording, match: re.Match[str]) -> Iterator[Draft]:
    groups = match.groupdict()
    title = clean_title(groups.get("title") or wording.title)
    title = "founder" if title == "co-founder" and re.search(r" founded ", match.group()) else title
    former = wording.former and _PAST.search(match.group()) is not None and bool(title)
    people = re.findall(rule("{P}"), groups["who"])
    for person_ in people:
        for body_ in re.findall(ORG, groups["body"]):
            person, body = passage.named(person_), passage.named(body_)
            if person is None or body is None:
                continue
            yield Draft(
                "told-post", person, "AFFILIATED_WITH", passage.span, body,
                role=title.removesuffix("s") if title.endswith("ers") else title,
                former=former, occasion=passage.event,
            )  # fmt: skip
