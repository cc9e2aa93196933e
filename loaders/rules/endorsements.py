"""Who are the members or signatories of an initiative, as sentences and lines enumerate them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_MEMBERS_OF = rule(
    r"({N})(?:['’]?s)? (?:\w+ )?(?:members|signatories|parties)(?:, [^.;{IC}]{0,60},)?"
    r" (?:are|include|included|were)"
    r"[^.;{IC}]{0,20} (?:the )?({IC:list})"
)
_MEMBERS = rule(
    r"\b(?:[Mm]embers?|[Ss]ignator\w+|[Ss]tates|[Cc]ountries|[Pp]arties|[Ss]igned by"
    r"|[Ee]ndorsed by)\b[^.;{N}{IC}]{0,60}(?:({N})[^.;{IC}]{0,40})?"
    r"(?:are|were|includ\w+|make up|by|:)?[^.;{IC}]{0,30}[: ](?:the )?({IC:list})"
)
_JOINED = rule(
    r"^({IC:list}) (?:also )?(?:joined|followed|signed)(?: it| them)?(?: too| later)?,?"
    r" (?:in |on )?{D}[^{PICENX}]*$"
)
_BY_FIRST = rule(
    r"^(?:Endorsed|Signed|Adopted|Supported|Backed|Co-?signed) by(?: the)? ({PIC:list})"
)

_LISTED = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:first |initial |founding )?(?:signatories|members|parties)\b"
)
_NETWORK = re.compile(
    r"\bthe (network|declaration|statement|coalition|alliance|partnership|initiative|convention"
    r"|treaty|agreement|letter|charter|pledge|campaign)\b"
)


def members(reading: Reading) -> Iterator[Draft]:
    """ "Ten initial members make up the network: Australia, …", "The signatories are …"."""
    for passage in passages(reading):
        if passage.is_heading:
            continue
        words = passage.text.replace(" itself", "")
        match = _MEMBERS_OF.search(words) or _MEMBERS.search(words)
        if match is None or len(re.findall(one_of("IC"), match.group(2))) < 3:
            continue
        target = passage.named(match.group(1)) if match.group(1) else _network(passage)
        if target is None:
            continue
        for actor in passage.enumerated(match.group(2)):
            yield Draft("members-listed", actor, "ENDORSED", passage.span, target)


def joined_later(reading: Reading) -> Iterator[Draft]:
    """ "Its first signatories were A and B. C joined in 2024."."""
    listed = {draft.span: draft.object for draft in members(reading)}
    before: DocumentEntity | None = None
    for passage in passages(reading):
        match = _JOINED.match(passage.text)
        if match is None or before is None:
            before = listed.get(passage.span)
            continue
        for actor in passage.enumerated(match.group(1)):
            yield Draft("joined-later", actor, "ENDORSED", passage.span, before)


def _network(passage: Passage) -> DocumentEntity | None:
    """Return the initiative that "the network" or "the declaration" refers back to."""
    noun = _NETWORK.search(passage.text)
    if noun is None:
        texts = (
            passage.reading.table.of_kind(Kind.INITIATIVE) if _LISTED.search(passage.text) else []
        )
        before = [
            (max(s.start for s in e.full if s.start < passage.unit.start), e)
            for e in texts
            if e.first.start < passage.unit.start
        ]
        return max(before, key=lambda pair: pair[0])[1] if before else None
    found = [
        e
        for e in passage.reading.table.of_kind(Kind.INITIATIVE)
        if noun.group(1) in e.name.lower() and e.first.start < passage.unit.start
    ]
    return found[-1] if found else None


def endorsed_by_line(reading: Reading) -> Iterator[Draft]:
    """ "Endorsed by A, B and C" on the page of a text."""
    texts = reading.table.of_kind(Kind.INITIATIVE)
    if reading.main is not None or not texts:
        return
    for passage in passages(reading):
        match = _BY_FIRST.match(passage.text)
        for actor in passage.enumerated(match.group(1)) if match else ():
            yield Draft("endorsed-by-line", actor, "ENDORSED", passage.span, texts[0])


def members_meet(reading: Reading) -> Iterator[Draft]:
    """Those listed as members of a network took part in "the convening of the network"."""
    for event in reading.table.of_kind(Kind.EVENT):
        for inner in (i for m in event.mentions for i in m.inner if i.kind is Kind.INITIATIVE):
            network = reading.table.entity_of(inner)
            for draft in members(reading):
                if draft.object is network:
                    yield Draft(
                        "members-meet",
                        draft.subject,
                        "PARTICIPATED_IN",
                        draft.span,
                        event,
                        role="attendee",
                    )
