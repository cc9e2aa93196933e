"""Posts told in passing: "moderated as chair of A", "formerly of B", "the charity's director X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.offices import HONOUR
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.site_body import site_body

_POST = (
    rf"(?i:{POST_PATTERN.pattern})(?: (?:of|for|in|on) [A-Za-z][\w-]*(?: (?:and |&"
    rf" )?[A-Z][\w-]*){{0,3}})?"
)
_TITLE = rf"(?P<title>{_POST})"
_AN = r"(?: an?| the| its| their| his| her)?"
_BODIES = r"(?: the)? (?P<body>{IC}(?:(?:,|,? and|,? as well as)(?: the| of the| of)? {I})*)"
_DOING = (
    r"(?:work|serv|act|moderat|chair|attend|participat|joined|join|speak|spoke|sign"
    r"|present|open|clos|involv"
    r"|time|tenure|career|years|term|stint|appoint|elect|nam|return|continu|role|address"
    r"|welcom|start|beg)\w*"
)
_WHOM = rf"(?P<whom>{HONOUR}{{P}}(?:(?:,|,? and) {HONOUR}{{P}})*)"
_BODY_NOUN = (
    r"(?:non-?profit|organi[sz]ation|group|company|firm|think[- ]?tank|charity|university|agency"
    r"|institute|foundation|start-?up|NGO|association|lab|society|college|school|cent(?:er|re)"
    r"|watchdog|body|union|federation|network|coalition|campaign|council|commission)"
)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A wording with the groups `whom` and `body`, and `title` where it gives one."""

    pattern: re.Pattern[str]
    past: bool = False
    title: str = ""


_TURNS = (
    _Turn(
        rule(
            rf"{_WHOM}(?=[^.;:{{P}}]{{0,120}}? (?:as|in (?:his|her|their|the) (?:\w+ )?(?:capacity"
            rf"|role|position|function) (?:as|of)){_AN} )"
            rf"[^.;:{{P}}]{{0,120}}?\b{_DOING}\b[^.;:{{P}}]{{0,80}}?"
            rf" (?:as|of){_AN} {_TITLE} (?:of|at|for|to){_BODIES}"
        )
    ),
    _Turn(
        rule(
            rf"(?:(?i:speaking|acting|serving|writing|appearing|intervening)"
            rf" (?:in (?:his|her) (?:\w+ )?(?:capacity|role) )?as|^As){_AN} {_TITLE} (?:of|at"
            rf"|for){_BODIES},"
            rf" (?:the )?{_WHOM}"
        )
    ),
    _Turn(
        rule(
            rf"{_WHOM},? (?:who (?:is |was |has been )?)?(?:formerly|previously|once|until recently"
            rf"|earlier"
            rf"|most recently)(?: employed| based| working| a member)? (?:of|at|with){_BODIES}"
        ),
        past=True,
    ),
    _Turn(
        rule(
            rf"{_WHOM}(?=,[^.;{{P}}]*\b(?:formerly|previously|once|until"
            rf"|earlier)\b)[^.;{{P}}]{{1,120}}?"
            rf"\b(?:now|currently|today)(?: is)?(?: employed| based| working)? (?:of|at"
            rf"|with){_BODIES}"
        )
    ),
    _Turn(
        rule(
            rf"{_WHOM},? (?:who )?(?:is )?(?:now|currently|today) (?:of|at|with|based at|working "
            rf"(?:at|for)){_BODIES}"
        )
    ),
    _Turn(
        rule(
            rf"{_WHOM},? (?:who )?(?:also |currently |now |\w+ly )?(?:teach|lectur|research|stud"
            rf"|practi[sc]|consult|work)"
            rf"(?:es|ies|s|ed|t)? [^.;:{{PI}}]{{2,60}}? (?:at|for|with|in) (?:the )?(?P<body>{{I}})"
        )
    ),
    _Turn(
        rule(
            rf"{_WHOM},? (?:who )?until [\w ]{{2,24}}? (?:was|headed|led|ran|chaired|directed|held)"
            rf"(?:{_AN} {_TITLE} (?:of|at))?(?: the)? (?P<body>{{I}})"
        ),
        past=True,
    ),
    _Turn(
        rule(
            rf"{_WHOM}[^.;{{P}}]{{0,120}}?\band (?:is )?(?:now|currently|today|also) (?:runs|leads"
            rf"|heads|directs|chairs)"
            rf"(?: the)? (?P<body>{{I}})"
        ),
        title="head",
    ),
    _Turn(
        rule(
            r"(?P<whom>{P})(?:,[^.;{P}]{1,80},)? (?:(?:will|has|had|is) )?(?:to )?(?:succeed"
            r"|replac|take|took|follow)"
            rf"(?:s|ed|es|d|ing|n)?(?: over from)? [^.;:{{PI}}]{{0,40}}?{{P}}"
            rf"(?:,[^.;{{P}}]{{1,80}},)? as{_AN} "
            rf"(?:new |next |interim )?{_TITLE} (?:of|at|for){_BODIES}"
        )
    ),
    _Turn(
        rule(
            rf"(?i:succeed|replac|take over from|takes over from|took over from)(?:s|ed|es|d|ing)?"
            rf" (?!by )[^.;:{{PI}}]{{0,40}}?"
            rf"(?P<whom>{{P}})(?:,[^.;{{P}}]{{1,80}},)? as{_AN} (?:new |next |interim )?{_TITLE} "
            rf"(?:of|at|for){_BODIES}"
        ),
        past=True,
    ),
)
_OWN = (
    rule(
        rf"\b[Oo]ur(?: own)? (?:\w+ )?{_TITLE}s?,? {_WHOM}"
        r"(?!,? (?:of|at|from)(?: the)? {I})"
    ),
    rule(
        rf"(?P<whom>{{P}}), (?:who is )?(?:one of )?our(?: own)? (?:\w+ )?{_TITLE}(?=[,.;)]| and )"
    ),
)
_ITS_NOUN = rf"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\w-]+ )?{_BODY_NOUN}'s?"
_DESCRIBED = (
    rule(
        rf"(?P<whom>{{P}}),? (?:who is |is )?{_ITS_NOUN} (?:[\w-]+ ){{0,2}}?{_TITLE}"
        r"(?: and (?:its )?(?P<more>[A-Z][\w -]{3,40}))?"
    ),
    rule(rf"{_ITS_NOUN} (?:[\w-]+ ){{0,2}}?{_TITLE},? {_WHOM}"),
)
_ON = rule(
    rf"{_WHOM}(?:,[^.;{{P}}]{{1,160}},)?[^.;{{P}}]{{0,80}}?\b(?:sits?|sat|serv(?:es|ed|ing)"
    rf"|has served|is|was|been) on "
    r"(?P<seats>(?:the |its |several )?[^.;{P}]{0,90}?{I}[^.;{P}]*)"
)
_SEAT = rule(
    r"(?:^|,|,? and|,? as well as) ?(?:on |also |of )*(?:the |its |an? )?"
    r"(?:(?P<organ>(?:[\w/&-]+ ){0,4}?(?:boards?|councils?|committees?|panels?|jury|group"
    r"|task ?force)"
    r"(?: of (?:directors|trustees|governors|advis[eo]rs))?) (?:of|for|at|to)(?: both)?(?: the)? "
    r"(?:[a-z-]+ ){0,3}?)?(?P<body>{I})(?:'s (?P<own>(?:[\w-]+ ){0,3}?"
    r"(?:[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Pp]anel|[Gg]roup)))?",
    re.I,
)


def posts_in_passing(reading: Reading) -> Iterator[Draft]:
    """Posts that a sentence mentions beside what it tells."""
    own: DocumentEntity | None = None
    sought = False
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.PERSON):
            continue
        yield from _turns(passage)
        yield from _seats(passage)
        yield from _described(passage)
        for pattern in _OWN:
            for match in pattern.finditer(passage.text):
                own, sought = (own, True) if sought else (site_body(reading), True)
                if own is not None:
                    yield from _held(passage, match, own, match["title"])


def _turns(passage: Passage) -> Iterator[Draft]:
    for turn in _TURNS:
        for match in turn.pattern.finditer(passage.text):
            title = match.groupdict().get("title") or turn.title
            for body in passage.enumerated(match["body"]):
                yield from _held(passage, match, body, title, former=turn.past)


def _seats(passage: Passage) -> Iterator[Draft]:
    """ "X sits on A, the advisory board of B and the boards of C and D"."""
    for match in _ON.finditer(passage.text):
        at, organ = 0, ""
        while seat := _SEAT.match(match["seats"], at):
            body = passage.named(seat["body"])
            organ = seat["organ"] or seat["own"] or organ
            title = f"member of the {organ}" if organ else "member"
            if body is not None:
                yield from _held(passage, match, body, title)
            at = seat.end()


def _described(passage: Passage) -> Iterator[Draft]:
    """ "X, the charity's director": of the body that is named last before."""
    for pattern in _DESCRIBED:
        for match in pattern.finditer(passage.text):
            body = _last_body(passage, match.start())
            if body is not None:
                yield from _held(passage, match, body, match["title"])


def _last_body(passage: Passage, at: int) -> DocumentEntity | None:
    """Return the institution named last before a place, in its unit or the two before it."""
    above = passage.reading.masked[max(0, passage.index - 2) : passage.index]
    views = [(view, len(view.text)) for view in reversed(above)]
    for view, end in ((passage.view, at), *views):
        found = [m for m in view.mentions_in(view.text[:end]) if m.kind is Kind.INSTITUTION]
        if found:
            return passage.reading.entity(found[-1])
    return None


def _held(
    passage: Passage,
    match: re.Match[str],
    body: DocumentEntity,
    title: str,
    *,
    former: bool = False,
) -> Iterator[Draft]:
    if body.kind not in {Kind.INSTITUTION, Kind.COUNTRY}:
        return
    role = clean_title(title)
    people = [e for e in passage.enumerated(match["whom"]) if e.kind is Kind.PERSON]
    for person in people:
        yield Draft(
            "post-in-passing", person, "AFFILIATED_WITH", passage.span, body,
            role=re.sub(r"s$", "", role) if len(people) > 1 else role, former=former,
            occasion=passage.event, antecedents=(body.first,),
        )  # fmt: skip
