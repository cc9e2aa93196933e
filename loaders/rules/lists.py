"""What lists under a label or heading say: partners, speakers, signatories, and their posts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders.rules.affiliations import clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import CARD, FOR_HOST, SPEAKER, TEAM
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import Masked, one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.reading import Reading

_ORG_BODIES = (Kind.INSTITUTION, Kind.COUNTRY)


def listed_bodies(reading: Reading) -> Iterator[Draft]:
    """Institutions and countries listed as organisers, partners or sponsors of the event."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        label = unit.label
        if (
            label is None
            or unit.kind not in LISTING
            or label.relation not in {"ORGANIZED", "SUPPORTED"}
        ):
            continue
        event = reading.scope[index] or reading.main
        if event is None:
            continue
        person = speaker_of(view)
        if person is not None and label is FOR_HOST:
            yield from _speaks_for_body(reading, unit, view, person)
            continue
        for mention in view.mentions:
            entity = reading.entity(mention)
            if (
                person is not None
                and mention is not person
                and not (mention.kind is Kind.PERSON and _enumerates(view))
            ):
                continue
            if entity and mention.kind in {Kind.PERSON, *_ORG_BODIES}:
                yield Draft(
                    f"listed-{label.name.replace(' ', '-')}",
                    entity,
                    label.relation,
                    Span(unit.start, unit.end),
                    event,
                    role=label.role,
                    role_as_written=_label_words(reading, unit),
                    antecedents=label_spans(unit),
                )


def _speaks_for_body(
    reading: Reading, unit: Unit, view: Masked, person: Mention
) -> Iterator[Draft]:
    """A person on a line "for the host" speaks there, and the body behind the name is the host."""
    speaker, event, label = reading.entity(person), reading.main, unit.label
    if speaker is None or event is None or label is None:
        return
    span = Span(unit.start, unit.end)
    yield Draft(
        "speaks-for-host",
        speaker,
        "PARTICIPATED_IN",
        span,
        event,
        role="speaker",
        antecedents=label_spans(unit),
    )
    body = next((m for m in view.mentions if m.kind is Kind.INSTITUTION), None)
    entity = reading.entity(body) if body else None
    if entity:
        yield Draft(
            "speaks-for-host",
            entity,
            label.relation,
            span,
            event,
            role=label.role,
            antecedents=label_spans(unit),
        )


def event_chairs(reading: Reading) -> Iterator[Draft]:
    """ "Co-chairs: X and Y" among the labelled lines of a summit or conference: they ran it."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        event = reading.scope[index]
        if (
            unit.kind is not UnitKind.LABEL
            or unit.label_span is None
            or event is None
            or event.head not in {"summit", "forum", "conference", "congress"}
        ):
            continue
        if not re.match(
            r"co-?chairs?\b", reading.document.text[slice(*unit.label_span)], re.I
        ) or not _labelled_event(reading, unit):
            continue
        for mention in view.mentions:
            person = (
                reading.entity(mention) if mention.kind in {Kind.PERSON, Kind.COUNTRY} else None
            )
            if person and mention.kind is Kind.PERSON:
                yield Draft(
                    "event-chair",
                    person,
                    "ORGANIZED",
                    Span(unit.start, unit.end),
                    event,
                    role="organizer",
                    antecedents=label_spans(unit),
                )


def _labelled_event(reading: Reading, unit: Unit) -> bool:
    """Return whether date or place of an event are labelled in the same section."""
    return any(
        u.section == unit.section and u.label and u.label.value in {"place", "date"}
        for u in reading.units
    )


def listed_speakers(reading: Reading) -> Iterator[Draft]:
    """People, or bodies, on the lines of a list of those who took part, with the role it gives."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        label, event = unit.label, reading.scope[index]
        if unit.kind not in LISTING or event is None:
            continue
        if label is None and _in_slot(reading, unit) and speaker_of(view) is not None:
            label = SPEAKER
        if label is None and unit.card and sum(u.card for u in reading.units) > 2:
            label = CARD
        if label is None or label.relation != "PARTICIPATED_IN":
            continue
        for mention in _takers(view, label.role):
            entity = reading.entity(mention)
            if entity:
                yield Draft(
                    "listed-participant",
                    entity,
                    "PARTICIPATED_IN",
                    Span(unit.start, unit.end),
                    event,
                    role=_own_role(view, mention) or label.role,
                    role_as_written=_label_words(reading, unit),
                    antecedents=label_spans(unit),
                )


def team_members(reading: Reading) -> Iterator[Draft]:
    """People listed under "The X team": members of the body that the heading names."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if unit.label is not TEAM or unit.kind not in LISTING or unit.label_span is None:
            continue
        heading = reading.document.text[slice(*unit.label_span)]
        body = next(
            (
                e
                for e in reading.table.of_kind(Kind.INSTITUTION)
                if e.name.lower() in heading.lower()
            ),
            None,
        )
        for mention in view.mentions:
            person = reading.entity(mention) if mention.kind is Kind.PERSON else None
            if person and body:
                yield Draft(
                    "listed-team",
                    person,
                    "AFFILIATED_WITH",
                    Span(unit.start, unit.end),
                    body,
                    role="team member",
                    occasion=reading.scope[index],
                    antecedents=label_spans(unit),
                )


def _in_slot(reading: Reading, unit: Unit) -> bool:
    """Return whether the line stands under an item of an agenda."""
    return unit.section >= 0 and reading.units[unit.section].slot


_ROLE_WORDS = (
    (re.compile(r"\bmoderator|\bmoderated|\bchair(?:ed)?:|\bfacilitator", re.I), "moderator"),
    (re.compile(r"\bkeynote", re.I), "keynote"),
    (re.compile(r"\bpanell?ist|\bdiscussant", re.I), "panelist"),
)


def _own_role(view: Masked, mention: Mention) -> str:
    """Return the role that a line itself gives in brackets or behind a colon: "(moderator)"."""
    around = view.text
    for pattern, role in _ROLE_WORDS:
        if re.search(
            rf"\([^)]*{pattern.pattern}[^)]*\)|^[^{one_of('P')[1:-1]}]*{pattern.pattern}"
            rf"[^{one_of('P')[1:-1]}]*:",
            around,
            re.I,
        ):
            return role
    return ""


def _takers(view: Masked, role: str) -> list[Mention]:
    people = [m for m in view.mentions if m.kind is Kind.PERSON]
    if people:
        first = speaker_of(view)
        return people if first is None or _enumerates(view) else [first]
    placed = any(m.kind in {Kind.DATE, Kind.PLACE} for m in view.mentions)
    if role in {"attendee", "speaker", "panelist", "keynote"} and not placed:
        return [m for m in view.mentions if m.kind in _ORG_BODIES]
    return []


def _enumerates(view: Masked) -> bool:
    """Return whether the line lists several people, each of whom takes part."""
    person = one_of("P")
    return bool(
        re.search(
            rf"{person}(?: \([^)]*\))?(?:,| and|;|[^{person[1:-1]}]*(?:;| and)) "
            rf"(?:\w+\. |Professors? |Dr\.? |Ms\.? |Mr\.? )?{person}",
            view.text,
        )
    )


def speaker_of(view: Masked) -> Mention | None:
    """Return the person whom the line is about: it opens the line, but for a title."""
    match = re.match(r"(?:[^\ue000-\uf8ff]{0,60}?)(" + one_of("P") + ")", view.text)
    return view.mention(match.group(1)) if match else None


def posts_on_lines(reading: Reading) -> Iterator[Draft]:
    """Posts on the lines of lists: "Name, Title, Unit, Parent", "Name (Body)"."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if unit.kind not in LISTING:
            continue
        for match in re.finditer(one_of("P"), view.text):
            yield from _line_posts(reading, index, match)


def _line_posts(reading: Reading, index: int, match: re.Match[str]) -> Iterator[Draft]:
    unit, view = reading.units[index], reading.masked[index]
    person = reading.entity(view.mention(match.group()))
    if person is None:
        return
    land = re.match(rf",? ({one_of('C')})\W*$", view.text[match.end() :])
    styled = re.search(
        r"\b((?:Deputy |Vice |Prime |Foreign )?(?:Minister|Ambassador|President|Secretary"
        r"|Senator|Premier))\.? (?:Dr\.? )?$",
        view.text[: match.start()],
    )
    country = reading.entity(view.mention(land.group(1))) if land and styled else None
    if country and styled:
        yield Draft(
            "line-post",
            person,
            "AFFILIATED_WITH",
            Span(unit.start, unit.end),
            country,
            role=styled.group(1),
            occasion=reading.scope[index],
        )
        return
    posts = read_posts(view, match.end(), listing=_field_follows(view.text, match.end()))
    honour = re.search(
        r"\b(Prof(?:essor)?s?\.?|Ambassador|Minister|Senator|Archbishop|Rector|Dean)\.? "
        r"(?:Dr\.? )?$",
        view.text[: match.start()],
    )
    for post in posts:
        title = clean_title(post.title)
        if not title and honour:
            title = {"prof": "Professor", "professors": "Professor"}.get(
                honour.group(1).lower().rstrip("."), honour.group(1)
            )
        for char in post.orgs:
            body, full_title = reading.body_of(view.mention(char), title)
            if body:
                yield Draft(
                    "line-post",
                    person,
                    "AFFILIATED_WITH",
                    Span(unit.start, unit.end),
                    body,
                    role=full_title,
                    former=post.former,
                    occasion=reading.scope[index],
                )


def _field_follows(text: str, at: int) -> bool:
    return bool(re.match(r"\s*(?:[,(|–:/]|- |\[|of |at |from )", text[at:]))


def _label_words(reading: Reading, unit: Unit) -> str:
    if unit.label_span is None:
        return ""
    return reading.document.text[slice(*unit.label_span)].strip(" :：")


def label_spans(unit: Unit) -> tuple[Span, ...]:
    return (Span(*unit.label_span),) if unit.label_span else ()


_PRONOUN_POST = rule(
    r"(?:^|\(| and )(?:[Ss]he|[Hh]e|[Tt]hey) (?:also |now |currently |has also )*"
    r"(sits on|serves on|is an? \w*\s?member of|chairs|heads|leads|directs|advises"
    r"|teaches at|works at|works for)(?: the)? ({I})"
)
_VERB_ROLE = {
    "chairs": "chair",
    "heads": "head",
    "leads": "leader",
    "directs": "director",
    "advises": "adviser",
}


def pronoun_posts(reading: Reading) -> Iterator[Draft]:
    """ "She also sits on the advisory body": the last person named before the pronoun."""
    last: DocumentEntity | None = None
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        for match in _PRONOUN_POST.finditer(view.text):
            before = [
                m for m in view.mentions_in(view.text[: match.start()]) if m.kind is Kind.PERSON
            ]
            person = reading.entity(before[-1]) if before else last
            body = reading.entity(view.mention(match.group(2)))
            if person and body:
                verb = match.group(1)
                role = _VERB_ROLE.get(verb, "member" if "on" in verb or "member" in verb else "")
                yield Draft(
                    "pronoun-post",
                    person,
                    "AFFILIATED_WITH",
                    Span(unit.start, unit.end),
                    body,
                    role=role,
                    occasion=reading.scope[index],
                )
        people = [m for m in view.mentions if m.kind is Kind.PERSON]
        if people:
            last = reading.entity(people[-1])
