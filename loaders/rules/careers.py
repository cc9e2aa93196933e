"""Posts that verbs give: "X joined B as a fellow", "B has named X its director", "both of B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_TITLE = (
    rf"(?P<title>(?:{POST_PATTERN.pattern})"
    r"(?: (?:of|for|in) [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3})?)"
)
_AN = r"(?: an?| the| its| their)?"
_WHO = r"(?P<who>{P})(?:,[^.;{P}]{0,100},)?"
_TWO = r"(?P<who>{P} and {P}),? both"
_BODY = r"(?: the)? (?P<body>{IC})"


@dataclass(frozen=True, slots=True)
class _Turn:
    """A way of saying that somebody holds a post; the groups are `who`, `body` and `title`."""

    pattern: re.Pattern[str]
    title: str = ""


def _turn(pattern: str, title: str = "") -> _Turn:
    return _Turn(rule(pattern, re.IGNORECASE), title)


_TURNS = (
    _turn(rf"(?P<who>{{P}}) (?:has |had )?(?:re)?joined{_BODY} as{_AN} {_TITLE}"),
    _turn(
        rf"{_WHO} (?:has |had )?joined the (?:advisory )?board"
        rf"(?: of (?:directors|trustees|governors|advisers|advisors))? (?:of|for|at){_BODY}",
        title="board member",
    ),
    _turn(
        rf"{_WHO} (?:has been |was |is )?(?:selected|appointed|named|chosen|elected|tapped)"
        rf" to (?:lead|head|run|direct|chair){_BODY}"
    ),
    _turn(
        r"(?P<body>{IC}) (?:has |have |had )?(?:named|appointed|elected|chosen|hired) "
        rf"(?P<who>{{P}})(?: as| to be)?{_AN} (?:new |next |first |interim )?{_TITLE}"
    ),
    _turn(
        r"(?P<who>{P}),? who (?:will become|becomes|became|is to become|has become)"
        rf"{_AN} {_TITLE} (?:of|at){_BODY}"
    ),
    _turn(
        r"(?P<who>{P}) (?:has been|have been|had been|has served as|acted as|acts as|works as)"
        rf"{_AN} {_TITLE} (?:of|at|for|in){_BODY}"
    ),
    _turn(rf"currently{_AN} {_TITLE} (?:of|at){_BODY}, (?P<who>{{P}})"),
    _turn(
        rf"delegation (?:of|from){_BODY},? (?:was )?(?:led|headed) by(?: its)? {_TITLE} "
        r"(?P<who>{P})"
    ),
)
_BOTH = (
    _turn(rf"{_TWO} (?:of|from|at){_BODY}"),
    _turn(rf"{_TWO} (?P<body>{{I}}) {_TITLE}"),
    _turn(rf"{_TWO} {_TITLE} (?:of|at){_BODY}"),
)


def careers(reading: Reading) -> Iterator[Draft]:
    """Posts that a verb or a turn of phrase gives to one person or to two."""
    for passage in passages(reading):
        for turn in (*_TURNS, *_BOTH) if not passage.is_heading else ():
            for match in turn.pattern.finditer(passage.text):
                yield from _posts(passage, turn, match)


def _posts(passage: Passage, turn: _Turn, match: re.Match[str]) -> Iterator[Draft]:
    body = passage.named(match.group("body"))
    held = match.groupdict().get("title") or turn.title
    role = clean_title(re.sub(r"s$", "", held) if turn in _BOTH else held)
    for person in passage.enumerated(match.group("who")):
        if body is not None:
            yield Draft(
                "career", person, "AFFILIATED_WITH", passage.span, body,
                role=role, occasion=passage.event,
            )  # fmt: skip
