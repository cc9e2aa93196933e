"""Lists whose lines open with a country: "Denmark: Jane Porter, the country's tide ambassador"."""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_LINE = rule(
    r"^\W*(?P<land>{C}) ?[:–-] ?(?:[A-Z][\w.]{0,10} ){0,3}(?P<who>{P})"
    r"(?: \([^()]*\))?(?P<rest>.*)$"
)
_FEWEST = 3
_OF_COUNTRY = rule(
    r"^,? (?:who is )?(?:the |its |that )?(?:country|nation|state)?(?:'s)? ?(?:[a-z-]+ ){0,2}?"
    rf"(?P<title>(?:[a-z-]+ )?(?i:{POST_PATTERN.pattern})"
    r"(?: (?:of|for) [A-Z][^,.;{PIEC}]{2,60})?)"
    r"\W*$"
)
_OF_BODY = rule(
    r"^(?:,? (?:from|of|at|with)|,| [–-]| \()(?: [^{PIECN};]{0,60}?(?:,| of| at| from))?"
    r"(?: the| its)? ?(?P<body>{I})\W*$"
)


def country_lines(reading: Reading) -> Iterator[Draft]:
    """People listed under their countries, one line each: their post there, and their body."""
    listed: dict[tuple[int, int], list[Passage]] = {}
    for passage in passages(reading):
        if passage.is_listed and _LINE.match(passage.text):
            place = (passage.unit.section, passage.unit.label_span or (0, 0))
            listed.setdefault((place[0], place[1][0]), []).append(passage)
    for lines in listed.values():
        for passage in lines if len(lines) >= _FEWEST else ():
            yield from _read(passage)


def _read(passage: Passage) -> Iterator[Draft]:
    match = _LINE.match(passage.text)
    land = passage.named(match["land"]) if match else None
    person = passage.named(match["who"]) if match else None
    if match is None or land is None or person is None:
        return
    post, at = _OF_COUNTRY.match(match["rest"]), _OF_BODY.match(match["rest"])
    if post is not None:
        title = clean_title(post["title"])
        yield Draft("country-line", person, "AFFILIATED_WITH", passage.span, land, role=title)
    body = passage.named(at["body"]) if at else None
    if body is not None and body.kind is Kind.INSTITUTION:
        yield Draft("country-line", body, "LOCATED_IN", passage.span, land)
