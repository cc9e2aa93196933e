"""Who is on the panel or among the speakers of an event, as prose enumerates them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages, prose_of
from govgraph.loaders.rules.reading import Reading

_NOUNS = (
    (
        r"(?:keynotes?|keynote (?:speakers?|addresses|talks|speeches|lectures)|keynoters)",
        "keynote",
    ),
    (r"(?:panell?ists?|discussants?|panel(?: members)?|panel of [\w -]{3,30})", "panelist"),
    (r"(?:moderators?|facilitators?|(?:session )?chairs)", "moderator"),
    (
        r"(?:speakers?|presenters?|(?:speaker )?line-?up|lecturers?|contributors|instructors"
        r"|guests?(?: speakers?| of honou?r)?|experts|trainers|mentors|invited talks"
        r"|(?:opening|welcoming|welcome|closing|introductory) (?:remarks|addresses|speeches))",
        "speaker",
    ),
)
_LINKS = (
    r"(?:(?:,| –| -)? (?:who |which |that )?(?:will |also |for the (?:day|event|session) )*"
    r"(?:are|were|include[sd]?|included|including|consists? of|consisted of|comprise[sd]?"
    r"|comprising|features?|featured|featuring|such as|among them|with|from|by)"
    r"(?: (?:also|both))?(?: [a-z][\w’'-]*){0,5}:?|:| [–-]| \(|,)"
)
_TITLES = r"(?:(?:the |our |H\.E\.? |(?:Dr|Prof|Mr|Ms|Mrs|Professor|Ambassador|Minister|Hon)\.? ))*"
_LISTS = tuple(
    (
        rule(
            rf"\b(?i:{noun})\b(?: [^.;:{{PICEN}}]{{0,40}}?)?{_LINKS} ?(?<=[ (]){_TITLES}(?={{P}})"
        ),
        role,
    )
    for noun, role in _NOUNS
)
_NEXT = rf"(?:;|,? (?:and )?{_TITLES}{{P}}|[.]?$)"
_ITEM = rule(
    rf"{_TITLES}({{P}})(?: ?\([^()]{{0,120}}\)|, [^;.{{P}}]{{2,140}}?(?={_NEXT})"
    r"| (?:of|from|at) [^;,.{P}]{2,90})?"
)
_UNREAD = re.compile(r"[A-Z][\w'’.-]*(?: [\w'’.-]+){0,3} ?(?:\([^()]{0,120}\))?(?=[,;]| and )")
"""A name that nobody knows: it is passed over."""
_LINK = re.compile(r"(?:,? (?:and|as well as|along with|&)|[,;]) ?(?:and )?")
_OTHERS = re.compile(
    r"\b(?:past|previous|former|earlier|last year[’']s|prior) (?:[\w-]+ )?$|\b(?:not|no) $", re.I
)
_ELSEWHERE = re.compile(r"\b(?:book|report|paper|podcast|article|network|project|team)s?\b")


def lineups(reading: Reading) -> Iterator[Draft]:
    """ "A panel with A (X) and B (Y)", "Speakers include A, dean of X; and B, of Y"."""
    for passage in _told(reading):
        event = passage.event
        if event is None:
            continue
        for pattern, role in _LISTS:
            for match in pattern.finditer(passage.text):
                before = passage.text[: match.start()]
                if _OTHERS.search(before) or _ELSEWHERE.search(match.group()):
                    continue
                for char in _people(passage.text, match.end()):
                    person = passage.named(char)
                    if person is not None and person.kind is Kind.PERSON:
                        yield Draft(
                            "line-up", person, "PARTICIPATED_IN", passage.span, event, role=role
                        )


def _told(reading: Reading) -> Iterator[Passage]:
    """Yield prose, and the lines below a title that sum it up."""
    yield from prose_of(reading)
    yield from (p for p in passages(reading) if p.index in (1, 2) and p.unit.kind is UnitKind.ITEM)


_AMONG = rule(
    r"(?:^|[.;:] |\b(?:with|where) )((?:[^.;:]*?{P})+[^.;:{P}]{0,60}?),?"
    r" (?:(?:is|are|was|were|will be|being) )?among"
    r" (?:those|the (?:people|guests|leaders|speakers|participants|attendees))"
    r"(?: (?:who (?:will )?)?(attend|present|expected|tak|took|in attendance|invited|speak|join)"
    r"|(?=[.,]|$))"
)


def among_those(reading: Reading) -> Iterator[Draft]:
    """ "with A, B and C among those attending"."""
    for passage in _told(reading):
        for match in _AMONG.finditer(passage.text) if passage.event else ():
            for mention in passage.view.mentions_in(match.group(1)):
                person = reading.entity(mention)
                if person is not None and mention.kind is Kind.PERSON:
                    yield Draft(
                        "among-those", person, "PARTICIPATED_IN", passage.span, passage.event,
                        role="attendee",
                    )  # fmt: skip


def _people(text: str, at: int) -> Iterator[str]:
    """Yield the people of the enumeration that begins there, whatever is said of each."""
    first = True
    while item := _ITEM.match(text, at) or (not first and _UNREAD.match(text, at)):
        if item.re is _ITEM:
            yield item.group(1)
        first = False
        link = _LINK.match(text, item.end())
        if link is None:
            return
        at = link.end()
