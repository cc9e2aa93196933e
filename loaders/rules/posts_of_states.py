"""Posts that states give and places where people are at home, as running text tells in passing.

"X, adviser to the Government of Peru", "X, the French President", "X of Sweden and Y of Zambia",
"X, at that time Prime Minister of Peru", "X, likewise of the Reef Institute".
"""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders import places
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_THEN = (
    r"(?:who (?:is|was|serves as|served as) |(?:at that time|at the time|back then|in those days"
    r"|by then|then|now|until recently|still|today|formerly|once|currently) )?(?:the |an? |its )?"
)
_TITLE = rf"(?P<title>(?:[A-Z][\w-]+ ){{0,4}}?(?i:{POST_PATTERN.pattern}))"
_OF_STATE = (
    rule(
        rf"(?P<who>{{P}}),? {_THEN}"
        r"(?P<title>(?:[\w-]+ ){0,4}(?i:advis[eo]r|aide|counsel(?:l)?or|spokes(?:man|woman|person)"
        r"|secretary|assistant|scientist|deputy)) to (?:the )?(?:[Gg]overnment of )?(?P<state>{C})"
    ),
    rule(
        r"(?P<who>{P}), (?:at that time|back then|in those days|by then|in that year|still)"
        rf" (?:the )?{_TITLE} of (?:the )?(?P<state>{{IC}})"
    ),
)
_DEMONYM = rule(
    rf"(?P<who>{{P}}), (?:who (?:is|was) )?(?:then |now )?(?:the )?(?P<nation>[A-Z][a-z]+"
    rf"(?: [A-Z][a-z]+)?) {_TITLE}(?=[,.;]| and\b)"
)
_OF = rule(
    r"(?P<who>{P}),? (?:of|from) (?:the )?(?P<state>{C})(?! (?:origin|descent|and {C})|'s?\b|, {C})"
)
_LIKEWISE = rule(
    r"(?P<who>{P}),? (?:likewise|also|too|similarly|equally|again|both) (?:of|from|at|with)"
    r" (?:the )?(?P<state>{I})(?! and {I})"
)


def posts_of_states(reading: Reading) -> Iterator[Draft]:
    """Yield the posts and the homes that sentences tell in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.PERSON):
            continue
        for pattern in (*_OF_STATE, _OF, _LIKEWISE):
            for match in pattern.finditer(passage.text):
                title = match.groupdict().get("title") or ""
                yield from _post(passage, match["who"], passage.named(match["state"]), title)
        for match in _DEMONYM.finditer(passage.text):
            nation = places.demonym(match["nation"])
            state = _country(reading, nation.iso) if nation else None
            yield from _post(passage, match["who"], state, match["title"])


def _post(passage: Passage, who: str, body: DocumentEntity | None, title: str) -> Iterator[Draft]:
    person = passage.named(who)
    if person is not None and body is not None:
        yield Draft(
            "post-of-state", person, "AFFILIATED_WITH", passage.span, body,
            role=clean_title(title), occasion=passage.event,
        )  # fmt: skip


def _country(reading: Reading, iso: str) -> DocumentEntity | None:
    """Return the country of this code, if the document names it."""
    return next((e for e in reading.table.of_kind(Kind.COUNTRY) if e.iso == iso), None)
