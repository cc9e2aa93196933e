"""Who belongs to which body or country, where neither a post nor a comma alone tells it.

"X of the union A", "B, whose Y drew a crowd", "Chile's Z", "X, who is with C", "(X and Y, for D)",
"X led for Iran", "X; both work at E", "X, until last month an archivist at F", "X (A; B; C)",
"Tonga, represented by X", "Georgia came. X, its foreign minister, chaired".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import PEOPLE_IN_SERIES, STYLES

_KIND_OF_BODY = (
    r"(?:union|bank|think[- ]?tank|firm|law firm|NGO|non-?profit|group|company|charity|foundation"
    r"|network|start-?up|association|federation|collective|agency|institute|university|college"
    r"|cent(?:re|er)|alliance|coalition|newspaper|magazine|weekly|clinic|lab|laboratory|watchdog"
    r"|co-?operative|organi[sz]ation|campaign|consultancy|regulator|party|trust|fund|club|guild"
    r"|platform|operator|publisher|station|museum|library|school|ministry|council|society)"
)
NAMED_POST = (
    rf"(?P<title>(?:[\w-]+ ){{0,4}}?(?i:{POST_PATTERN.pattern})"
    r"(?: (?:of|for) [a-z][\w ]{2,40}?)?)"
)
_ONE = rf"{STYLES}(?P<who>{{P}})"
_THEN = (
    r"(?:then|at the time|at that time|in those days|back then|once|formerly"
    r"|until [^,.;{PI}]{3,30}?)"
)
_FORMS: tuple[tuple[re.Pattern[str], bool], ...] = (
    (
        rule(
            rf"(?P<who>{{P}})(?: \([^()]*\))?,? (?:who (?:is|was|works) )?(?:of|from|at|with)"
            rf" (?:the |an? |our |its )"
            rf"(?:[A-Za-z][\w-]* ){{0,3}}?{_KIND_OF_BODY}(?:,| called)? (?P<body>{{I}})"
        ),
        False,
    ),
    (
        rule(rf"(?P<body>{{IC}})(?: \([^()]*\))?,? whose (?:{NAMED_POST},? )?(?P<who>{{P}})(?!'s)"),
        False,
    ),
    (rule(rf"(?P<body>{{C}})'s? (?:own |{NAMED_POST},? )?{_ONE}(?!'s)"), False),
    (
        rule(
            r"(?P<who>{P}),? who (?:is|was|sits|works) (?:now |still |based |today )?(?:at|with"
            r"|for|from)"
            r" (?:the )?(?P<body>{I})"
        ),
        False,
    ),
    (
        rule(
            r"(?P<who>{P}),? (?:now|currently|today|lately) (?:at|with|of|for) (?:the"
            r" )?(?P<body>{I})"
        ),
        False,
    ),
    (
        rule(r"(?P<who>{P}) \((?:of|from|at|with|for|representing) (?:the )?(?P<body>{IC})\)"),
        False,
    ),
    (
        rule(
            rf"{PEOPLE_IN_SERIES}, (?:for|on behalf of|representing) (?:the )?(?P<body>{{IC}})"
            r"(?=[,.;)])"
        ),
        False,
    ),
    (
        rule(
            rf"(?:^|, and |,? and, |[;(] ?|\. )(?:[Ff]or|[Rr]epresenting|[Oo]n behalf of) (?:the"
            rf" )?(?P<body>{{IC}}),"
            rf" {_ONE}(?!'s)"
        ),
        False,
    ),
    (
        rule(
            r"(?P<who>{P})(?: of (?:the )?{I})? (?:(?:led|spoke|negotiated|signed|attended|appeared"
            r"|answered|came|sat|took part|was there|voted|acted|replied)(?: [a-z]+)? )?for"
            r" (?:the )?"
            r"(?P<body>{C})(?! (?:to|the|a)\b)"
        ),
        False,
    ),
    (
        rule(
            rf"(?P<who>{{P}}),? {_THEN},? (?:an? |the |its )?(?P<title>[a-z][a-z -]{{2,40}}?)"
            r" (?:of|at|with|for|in) (?:the )?(?P<body>{I})"
        ),
        True,
    ),
    (
        rule(
            r"(?P<who>{P}) and (?:the |his |her |their |two |three |several )?(?:[a-z-]+ ){0,2}"
            r"(?:volunteers|students|colleagues|team|staff|researchers|members|interns|crew|people)"
            r" (?:of|from|at) (?:the )?(?P<body>{I})"
        ),
        False,
    ),
    (
        rule(
            rf"(?P<body>{{C}}),? (?:which was |which is )?represented by (?:its |the"
            rf" )?(?:{NAMED_POST},? )?{_ONE}"
        ),
        False,
    ),
    (rule(rf"^{NAMED_POST} (?:of|at) (?:the )?(?P<body>{{I}}), {_ONE}\W*$"), False),
)
_OF_STATE = rule(r"(?P<who>{P}) \((?:the )?(?P<body>{C})\)(?! ?[–—:|-])(?![^.;{P}]{0,60}{I})")
_MORE: tuple[tuple[re.Pattern[str], bool], ...] = (
    (
        rule(
            r"(?P<who>{P}), (?:on (?:leave|secondment|loan) from|seconded (?:from|by)|an?"
            r" (?!guest|visitor|stranger)[a-z][a-z -]{1,40} (?:at|with|from)) (?:the"
            r" )?(?P<body>{I})"
        ),
        False,
    ),
    (
        rule(
            r"(?P<who>{P}) (?:has |had )?(?:left|quit|retired from|resigned from|stepped down from"
            r"|parted with) (?:the )?(?P<body>{I})"
        ),
        True,
    ),
    (
        rule(
            r"(?:^|[.;] )(?P<who>{P}), (?:the )?(?P<body>{I}), (?=(?:said|says|asked|spoke|told"
            r"|noted"
            r"|gave|took|then|also|[a-z]+ed)\b)"
        ),
        False,
    ),
    (
        rule(
            r"(?P<who>{P}),? whose (?:own )?(?:employer|institute|university|company|firm|agency"
            r"|office"
            r"|foundation|group) (?:is|was) (?:the )?(?P<body>{I})"
        ),
        False,
    ),
)
_OWNED = rule(r"(?P<body>{I})'s? (?P<who>{P})(?!'s)")
"""Of a body whose name says that it is one; "Tinn's Mary" may be what a company makes."""
_SEVERAL = rule(r"(?P<who>{P}) \((?P<within>[^()]*{I}[^()]*;[^()]*{I}[^()]*)\)")
_FIELD = rule(r"[^{IP};]{0,60}?({I})[^{IP};]*")
_BOTH = rule(
    r"\b(?:both|all three|all four|all|the two|the three|they|each) (?:of (?:them|whom) )?(?:also"
    r" |now )?"
    r"(?:work|works|teach|teaches|are|is|were|serve|serves|study|studies|sit|sits|research)"
    r"(?: [a-z]+ ?[a-z]*)?? (?:at|for|with|of|from) (?:the )?(?P<body>{I})"
)
_PAIR = rule(rf"{{P}}(?:(?:, |,? and |; ){STYLES}{{P}})+")
_ITS = rule(
    rf"(?P<who>{{P}}), (?:who (?:is|was) )?its (?P<past>(?:(?:first|former|founding|previous|then"
    rf"|last|new) )*)"
    rf"{NAMED_POST}(?=[,.;)]| who\b| and\b|$)"
)
_PAST = re.compile(r"\b(?:first|former|previous|then|last|founding)\b")


def belonging(reading: Reading) -> Iterator[Draft]:
    """Yield to whom people belong, as sentences and lines tell it in these wordings."""
    for passage in passages(reading):
        if not passage.mentions(Kind.PERSON):
            yield from _both_above(passage)
            continue
        for pattern, former in (*_FORMS, *_MORE):
            for match in pattern.finditer(passage.text):
                title = match.groupdict().get("title") or ""
                yield from _posts(passage, match["who"], match["body"], title, former)
        for match in _OWNED.finditer(passage.text):
            if passage.view.mention(match["body"]).head:
                yield from _posts(passage, match["who"], match["body"], "")
        for match in _OF_STATE.finditer(passage.text):
            yield from _posts(passage, match["who"], match["body"], "")
        for match in _SEVERAL.finditer(passage.text):
            for field in match["within"].split(";"):
                named = _FIELD.fullmatch(field)
                if named is not None:
                    yield from _posts(passage, match["who"], named.group(1), "")
        yield from _its(passage)
        yield from _both_above(passage)


def _posts(
    passage: Passage, who: str, body_: str, title: str, former: bool = False
) -> Iterator[Draft]:
    body = passage.named(body_)
    for person in passage.enumerated(who) if body is not None else ():
        if person.kind is Kind.PERSON:
            yield Draft(
                "belongs-to", person, "AFFILIATED_WITH", passage.span, body,
                role=clean_title(title), former=former, occasion=passage.event,
            )  # fmt: skip


def _its(passage: Passage) -> Iterator[Draft]:
    """ "X, its foreign minister": of the body or country that the text tells of."""
    for match in _ITS.finditer(passage.text):
        body = told_of(passage, match.start())
        person = passage.named(match["who"])
        if body is not None and person is not None:
            yield Draft(
                "belongs-to", person, "AFFILIATED_WITH", passage.span, body,
                role=clean_title(match["title"]), former=_PAST.search(match["past"]) is not None,
                occasion=passage.event, antecedents=(body.first,),
            )  # fmt: skip


def told_of(passage: Passage, at: int) -> DocumentEntity | None:
    """Return the body or country named before a place, or the subject of a sentence above."""
    here = re.findall(one_of("IC"), passage.text[:at])
    if here:
        return passage.named(here[-1])
    reading = passage.reading
    for index in range(passage.index - 1, max(-1, passage.index - _BACK - 1), -1):
        if reading.units[index].paragraph != passage.unit.paragraph:
            return None
        view = reading.masked[index]
        named = [*re.finditer(rf"{one_of('IC')}(?!'s)", view.text)]
        free = [m for m in named if not _GOVERNED.search(view.text[: m.start()])]
        if named:
            return reading.entity(view.mention(free[0].group())) if free else None
    return None


_GOVERNED = re.compile(r"(?:\b(?:by|of|in|from|with|at|to|for|and|between)|,)(?: the)? $")
"""What stands before a name that is no subject."""
_BACK = 2
"""Sentences above in which the body stands that "its" means."""


def _both_above(passage: Passage) -> Iterator[Draft]:
    """ "X and Y gave the lectures; both work at A"."""
    for match in _BOTH.finditer(passage.text):
        before = [*_PAIR.finditer(passage.text[: match.start()])]
        if before:
            yield from _posts(passage, before[-1].group(), match["body"], "")
