"""Posts that stand on the other side of the body, or of several people, from where they mostly do.

"said the UN under-secretary-general for tides, X", "three guests from the Institute, X, Y and Z",
"X, chief secretary, and Y, principal secretary, both of the Board", "the Institute (Director: X)",
"X, chair of the Fund and formerly of the Board", "Ms. Cole, an analyst, previously worked at A".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.clauses import coordinated_before
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import PEOPLE_IN_SERIES, STYLES, UNIT_HEADS

_TITLE = rf"(?P<title>(?i:{POST_PATTERN.pattern})(?: (?:of|for|in) [^,.;:(){{PIEC}}]{{3,60}}?)?)"
_GROUPS = (
    r"(?:guests|colleagues|experts|staff(?: members)?|members|researchers|scholars|speakers|judges"
    r"|justices|directors|co-directors|founders|co-founders|chairs|co-chairs|heads|leaders|analysts"
    r"|professors|lawyers|engineers|scientists|students|fellows|trustees|board members|officials"
    r"|representatives|commissioners|officers|advisers|advisors|managers|policy leads|economists)"
)
_FORMS = (
    rule(
        rf"(?P<title>\b{_GROUPS}) (?:from|of|at) (?:the )?(?P<body>{{I}})"
        rf"(?:,| ?:| [–—-]|,? like| \(|,? namely) {PEOPLE_IN_SERIES}(?! (?:of|from|at) )"
    ),
    rule(rf"(?P<body>{{I}})(?:'s)? (?P<title>{_GROUPS})(?:,| ?:| [–—-]| \() {PEOPLE_IN_SERIES}"),
    rule(
        rf"(?<!, )(?<!, the )(?P<body>{{I}})(?:'s?)? {_TITLE}, {STYLES}(?P<who>{{P}})"
        r"(?=,|\.|;|$| (?:said|in|has|and|also|who|told|noted|added)\b)(?!,? (?:of|at|from) )"
    ),
    rule(
        rf"(?:^|[.;] |\bsaid |\bby )(?:the )?{_TITLE} (?:of|at) (?:the )?(?P<body>{{I}}),"
        rf" {STYLES}(?P<who>{{P}})(?=\.|;|$|, (?!(?:{STYLES})?{{P}}))"
    ),
    rule(rf"(?P<body>{{I}}) \({_TITLE}: {STYLES}(?P<who>{{P}})\)"),
    rule(
        r"(?P<who>{P}),? [^.;:{PI}]{0,80}(?:of|at) (?:the )?{I},? (?:and|but)"
        r" (?P<past>formerly|previously|once|before that|earlier)(?: (?:of|at|with))(?: the)?"
        r" (?P<body>{I})"
    ),
    rule(
        rf"(?P<body>{{I}}),? (?:which was |which is )?(?:represented|(?P<title>chaired|headed|led))"
        rf" by (?:its )?(?:[A-Z][\w-]+ ){{0,4}}?{STYLES}(?P<who>{{P}})"
    ),
    rule(
        r"\b(?:Minister|Secretary|Director(?: General)?|Commissioner|Ambassador|Chair|President) "
        r"(?P<who>{P}),? for (?:the )?(?P<body>{I})(?=,)"
    ),
    rule(
        rf"(?:^|(?<!{{P}})[,;:] )(?:and,? )?from (?:the )?(?P<body>{{I}})[,:]"
        rf" {STYLES}(?P<who>{{P}})"
        rf"(?:, {_TITLE})?(?!'s|,? (?:from|of|at|with) )"
    ),
    rule(
        rf"(?P<who>{{P}}), [^.;:{{P}}]{{0,80}}?{{I}} in (?:the )?{{C}},? and {_TITLE}"
        r" (?:of|at) (?:the )?(?P<body>{I})"
    ),
    rule(
        rf"(?P<who>{{P}}), (?:the )?(?P<title>(?i:{POST_PATTERN.pattern}))(?: [^,.;{{PIEC}}]*)?"
        r" (?P<field>{I})(?: [a-z]+)? at (?:the )?(?P<body>{I})"
    ),
    rule(r"(?P<body>{I})[^.;{IPEC}]{0,60},? and its (?P<who>{P}) [a-z]+ed\b"),
    rule(
        r"(?P<who>{P})(?:, an? [^.;{IP}]{3,60},)? (?P<past>previously|formerly|earlier) "
        r"(?:worked|served|taught|was|practi[sc]ed) (?:at|for|with|in) (?:the )?(?P<body>{I})"
    ),
)
_UNITS = UNIT_HEADS | {"university", "ministry", "academy", "college"}
_ON_LINE = rule(
    rf"(?:[;,(*] ?|(?<={{P}}) |[Ff]ormer )(?P<body>{{I}}) (?P<title>(?i:{POST_PATTERN.pattern}))"
    r"(?=[ *.)]*(?:;|$|\|))"
)
_COLLEAGUES = rule(
    r"{P},[^.;{P}]{0,60} (?:at|of) (?:the )?(?P<body>{I}),[^.;{I}{P}]{3,80}"
    rf" (?:his|her|their|two|three|four|five) colleagues[,:]? {PEOPLE_IN_SERIES}"
    r"(?! (?:of|from|at) )"
)
_BOTH = rule(r",? (?:both|all)(?: three| four)? (?:of|at|from|with) (?:the )?(?P<body>{I})")
_LAST_PERSON = re.compile(rf"{one_of('P')}(?=[^{one_of('PI')[1:-1]}]*$)")
_HEADS = {"chaired": "chair", "headed": "head", "led": "head"}


def posts_beside_bodies(reading: Reading) -> Iterator[Draft]:
    """Yield the posts that sentences and lines tell in these wordings."""
    for passage in passages(reading):
        if not passage.mentions(Kind.PERSON) or not passage.mentions(Kind.INSTITUTION):
            continue
        for pattern in _FORMS:
            for match in pattern.finditer(passage.text):
                yield from _told(passage, match)
        for match in _COLLEAGUES.finditer(passage.text):
            yield from _posts(passage, match["who"], match["body"], "")
        yield from _shared(passage)
        yield from _on_line(passage)


def _told(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    groups = match.groupdict()
    if groups.get("field") and passage.view.mention(match["field"]).head in _UNITS:
        return
    title = groups.get("title") or ""
    title = _HEADS.get(title, _single(title) if re.fullmatch(_GROUPS, title) else title)
    yield from _posts(passage, match["who"], match["body"], title, bool(groups.get("past")))


def _on_line(passage: Passage) -> Iterator[Draft]:
    """ "X, former A chair; former B director" on a line of a list."""
    people = passage.mentions(Kind.PERSON)
    opens = people[0].extent.start - passage.unit.start < _OPENING
    if not passage.is_listed or len(people) > 1 or not opens:
        return
    who = re.search(one_of("P"), passage.text)
    if who is None:
        return
    for match in _ON_LINE.finditer(passage.text):
        past = re.search(r"former ?$", passage.text[: match.start("body")], re.I) is not None
        yield from _posts(passage, who.group(), match["body"], match["title"], past)


_OPENING = 12


def _shared(passage: Passage) -> Iterator[Draft]:
    """ "X, chief secretary, and Y, principal secretary, both of A"."""
    for match in _BOTH.finditer(passage.text):
        last = _LAST_PERSON.search(passage.text, 0, match.start())
        if last is not None:
            others = coordinated_before(passage.text, last.start())
            if others:
                yield from _posts(passage, "".join([*others, last.group()]), match["body"], "")


def _posts(
    passage: Passage, who: str, body: str, title: str, former: bool = False
) -> Iterator[Draft]:
    held, role = passage.reading.body_of(passage.view.mention(body), clean_title(title))
    for mention in passage.view.mentions_in(who) if held is not None else ():
        person = passage.reading.entity(mention)
        if person is not None and held is not None and person.kind is Kind.PERSON:
            yield Draft(
                "post-beside-body", person, "AFFILIATED_WITH", passage.span, held,
                role=role, former=former, occasion=passage.event,
            )  # fmt: skip


def _single(title: str) -> str:
    return re.sub(r"(?<=[a-z])s$", "", title) if not title.startswith("staff") else "staff member"
