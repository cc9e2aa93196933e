"""People who share a body: "X and Y, both of A", "Both are at A", "of the same institute".

What "same" and "colleague" point to is where the person named before was just said to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import STYLES

_SEVERAL = rf"(?P<people>{{P}}(?:(?:, |,? (?:and|&) |; ){STYLES}{{P}})+)"
_ALL = r"(?:both|all(?: (?:three|four|five|six|of them))?|each|all of whom|both of whom|jointly)"
_LINK = r"(?:,? (?:are |is |were |based |working )?(?:of|from|at|with|for)| are| is)?(?: the)?"
_SHARED = (
    rule(rf"{_SEVERAL}(?:,| \(|,? who are) ?{_ALL}{_LINK} (?P<body>{{I}})(?! and {{I}}| or {{I}})"),
    rule(
        rf"(?<!,) ?\((?P<people>{STYLES}{{P}}(?:(?:, |,? and |; ){STYLES}{{P}})+)\),?"
        r" (?:both |all )?"
        r"(?:students|researchers|fellows|staff|members|employees|scholars|lecturers|professors)"
        r" (?:of|at|from) (?:the )?(?P<body>{I})"
    ),
)
_BOTH_ARE = rule(
    r"^(?:Both|All|All three|All four|They|The two|The three|Each)(?: of them| speakers| authors"
    r"| panell?ists)? (?:are|were|is|work|works|teach|belong|come|came|study|sit|serve)"
    r"(?: (?:based|researchers|fellows|professors|lecturers|members|scholars|scientists|employed"
    r"|affiliated|also|now|currently))* (?:at|with|of|to|for|from) (?:the )?(?P<body>{I})"
)
_PAIR = rule(rf"{{P}}(?:[^.;{{P}}]{{0,60}}(?:, |,? and |; ){STYLES}{{P}})+")
_SAME = rule(
    r"(?P<who>{P}),? (?:\(|who is |a (?:[a-z]+ ){0,2}?)?"
    rf"(?P<title>(?:[\w-]+ ){{0,3}}?(?i:{POST_PATTERN.pattern}) )?"
    r"(?:also )?(?:of|from|at|with|in) (?:the )?same (?:[a-z-]+ )?(?:institut\w+|cent(?:re|er)"
    r"|university|organi[sz]ation|body|company|firm|lab|laboratory|ministry|department|agency"
    r"|foundation|school|faculty|council|think[- ]tank|group|college|office|commission)"
)
_COLLEAGUE = rule(
    r"(?:\b(?:[Hh]er|[Hh]is|[Tt]heir|[Aa]) (?:[a-z-]+ ){0,2}?colleagues? (?:there )?"
    rf"(?:at (?:the )?(?:institute|centre|center|university) )?(?P<who>{STYLES}{{P}}"
    rf"(?:(?:, |,? and ){STYLES}{{P}})*)|(?P<who2>{{P}}),? (?:who is )?(?:a |her |his |their"
    rf" )(?:[a-z]+ )?"
    r"colleague(?: of (?:hers|his|theirs))?(?=[,.;)]|$| at the same| there))(?! (?:of|from|at) )"
)
_BACK = 2
"""Sentences above in which the person stands whose body is meant."""


def people_of_one_body(reading: Reading) -> Iterator[Draft]:
    """Yield that each of several people is at the body that a sentence gives to all of them."""
    for passage in passages(reading):
        for pattern in _SHARED:
            for match in pattern.finditer(passage.text):
                yield from _all_at(passage, passage, match["people"], match["body"])
        both = _BOTH_ARE.match(passage.text)
        if both and passage.index:
            above = _above(passage, 1)
            pairs = [*_PAIR.finditer(above.text)] if above is not None else []
            if above is not None and pairs:
                yield from _all_at(passage, above, pairs[0].group(), both["body"])


def _all_at(passage: Passage, where: Passage, people: str, body_: str) -> Iterator[Draft]:
    body = passage.named(body_)
    spans = () if where is passage else (where.span,)
    for person in where.enumerated(people) if body is not None else ():
        if person.kind is Kind.PERSON:
            yield Draft(
                "of-one-body", person, "AFFILIATED_WITH", passage.span, body,
                occasion=passage.event, antecedents=spans,
            )  # fmt: skip


def of_the_same_body(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return that people are where those named before them were said to be: "her colleague X"."""
    return [
        draft
        for passage in passages(reading)
        for pattern in (_SAME, _COLLEAGUE)
        for match in pattern.finditer(passage.text)
        for draft in _beside(passage, match, drafts)
    ]


def _beside(passage: Passage, match: re.Match[str], drafts: Sequence[Draft]) -> Iterator[Draft]:
    groups = match.groupdict()
    source = _last_with_body(passage, match.start(), drafts)
    if source is None or source.object is None:
        return
    for person in passage.enumerated(groups.get("who") or groups.get("who2") or ""):
        if person.kind is Kind.PERSON and person is not source.subject:
            yield Draft(
                "of-same-body", person, "AFFILIATED_WITH", passage.span, source.object,
                role=clean_title(groups.get("title") or ""), occasion=passage.event,
                antecedents=(source.span,) if source.span != passage.span else (),
            )  # fmt: skip


def _last_with_body(passage: Passage, at: int, drafts: Sequence[Draft]) -> Draft | None:
    """Return where the person named last before a place is said to be, there or just above."""
    near: list[tuple[Passage, str]] = [(passage, passage.text[:at])]
    near += [(p, p.text) for back in range(1, _BACK + 1) if (p := _above(passage, back))]
    for where, words in near:
        named = re.findall(one_of("P"), words)
        person = where.named(named[-1]) if named else None
        for draft in drafts if person is not None else ():
            here = where.span.start <= draft.span.start < where.span.end
            if draft.subject is person and draft.predicate == "AFFILIATED_WITH" and here:
                body = draft.object
                if body is not None and body.kind is Kind.INSTITUTION and not draft.former:
                    return draft
        if named:
            return None
    return None


def _above(passage: Passage, back: int) -> Passage | None:
    """Return the sentence so many above, if it stands in the same paragraph."""
    index, reading = passage.index - back, passage.reading
    if index < 0 or reading.units[index].paragraph != passage.unit.paragraph:
        return None
    return Passage(reading, index, reading.units[index], reading.masked[index])
