"""Posts that several people hold alike: "A and B joined; both are lecturers in the School of X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import STYLES

_PEOPLE = rf"(?P<who>{{P}}(?:, {STYLES}{{P}})*,? (?:and|&) {STYLES}{{P}})"
_ALIKE = (
    r"(?:both|all(?: of them| (?:three|four|five|six))?|each|two|three|the (?:two|three|latter))"
)
_NOW = r"(?:(?:also|now|currently|still|today|long|themselves) )*"
_ARE = rf"(?:are|were|work as|worked as|serve as|served as|have been|teach as) {_NOW}"
_POST = (
    rf"(?P<title>(?i:(?:[a-z-]+ ){{0,2}}?(?:{POST_PATTERN.pattern})s?)"
    r"(?: (?:of|in|for) (?!the )[^.;:,{PIEC}]{3,50}?)?)"
)
_AT = r" (?:at|of|in|with|from|on|for) (?:the )?(?P<bodies>{I}(?:(?:,| and|, and) (?:the )?{I})*)"
_SAME = (
    rule(rf"{_PEOPLE},? (?:who )?{_ARE}(?:{_ALIKE} )?{_POST}{_AT}"),
    rule(rf"{_PEOPLE},? (?:\()?{_ALIKE} {_POST}{_AT}"),
    rule(
        rf"{_PEOPLE}[^.;:{{P}}]{{0,80}}[;:,–] (?:{_ALIKE}|they)(?: of (?:them|whom))? {_ARE}"
        rf"(?:{_ALIKE} )?{_POST}{_AT}"
    ),
)
_NEXT = rule(rf"^(?:{_ALIKE}|[Tt]hey|[Bb]oth|[Aa]ll)(?: of them)? {_ARE}(?:{_ALIKE} )?{_POST}{_AT}")
_LAST_PEOPLE = rule(rf"{_PEOPLE}[^{{P}}]*$")
_WORKING = (
    rule(
        rf"{_PEOPLE},? (?:who )?(?:both |all )?(?:are|were) (?:both |all )?(?:from|of|at|with)"
        r" (?:the )?(?P<bodies>{I})(?![^.;,]{0,4}'s)"
    ),
    rule(rf"{_PEOPLE},? (?:both|all)(?: of them)? (?:from|of|at|with) (?:the )?(?P<bodies>{{I}})"),
)


def posts_in_union(reading: Reading) -> Iterator[Draft]:
    """Yield the posts that a sentence gives to several people at once."""
    before: Passage | None = None
    for passage in prose_of(reading):
        if passage.mentions(Kind.INSTITUTION):
            for pattern in (*_SAME, *_WORKING):
                for match in pattern.finditer(passage.text):
                    yield from _shared(passage, passage, match["who"], match)
            follows = _NEXT.match(passage.text)
            last = _LAST_PEOPLE.search(before.text) if before and follows else None
            if before and follows and last and before.unit.paragraph == passage.unit.paragraph:
                yield from _shared(passage, before, last["who"], follows)
        before = passage


def _shared(passage: Passage, named: Passage, who: str, match: re.Match[str]) -> Iterator[Draft]:
    title = _singular(clean_title(match.groupdict().get("title") or ""))
    antecedents = () if named is passage else (named.span,)
    for person in named.enumerated(who):
        for body in passage.enumerated(match["bodies"]):
            if person.kind is Kind.PERSON and body.kind is Kind.INSTITUTION:
                yield Draft(
                    "shared-post", person, "AFFILIATED_WITH", passage.span, body,
                    role=title, occasion=passage.event, antecedents=antecedents,
                )  # fmt: skip


def _singular(title: str) -> str:
    """Return the title of one of them: "assistant professors" as "assistant professor"."""
    return re.sub(r"([a-z]{3})s(?= (?:of|in|for) |$)", r"\1", title, count=1)
