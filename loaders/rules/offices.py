"""Offices that name their country or body by other words: "the Dutch minister X", "its CEO X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.places import demonym
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.people_by_context import SAID
from govgraph.loaders.rules.reading import Reading

HONOUR = (
    r"(?:(?:H\.? ?E\.?|(?:[Hh]is|[Hh]er) Excellency,?|Honou?rable|Mr|Mrs|Ms|Mx|Dr|Prof(?:essor)?"
    r"|Sir|Dame|Shri|Smt|Hon|Ambassador"
    r"|Senator|Minister)\.? )*\[?"
)
_OFFICE = (
    r"(?:(?:[Vv]ice|[Dd]eputy|[Pp]rime|[Ff]oreign|[Ff]inance|[Dd]efen[cs]e|[Dd]igital|[Ss]tate"
    r"|[Ss]cience|[Tt]echnology|[Tt]rade|[Ee]conomy|[Hh]ealth|[Ii]nterior|[Jj]ustice"
    r"|[Ee]ducation|[Ii]ndustry|[Ss]pecial|[Pp]ermanent|[Jj]unior|[Ss]enior)[ -])*"
    r"(?:[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Aa]mbassador|[Ee]nvoy|[Kk]ing|[Qq]ueen"
    r"|[Ss]ecretary|[Ss]enator|[Rr]epresentative|[Aa]ttorney [Gg]eneral|MP|[Gg]overnor)"
)
_PORTFOLIO = (
    r"(?: (?:of State |of|for)(?:(?!, (?!and )[a-z])(?!,? and (?:so|then|also|in)\b)(?!,? (?:with"
    r"|from|by|who|which|that|met|said|told|including"
    r"|and (?:his|her|its|their)) )"
    r"[^.;(){PIC}]){2,80}(?<! and))?"
)
_ACCREDITED = r"(?: to (?:the )?{IC}(?:,? (?:in|at) {L})?)?"
_PAST = re.compile(r"\b(?:former|then|ex)[ -](?:the )?$", re.I)
_IN_BRACKETS = rule(
    rf"(?P<title>{_OFFICE}{_PORTFOLIO}) ?\((?:the )?(?P<body>{{C}})\),? {HONOUR}(?P<who>{{P}})"
)
_BODYS_OFFICE = rule(
    rf"(?P<body>{{C}})'s? (?P<title>{_OFFICE}{_PORTFOLIO}){_ACCREDITED},? {HONOUR}(?P<who>{{P}})"
    rf"(?:,? and (?P<title2>{_OFFICE}),? {HONOUR}(?P<who2>{{P}}))?"
)
_DEMONYM = rule(
    rf"\b(?P<people>[A-Z][a-z]+(?: [A-Z][a-z]+)??) (?:[Ff]ormer |then-)?(?P<title>{_OFFICE}"
    rf"{_PORTFOLIO}),? {HONOUR}(?P<who>{{P}})"
    rf"(?:,? and (?P<title2>{_OFFICE}),? {HONOUR}(?P<who2>{{P}}))?"
)
_COUNTRY_BEHIND = rule(
    rf"(?P<who>{{P}}),? (?:the )?(?P<title>{_OFFICE}{_PORTFOLIO}) (?:of|from|\()"
    r" ?(?:the )?(?P<body>{C})"
)
_ITS_HEAD = rule(
    rf"(?P<body>{{I}})[^.;{{I}}]{{0,80}}\b(?:its|whose|the (?:company|firm|organi[sz]ation)'s)"
    rf" (?:current |new |then-)?(?P<title>{POST_PATTERN.pattern})(?:,| is| was)? "
    rf"{HONOUR}(?P<who>{{P}})",
    re.I,
)
_LONE_HEAD = rule(
    r"(?P<body>{I})[^.;{PI}]{0,80}?,? (?P<title>(?:founder and )?(?:CEO|CTO|Chief Executive"
    rf"|founder|co-founder)) {HONOUR}(?P<who>{{P}})"
)
_LED_BY = rule(
    r"(?P<body>{I}),? (?:which |that )?(?:is |was |and )?(?:currently )?"
    r"(?P<verb>chaired|headed|led|directed|founded|co-founded|run|presided over) by "
    rf"(?:its \w+ )?{HONOUR}(?P<who>{{P}})"
)
_HEAD_OF_DELEGATION = rule(
    rf"(?P<body>{{IC}})(?:'s?)? (?:[\w-]+ ){{0,2}}?(?:delegation|team),? (?:which )?(?:is "
    rf"|was |were )?(?:led|headed)"
    rf" by(?: the| its| their)? (?P<title>{POST_PATTERN.pattern})?,? ?{HONOUR}(?P<who>{{P}})",
    re.I,
)
_DELEGATION_OF = rule(
    rf"delegation (?:of|from)(?: the)? (?P<body>{{IC}}),? (?:which )?(?:is |was |were )?"
    rf"(?:led|headed)"
    rf" by(?: the| its| their)? (?P<title>{POST_PATTERN.pattern})?,? ?{HONOUR}(?P<who>{{P}})",
    re.I,
)
_PEOPLES_DELEGATION = rule(
    rf"\b(?P<people>[A-Z][a-z]+(?: [A-Z][a-z]+)??) (?:government )?delegation,? (?:which )?"
    rf"(?:is |was |were )?(?:led|headed)"
    rf" by(?: the| its| their)? (?P<title>(?i:{POST_PATTERN.pattern}))?,? ?{HONOUR}(?P<who>{{P}})"
)
_COUNTERPART = rule(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?P<people>[A-Z][a-z]+(?: [A-Z][a-z]+)??)"
    rf" (?:counterpart|colleague|opposite number),? {HONOUR}(?P<who>{{P}})"
)
_OWN = rule(
    rf"(?P<body>{{I}})'s {HONOUR}(?P<who>{{P}})"
    rf"(?=,? (?:and {HONOUR}{{P}}|(?:has |had )?(?:an interview|interviewed|sat down|{SAID})))"
)
_BY_OWN = rule(rf"\b(?:by|with|and|from)(?: the)? (?P<body>{{I}})'s {HONOUR}(?P<who>{{P}})")
_OF_COUNTRY = rule(
    rf"(?P<title>{_OFFICE}) {HONOUR}(?P<who>{{P}}),? (?:of|from)(?: the)? (?P<body>{{C}})"
)
_ITS_LEADER = rule(
    rf"\bits (?P<title>{POST_PATTERN.pattern}),? {HONOUR}(?P<who>{{P}}), (?:the )?(?P<body>{{I}})"
)
_ACCREDITED_OF = rule(
    rf"(?<!{{P}}, )(?<!{{P}}, the )(?P<title>{_OFFICE}{_PORTFOLIO}) (?:of|from)(?: the)? "
    rf"(?P<body>{{C}}){_ACCREDITED},? "
    rf"{HONOUR}(?P<who>{{P}})"
)
_ON_A_SIDE = rule(
    r"(?P<who>{P}[^.;]{0,240}?)(?:, | )(?:on|for|from) the (?P<people>[A-Z][a-z]+|{IC}) side\b"
)
_SIDE_BEFORE = re.compile(r" side\b|\bby\b|:|\bwith\b|\bwhile\b")
_LEADER = {
    "chaired": "chair",
    "headed": "head",
    "led": "head",
    "directed": "director",
    "founded": "founder",
    "co-founded": "co-founder",
    "run": "head",
    "presided over": "president",
}
_PATTERNS = (
    _IN_BRACKETS,
    _BODYS_OFFICE,
    _COUNTRY_BEHIND,
    _ITS_HEAD,
    _LONE_HEAD,
    _LED_BY,
    _OWN,
    _HEAD_OF_DELEGATION,
    _DELEGATION_OF,
    _BY_OWN,
    _OF_COUNTRY,
    _ITS_LEADER,
    _ACCREDITED_OF,
)


def offices(reading: Reading) -> Iterator[Draft]:
    """ "Minister of A (B), X", "the Dutch minister X", "B, whose chair is X", "B, led by X"."""
    for passage in passages(reading):
        if passage.is_heading:
            continue
        for pattern in _PATTERNS:
            for match in pattern.finditer(passage.text):
                yield from _held(passage, match, passage.named(match["body"]))
        yield from _sides(passage)
        for match in (
            *_DEMONYM.finditer(passage.text),
            *_PEOPLES_DELEGATION.finditer(passage.text),
            *_COUNTERPART.finditer(passage.text),
        ):
            yield from _held(passage, match, _country_of(reading, match["people"]))


def _sides(passage: Passage) -> Iterator[Draft]:
    """ "co-chaired by X on the Kenyan side and Y and Z on the Swiss side"."""
    at = 0
    while match := _ON_A_SIDE.search(passage.text, at):
        at = match.end()
        people = match["people"]
        body = passage.named(people) if len(people) == 1 else _country_of(passage.reading, people)
        named = _SIDE_BEFORE.split(match["who"])[-1]
        for mention in passage.view.mentions_in(named):
            person = passage.reading.entity(mention)
            if body is not None and person is not None and mention.kind is Kind.PERSON:
                yield Draft("side", person, "AFFILIATED_WITH", passage.span, body)


def _country_of(reading: Reading, people: str) -> DocumentEntity | None:
    """Return the country whose people are called so, if the document names it."""
    for words in (people, people.split()[-1]):
        country = demonym(words)
        for entity in reading.table.of_kind(Kind.COUNTRY) if country else ():
            if country and entity.iso == country.iso:
                return entity
    return None


def _held(passage: Passage, match: re.Match[str], body: DocumentEntity | None) -> Iterator[Draft]:
    groups = match.groupdict()
    verb = groups.get("verb")
    former = _PAST.search(passage.text[max(0, match.start() - 12) : match.start()])
    held = [(groups["who"], _LEADER[verb] if verb else groups.get("title") or "")]
    if groups.get("who2"):
        held.append((groups["who2"], groups["title2"] or ""))
    for who, title in held:
        person = passage.named(who)
        if person is not None and body is not None:
            yield Draft(
                "office",
                person,
                "AFFILIATED_WITH",
                passage.span,
                body,
                role=clean_title(title),
                former=former is not None and "then" not in former.group().lower(),
                occasion=passage.event,
            )
