"""Lists of signatories, supporters and members, tied to the text or body that they list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import items_from
from govgraph.loaders.rules.grouped_entries import country_heads
from govgraph.loaders.rules.labels import MEMBER, SUPPORTING_PARTNER
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.listed_memberships import described_body, listed_body
from govgraph.loaders.rules.lists import speaker_of
from govgraph.loaders.rules.masking import Masked, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.texts_with_fields import title_above
from govgraph.loaders.rules.wording import word_set

_JOINABLE = frozenset(
    [
        "partnership",
        "network",
        "alliance",
        "coalition",
        "initiative",
        "programme",
        "program",
        "campaign",
        "pledge",
        "compact",
        "group",
        "process",
    ]
)
_ACTORS = (Kind.PERSON, Kind.INSTITUTION, Kind.COUNTRY)

_BYLINE = re.compile(r"\W*(?:authors?|author\(s\)|written by|by|posted by)\W*", re.IGNORECASE)
"""What stands before whoever wrote the page."""
_ADDRESSEE = re.compile(r"\W*(?:Dear\b|To(?: the)?:? |Cc:? )")
"""How a line opens that names to whom a letter goes, not who signed it."""
_DASH = re.compile(r" [–-] ")
_OTHER_WORDS = re.compile(r"[a-z]{2,}")
_SEVERAL = 3
_PEOPLE = rule(r"(?:^|: )(?:{P}(?:, |; | and |, and | & )){2,}{P}")
_OF_BODY = rule(r"{I}(?:['’]s?)?(?: [^{PIECN,.;:]{1,40})? ({P})")
"""A person behind the body: "The university's A", "Ministry director A"."""
_PERSON_OF_PLACE = rule(r"^[^{PIENCLX}]{0,12}({P})(?:[,( –/|-]+(?:{L}|{C}))+[).]*$")
"""\"3. Jane Porter, Dublin, Ireland\"."""
_OWN_ROLE = re.compile(
    r"\(((?:co-?|vice[- ]?|deputy )?chair(?:man|woman|person)?|president|rapporteur)\)", re.I
)
_LEAD_IN = rule(
    r".*?\b(?:such as|including|namely|among them|like|e\.g\.)(?: the)? (?={PICNX})"
    r"|[^{PIENCDX}:]{3,}: (?={PICNX})"
)


def listed_members(reading: Reading) -> Iterator[Draft]:
    """Those listed as signatories of a text, or as members of a network or body."""
    for passage in passages(reading):
        label = passage.label
        if label is None or not (passage.is_listed or _is_enumeration(passage)):
            continue
        if _ADDRESSEE.match(passage.text):
            continue
        body = listed_body(reading, passage) if label is MEMBER else None
        if body is not None:
            yield from _body_members(passage, body)
            continue
        supporters = label is SUPPORTING_PARTNER and reading.main is None
        if label.relation in {"ENDORSED", "INITIATED"} or supporters:
            target = listed_target(reading, passage.unit)
            if _BYLINE.fullmatch(passage.label_words) and not _named_above(passage, target):
                continue
            if target is not None and target.kind is Kind.INITIATIVE:
                if _passed_by_others(passage, target):
                    continue
                relation = "INITIATED" if label.relation == "INITIATED" else "ENDORSED"
                yield from _endorsers(passage, target, relation)
        chaired = described_body(reading) if label.name in {"moderator", "organizer"} else None
        titled = chaired is not None and chaired.first.start < reading.units[0].end
        if chaired is not None and titled and reading.main is None:
            yield from _body_members(passage, chaired)


_PASSED = frozenset({"act", "bill", "law", "regulation", "directive", "ordinance"})
"""What parliaments pass: no list of people has signed it."""


def _passed_by_others(passage: Passage, text: DocumentEntity) -> bool:
    """Return whether people are listed under words that name no law, and the text is a law."""
    named = text.name.lower() in passage.label_words.lower()
    people = any(m.kind is Kind.PERSON for m in passage.view.mentions)
    return people and text.head in _PASSED and not named


def _named_above(passage: Passage, text: DocumentEntity | None) -> bool:
    """Return whether a title above a byline names the text: then its authors are the text's."""
    return text is not None and text.first.start < passage.unit.start


def _is_enumeration(passage: Passage) -> bool:
    """Return whether a paragraph is nothing but names: "Austria, Belgium, Brazil and Canada"."""
    named = sum(m.kind in _ACTORS for m in passage.view.mentions)
    return named >= _SEVERAL and len(_OTHER_WORDS.findall(passage.text)) <= named


def _endorsers(passage: Passage, target: DocumentEntity, relation: str) -> Iterator[Draft]:
    if passage.span in country_heads(passage.reading):
        return
    for mention in _signing(passage.view):
        entity = passage.reading.entity(mention)
        if entity and mention.kind in _ACTORS and entity is not target:
            yield Draft(
                "listed-signatory",
                entity,
                relation,
                passage.span,
                target,
                antecedents=passage.label_spans,
            )


def _signing(view: Masked) -> Iterator[Mention]:
    """Yield whom a line lists: those behind "such as", all of an enumeration, or whom it opens."""
    alone = _PERSON_OF_PLACE.match(view.text)
    if alone is not None:
        yield view.mention(alone[1])
        return
    lead = _LEAD_IN.match(view.text)
    enumerated = items_from(view.text, lead.end() if lead else 0)
    if lead or (len(enumerated) >= _SEVERAL and not POST_PATTERN.search(view.text)):
        yield from (view.mention(char) for char in enumerated)
        return
    segments = _DASH.split(view.text)
    if len(segments) >= _SEVERAL and not POST_PATTERN.search(view.text):
        yield from (m for s in segments for m in [*view.mentions_in(s)][:1])
        return
    person, dash = speaker_of(view), _DASH.search(view.text)
    if person is not None:
        yield person
        return
    whole = [*view.mentions_in(view.text[: dash.start()])] if dash else list(view.mentions)
    yield from _without_delegates(whole)


def _without_delegates(mentions: list[Mention]) -> list[Mention]:
    """Return whom a line lists, without those who only speak for the body in front of them."""
    bodies = [*takewhile(lambda m: m.kind is not Kind.PERSON, mentions)]
    return bodies if any(m.kind in {Kind.INSTITUTION, Kind.COUNTRY} for m in bodies) else mentions


def _body_members(passage: Passage, body: DocumentEntity) -> Iterator[Draft]:
    """People listed under "Members" on the page of a committee, panel or advisory body."""
    reading = passage.reading
    for person in _entered(passage.view):
        entity = reading.entity(person)
        if entity is not None:
            yield Draft(
                "listed-member",
                entity,
                "AFFILIATED_WITH",
                passage.span,
                body,
                role=_role(passage.label_words.lower(), passage.text),
                antecedents=passage.label_spans,
            )


def _entered(view: Masked) -> list[Mention]:
    """Return whom a line of a list of members enters: one person, or all of an enumeration."""
    person = speaker_of(view)
    if person is not None and not _PEOPLE.search(view.text):
        return [person]
    several = _PEOPLE.search(view.text)
    if several is not None and not POST_PATTERN.search(several.group()):
        return [m for m in view.mentions_in(several.group()) if m.kind is Kind.PERSON]
    match = _OF_BODY.match(view.text)
    return [view.mention(match.group(1))] if match else [person] if person else []


def _role(heading: str, line: str) -> str:
    own = _OWN_ROLE.search(line)
    if own is not None:
        return own.group(1).lower()
    if re.search(r"co-?chair", heading):
        return "co-chair"
    return "chair" if "chair" in heading else "member"


_ADDRESSED = re.compile(
    r"^(?:Dear |(?:Your )?Excellenc(?:y|ies),)|\b[Ww]e(?:,)? (?:the )?undersigned\b"
    r"|\b[Ww]e (?:write|are writing) to\b",
    re.MULTILINE,
)
"""How letters speak: what is signed below is the letter, not the law that it speaks of."""
_LAWS = word_set("""
    act acts bill bills law laws code regulation regulations directive directives ordinance
    order rules guidelines standard standards budget report reports strategy treaty
    constitution
""")
"""What states make, which nobody signs together with the page's letter or statement."""
_SIGNED_TEXTS = word_set("""
    letter statement declaration call appeal petition manifesto pledge pledges submission
    brief communiqué resolution commitment commitments memorandum principles charter message
""")


def listed_target(reading: Reading, unit: Unit) -> DocumentEntity | None:
    """Return what the list is of: named in its heading or lead-in, else what the page is about."""
    texts = reading.table.of_kind(Kind.INITIATIVE)
    title = title_above(reading.document.text, reading.units, unit)
    if title is not None:
        titled = [
            e for e in texts if any(title.start <= m.span.start < title.end for m in e.mentions)
        ]
        return titled[0] if titled else None
    if any(e.head in _SIGNED_TEXTS for e in texts):
        texts = [e for e in texts if e.head not in _LAWS]
    elif _ADDRESSED.search(reading.document.text):
        return None
    if not texts:
        return None
    if unit.label_span is not None:
        start, end = unit.label_span
        named = [
            e
            for e in texts
            if any(start <= s.start and s.end <= end for s in (*e.full, *e.short, *e.references))
        ]
        if named:
            return named[-1]
        words = set(re.findall(r"[a-z]+", reading.document.text[start:end].lower()))
        by_noun = [e for e in texts if e.head and e.head in words]
        if by_noun:
            return _foremost(reading, by_noun)
    if unit.label is MEMBER:
        texts = [e for e in texts if e.head in _JOINABLE]
    above = [
        e
        for e in texts
        if unit.section >= 0 and e.first.start < unit.start and _in_heading(reading, unit, e)
    ]
    return above[-1] if above else _foremost(reading, texts)


def _in_heading(reading: Reading, unit: Unit, entity: DocumentEntity) -> bool:
    heading = reading.units[unit.section]
    return any(heading.start <= m.span.start < heading.end for m in entity.mentions)


def _foremost(reading: Reading, texts: list[DocumentEntity]) -> DocumentEntity | None:
    """Return the text that the page's title names, else the one most spoken of."""
    if not texts:
        return None
    top = reading.units[min(3, len(reading.units) - 1)].end
    return max(
        texts,
        key=lambda e: (e.first.start < top, len(e.mentions) + len(e.references), -e.first.start),
    )
