"""People whose list or page is that of a team or a board."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import TEAM
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.people_by_context import SAID
from govgraph.loaders.rules.reading import Reading


def team_members(reading: Reading) -> Iterator[Draft]:
    """People listed under "The X team": members of the body that the heading names."""
    for passage in passages(reading):
        if passage.label is not TEAM or not passage.is_listed or not passage.label_spans:
            continue
        body, own = _named_in(reading, passage.label_words), _own_team(reading, passage)
        people = list(passage.entities(Kind.PERSON))
        for person in people[: 1 if own else None] if body or own else ():
            yield Draft(
                "listed-team",
                person,
                "AFFILIATED_WITH",
                passage.span,
                body or own,
                role=(_post_below(passage) if own else "") or "team member",
                occasion=passage.event,
                antecedents=(own.first,) if own and not body else passage.label_spans,
            )


_TEAM = re.compile(r"(?:(?:our|the|meet|core|founding|leadership)\s+)*(?:team|people|staff)", re.I)


def _own_team(reading: Reading, passage: Passage) -> DocumentEntity | None:
    """Return the body of the page, where "Team" alone heads a card of a person."""
    body = reading.subject
    if body is None or body.kind is not Kind.INSTITUTION or not passage.unit.card:
        return None
    return body if _TEAM.fullmatch(passage.label_words.strip(" :")) else None


def _post_below(passage: Passage) -> str:
    """Return the post on the second line of a card, if it is held nowhere else."""
    lines = passage.reading.document.text[passage.unit.start : passage.unit.end].split("\n")
    line = lines[1].strip() if len(lines) > 1 else ""
    held = any(m.kind is Kind.INSTITUTION and not m.referring for m in passage.view.mentions)
    known = POST_PATTERN.search(line) is not None
    return clean_title(line) if known and len(line) < 80 and not held else ""


_BOARD = re.compile(
    r"\b(?:board|committee|panel|council|jury|task ?force|expert group|advisory (?:body|group)"
    r"|working group|commission)\b",
    re.I,
)
_SPEAKS = rule(rf"\W*(?:[A-Z]\w*\.? )*{{P}}(?:, [^.;]{{3,60}},)? {SAID}\b")
"""A paragraph that reports what somebody said is no entry of a list."""
_CHAIRS = re.compile(r"\((?:the )?chair(?:man|woman|person)?\)", re.I)
_LONGEST_TITLE = 90
_SEVERAL_MEMBERS = 3


def board_members(reading: Reading) -> Iterator[Draft]:
    """People whose entries make up the page of a board or committee: its members."""
    board = reading.subject or _board_of_title(reading)
    if board is None or board.kind is not Kind.INSTITUTION or not _BOARD.search(board.name):
        return
    entries = [(p, m) for p in passages(reading) if (m := _entry(p)) is not None]
    for passage, mention in entries if len(entries) >= _SEVERAL_MEMBERS else ():
        person = reading.entity(mention)
        if person is not None:
            yield Draft(
                "board-member",
                person,
                "AFFILIATED_WITH",
                passage.span,
                board,
                role="chair" if _CHAIRS.search(passage.text) else "member",
                antecedents=(board.first,),
            )


def _board_of_title(reading: Reading) -> DocumentEntity | None:
    """Return the board with which a page's title opens or closes: "Meet our Advisory Board"."""
    if reading.main is not None or not reading.units:
        return None
    title = reading.units[0]
    for mention in reading.masked[0].mentions:
        outer = mention.span.start == title.start or mention.extent.end == title.end
        if mention.parent is not None and mention.parent.extent.end == title.end:
            outer = True
        short = title.end - title.start < _LONGEST_TITLE
        if outer and short and title.kind is UnitKind.HEADING and _BOARD.search(mention.name):
            return reading.entity(mention)
    return None


def headed_posts(reading: Reading) -> Iterator[Draft]:
    """People under "Director" or "Founders" on the page of a body: they hold that post there."""
    body = reading.subject
    if body is None or body.kind is not Kind.INSTITUTION:
        return
    for passage in passages(reading):
        title = _heading_post(passage)
        people = passage.mentions(Kind.PERSON) if title and passage.is_listed else []
        person = reading.entity(people[0]) if people else None
        if person is not None and _opens_entry(passage, people[0]):
            yield Draft(
                "headed-post", person, "AFFILIATED_WITH", passage.span, body,
                role=title, antecedents=(body.first,),
            )  # fmt: skip


def _opens_entry(passage: Passage, person: Mention) -> bool:
    """Return whether a name opens a line, or stands right behind what its holder leads."""
    front = passage.reading.document.text[passage.unit.start : person.span.start]
    return len(front) < _OPENING or _FIELD_BEFORE.fullmatch(front) is not None


_OPENING = 12
_FIELD_BEFORE = re.compile(
    r"[^.;]{2,90}(?:\s[–—-]\s|:\s|\s\()(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )*"
)
_FIELDS_LED = re.compile(
    r"(?:.{0,60}\band (?:their|its|the|who) |(?:our|the|its|current) )?"
    r"(?:(?:(?:research|programme|program|project|theme|thrust|work ?package|area|group|team|stream"
    r"|track|pillar|unit|lab|section|department|cent(?:re|er)|academic|scientific|regional|country"
    r"|task ?force|division|cluster|node)s? ){0,3})"
    r"(?P<title>leads?|leaders|heads|directors|co-?ordinators|co-leads|(?:principal )?investigators"
    r"|managers|chairs|convenors|conveners|deans)",
    re.IGNORECASE,
)
"""Headings above fields and who leads each: "Research themes and their leads"."""
_POST_HEADING = re.compile(
    rf"(?:(?:our|the|current|founding|executive|acting|its) )*(?P<title>{POST_PATTERN.pattern})"
    r"(?: of the (?:institute|cent(?:re|er)|council|board|committee|network|organi[sz]ation))?",
    re.IGNORECASE,
)


def _heading_post(passage: Passage) -> str:
    """Return the post that is all the heading above says, in the singular, or nothing."""
    section = passage.unit.section
    if passage.event is not None or section < 1:
        return ""
    heading = passage.reading.units[section]
    words = passage.reading.document.text[heading.start : heading.end].strip(" :")
    match = _POST_HEADING.fullmatch(words) or _FIELDS_LED.fullmatch(words)
    return match["title"].lower().removesuffix("s") if match else ""


def _entry(passage: Passage) -> Mention | None:
    """Return the person whose name opens an item that stands under no label of another sense."""
    other = passage.label is not None and passage.label.relation not in {"", "AFFILIATED_WITH"}
    if passage.unit.kind is not UnitKind.ITEM or other:
        return None
    people = passage.mentions(Kind.PERSON)
    opens = bool(people) and people[0].span.start - passage.unit.start < 12
    return people[0] if opens and not _SPEAKS.match(passage.text) else None


def _named_in(reading: Reading, heading: str) -> DocumentEntity | None:
    bodies = reading.table.of_kind(Kind.INSTITUTION)
    return next((b for b in bodies if b.name.lower() in heading.lower()), None)
