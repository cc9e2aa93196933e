"""A document as the rules see it: units, masked text, entities, and what each unit is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from govgraph.graph.document import Document
from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.rules.acting_names import acting_throughout
from govgraph.loaders.rules.bodies_before_people import with_bodies_before_people
from govgraph.loaders.rules.bodies_before_posts import with_bodies_in_front
from govgraph.loaders.rules.bodies_in_slots import with_bodies_in_slots
from govgraph.loaders.rules.bodies_of_post_lines import as_body_of_post
from govgraph.loaders.rules.brackets import with_countries_behind
from govgraph.loaders.rules.coined_events import with_series
from govgraph.loaders.rules.counted_acronyms import with_counted_acronyms
from govgraph.loaders.rules.counted_gatherings import with_counted_gatherings
from govgraph.loaders.rules.counted_titles import without_bare_counts
from govgraph.loaders.rules.dated_items import with_dated_items
from govgraph.loaders.rules.editions import with_counts
from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.enumerated_bodies import as_enumerated_bodies
from govgraph.loaders.rules.enumerated_schemes import as_enumerated_schemes
from govgraph.loaders.rules.event_lines import without_list_labels
from govgraph.loaders.rules.event_titles import titled_event
from govgraph.loaders.rules.events import described_event, people_of_body
from govgraph.loaders.rules.fields import claim_fields
from govgraph.loaders.rules.finding import find_mentions
from govgraph.loaders.rules.framed_titles import with_framed_titles
from govgraph.loaders.rules.heading_case import loses_case
from govgraph.loaders.rules.headline_texts import with_texts_of_page
from govgraph.loaders.rules.headlined_events import with_headlined_event
from govgraph.loaders.rules.held_under_titles import held_under_title
from govgraph.loaders.rules.kinds_of_page import names_document, tells_deed
from govgraph.loaders.rules.kinds_throughout import one_kind_each
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout_reader import read_layout
from govgraph.loaders.rules.list_columns import with_columns
from govgraph.loaders.rules.listed_people import (
    as_enumerated_people,
    as_listed_person,
    as_opening_fields,
    siblings_are_people,
)
from govgraph.loaders.rules.listed_sittings import with_listed_sittings
from govgraph.loaders.rules.masking import Masked, mask
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.names_throughout import names_throughout
from govgraph.loaders.rules.nesting import nest
from govgraph.loaders.rules.no_events import without_no_events
from govgraph.loaders.rules.no_texts import without_no_texts
from govgraph.loaders.rules.one_event import as_one_event
from govgraph.loaders.rules.other_editions import with_other_editions
from govgraph.loaders.rules.own_gathering import own_gathering
from govgraph.loaders.rules.people_of_pages import with_person_of_page
from govgraph.loaders.rules.record_fields import with_record_fields
from govgraph.loaders.rules.references import refer_back
from govgraph.loaders.rules.rows_of_bodies import is_row_of_bodies, with_rows_of_bodies
from govgraph.loaders.rules.scopes import scopes
from govgraph.loaders.rules.sessions_behind_colon import with_sessions_behind_colon
from govgraph.loaders.rules.signer_groups import names_group
from govgraph.loaders.rules.signer_places import with_signers_before_places
from govgraph.loaders.rules.slashed_bodies import with_slashed_bodies
from govgraph.loaders.rules.slot_rows import with_slot_rows
from govgraph.loaders.rules.tables import claim_cells, columns_of, heads_columns
from govgraph.loaders.rules.team_pages import with_body_of_team
from govgraph.loaders.rules.texts_with_fields import (
    with_labels_of_texts,
    with_titles_above_fields,
)
from govgraph.loaders.rules.title_fronts import with_fronts
from govgraph.loaders.rules.titles import acronym_as_event, event_at_another, titled_text
from govgraph.loaders.rules.titles_below import titled_below
from govgraph.loaders.rules.titles_by_noun import titles_by_noun
from govgraph.loaders.rules.told_gatherings import with_told_gatherings
from govgraph.loaders.rules.told_sittings import with_told_sittings
from govgraph.loaders.rules.top_lines import event_of_top
from govgraph.loaders.rules.typing_by_context import bodies_called_events, retype
from govgraph.loaders.rules.weak_titles import with_title_taken_up
from govgraph.loaders.rules.whole_titles import (
    with_event_of_title,
    with_one_topic,
    with_whole_title,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the relation rules work on."""

    document: Document
    units: tuple[Unit, ...]
    masked: tuple[Masked, ...]
    table: EntityTable
    main: DocumentEntity | None
    """The event that the document describes, if it describes one."""
    scope: tuple[DocumentEntity | None, ...]
    """For each unit the event that it is about."""
    columns: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """For each row of a table with a header, what its cells hold."""
    subject: DocumentEntity | None = None
    """The person or institution that the page's title names."""

    def entity(self, mention: Mention) -> DocumentEntity | None:
        """Return the entity that a mention names."""
        return self.table.entity_of(mention)

    def body_of(self, mention: Mention, title: str) -> tuple[DocumentEntity | None, str]:
        """Return the body at which a post is held, and the title, a committee being part of it."""
        body = self.entity(mention)
        programme = body is not None and mention.head in {"program", "programme", "project"}
        described = body is None and mention.referring
        if mention.parent is not None and (programme or described):
            return self.entity(mention.parent), f"{title} of the {mention.name}"
        return body, title


def read(document: Document) -> Reading:
    """Return the reading of a document."""
    text = document.text
    units = with_labels_of_texts(text, read_layout(document))
    columns = columns_of(text, units)
    found = _mentions(text, units, columns)
    table = EntityTable(m for mentions in found for m in mentions)
    refer_back(text, units, found, table)
    known = [[k for m in mentions if (k := _known(m, table))] for mentions in found]
    masked = tuple(mask(text, u.start, u.end, m, u.card) for u, m in zip(units, known, strict=True))
    units = list(without_list_labels(units, masked, table))
    main = described_event(units, masked, table)
    subject = _subject(units, found, masked, table) if main is None else None
    scope = scopes(text, units, masked, table, main)
    return Reading(document, tuple(units), masked, table, main, scope, columns, subject)


def _mentions(
    text: str, units: Sequence[Unit], columns: Mapping[int, tuple[str, ...]]
) -> list[list[Mention]]:
    """Return the mentions of each unit, typed, nested, and with what titles of the page name."""
    typed = with_record_fields(text, _typed(text, units, columns))
    typed = with_bodies_in_front(text, units, with_bodies_before_people(text, units, typed))
    typed = with_person_of_page(text, units, typed)
    typed = names_throughout(text, units, one_kind_each(typed))
    typed = acting_throughout(text, typed)
    bodies = bodies_called_events(typed)
    found = [
        _nested(text, unit, [_as_body(m, bodies) for m in mentions])
        for unit, mentions in zip(units, typed, strict=True)
    ]
    found = with_fronts(text, units, with_slot_rows(text, units, found))
    found = with_dated_items(text, units, with_listed_sittings(text, units, found))
    found = with_sessions_behind_colon(text, units, found)
    found = with_framed_titles(text, units, with_told_sittings(text, units, found))
    for index, unit in enumerate(units[:3]):
        found[index] = with_whole_title(text, unit, found[index])
    found = event_at_another(text, units, with_one_topic(units, found))
    found = with_body_of_team(text, units, _with_short_title(text, units, found))
    for index, event in _events_of_page(text, units, found):
        found[index] = placed(found[index], event)
    letter = titled_text(text, units, found)
    if letter is not None:
        behind = [m for m in found[letter[0]] if m.span.start >= letter[1].span.end]
        found[letter[0]] = [letter[1], *behind]
    found = with_told_gatherings(text, units, with_counted_acronyms(text, units, found))
    found = with_counted_gatherings(text, units, with_event_of_title(text, units, found))
    found = without_bare_counts(units, found)
    found = without_no_events(text, units, with_headlined_event(text, units, found))
    found = without_no_texts(text, units, found)
    found = as_one_event(text, units, with_title_taken_up(text, units, found))
    found = with_titles_above_fields(text, units, found)
    return with_texts_of_page(text, units, found)


def _events_of_page(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[tuple[int, Mention]]:
    """Return the event that the page is about where no words name it for sure, by unit."""
    by_noun = event_of_top(text, units, found) or titles_by_noun(text, units, found)
    if by_noun:
        return by_noun
    title = titled_below(text, units, found) or titled_event(text, units, found)
    if title is not None and (names_document(title[1].name) or tells_deed(title[1].name)):
        title = None
    if title is not None and title[1].head != "event":
        return [title]
    under = held_under_title(text, units, found) if title is None else []
    if under:
        return under
    gathering = own_gathering(text, units, found)
    if title is None or not gathering:
        return gathering if title is None else [title]
    index, told = gathering[-1]
    aliases = (*title[1].aliases, told.name, *told.aliases)
    named = replace(told, name=title[1].name, aliases=(), head="event")
    return [(title[0], replace(title[1], aliases=aliases)), (index, named)]


def _typed(
    text: str, units: Sequence[Unit], columns: Mapping[int, tuple[str, ...]]
) -> list[list[Mention]]:
    """Return the mentions of each unit with the kinds that their surroundings give them."""
    found = [find_mentions(text, unit) for unit in units]
    for index in siblings_are_people(text, units, found):
        found[index] = as_listed_person(text, units[index], found[index])
    found = [as_enumerated_people(text, mentions) for mentions in with_columns(text, units, found)]
    found = with_rows_of_bodies(text, units, found)
    found = [as_opening_fields(text, u, m) for u, m in zip(units, found, strict=True)]
    typed = [
        _at_place(text, u, _claimed(text, u, _enumerated(text, u, retype(text, u, m))))
        for u, m in zip(units, found, strict=True)
    ]
    typed = [
        with_slashed_bodies(text, u, with_countries_behind(text, u, m))
        for u, m in zip(units, typed, strict=True)
    ]
    typed = with_bodies_in_slots(text, units, typed)
    typed = with_signers_before_places(text, units, typed)
    for index, header in columns.items():
        typed[index] = claim_cells(text, units[index], typed[index], header)
    typed = with_other_editions(text, units, with_series(text, typed))
    return acronym_as_event(text, units, with_counts(text, units, typed))


def _claimed(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with those that the place of a field tells, none on a group's line."""
    listed = unit.kind in LISTING
    if listed and names_group(text[unit.start : unit.end].strip(" :*")):
        return []
    if unit.kind is UnitKind.ROW and heads_columns(text, unit.cells):
        return []
    return claim_fields(text, unit, mentions)


def _enumerated(text: str, unit: Unit, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions with those that an enumeration of schemes or bodies explains."""
    named = as_enumerated_bodies(text, unit, as_enumerated_schemes(text, unit, mentions))
    return as_body_of_post(text, unit, named)


def _at_place(text: str, unit: Unit, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions without what a venue sounds like: "Anna Lind Hall", "Conference Room"."""
    mentions = [
        m for m in mentions if m.kind is not Kind.EVENT or not _ROOM.match(text, m.extent.end)
    ]
    mentions = [m for m in mentions if m.kind is not Kind.EVENT or not _town_hall(m.name)]
    if unit.label is None or unit.label.value != "place":
        return mentions
    return [m for m in mentions if m.kind is not Kind.PERSON]


def _town_hall(name: str) -> bool:
    """Return whether a name is that of a city's town hall, a place: "Oslo Town Hall"."""
    front = name.removesuffix(" Town Hall")
    return front != name and places.city(front) is not None


_ROOM = re.compile(r" (?:Rooms?|Halls?|House|Suite|Cent(?:er|re))\b")


def _subject(
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    masked: Sequence[Masked],
    table: EntityTable,
) -> DocumentEntity | None:
    """Return the person or body that the page's first line names and nothing else.

    Or the body of which it says that its people follow: "Reef Council: who is who".
    """
    unread = bool(found) and all(m.kind is Kind.UNKNOWN for m in found[0])
    if len(units) > 1 and unread and found[1] and units[0].end - units[0].start < 30:
        units, found, masked = units[1:], found[1:], masked[1:]  # a short name above the full one
    if not units or not found[0]:
        return None
    mention = found[0][0]
    if units[0].kind is UnitKind.HEADING and people_of_body(masked[0]):
        return table.entity_of(masked[0].mentions[0])
    named = mention.kind in {Kind.PERSON, Kind.INSTITUTION}
    length = mention.extent.end - mention.extent.start
    alone = length >= 0.7 * (units[0].end - units[0].start)
    return table.entity_of(mention) if named and alone else None


def _known(mention: Mention, table: EntityTable) -> Mention | None:
    """Return the mention under the kind of what it names, or None if it is unknown."""
    entity = table.entity_of(mention)
    if entity is not None and mention.kind is not entity.kind:
        table.retype(mention, entity)
        return replace(mention, kind=entity.kind)
    return None if mention.kind is Kind.UNKNOWN else mention


def _with_short_title(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with a coined title as the acronym of the body below it.

    "TIDES", and on the next line "Institute for Trustworthy Seas".
    """
    current = [list(mentions) for mentions in found]
    if len(units) < 2 or len(current[1]) != 1 or units[1].kind is UnitKind.SENTENCE:
        return current
    short, body = text[units[0].start : units[0].end], current[1][0]
    whole = body.extent.end - body.extent.start >= 0.9 * (units[1].end - units[1].start)
    if body.kind is Kind.INSTITUTION and whole and re.fullmatch(r"[A-Z]{3,}[\w-]*", short):
        current[1] = [replace(body, acronym=body.acronym or short)]
    return current


def _as_body(mention: Mention, bodies: set[str]) -> Mention:
    if mention.kind is Kind.EVENT and mention.name in bodies:
        return replace(mention, kind=Kind.INSTITUTION)
    coined = _COINED_FRONT.match(mention.name) if mention.kind is Kind.INSTITUTION else None
    if coined and not mention.acronym:
        return replace(mention, acronym=coined["short"])
    return mention


def _with_year(text: str, event: Mention) -> Mention:
    """Return "Tidal Law Dialogue (TILAD) 2015" with the year behind its acronym."""
    year = _YEAR_BEHIND.match(text, event.extent.end) if event.acronym else None
    if event.kind is not Kind.EVENT or year is None:
        return event
    span = Span(event.span.start, year.end())
    names = (f"{event.acronym} {year[1]}", span.cut(text), *event.aliases)
    return replace(event, span=span, extent=span, name=f"{event.name} {year[1]}", aliases=names)


_YEAR_BEHIND = re.compile(r" ((?:19|20)\d\d)(?=\W|$)")
_COINED_FRONT = re.compile(r"(?P<short>[A-Z][\w’'&.]+) [-–—] (?:[A-Z]\w+ ){1,4}[A-Z]\w+$")
"""A body's own name in front of what it is: "Mila – Quebec AI Institute"."""


def _nested(text: str, unit: Unit, mentions: list[Mention]) -> list[Mention]:
    mentions = [_with_year(text, m) for m in mentions]
    listing = unit.kind is not UnitKind.SENTENCE and not is_row_of_bodies(text, unit, mentions)
    mentions = nest(text, mentions, listing)
    if unit.kind is UnitKind.HEADING:
        mentions = [replace(m, weak=True) if loses_case(text, unit, m) else m for m in mentions]
    return mentions
