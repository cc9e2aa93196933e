"""Who ran, supported or took part in an event, by the list under a label or heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.labels import (
    CARD,
    FOR_HOST,
    IN_SESSION,
    ORGANIZER,
    SESSION,
    SPEAKER,
    Label,
)
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import Masked, one_of
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.posts_on_lines import below_lone_name
from govgraph.loaders.rules.reading import Reading

_ORG_BODIES = (Kind.INSTITUTION, Kind.COUNTRY)

_PERSON = one_of("P")
_OPENS_WITH_PERSON = re.compile(rf"(?:[^\ue000-\uf8ff]{{0,60}}?)({_PERSON})")
_SEVERAL = re.compile(
    rf"{_PERSON}(?: \([^)]*\))?(?:,| and|;|[^{_PERSON[1:-1]}]*(?:;| and)) "
    rf"(?:\w+\. |Professors? |Dr\.? |Ms\.? |Mr\.? )?{_PERSON}"
)


def speaker_of(view: Masked) -> Mention | None:
    """Return the person whom the line is about: it opens the line, but for a title."""
    match = _OPENS_WITH_PERSON.match(view.text)
    return view.mention(match.group(1)) if match else None


def _enumerates(view: Masked) -> bool:
    """Return whether the line lists several people, each of whom takes part."""
    return _SEVERAL.search(view.text) is not None


def listed_bodies(reading: Reading) -> Iterator[Draft]:
    """Institutions and countries listed as organisers, partners or sponsors of the event."""
    for passage in passages(reading):
        label, event = passage.label, _event_run(passage)
        if label is None or event is None or not passage.is_listed:
            continue
        if label.relation not in {"ORGANIZED", "SUPPORTED"}:
            continue
        person = speaker_of(passage.view)
        if person is None and label is ORGANIZER and _among_people(passage):
            continue
        if person is not None and label is FOR_HOST:
            yield from _speaks_for_body(passage, label, person)
            continue
        for mention in _organisers(passage, person):
            entity = reading.entity(mention)
            if entity:
                yield Draft(
                    f"listed-{label.name.replace(' ', '-')}",
                    entity,
                    label.relation,
                    passage.span,
                    event,
                    role=label.role,
                    role_as_written=passage.label_words.strip(" :："),
                    antecedents=passage.label_spans,
                )


def _among_people(passage: Passage) -> bool:
    """Return whether the list names people line by line: a body's line tells where one works."""
    units = zip(passage.reading.units, passage.reading.masked, strict=True)
    listed = [v for u, v in units if u.label_span and u.label_span == passage.unit.label_span]
    people = sum(speaker_of(view) is not None for view in listed)
    return people > 1 and 2 * people >= len(listed)


def _event_run(passage: Passage) -> DocumentEntity | None:
    """Return the event that listed bodies ran: the session only where its own lines name them.

    Sponsors are those of the whole; so are organisers apart from the lines of the last session.
    """
    reading, event, label = passage.reading, passage.event, passage.label
    main = reading.main
    other = _OF_A_GATHERING.search(passage.label_words)
    if other and event is not None and not _is_meant(reading, other[1].lower(), event):
        return _of_noun(reading, other[1].lower())
    if event is None or main is None or event.head != "session" or label is None:
        return event or main
    if label.relation == "SUPPORTED":
        return main
    others = any(
        unit.label is not None and unit.label.relation == "ORGANIZED" and scope is not event
        for unit, scope in zip(reading.units, reading.scope, strict=True)
        if scope is not None and scope.head == "session"
    )
    before = reading.document.text[: passage.label_spans[0].start] if passage.label_spans else ""
    return main if before.endswith("\n\n") and not others else event


_OF_A_GATHERING = re.compile(
    r"\b(?:of|for|behind) (?:the|our|this) (congress|conference|summit|forum|symposium|festival"
    r"|convention|assembly)\W*$",
    re.IGNORECASE,
)
"""A heading that says of what it lists the partners, be it not what the page is about."""


def _is_meant(reading: Reading, noun: str, event: DocumentEntity) -> bool:
    """Return whether an event can be called by a noun, or the page names none that is."""
    noun_in_name = rf"(?:[A-Z]\w+ ){{1,4}}{noun.title()}\b|\b{noun.title()} (?:of|on|for) "
    named = re.search(noun_in_name, reading.document.text) is not None
    return noun in event.name.lower() or event.head == noun or not named


def _of_noun(reading: Reading, noun: str) -> DocumentEntity | None:
    """Return the one event that has a noun in its name."""
    found = [e for e in reading.table.of_kind(Kind.EVENT) if noun in e.name.lower()]
    return found[0] if len(found) == 1 else None


_OF_PEOPLE = re.compile(r"\b(?:committee|team|chairs?|chairpersons|leads?)\b", re.I)
"""Organisers who are people, whatever stands in front of their names."""


def _organisers(passage: Passage, person: Mention | None) -> list[Mention]:
    """Return whom a line lists: people, if it opens with one, else people and bodies."""
    view, people = passage.view, passage.mentions(Kind.PERSON)
    if person is None and people and _OF_PEOPLE.search(passage.label_words):
        return people
    if person is None:
        bodies = [m for m in view.mentions if m.kind in _ORG_BODIES]
        stand_for = bool(bodies and people) and bodies[0].span.start == passage.unit.start
        return bodies if stand_for else sorted([*people, *bodies], key=lambda m: m.span)
    if _enumerates(view):
        return [m for m in view.mentions if m.kind is Kind.PERSON]
    return [person]


def _speaks_for_body(passage: Passage, label: Label, person: Mention) -> Iterator[Draft]:
    """A person on a line "for the host" speaks there, and the body behind the name is the host."""
    speaker, event = passage.reading.entity(person), passage.reading.main
    if speaker is None or event is None:
        return
    yield Draft(
        "speaks-for-host",
        speaker,
        "PARTICIPATED_IN",
        passage.span,
        event,
        role="speaker",
        antecedents=passage.label_spans,
    )
    bodies = passage.mentions(Kind.INSTITUTION)
    body = passage.reading.entity(bodies[0]) if bodies else None
    if body:
        yield Draft(
            "speaks-for-host",
            body,
            label.relation,
            passage.span,
            event,
            role=label.role,
            antecedents=passage.label_spans,
        )


_CO_CHAIRS = re.compile(r"co-?chairs?\b", re.I)
_CHAIRED = frozenset({"summit", "forum", "conference", "congress"})


def event_chairs(reading: Reading) -> Iterator[Draft]:
    """ "Co-chairs: X and Y" among the labelled lines of a summit or conference: they ran it."""
    for passage in passages(reading):
        event = passage.event
        if passage.unit.kind is not UnitKind.LABEL or event is None or event.head not in _CHAIRED:
            continue
        if not _CO_CHAIRS.match(passage.label_words) or not _labelled_event(passage):
            continue
        for person in passage.entities(Kind.PERSON):
            yield Draft(
                "event-chair",
                person,
                "ORGANIZED",
                passage.span,
                event,
                role="organizer",
                antecedents=passage.label_spans,
            )


def _labelled_event(passage: Passage) -> bool:
    """Return whether date or place of an event are labelled in the same section."""
    return any(
        u.section == passage.unit.section and u.label and u.label.value in {"place", "date"}
        for u in passage.reading.units
    )


_ADDRESS = re.compile(
    r"(?:(?:room|hall|floor|level|suite) [\w.-]{1,6},|\d{1,5}[A-Za-z]? [^,;:]{0,40}\b(?:street"
    r"|avenue|road|boulevard|lane|drive|square|st|ave|rd)\b)",
    re.IGNORECASE,
)
"""Lines below a list that only tell where to go: "Room 12, Reef Building"."""


def listed_speakers(reading: Reading) -> Iterator[Draft]:
    """People, or bodies, on the lines of a list of those who took part, with the role it gives."""
    cards = sum(unit.card for unit in reading.units) > 2
    for passage in passages(reading):
        event = passage.event
        label = _list_label(passage, cards) if passage.is_listed else None
        if event is None or label is None or label.relation != "PARTICIPATED_IN":
            continue
        if below_lone_name(passage):
            continue
        if _ADDRESS.match(reading.document.text, passage.unit.start, passage.unit.end):
            continue
        for mention in _takers(passage.view, IN_SESSION if _below_title(passage) else label):
            entity = reading.entity(mention)
            if entity is None:
                continue
            if entity.kind is Kind.INSTITUTION and _PUT_ON.match(passage.label_words):
                yield Draft(
                    "listed-organizer", entity, "ORGANIZED", passage.span, event,
                    role="organizer", antecedents=passage.label_spans,
                )  # fmt: skip
                continue
            for at in _events_joined(passage, event):
                yield Draft(
                    "listed-participant",
                    entity,
                    "PARTICIPATED_IN",
                    passage.span,
                    at,
                    role=_role_of(passage.view, mention) or label.role,
                    role_as_written=passage.label_words.strip(" :："),
                    antecedents=passage.label_spans,
                )


def _events_joined(passage: Passage, event: DocumentEntity) -> tuple[DocumentEntity, ...]:
    """Return the event of a list; who gives a talk in a programme speaks at the whole event too."""
    section, main = passage.unit.section, passage.reading.main
    talk = section >= 0 and passage.reading.units[section].talk
    return (event, main) if talk and main is not None and main is not event else (event,)


def _below_title(passage: Passage) -> bool:
    """Return whether a line has its label from the title of a session: it may go on with that."""
    section = passage.unit.section
    heading = passage.reading.units[section] if section >= 0 else None
    if heading is None or heading.label is not SESSION:
        return False
    return passage.unit.label_span == (heading.start, heading.end)


_PUT_ON = re.compile(r"\W*(?:co-?)?presented by\b", re.IGNORECASE)
"""Bodies below it organise; people below it speak."""


def _list_label(passage: Passage, cards: bool) -> Label | None:
    """Return the label above, or what an agenda's slot or a row of cards says without one."""
    if passage.label is not None:
        return passage.label
    if _in_slot(passage) and speaker_of(passage.view) is not None:
        return SPEAKER
    return CARD if cards and passage.unit.card else None


def _in_slot(passage: Passage) -> bool:
    """Return whether the line stands under an item of an agenda."""
    section = passage.unit.section
    return section >= 0 and passage.reading.units[section].slot


_OPEN_TO_BODIES = frozenset({"attendee", "speaker", "panelist", "keynote"})
_LONGEST_ENTRY = 80
"""Characters from which a line that ends like a sentence tells of bodies, and lists none."""


def _takers(view: Masked, label: Label) -> list[Mention]:
    people = [m for m in view.mentions if m.kind is Kind.PERSON]
    if people:
        first = speaker_of(view)
        return people if first is None or _enumerates(view) else [first]
    placed = any(m.kind in {Kind.DATE, Kind.PLACE} for m in view.mentions)
    told = len(view.text) > _LONGEST_ENTRY and view.text.rstrip().endswith((".", "!", "?"))
    if label.role in _OPEN_TO_BODIES and label is not IN_SESSION and not placed and not told:
        return [m for m in view.mentions if m.kind in _ORG_BODIES]
    return []


_NO_PERSON = f"[^{_PERSON[1:-1]}]*"
_TITLES = r"(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )*"
_ROLE_WORDS = tuple(
    (
        re.compile(rf"\b(?:{words})\w*(?: by)?:? {_TITLES}$", re.I),
        re.compile(rf"{_NO_PERSON}?\([^)]*\b(?:{words})(?:{_NO_PERSON})\)", re.I),
        re.compile(rf"^{_NO_PERSON}\b(?:{words}){_NO_PERSON}:", re.I),
        role,
    )
    for words, role in (
        (r"moderat(?:or|ed)|chaired|chair(?=:)|facilitat(?:or|ed)", "moderator"),
        (r"keynote", "keynote"),
        (r"panell?ist|discussant", "panelist"),
    )
)


def _role_of(view: Masked, mention: Mention) -> str:
    """Return the role that a line itself gives one of its people: "X (moderator)", "chair: X"."""
    at = next((i for i, char in enumerate(view.text) if _stands_for(view, char, mention)), 0)
    for before, behind, opening, role in _ROLE_WORDS:
        if before.search(view.text[:at]) or behind.match(view.text, at + 1):
            return role
        if opening.search(view.text):
            return role
    return ""


def _stands_for(view: Masked, char: str, mention: Mention) -> bool:
    return "\ue000" <= char <= "\uf8ff" and view.mention(char) is mention
