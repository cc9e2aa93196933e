"""Who founded, leads and advises a body, as sentences and lines about it enumerate them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.clauses import enumerated_after
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_ROLE = (
    r"(?P<role>(?:(?:founding|current|former|first|scientific|academic|board|executive|honorary"
    r"|senior|external|new|interim|acting|deputy|vice|managing|original|main|chief)[ -])*"
    r"(?:(?:co-?)?founders?|advis[eo]rs?|trustees?|directors?|members?|(?:co-?)?chair(?:man|woman"
    r"|person)?s?|fellows|leaders?|presidents?|CEO|executive officer|scientists?|investigators?"
    r"|coordinators?|deans?|rectors?|secretary[- ]general|heads?|board members))"
)
_ARE = r"(?: currently| now)?(?::| (?:are|is|was|were|includes?|included|have included):?)(?= )"
_OF_BODY = rule(rf"(?i:{_ROLE}) (?:of|at)(?: the)? (?P<body>{{I}}) ?{_ARE}")
_BODYS = rule(rf"(?P<body>{{I}})(?:'s?)? (?i:{_ROLE}){_ARE}")
_FOUNDED = rule(
    r"(?<!of )(?<!of the )(?<!at )(?<!at the )(?<!in )(?<!by )(?<!by the )(?<!with )"
    r"(?P<body>{I})(?: \([^()]*\))?,? (?:(?:which|that) )?(?:is |was |were |has been |been )"
    r"(?:\w+ly |first |also |originally )?"
    r"(?P<verb>(?:co-)?founded|established|created|set up|started|launched|led|headed|directed"
    r"|chaired|run)(?: (?:in|on) (?:{D}|\d{4}))?(?: (?:in|at)(?: the)? {LCI})?,? by(?= )"
)
_ITS_MEMBERS = rule(
    r"(?:^|[.;] |\b)(?i:(?:some|many|several|most|\w+) of (?:the|its) |(?:the|its|their"
    r"|other|current"
    r"|new|other current|founding) )(?i:(?P<role>(?:founding |new |current )?(?:board "
    r"|council |committee )?"
    r"(?:members|appointees)))(?: (?:of|on) (?:the )?(?:council|committee|board|panel"
    r"|group|body|taskforce))?"
    r" (?:are|were|include|included|includes)(?: also)?:?(?= )"
)
_STANDING = re.compile(
    r"\b(?:Council|Committee|Board|Panel|Group|Body|Commission|Task ?force|Taskforce|Network)\b"
)
_LINE = re.compile(rf"^(?P<role>{POST_PATTERN.pattern})(?: name)?: ", re.IGNORECASE)
_HEADS = {
    "led": "head",
    "headed": "head",
    "run": "head",
    "directed": "director",
    "chaired": "chair",
}


def role_lists(reading: Reading) -> Iterator[Draft]:
    """ "The founders of A include X, Y and Z", "A was founded by X and Y", "President: X"."""
    for passage in passages(reading):
        if passage.is_heading:
            continue
        for pattern in (_OF_BODY, _BODYS, _FOUNDED):
            for match in pattern.finditer(passage.text):
                yield from _holders(passage, match)
        for match in _ITS_MEMBERS.finditer(passage.text):
            body = _standing_body(passage)
            for char in enumerated_after(passage.text, match.end()) if body else ():
                yield from _post(passage, char, body, "member")
        yield from _line(passage)


def _standing_body(passage: Passage) -> DocumentEntity | None:
    """Return the council or board named last, here or in the three units before."""
    views = passage.reading.masked[max(0, passage.index - 3) : passage.index + 1]
    for view in reversed(views):
        for mention in reversed(view.mentions):
            named = mention.kind is Kind.INSTITUTION and not mention.referring
            if named and _STANDING.search(mention.name):
                return passage.reading.entity(mention)
    return None


def _holders(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    found = match.groupdict()
    role = _single(found["role"]) if "role" in found else _HEADS.get(found["verb"], "founder")
    body = passage.named(found["body"])
    for char in enumerated_after(passage.text, match.end()) if body else ():
        yield from _post(passage, char, body, role)


def _line(passage: Passage) -> Iterator[Draft]:
    """ "Founders: X, Y" in the box of facts on the page about a body."""
    match = _LINE.match(passage.text) if passage.is_listed else None
    body = _subject(passage.reading) if match else None
    if match is None or body is None or passage.mentions(Kind.INSTITUTION):
        return
    for mention in passage.mentions(Kind.PERSON):
        person = passage.reading.entity(mention)
        if person is not None:
            role = _single(match["role"])
            yield Draft(
                "fact-line", person, "AFFILIATED_WITH", passage.span, body,
                role=role, antecedents=(body.first,),
            )  # fmt: skip


def _subject(reading: Reading) -> DocumentEntity | None:
    """Return the body whose name is all that the first line says."""
    view = reading.masked[0] if reading.masked else None
    alone = view is not None and len(view.text.strip()) == 1 and len(view.mentions) == 1
    mention = view.mentions[0] if view is not None and alone else None
    return reading.entity(mention) if mention and mention.kind is Kind.INSTITUTION else None


def _post(passage: Passage, char: str, body: DocumentEntity | None, role: str) -> Iterator[Draft]:
    person = passage.named(char)
    if person is not None and body is not None:
        yield Draft("role-list", person, "AFFILIATED_WITH", passage.span, body, role=role)


def _single(role: str) -> str:
    return re.sub(r"(?<=[a-z])s$", "", role)
