"""Where a body sits, told of the body itself rather than of somebody who works there.

"A sits in Larn, B", "A has its seat in B", "from its offices in B, A advises", "B is home to A",
"A, a Bornish think tank", "a Bornish institute, A": what a body is, keeps or was set up in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders import places
from govgraph.loaders.rules.body_countries import SETTLED, country_named
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.nested_bodies import of_states
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_SMALL = r"(?: (?:[a-z][\w'-]*|\d{4}),?){0,6}?"
_WHERE = (
    r"(?: the)?(?: [a-z]+){0,2}?(?: (?:capital|city|town|village|port|suburb|island|district)(?:"
    r" of)?)?"
    r"(?: {L}(?:,| in| \()?| (?:[A-Z][\w'’.-]+ ){0,2}[A-Z][\w'’.-]+(?:,| in| \())? ?(?P<where>{CL})"
)
_SEAT = (
    r"(?:seat|headquarters|head office|offices?|home|base|campus|secretariat|premises|rooms"
    r"|laborator(?:y|ies)|studio|workshop|house)"
)
_BODY = r"(?P<body>{I})(?: \([^()]{1,40}\))?"
_SITS = (
    r"(?:sits|is at home|resides|operates|works|runs|acts|is (?:run|managed|steered|administered)"
    rf"|(?:has|had|keeps|maintains|took up|opened)(?: its| a| an| the)(?: [a-z-]+){{0,2}} {_SEAT}"
    r"|(?:was|had been|has been|is) (?:[a-z]+ly )?(?:founded|set up|established|created|registered"
    r"|born|started|formed|opened|incorporated|launched|located|situated|seated|domiciled|housed)"
    r"|with (?:its|a|the)(?: [a-z-]+){0,2} " + _SEAT + r")"
)
_PATTERNS = (
    rule(rf"{_BODY},?(?: (?:which|that))?(?: now| still| also| today)? {_SITS}{_SMALL}"
         rf" (?:in|at|near|outside|out of|from){_WHERE}"),
    rule(rf"{_BODY},(?: an?(?: [\w-]+){{1,5}})? (?:founded|established|set up|created|started"
    rf"|formed)"
         rf"{_SMALL} in{_WHERE}"),
    rule(rf"\b(?:[Ff]rom|[Aa]t|[Ii]n) its(?: [a-z-]+){{0,2}} {_SEAT} (?:in|at|near"
    rf"|outside){_WHERE}\)?,"
         rf" (?:the )?{_BODY}"),
    rule(rf"^(?:Based|Headquartered|Seated|Located|Founded|Established|Set up|Registered|Situated)"
         rf"{_SMALL} (?:in|at|near|outside){_WHERE}\)?(?: in \d{{4}})?, (?:the )?{_BODY}"),
    rule(r"(?P<where>{C}),?(?: which)? (?:is|are|was|has been|remains|became|has become)(?: also)?"
         r" (?:the )?(?:home|seat|base|host country|host state) (?:to|of|for) (?:the )?" + _BODY),
    rule(rf"\b{_BODY} (?:at|in|of) {{L}} \((?P<where>{{C}})\)"),
)  # fmt: skip
_AT_BODY = rule(
    rf"(?:\b(?:of|at|from|with)|[,–]) (?:the )?{_BODY} in (?P<where>{{L}})(?=[,.;:)]| and | who |$)"
)
_KIND = (
    r"(?:think[ -]?tank|institute|institution|university|college|school|company|firm|start-?up"
    r"|foundation|charity|association|agency|NGO|non-?profit|organi[sz]ation|group|collective"
    r"|cooperative|centre|center|bank|union|regulator|ministry|lab|laboratory|network|society|trust"
    r"|publisher|broadcaster|newspaper|consultancy|academy|body|authority|operator|developer"
    r"|manufacturer|museum|club|party|carrier|insurer|telecom|fund|league|federation|movement)"
)
_LAND = r"(?P<land>[A-Z][a-zé]+(?: [A-Z][a-z]+)?)"
_OF_LAND = (
    rule(rf"{_BODY}(?:,| (?:is|was)) (?:an?|the|one of the)(?: [a-z-]+){{0,3}} {_LAND}"
         rf"(?: [a-z-]+){{0,4}}? {_KIND}s?\b(?! {{I}})"),
    rule(rf"\b(?:[Aa]n?|[Tt]he)(?: [a-z-]+){{0,2}} {_LAND}(?: [a-z-]+){{0,3}}? {_KIND},? (?:the )?"
         rf"{_BODY}"),
)  # fmt: skip
_NOT_SEAT = re.compile(
    r"\b(?:with|project|projects|meeting|conference|for|and|or|branch|branches|countries"
    r"|groups|partners|schools|universities|people|farmers|teams|programmes?|former|not)\b"
)
_LOOSE = re.compile(r"\b(?:works|runs|acts|operates|opened|launched|started)\b")
"""Verbs of what a body may do anywhere: they tell its seat only with "from" or "out of"."""
_LABEL = re.compile(
    r"^\W*(?:(?:main |head )?(?:seat|headquarters|headquartered in|head office|hq|based in|base"
    r"|home"
    r"|registered (?:office|in)|country|country of (?:origin|registration)|location|located in"
    r"|address|office|sede|siège|sitz|place)) ?[:|–\t]",
    re.IGNORECASE,
)
_TOP, _SECOND, _FEW_WORDS = 12, 2, 6
"""Units in which a label, and a place alone, tells the seat of the body that a page is about."""


def seats(reading: Reading) -> Iterator[Draft]:
    """Yield in which country bodies sit, as sentences and the lines of their own page say it."""
    for passage in passages(reading):
        if passage.unit.kind is UnitKind.HEADING:
            continue
        for match in (m for p in _PATTERNS for m in p.finditer(passage.text)):
            between = match.group().replace(match["body"], "")
            if _LOOSE.search(between) and not re.search(r"\b(?:from|out of)\b", between):
                continue
            if not _NOT_SEAT.search(between):
                yield from _seat(passage, passage.named(match["body"]), match["where"])
        for match in _AT_BODY.finditer(passage.text):
            if passage.view.mention(match["body"]).head in SETTLED:
                yield from _seat(passage, passage.named(match["body"]), match["where"])
        for match in (m for p in _OF_LAND for m in p.finditer(passage.text)):
            yield from _drafts(
                passage, passage.named(match["body"]), _of_word(passage, match["land"])
            )
    yield from _of_page(reading)


def _seat(passage: Passage, body: DocumentEntity | None, where: str) -> Iterator[Draft]:
    mention = passage.view.mention(where)
    land = (
        passage.reading.entity(mention)
        if mention.kind is Kind.COUNTRY
        else country_named(passage.reading, mention.name)
    )
    yield from _drafts(passage, body, land)


def _of_word(passage: Passage, words: str) -> DocumentEntity | None:
    """Return the country of a word such as "Bornish", if the document names it."""
    found = places.demonym(words) or places.demonym(words.split()[-1])
    return country_named(passage.reading, found.name) if found else None


def _drafts(
    passage: Passage, body: DocumentEntity | None, land: DocumentEntity | None
) -> Iterator[Draft]:
    if body is None or land is None or body.kind is not Kind.INSTITUTION or of_states(body):
        return
    yield Draft("seat", body, "LOCATED_IN", passage.span, land)


def _of_page(reading: Reading) -> Iterator[Draft]:
    """ "Seat: Larn, Bornland", or only the place, near the top of a page about a body."""
    body = reading.subject
    if body is None or body.kind is not Kind.INSTITUTION:
        return
    for passage in passages(reading):
        if passage.index > _TOP or passage.index == 0:
            continue
        words = passage.span.cut(reading.document.text)
        mentions = passage.view.mentions
        lands = list(passage.entities(Kind.COUNTRY))
        alone = (
            passage.index <= _SECOND
            and passage.label is None
            and passage.unit.kind is not UnitKind.SENTENCE
            and bool(mentions)
            and all(m.kind in {Kind.PLACE, Kind.COUNTRY} for m in mentions)
            and len(re.findall(r"\w+", words)) <= _FEW_WORDS
            and not re.search(r"\b[a-z]{3,}", passage.text)
        )
        labelled = passage.value_label == "place" or _LABEL.match(words)
        if len(lands) == 1 and (alone or labelled):
            yield from _drafts(passage, body, lands[0])
            return
