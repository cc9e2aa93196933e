"""Bodies that a sentence counts or calls by their part in the event, and then enumerates.

"It has five hosts: A, together with B and C", "two institutions are hosting it: A and B", "the
organisation lay with A and B", "officers of three authorities, A, B and C, attended", "three of
them belong to A, namely B, C and D", "three Kenyan bodies: A, B and C".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.loaders.rules.body_countries import country_named
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import actors_from
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages, prose_of
from govgraph.loaders.rules.reading import Reading

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|both|\d{1,2})"
_BODIES = (
    r"(?:institutions|institutes|bodies|universities|organi[sz]ations|countries|states|groups"
    r"|ministries|governments|companies|firms|units|agencies|authorities|nations|associations"
    r"|departments|partners|foundations|schools|centres|centers|offices|teams|ngos)"
)
_COUNTED = rf"(?i:{_COUNT}) (?:[a-z-]+ ){{0,2}}{_BODIES}"
_BEFORE_LIST = r"(?:the |our (?:own )?|its )?(?={PIC})"
_GAP = r"[^.;:{PICNX}]{0,90}"
_HOSTS = r"(?:co-?|joint )?hosts"
_ORGANISERS = r"(?:(?:co-?|joint )?organi[sz]ers|conveners)"
_BACKERS = r"(?:sponsors|funders|donors|backers|(?:event|conference|supporting) partners)"


@dataclass(frozen=True, slots=True)
class _Part:
    """How a sentence leads in those who had this part in the event."""

    pattern: re.Pattern[str]
    relation: str
    role: str


_PARTS = (
    _Part(rule(rf"\b{_HOSTS}\b{_GAP}: {_BEFORE_LIST}", re.IGNORECASE), "ORGANIZED", "host"),
    _Part(
        rule(rf"\b{_ORGANISERS}\b{_GAP}: {_BEFORE_LIST}", re.IGNORECASE), "ORGANIZED", "organizer"
    ),
    _Part(rule(rf"\b{_BACKERS}\b{_GAP}: {_BEFORE_LIST}", re.IGNORECASE), "SUPPORTED", "sponsor"),
    _Part(
        rule(
            rf"\b{_COUNTED} (?:(?:have|had|has|are|were|is|will|be|been|jointly|together) )*"
            r"(?:(?:co-?)?host|organi[sz]|conven|stag|arrang|prepar|r[au]n\b|put on|set up)\w*"
            rf"{_GAP}: {_BEFORE_LIST}"
        ),
        "ORGANIZED",
        "host",
    ),
    _Part(
        rule(
            r"\b(?:[Hh]osting(?: duties)?|[Oo]rgani[sz]ation|[Rr]esponsibility|[Pp]lanning)"
            rf"\b{_GAP}? (?:was|were|is|are|lay|lies|rests|rested)"
            r"(?: (?:shared|divided|split|jointly))?"
            rf" (?:by|with|between|among|in the hands of) {_BEFORE_LIST}"
        ),
        "ORGANIZED",
        "organizer",
    ),
    _Part(
        rule(
            rf"\b(?:support|help|backing|funding|sponsorship|assistance|generosity) (?:of|from|by)"
            rf" (?:{_COUNTED}|{_BACKERS}|[a-z -]{{3,30}}){_GAP}: {_BEFORE_LIST}"
        ),
        "SUPPORTED",
        "sponsor",
    ),
    _Part(
        rule(
            r"\b(?:[Mm]oney|[Ff]unding|[Ff]unds|[Pp]rizes|[Ss]ponsorship|[Ff]inancing|[Aa]dvice"
            r"|[Vv]enue|[Cc]atering)(?:,? (?:and|as well as) [a-z ]{3,30})?"
            r" (?:was|were|is|are|has been|have been)"
            r" (?:kindly |generously |also )?"
            r"(?:given|provided|supplied|contributed|offered|donated)"
            rf" (?:for (?:it|the [a-z ]{{3,20}}) )?by {_BEFORE_LIST}"
        ),
        "SUPPORTED",
        "sponsor",
    ),
)
_SHARED = rule(
    r"(?P<list>{IC:list}) (?:(?:have|had|has|jointly|also|again) )*(?:shared|share|divided|split"
    r"|took on|took care of|saw to|were in charge of|are in charge of|were responsible for)"
    r" (?:the )?(?:hosting|organi[sz]ation|organi[sz]ing|hosting duties|planning|running)\b"
)
_WHERE_HELD = rule(
    r"({C}), where (?:it|the [a-z]+|this [a-z]+) (?:takes|took|will take|is to take|is|was|will be)"
    r" (?:place|held)\b"
)
_SENT_BY = rule(
    rf"(?:[A-Z][a-z]+ |[a-z]+ ){{0,3}}(?:from|of) {_COUNTED}(?: [a-z]+)?(?:,|:| –) {_BEFORE_LIST}"
)
_CAME = re.compile(
    r"\b(?:attended|came|took part|participated|joined|sat|spoke|met|travelled|gathered|were there"
    r"|were present|contributed|presented|discussed)\b"
)
_BELONG = rule(
    r"\b(?:belong to|are (?:part|units|members|institutes|schools|departments) of|come under)"
    rf" (?:the )?(?P<whole>{{I}})(?:,| –|:)? ?(?:namely|that is|i\.e\.,?|:) {_BEFORE_LIST}"
)
_ALL_BELONG = rule(
    r"(?P<list>{I:list})(?:,| –)? (?:(?:which|all|both|each) )+(?:of (?:them|which) )?"
    r"(?:are |is )?(?:belong(?:ing|s)? to|part of|units of|within|of) (?:the )?(?P<whole>{I})"
)
_WITH_ITS = rule(r"({I})(?: \([^()]*\))?,? with its (?:own )?({I})")
_OF_LAND = rule(
    rf"\b(?i:{_COUNT}|the|its|these) (?P<land>{{C}}|[A-Z][a-z]+)(?:'s?|-based)?"
    rf" (?:[a-z-]+ ){{0,2}}{_BODIES}"
    rf"{_GAP}: {_BEFORE_LIST}"
)


def counted_parts(reading: Reading) -> Iterator[Draft]:
    """Hosts, sponsors and delegations that a sentence leads in by how many they are."""
    for passage in prose_of(reading):
        event = _event(passage)
        if event is None:
            continue
        for part in _PARTS:
            match = part.pattern.search(passage.text)
            for actor in actors_from(passage, match.end()) if match else ():
                yield Draft(
                    "counted-part", actor, part.relation, passage.span, event, role=part.role
                )
        match = _SHARED.search(passage.text)
        for actor in passage.enumerated(match["list"]) if match else ():
            yield Draft("counted-part", actor, "ORGANIZED", passage.span, event, role="host")
        where = _WHERE_HELD.search(passage.text)
        land = passage.named(where.group(1)) if where else None
        if land is not None:
            yield Draft("where-held", event, "LOCATED_IN", passage.span, land)
        yield from _delegations(passage, event)


def _event(passage: Passage) -> DocumentEntity | None:
    """Return the only event that the sentence names, else the one that it is about."""
    named = [*passage.entities(Kind.EVENT)]
    return named[0] if len({e.index for e in named}) == 1 else passage.event


def _delegations(passage: Passage, event: DocumentEntity) -> Iterator[Draft]:
    match = _SENT_BY.search(passage.text)
    if match is None or not _CAME.search(passage.text, match.end()):
        return
    for actor in actors_from(passage, match.end(), 2):
        yield Draft(
            "counted-delegates", actor, "PARTICIPATED_IN", passage.span, event, role="attendee"
        )


def counted_units(reading: Reading) -> Iterator[Draft]:
    """Units that a sentence enumerates as those of one body, and bodies as those of one country."""
    for passage in passages(reading):
        if passage.unit.kind is UnitKind.HEADING:
            continue
        for match in _BELONG.finditer(passage.text):
            units = actors_from(passage, match.end())
            yield from _units(passage, match["whole"], units)
        for match in _ALL_BELONG.finditer(passage.text):
            yield from _units(passage, match["whole"], passage.enumerated(match["list"]))
        for match in _WITH_ITS.finditer(passage.text):
            yield from _units(passage, match.group(1), passage.enumerated(match.group(2)))
        for match in _OF_LAND.finditer(passage.text):
            land = country_named(reading, _spelled(passage, match["land"]))
            for body in actors_from(passage, match.end(), 2) if land else ():
                if body.kind is Kind.INSTITUTION:
                    yield Draft("counted-in-land", body, "LOCATED_IN", passage.span, land)


def _spelled(passage: Passage, masked: str) -> str:
    return passage.view.mention(masked).name if len(masked) == 1 else masked


def _units(passage: Passage, whole_: str, units: Iterator[DocumentEntity]) -> Iterator[Draft]:
    whole = passage.named(whole_)
    for unit in units if whole else ():
        free = unit.kind is Kind.INSTITUTION and unit is not whole
        if free and whole is not None and unit.parent in (None, whole.index):
            yield Draft("counted-unit", unit, "PART_OF", passage.span, whole)
