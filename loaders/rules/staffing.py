"""News of who comes and goes: "we welcome X as our director", "X steps down as chair of B"."""

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
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.site_body import site_body

_TITLE = (
    rf"(?P<title>(?i:{POST_PATTERN.pattern})"
    r"(?: (?:of|for|in) [A-Z]\w+(?:(?:,? and|,| &)? [A-Z]\w+){0,3})?)"
)
_NEW = (
    r"(?:(?:our|its|their|the|a|an|his|her) )?"
    r"(?:(?:new|next|first|interim|incoming|founding|newest) )*"
)
_ASIDE = r"(?:,[^.;{P}]{0,100},| \([^)]*\))?"
_WELCOMING = (
    r"(?:welcom|announc|introduc|appoint|hir|promot|elect|nam|recruit|congratulat|thank)\w*"
)
_OUR = r"(?:us|our (?:team|staff|board|organi[sz]ation)|the (?:team|staff|organi[sz]ation))"
_LEAVES = (
    r"(?:step(?:s|ped|ping)? down|resign(?:s|ed|ing)?|retir(?:es|ed|ing)|depart(?:s|ed|ing)"
    r"|stand(?:s|ing)? down|stood down)"
)
_WAS = r"(?:was|served as|worked as|has been|had been|held the (?:post|role|position) of|led)"


@dataclass(frozen=True, slots=True)
class _News:
    """A wording: the groups are `who`, and `title` and `body` where it gives them."""

    pattern: re.Pattern[str]
    former: bool = False
    ours: bool = False
    """Whether the post is held at the body whose page it is."""
    title: str = ""


_NEWS = (
    _News(
        rule(
            rf"\b(?i:{_WELCOMING})\b[^.;{{PI}}]{{0,60}}?(?P<who>{{P}}){_ASIDE}"
            rf" (?:as|to the (?:post|role|position) of|to be) {_NEW}{_TITLE}"
            r"(?! (?:of|at|for|in|from) (?:the )?{I})"
        ),
        ours=True,
    ),
    _News(
        rule(
            rf"(?P<who>{{P}}){_ASIDE} [^.;{{PI}}]{{0,40}}?joins {_OUR}"
            rf"[^.;{{PI}}]{{0,20}} as {_NEW}{_TITLE}"
        ),
        ours=True,
    ),
    _News(
        rule(
            rf"(?P<who>{{P}}){_ASIDE} (?:[\w-]+ ){{0,3}}?(?:join(?:s|ed)?|com(?:es|ing)|came) "
            rf"(?:(?:to )?{_OUR} )?(?:[^.;{{PI}}]{{0,20}} )?from (?:the )?(?P<body>{{I}})"
            rf"(?:,? where (?:[Hh]e|[Ss]he|they|{{P}}) {_WAS} {_NEW}(?:{_TITLE})?)?"
        ),
        former=True,
    ),
    _News(
        rule(
            rf"(?P<who>{{P}}){_ASIDE} [^.;{{PI}}]{{0,40}}?\b{_LEAVES} as {_NEW}{_TITLE}"
            r" (?:of|at|for)(?: the)? (?P<body>{I})"
        ),
    ),
    _News(
        rule(
            rf"(?P<who>{{P}}){_ASIDE} [^.;{{PI}}]{{0,40}}?(?:appointed|elected|named|joined|joins|"
            r"co-opted|nominated|added)(?: to| onto)? (?:the|its) (?:[\w-]+ ){0,3}?"
            r"(?:board|council|committee|panel)"
            r"(?: of (?:directors|trustees|governors|advis[eo]rs))?"
            r" (?:of|at|for)(?: the)? (?P<body>{I})"
        ),
        title="board member",
    ),
)


_SEVERAL = rule(
    r"(?P<body>{I})[^.;:{P}]{0,60}?\b(?i:welcom|announc|appoint|nam|elect|introduc)\w*"
    r" [^.;:{PI}]{0,60}?\b(?P<title>(?:new |board |advisory )*(?:directors|members|trustees"
    r"|fellows|advis[eo]rs|commissioners|governors|ambassadors))\b(?P<seat>[^;{P}]{0,60}?)"
    r"(?:\.?: ?|, (?:including )?| – |: )(?P<who>(?:[\w.]+ ){0,2}{P}.*)"
)
"""Several who come at once: "A welcomes three new directors to its board: X, Y and Z"."""


def _come_at_once(passage: Passage) -> Iterator[Draft]:
    match = _SEVERAL.search(passage.text)
    body = passage.named(match["body"]) if match else None
    if match is None or body is None or " from " in match["seat"]:
        return
    role = re.sub(r"^(?:new )+", "", match["title"]).removesuffix("s")
    named = [body, *(e for e in passage.enumerated(match["seat"]) if e.kind is Kind.INSTITUTION)]
    for person in passage.enumerated(match["who"]):
        if person.kind is Kind.PERSON:
            yield Draft(
                "staffing", person, "AFFILIATED_WITH", passage.span, named[-1],
                role=f"board {role}" if "board" in match["seat"].lower() else role,
            )  # fmt: skip


def staffing(reading: Reading) -> Iterator[Draft]:
    """Posts in news of who comes and goes."""
    own = site_body(reading)
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.PERSON):
            continue
        yield from _come_at_once(passage)
        for news in _NEWS:
            for match in news.pattern.finditer(passage.text):
                yield from _posts(passage, news, match, own)


def _posts(
    passage: Passage, news: _News, match: re.Match[str], own: DocumentEntity | None
) -> Iterator[Draft]:
    groups = match.groupdict()
    person = passage.named(groups["who"])
    body = own if news.ours else passage.named(groups["body"])
    if person is None or body is None:
        return
    title = clean_title(groups.get("title") or news.title)
    yield Draft(
        "staffing", person, "AFFILIATED_WITH", passage.span, body, role=title, former=news.former,
        antecedents=(body.first,) if news.ours else (),
    )  # fmt: skip
