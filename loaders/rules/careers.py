"""Posts that verbs give: "X joined B as a fellow", "B has named X its director", "both of B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_TITLE = (
    rf"(?P<title>(?:{POST_PATTERN.pattern})"
    r"(?: (?:of|for|in) [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3})?)"
)
_AN = r"(?: an?| the| its| their)?"
_WHO = r"(?P<who>{P})(?:,[^.;{P}]{0,100},)?"
_TWO = r"(?P<who>{P}(?:(?:,| and|, and) {P})+),? (?:who are |who were )?(?:both|all|each)"
_PEOPLE = (
    r"\b(?:researchers|professors|scholars|scientists|authors|economists|(?:co-)?founders|directors"
    r"|students|experts|academics|lawyers|engineers|analysts|members|colleagues|representatives"
    r"|officials|ministers|fellows|lecturers|journalists|activists|advocates|(?:co-)?chairs"
    r"|(?:co-)?leaders|consultants|advis[eo]rs)"
)
_OWNED = r"(?: {C}(?:'s)? government's?| {C}'s)?"
_NEW = r"(?: (?:newly|recently)[- ][a-z]+| new)?"
_BODY = rf"(?: the)?{_NEW}{_OWNED} (?P<body>{{IC}})"
_BODIES = r"(?: the)? (?P<body>{I:list})"
_HAVE = (
    r"(?:,? who)?(?: (?:has|had|have|is|was|previously|formerly|also|currently|now|recently"
    r"|later|since|then|first|once|long|most recently))*"
)
_NAMED = (
    r"(?:re-?)?(?:appointed|named|elected|nominated|selected|invited|chosen|recruited|hired|made)"
)
_WITHIN = (
    r"(?P<title>(?:[\w&/'-]+,? ){1,7}?(?:teams?|groups?|units?|divisions?|departments?|offices?"
    r"|programmes?|programs?|labs?|work|research|practice|initiatives?|strategy|policy|affairs"
    r"|efforts|projects?|portfolio|operations|engagement|engineering|advocacy|partnerships"
    r"|governance|activities|agenda|committee|desk|development))"
)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A way of saying that somebody holds a post; the groups are `who`, `body` and `title`."""

    pattern: re.Pattern[str]
    title: str = ""
    past: bool = False
    """Whether the turn says that the post is held no more."""


def _turn(pattern: str, title: str = "", *, past: bool = False) -> _Turn:
    return _Turn(rule(pattern, re.IGNORECASE), title, past)


_TURNS = (
    _turn(rf"(?P<who>{{P}}) (?:has |had )?(?:re)?joined{_BODY} as{_AN} {_TITLE}"),
    _turn(
        rf"{_WHO} (?:has |had )?joined the (?:advisory )?board"
        rf"(?: of (?:directors|trustees|governors|advisers|advisors))? (?:of|for|at){_BODY}",
        title="board member",
    ),
    _turn(
        rf"{_WHO} (?:has been |was |is )?(?:selected|appointed|named|chosen|elected|tapped)"
        rf" to (?:lead|head|run|direct|chair){_BODY}"
    ),
    _turn(
        r"(?P<body>{IC}) (?:has |have |had )?(?:named|appointed|elected|chosen|hired) "
        rf"(?P<who>{{P}})(?: as| to be)?{_AN} (?:new |next |first |interim )?{_TITLE}"
    ),
    _turn(
        r"(?P<who>{P}),? who (?:will become|becomes|became|is to become|has become)"
        rf"{_AN} {_TITLE} (?:of|at){_BODY}"
    ),
    _turn(
        r"(?P<who>{P}) (?:has been|have been|had been|has served as|acted as|acts as|works as)"
        rf"{_AN} {_TITLE} (?:of|at|for|in){_BODY}"
    ),
    _turn(rf"currently{_AN} {_TITLE} (?:of|at){_BODY}, (?P<who>{{P}})"),
    _turn(
        rf"delegation (?:of|from){_BODY},? (?:was )?(?:led|headed) by(?: its)? {_TITLE} "
        r"(?P<who>{P})"
    ),
)
_LIVES = (
    _turn(rf"(?P<who>{{P}}){_HAVE} (?:been |based |employed )?(?:at|with)(?: the)? (?P<body>{{I}})"
          r" (?:for|from|since|until|between|before|during|in \d)", past=True),
    _turn(rf"(?P<who>{{P}}){_HAVE} (?:spent|completed|did) [\w\s-]{{3,40}}? (?:at|in|with)"
          rf"(?: the)? (?P<body>{{I}})(?: as{_AN} (?P<title>[^.;,{{PIC}}]{{3,60}}))?", past=True),
    _turn(rf"(?P<who>{{P}}){_HAVE} (?:came|comes?|hails?|arrived|moved) from(?: the)? "
          rf"(?P<body>{{I}})(?:, where (?:[Hh]e|[Ss]he|they|{{P}}) (?:was|served as|worked as)"
          rf"{_AN} (?P<title>[^.;,{{PIC}}]{{3,60}}))?", past=True),
    _turn(rf"(?P<who>{{P}}){_HAVE} (?:been |also )*{_NAMED}(?: as)?{_AN}(?: {{C}})? {_TITLE}"
          rf" (?:of|at|for|in|to|with){_BODY}"),
    _turn(rf"(?P<who>{{P}}){_HAVE} (?:been |also )*{_NAMED}(?: by [^.;{{P}}]{{2,60}})?"
          r" to(?: join| serve on| sit on)?(?: the)? (?P<body>{I})", title="member"),
    _turn(rf"{_NAMED}(?: (?:the|an?|another|its|fellow)\b[^.;{{PIEN}}]{{0,80}}?,?)?"
          r" (?P<who>{P}),?(?: (?:from|of)(?: the)? {I})?"
          r" (?:to|onto)(?: join| serve on| sit on)?(?: the)? (?P<body>{I})", title="member"),
    _turn(rf"(?:appointment|nomination|election|selection) of [^.;{{P}}]{{0,60}}?(?P<who>{{P}})"
          rf"(?:,? (?:of|from|at)(?: the)? {{I}})?,? to(?: join)?(?: an?)?{_BODY}", title="member"),
    _turn(rf"{_WHO}{_HAVE} (?:heads?|leads?|directs?|oversees?|runs?|manages?|coordinates?)"
          rf"(?: the| its)? {_WITHIN} (?:of|at|within){_BODY}"),
    _turn(rf"{_WHO}{_HAVE} (?:holds|held|occupies|occupied|fills|filled)(?: the| an?| his| her)? "
          r"(?P<title>[^.;,{P}]{2,80}?\b(?:chair|professorship|lectureship|fellowship|readership"
          r"|directorship|presidency)\b)(?:[^.;,{PI}]{0,80}?) (?:in|at|within|of|with)(?: the)? "
          r"(?P<body>{I})"),
    _turn(r"(?P<body>{I}),? where (?P<who>{P})(?! [^.;,{P}]{3,90}? (?:of|at|for) (?:the )?{I})"
          r" (?:was|had been)(?: an?| the| its)? "
          r"(?P<title>[^.;,{PIC}]{3,60})", past=True),
    _turn(r"(?P<body>{I}),? where (?P<who>{P})(?! [^.;,{P}]{3,90}? (?:of|at|for) (?:the )?{I})"
          r" (?:is|has been)(?: an?| the| its)? "
          rf"{_TITLE}"),
    _turn(r"(?P<body>{I}),? where (?P<who>{P})(?! [^.;,{P}]{3,90}? (?:of|at|for) (?:the )?{I})"
          r" (?:previously |formerly |once |also |then )*"
          r"(?:(?:co-)?(?:led|headed|directed|managed|ran|chaired)|worked|served|taught|spent)\b"
          r"(?: as(?: an?| the)? (?P<title>[^.;,{PIC}]{3,60}))?", past=True),
    _turn(r"(?P<body>{I}),? where (?P<who>{P})(?! [^.;,{P}]{3,90}? (?:of|at|for) (?:the )?{I})"
          r" (?:currently |now |also )*"
          r"(?:(?:co-)?(?:leads|heads|directs|manages|runs|chairs)|works|serves|teaches)\b"
          r"(?: as(?: an?| the)? (?P<title>[^.;,{PIC}]{3,60}))?"),
    _turn(rf"(?P<who>{{P}}){_HAVE} (?:is|was|became|becomes|serves as|served as)(?: the)? "
          rf"(?P<body>{{IC}})'s? (?:[\w-]+ ){{0,3}}?{_TITLE}"),
    _turn(rf"{_WHO}{_HAVE} (?:took (?:office|over|up (?:the |her |his )?(?:post|role"
          r"|position|duties))|started|began|returned|continues|continued"
          r"|retired|resigned|stepped down|was sworn in)"
          rf" as{_AN} (?:new |next |first |interim )?{_TITLE} (?:of|at|for|in){_BODY}"),
    _turn(rf"{_WHO}{_HAVE} (?:advises|advised|consults for){_BODIES}", title="adviser"),
    _turn(r"(?P<who>{P})[^.;{P}]{0,120}? (?:for|by) (?:co-)?founding(?: the)?[a-z ]{0,40} "
          r"(?P<body>{I})", title="founder"),
    _turn(r"(?P<who>{P})[^.;{P}]{0,240}?,? (?:serving|working|acting) as"
          rf"{_AN} {_TITLE} (?:of|at|for|in){_BODY}"),
    _turn(r"co-?founded(?: the)? (?P<body>{I}) (?:alongside|together with|with) "
          r"[^.;{P}]{0,40}(?P<who>{P})", title="co-founder"),
    _turn(r"(?:leading|heading|chairing|directing|running)(?: the)? (?P<body>{I}) "
          r"(?:is|are|will be) (?P<who>[\w. ]{0,9}{P}(?: \([^)]*\))?"
          r"(?:(?:,| and|, and) [\w. ]{0,9}{P}(?: \([^)]*\))?)*)", title="head"),
    _turn(rf"{_WHO}{_HAVE} (?:held|holds|hold) [\w -]{{0,40}}?(?:positions?|roles?|posts?"
          rf"|appointments?|fellowships?)(?: [a-z ]{{0,40}})? (?:at|with|in){_BODIES}"),
    _turn(rf"(?P<who>{{P}})(?:[^.;{{P}}]{{0,160}}?(?:,| and))?{_HAVE} work(?:s|ed|ing)?"
          r"(?: as (?:an? )?(?P<title>[^.;,{PIC}]{3,60}?))? (?:at|for|with|in)"
          r"(?: the)? (?P<body>{I:list})"),
    _turn(rf"(?P<who>{{P}}){_HAVE} (?:re)?joined(?: the)? (?P<body>{{I}})"
          r"(?= (?:in|from|on|since) (?:{D}|\d|the )| (?:after|as|where|following)\b|, where)"),
    _turn(r"(?P<who>{P})[^.;{P}]{0,120}? (?:years?|time|stints?|careers?|decades?) "
          r"(?:at|with)(?: the)? (?P<body>{I:list})", past=True),
    _turn(rf"(?P<who>{{P}}) as{_AN} (?:new |next |first |interim )?{_TITLE} "
          rf"(?:of|at|for){_BODY}"),
    _turn(rf"{_PEOPLE} (?P<who>{{P}}(?:, {{P}})*,? and {{P}}),? (?:of|from|at)(?: the)? "
          r"(?P<body>{I})"),
    _turn(rf"{_WHO}{_HAVE} (?:is|sits?|sat|serves?|served|serving) (?:on )?the "
          r"(?:[\w-]+ ){0,3}?(?:board|council|committee|jury|panel)s?"
          rf"(?: of (?:directors|trustees|governors|advis[eo]rs))? (?:of|at|for){_BODIES}",
          title="board member"),
    _turn(r"(?P<who>{P})(?:, | )(?:who )?(?:represents?|represented|representing|to represent"
          r"|was invited [^.;{P}]{0,60}to represent)(?: the)? (?P<body>{IC})"),
    _turn(r"(?:prior to|before) (?:(?:joining|coming to|moving to)|(?:his|her|their) "
          r"(?:role|time|work|position|appointment) (?:at|with))(?: the)? (?P<body>{I}),? "
          r"(?P<who>{P})"),
)  # fmt: skip
_BOTH = (
    _turn(rf"{_TWO} (?:of|from|at){_BODY}"),
    _turn(rf"{_TWO} (?P<body>{{I}}) {_TITLE}"),
    _turn(rf"{_TWO} {_TITLE} (?:of|at){_BODY}"),
)
_GOES = re.compile(
    r"\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|(?:takes?|taking|took) over from) "
    r"(?!by )(?:[\w.]+ )*$"
)
"""Whom somebody follows in a post holds it no more."""


def careers(reading: Reading) -> Iterator[Draft]:
    """Posts that a verb or a turn of phrase gives to one person or to two."""
    for passage in passages(reading):
        for turn in (*_TURNS, *_LIVES, *_BOTH) if not passage.is_heading else ():
            for match in turn.pattern.finditer(passage.text):
                if not _GOES.search(passage.text, 0, match.start()):
                    yield from _posts(passage, turn, match)


def _posts(passage: Passage, turn: _Turn, match: re.Match[str]) -> Iterator[Draft]:
    held = match.groupdict().get("title") or turn.title
    role = clean_title(re.sub(r"s$", "", held) if turn in _BOTH else held)
    people = [e for e in passage.enumerated(match.group("who")) if e.kind is Kind.PERSON]
    for body in passage.enumerated(match.group("body")):
        for person in people:
            yield Draft(
                "career", person, "AFFILIATED_WITH", passage.span, body,
                role=role, former=turn.past, occasion=passage.event,
            )  # fmt: skip
