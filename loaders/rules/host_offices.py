"""Who hosted or ran an event, told beside the name or in passing rather than by a verb of its own.

"A, the host, has offered the hall", "B (organisers)", "organiser C counted ninety guests", "our
hosts from D", "we thank E for having us", "F, which made the week happen", "G, who ran it for H".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.deeds import CO_HOSTED, CONVENED, HOSTED, ORGANISED, Deed
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import THING

_OFFICE = r"(?P<office>(?:co-?)?(?:hosts?|organi[sz]ers?|conven[eo]rs?))"
_THIS_TIME = (
    r"(?: (?:this|that|the last) (?:time|year|week|month|day)| again| once more| as ever| as always"
    rf"| (?:of|for) (?:the )?(?P<event>{THING}))?"
)
_ONE = rf"(?P<actors>{one_of('PIC')})(?: \([^()]{{1,40}}\))?"
_PEOPLE_OF = (
    r"(?:(?:the |our |its )?(?:team|people|colleagues|staff|friends|folks|us|everyone|volunteers)"
    r" (?:of|at|from|in) )?(?:the )?"
)
_PATTERNS: tuple[tuple[re.Pattern[str], Deed | None], ...] = (
    (
        re.compile(
            rf"{_ONE}, (?:the|its|our|this year's|this time's|again|once more|as"
            rf"|one of the)? ?(?:(?:joint|main|local|official|proud|generous)"
            rf" )?{_OFFICE}{_THIS_TIME}(?=[,.;:)]|$)"
        ),
        None,
    ),
    (
        re.compile(
            rf"(?P<actors>{one_of('IC')}(?:,? (?:and|&) (?:the )?{one_of('IC')})?)"
            rf" \((?:(?:the|our|main|local) )?{_OFFICE}\)"
        ),
        None,
    ),
    (
        re.compile(
            rf"(?:^|[.;,–] |\b[Tt]he |\b[Oo]ur |\b[Ii]ts )(?i:{_OFFICE})"
            rf" (?P<actors>{one_of('PI')}(?: and {one_of('PI')})?)(?!'s)"
        ),
        None,
    ),
    (
        re.compile(
            rf"\b(?:[Oo]ur|[Tt]heir|[Tt]he|[Ii]ts) {_OFFICE} (?:from|at|in) (?P<actors>{ACTORS})"
        ),
        None,
    ),
    (
        re.compile(
            rf"\b[Tt]hank(?:s|ed|ing|ful)?(?: to)? {_PEOPLE_OF}(?P<actors>{ACTORS}) for (?:having"
            rf" us"
            r"|(?:its|their|the|your)(?: \w+){0,2} (?:hospitality|welcome)|welcoming|receiving"
            r"|opening (?:its|their) doors|taking us in|putting us up)"
        ),
        HOSTED,
    ),
    (
        re.compile(
            rf"(?P<actors>{SUBJECT}),? (?:who|which|that) (?:made|make|makes) (?P<event>{THING})"
            r" (?:happen|work|come true)"
        ),
        ORGANISED,
    ),
    (
        re.compile(
            r"\b(?:programme|program|agenda|line-?up|conference)(?: proper)?,? (?:which|that)"
            rf" (?:the )?(?P<actors>{one_of('I')}) (?:puts? together|prepar\w+|draws up|drew up"
            rf"|compiles"
            r"|runs|organi[sz]es|looks after)"
        ),
        ORGANISED,
    ),
    (
        re.compile(
            rf"(?P<actors>{one_of('P')}),? (?:who )?(?:had |has )?(?:ran|runs|run|organi[sz]e[sd]"
            rf"|prepared"
            rf"|prepares|put together|put on|convenes?d?|staged|set up|coordinate[sd])"
            rf" (?P<event>{THING})"
            rf" (?:for|on behalf of) (?:the )?(?P<body>{one_of('IC')})"
        ),
        ORGANISED,
    ),
    (
        re.compile(rf"(?P<actors>{one_of('I')}) (?:is|was|were) in charge(?=[.,;]|$)"),
        ORGANISED,
    ),
    (
        re.compile(
            rf"(?P<actors>{SUBJECT}) (?:has |had |again )?(?:opened|opens) (?:its|their) (?:doors"
            rf"|house"
            rf"|halls?|rooms?|building|campus) (?:to|for) (?P<event>{THING})"
        ),
        HOSTED,
    ),
    (
        re.compile(
            rf"(?P<actors>{SUBJECT}) (?:had|has) (?:again )?invited(?=[.;]|$| (?:everybody"
            rf"|everyone|all"
            r"|them|the guests|experts|people)\b)"
        ),
        HOSTED,
    ),
    (
        re.compile(rf"(?P<actors>{SUBJECT})(?: (?:again|had|has))* play(?:s|ed) host(?= ?[.,;]|$)"),
        HOSTED,
    ),
    (
        re.compile(
            r"\b(?:[Rr]esponsible for|[Ii]n charge of) (?:the |its )?(?:\w+ )?(?:programme"
            r"|program|event"
            rf"|organi[sz]ation|preparations?|meeting|conference|logistics|agenda|{THING}) (?:is"
            rf"|was|were"
            rf"|are) (?P<actors>{ACTORS})"
        ),
        ORGANISED,
    ),
    (
        re.compile(
            rf"\b[Ii]t (?:is|was) (?:the )?(?P<actors>{SUBJECT}) (?:that|who|which) (?:had |has )?"
            r"(?:brought (?:everybody|everyone|people|them|the (?:guests|experts)) together|called"
            r" (?:everybody|everyone|people|them) together|organi[sz]ed|convened|invited)\b"
        ),
        CONVENED,
    ),
    (
        re.compile(
            rf"(?P<actors>{SUBJECT})(?: (?:has|had|again|also))* puts? (?P<event>{THING}) (?:on"
            rf"|together)\b"
        ),
        ORGANISED,
    ),
    (
        re.compile(
            rf"(?P<actors>{SUBJECT})(?: (?:has|had|again|also))* (?:took over|takes over|manage[sd]"
            r"|handle[sd]|did) (?:the |its )?(?:organi[sz]ation|organi[sz]ing|preparations?"
            r"|logistics)\b"
        ),
        ORGANISED,
    ),
    (
        re.compile(
            rf"\b[Ii]nvitations?(?: to (?:{THING}))? (?:came|come|had come|went out|were sent)"
            rf" (?:from|by)"
            rf" (?P<actors>{ACTORS})"
        ),
        HOSTED,
    ),
    (
        re.compile(
            rf"(?P<actors>{one_of('P')}),? who (?:had |has )?(?:ran|organi[sz]ed|put together"
            rf"|prepared"
            rf"|convened|set up) (?P<event>{THING}) (?:together )?with (?:the"
            rf" )?(?P<body>{one_of('IC')})"
        ),
        ORGANISED,
    ),
    (
        re.compile(
            rf"(?P<actors>{SUBJECT}) (?:welcomes|welcomed|received|receives) (?:its |the |all "
            rf"|\d+ |some )?"
            r"(?:guests|participants|delegates|attendees|visitors|speakers) (?:to|at|in|on) its"
            r" (?:\w+ )?"
            r"(?:premises|campus|headquarters|building|offices?|house|halls?|rooms?|library)\b"
        ),
        HOSTED,
    ),
    (
        re.compile(rf"\bas (?:the )?guests? of (?:the )?(?P<actors>{ACTORS})"),
        HOSTED,
    ),
)
_OTHERWISE = re.compile(
    r"\b(?:not|never|no longer|instead of|was to|were to|would|next year's|last year's|former|then"
    r"|previous|until)\b"
)
_OF_ANOTHER = re.compile(r" (?:of|for) (?:the|an?|its|his|her) (?!event|meeting|forum)")
_SHOWS = re.compile(r"^(?: (?:country|city|nation|broadcaster|university|famil)|'s)")


def host_offices(reading: Reading) -> Iterator[Draft]:
    """Hosts and organisers by an office beside their names, or by what guests say of them."""
    for passage in passages(reading):
        if passage.unit.kind is UnitKind.HEADING:
            continue
        for pattern, deed in _PATTERNS:
            for match in pattern.finditer(passage.text):
                yield from _held(passage, match, deed)


def _held(passage: Passage, match: re.Match[str], deed: Deed | None) -> Iterator[Draft]:
    groups = match.groupdict()
    event = _event(passage, match)
    office = (groups.get("office") or "").lower()
    before = re.split(r"[.;]", passage.text[: match.start()])[-1][-30:]
    if event is None or _OTHERWISE.search(before + match.group()):
        return
    if office and (_SHOWS.match(passage.text[match.end() :]) or _other(passage, match)):
        return
    deed = deed or _deed(office)
    people = not office or "host" not in office
    masked = match["actors"] + (groups.get("body") or "")
    for mention in actors_in(passage.view, masked):
        actor = passage.reading.entity(mention)
        if actor is None or (mention.kind is Kind.PERSON and not people):
            continue
        yield Draft("host-office", actor, deed.relation, passage.span, event, role=deed.role)


def _other(passage: Passage, match: re.Match[str]) -> bool:
    """Return whether the office is one of another thing: "the hosts of the daily show"."""
    rest = passage.text[match.end("office") :]
    return match.groupdict().get("event") is None and _OF_ANOTHER.match(rest) is not None


def _deed(office: str) -> Deed:
    if "conven" in office:
        return CONVENED
    if "host" in office:
        return CO_HOSTED if office.startswith("co") else HOSTED
    return ORGANISED


def _event(passage: Passage, match: re.Match[str]) -> DocumentEntity | None:
    """Return the event named in the match, else the last one before it, else that of the unit."""
    words = match.groupdict().get("event") or ""
    if len(words) == 1:
        return passage.named(words)
    before = re.findall(one_of("E"), passage.text[: match.start()])
    return passage.named(before[-1]) if before else passage.event
