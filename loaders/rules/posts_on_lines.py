"""Posts on the lines of lists: "Name, Title, Unit, Parent", "Name (Body)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.affiliations import clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_LAND_BEHIND = re.compile(rf",? ({one_of('C')})\W*$")
_OFFICE_BEFORE = re.compile(
    r"\b((?:Deputy |Vice |Prime |Foreign )?"
    r"(?:Minister|Ambassador|President|Secretary|Senator|Premier))\.? (?:Dr\.? )?$"
)
_HONOUR_BEFORE = re.compile(
    r"\b(Prof(?:essor)?s?\.?|Ambassador|Minister|Senator|Archbishop|Rector|Dean)\.? (?:Dr\.? )?$"
)
_ASIDE = re.compile(
    rf" ?\((?:{one_of('C')}|[Hh]e/.{{2,12}}|[Ss]he/.{{2,12}}|[Tt]hey/.{{2,12}})\)(?= ?[,–:|-])"
)
"""A country or pronouns in brackets between a name and its post."""
_PART = re.compile(r"\((?:co-?)?(?:chair|chairperson|moderator|facilitator|host)\)", re.I)
"""The part that somebody has on the page, not a post."""
_FIELD_FOLLOWS = re.compile(r"\s*(?:[,(|–:/]|- |\[|of |at |from )")


def posts_on_lines(reading: Reading) -> Iterator[Draft]:
    """Posts on the lines of lists: "Name, Title, Unit, Parent", "Name (Body)"."""
    for passage in passages(reading):
        if passage.is_listed:
            for match in re.finditer(one_of("P"), passage.text):
                yield from _line_posts(passage, match)


def _line_posts(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    person = passage.named(match.group())
    if person is None:
        return
    before, after = passage.text[: match.start()], passage.text[match.end() :]
    land, office = _LAND_BEHIND.match(after), _OFFICE_BEFORE.search(before)
    country = passage.named(land.group(1)) if land and office else None
    if country and office:
        yield _line_post(passage, person, country, office.group(1))
        return
    honour = _honour(before)
    aside = _ASIDE.match(after)
    start = match.end() + (aside.end() if aside else 0)
    fields = bool(_FIELD_FOLLOWS.match(passage.text, start))
    for post in read_posts(passage.view, start, fields):
        if _PART.fullmatch(passage.text[max(0, post.start - 1) : post.end + 1].strip()):
            continue
        title = clean_title(post.title) or honour
        for char in post.orgs:
            body, full_title = passage.reading.body_of(passage.view.mention(char), title)
            if body:
                yield _line_post(passage, person, body, full_title, post.former)


def _line_post(
    passage: Passage, person: DocumentEntity, body: DocumentEntity, role: str, former: bool = False
) -> Draft:
    return Draft(
        "line-post",
        person,
        "AFFILIATED_WITH",
        passage.span,
        body,
        role=role,
        former=former,
        occasion=passage.event,
    )


def _honour(before: str) -> str:
    """Return the post that a style in front of a name tells of: "Prof.", "Ambassador"."""
    found = _HONOUR_BEFORE.search(before)
    if found is None:
        return ""
    style = found.group(1)
    return "Professor" if style.lower().rstrip(".") in {"prof", "professors"} else style
