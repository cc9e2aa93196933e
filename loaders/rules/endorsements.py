"""Who are the members or signatories of an initiative, as sentences and lines enumerate them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import actors_from, items_from
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_MEMBERS = re.compile(
    r"\b(?:[Mm]embers?|[Mm]embership|[Ss]ignator(?:y|ies)|[Ss]tates|[Cc]ountries|[Pp]arties"
    r"|[Ss]upporters|[Ee]ndorse(?:rs|es?|ees?)|[Bb]ackers|[Aa]dherents|[Cc]o-?signers|[Ss]igners"
    r"|(?:(?:[Cc]o-?)?[Ss]igned|[Ee]ndorsed|[Bb]acked|[Jj]oined|[Ss]upported|[Aa]dopted) by)\b"
)
_OPENS_LIST = rule(
    r"(?:[^.;{PIENC}]{0,90}?\b(?:are|were|includ\w+|make up|made up|by|such as|namely|like"
    r"|among them|being|feature[sd]?)\b|[^.;{PIENC}]{0,60}?(?: [–-]|:)|[^.;{PIENC}]{0,40}?)"
    r"[^.;:{PIENC}]{0,40}?[: ](?:the )?(?={PIENCLX})"
)
_SIGNING = re.compile(r"(?:co-?)?sign|endors", re.I)
_ENDORSING = re.compile(
    r"\b(?:endors|sign|support|adher|adopt|back|ratif|commit)\w*(?: (?:of|the|new))? $", re.I
)
"""What countries or bodies do when it stands before them: "the endorsing countries"."""
_TARGET = rule(r"{N}")
_OF_TARGET = rule(
    r"[^.;{PIENC}]{0,60}(?:of|to|in|make up|form|joined|signed|behind)"
    r" (?:the |this |our )?({N})(?: itself)?"
)
_OF_A_BODY = rule(r"{I}(?: \([^()]*\))?,? whose (?:[a-z-]+ ){0,3}$")
"""Members of a body are not of the text that it issued: "released by A, whose member states"."""
_ENACTED = frozenset({"act", "bill", "law", "regulation", "directive"})
"""Texts that parliaments pass, which others do not sign."""
_FEWEST = 3
"""Names that an enumeration behind "members" has at the least; fewer may do something else."""
_JOINED = rule(
    r"^({IC:list}) (?:also )?(?:joined|followed|signed)(?: it| them)?(?: too| later)?,?"
    r" (?:in |on )?{D}[^{PICENX}]*$"
)
_BY_FIRST = rule(
    r"^(?:Endorsed|Signed|Adopted|Supported|Backed|Co-?signed)"
    r"(?: (?:in|at|on)[^.;{PIC}]{1,60}?,?)? by(?: the)? ({PIC:list})"
)

_WHENCE = re.compile(r"\b(?:from|in|across|based in)(?: the)? $")
"""Countries behind it are where members come from, no members themselves."""
_LISTED = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:first |initial |founding )?(?:signatories|members|parties)\b"
)
_NETWORK = re.compile(
    r"\bthe (network|declaration|statement|coalition|alliance|partnership|initiative|convention"
    r"|treaty|agreement|letter|charter|pledge|campaign|consortium|compact|league|platform|union"
    r"|federation)\b(?! of\b)",
    re.IGNORECASE,
)


def members(reading: Reading) -> Iterator[Draft]:
    """ "Ten initial members make up the network: Australia, …", "The signatories are …"."""
    for passage in passages(reading):
        if passage.is_heading:
            continue
        found = _listed_members(passage)
        if found is None:
            continue
        target, at = found
        whence = _WHENCE.search(passage.text[:at]) is not None
        for actor in actors_from(passage, at, _FEWEST):
            if actor is not target and not (whence and actor.kind is Kind.COUNTRY):
                yield Draft("members-listed", actor, "ENDORSED", passage.span, target)


def _listed_members(passage: Passage) -> tuple[DocumentEntity, int] | None:
    """Return of what a sentence enumerates the members or signatories, and where it begins to."""
    text = passage.text
    for noun in _MEMBERS.finditer(text):
        opened = _OPENS_LIST.match(text, noun.end())
        if _OF_A_BODY.search(text, 0, noun.start()):
            continue
        named = _OF_TARGET.match(text, noun.end())
        if named is not None:
            opened = _OPENS_LIST.match(text, named.end())
        if opened is None or len(items_from(text, opened.end())) < _FEWEST:
            continue
        before = _TARGET.findall(text[: noun.start()])
        char = named.group(1) if named else before[-1] if before else ""
        target = passage.named(char) if char else _network(passage) or _signed(passage, noun)
        if target is not None:
            return target, opened.end()
    return None


def _signed(passage: Passage, noun: re.Match[str]) -> DocumentEntity | None:
    """Return the text named last before "signatories", which are of nothing else."""
    told = passage.text[: noun.start()]
    if not (_SIGNING.match(noun.group()) or _ENDORSING.search(told)):
        return None
    start = passage.unit.start
    texts = [e for e in passage.reading.table.of_kind(Kind.INITIATIVE) if e.first.start < start]
    texts = _signable(texts)
    named = [(max(s.start for s in (*e.full, *e.references) if s.start < start), e) for e in texts]
    return max(named, key=lambda pair: pair[0])[1] if named else None


def _signable(texts: list[DocumentEntity]) -> list[DocumentEntity]:
    """Return the texts without laws, unless there is nothing else."""
    return [e for e in texts if (e.head or e.name.split()[-1].lower()) not in _ENACTED] or texts


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
            for e in _signable(texts)
            if e.first.start < passage.unit.start
        ]
        return max(before, key=lambda pair: pair[0])[1] if before else None
    found = [
        e
        for e in passage.reading.table.of_kind(Kind.INITIATIVE)
        if noun.group(1).lower() in e.name.lower() and e.first.start < passage.unit.start
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
