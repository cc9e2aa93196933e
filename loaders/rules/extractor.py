"""The default extractor: all rules over one reading, then the proof check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from govgraph.graph.document import Document
from govgraph.loaders.extraction import Extraction
from govgraph.loaders.rules import (
    attending,
    belonging,
    biographies,
    bodies_left_and_joined,
    body_countries,
    careers,
    columns_told,
    costs_borne,
    counted_bodies,
    country_lines,
    delegates,
    each_events_place,
    endorsements,
    event_deed_nouns,
    event_parts,
    event_tables,
    grouped_entries,
    host_countries,
    host_offices,
    host_people,
    initiative_clauses,
    initiative_deed_nouns,
    initiative_nouns,
    initiatives,
    issuers_in_names,
    joining,
    lands_of_lines,
    lineups,
    list_groups,
    listed_staff,
    lists,
    lists_in_context,
    lives,
    locations,
    membership,
    nested_bodies,
    offices,
    organisers,
    organs,
    others,
    own_careers,
    own_reports,
    own_texts,
    participation,
    people_behind_bodies,
    people_in_series,
    people_of_bodies,
    people_of_one_body,
    posts_before_names,
    posts_beside_bodies,
    posts_continued,
    posts_in_passing,
    posts_in_prose,
    posts_in_union,
    posts_of_antecedents,
    posts_of_last_body,
    posts_of_states,
    posts_on_lines,
    posts_told,
    posts_under_boards,
    present_lists,
    presentations,
    records,
    role_lists,
    same_hosts,
    seats,
    settled_places,
    speeches,
    spoken_sections,
    staff_in_brackets,
    staffing,
    state_officials,
    stated_parts,
    table_rows,
    taking_part,
    texts_at_events,
    texts_together,
    texts_treated,
    told_organisers,
    told_texts,
    turns,
    unit_wordings,
    units_beside_bodies,
    units_of_hosts,
    values,
)
from govgraph.loaders.rules.absences import without_absent
from govgraph.loaders.rules.at_their_sessions import at_their_sessions
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.edition_told import without_other_editions
from govgraph.loaders.rules.name_statements import naming
from govgraph.loaders.rules.name_variants import Variants
from govgraph.loaders.rules.proof import Prover
from govgraph.loaders.rules.reading import Reading, read
from govgraph.loaders.rules.settling import settle

Rule = Callable[[Reading], Iterator[Draft]]
Judgement = Callable[[Reading, Sequence[Draft]], list[Draft]]
"""What takes some of the drafts back and adds others, having seen them all."""

# To add a rule, add it here; when two say the same with different roles, the earlier one decides.
RULES: tuple[Rule, ...] = (
    lists.listed_bodies,
    lists.event_chairs,
    lists.listed_speakers,
    table_rows.table_rows,
    event_tables.event_tables,
    spoken_sections.slot_rows,
    posts_on_lines.posts_on_lines,
    biographies.posts_of_subject,
    biographies.verb_posts,
    listed_staff.team_members,
    listed_staff.headed_posts,
    listed_staff.board_members,
    list_groups.people_below_bodies,
    records.record_posts,
    grouped_entries.grouped_entries,
    biographies.pronoun_posts,
    membership.listed_members,
    presentations.labelled_occasion,
    presentations.labelled_outcomes,
    posts_in_union.posts_in_union,
    posts_in_prose.appositive_posts,
    posts_in_prose.prefixed_posts,
    posts_of_last_body.titled_without_body,
    posts_continued.continued_posts,
    posts_told.told_posts,
    posts_of_states.posts_of_states,
    people_in_series.people_between_semicolons,
    people_in_series.people_of_one_body,
    offices.offices,
    role_lists.role_lists,
    delegates.sent_people,
    speeches.speech_titles,
    speeches.greeted,
    lineups.among_those,
    participation.participation,
    organisers.organising,
    told_organisers.told_organisers,
    host_offices.host_offices,
    host_people.host_people,
    host_countries.host_countries,
    costs_borne.costs_borne,
    event_deed_nouns.event_deed_nouns,
    lists_in_context.hosts_in_context,
    counted_bodies.counted_parts,
    lineups.lineups,
    taking_part.taking_part,
    attending.attending,
    present_lists.present_lists,
    spoken_sections.spoken_sections,
    spoken_sections.labelled_rows,
    spoken_sections.entries_of_sessions,
    own_reports.site_took_part,
    own_reports.titled_report,
    own_reports.named_after_members,
    initiatives.initiatives,
    initiative_clauses.initiative_clauses,
    initiative_deed_nouns.initiative_deed_nouns,
    initiative_nouns.initiative_nouns,
    texts_at_events.texts_at_events,
    texts_together.texts_together,
    texts_treated.texts_treated,
    own_texts.own_texts,
    issuers_in_names.issuers_in_names,
    told_texts.told_texts,
    endorsements.members,
    others.others,
    endorsements.joined_later,
    joining.joining,
    joining.chaired_bodies,
    lists_in_context.signed_in_context,
    lists_in_context.present_in_context,
    endorsements.endorsed_by_line,
    nested_bodies.nested_units,
    nested_bodies.named_after_parent,
    nested_bodies.stated_units,
    nested_bodies.its_units,
    unit_wordings.told_units,
    counted_bodies.counted_units,
    event_parts.sessions,
    event_parts.titled_in_larger,
    locations.locations,
    body_countries.based_in,
    seats.seats,
    lands_of_lines.lands_of_lines,
    country_lines.country_lines,
    locations.dateline,
    locations.named_country,
    event_parts.side_events,
    event_parts.side_event_line,
    event_parts.parts_in_prose,
    event_parts.page_of_part,
    event_parts.named_after_whole,
    stated_parts.stated_parts,
    stated_parts.slotted_parts,
    stated_parts.counted_parts,
    event_parts.editions,
    endorsements.members_meet,
    staffing.staffing,
    staff_in_brackets.staff_in_brackets,
    careers.careers,
    own_careers.own_careers,
    turns.turns,
    posts_in_passing.posts_in_passing,
    posts_before_names.posts_before_names,
    posts_beside_bodies.posts_beside_bodies,
    posts_under_boards.posts_under_boards,
    belonging.belonging,
    posts_of_antecedents.posts_of_antecedents,
    bodies_left_and_joined.joined_and_left,
    people_of_one_body.people_of_one_body,
    people_behind_bodies.people_behind_bodies,
    state_officials.state_officials,
    units_beside_bodies.units_beside_bodies,
    units_of_hosts.units_of_hosts,
    values.labelled_values,
    values.dates_in_text,
    values.values_in_text,
)


class RuleExtractor:
    """Reads a document with the rules of this package; pure and offline."""

    def __init__(self, method: str = "rules/4", judgements: Sequence[Judgement] = ()) -> None:
        self.method = method
        self.judgements = tuple(judgements)

    def extract(self, document: Document) -> Extraction:
        """Return the proven statements of the document, with those that name its entities."""
        reading = read(document)
        drafts = drafts_of(reading)
        for judge in self.judgements:
            drafts = judge(reading, drafts)
        drafts = without_other_editions(reading, without_absent(reading, drafts))
        drafts = at_their_sessions(drafts)
        prover = Prover(document, reading.table, self.method)
        proven = prover.prove(drafts)
        entities, keys = reading.table.entities, prover.keys
        variants = Variants(document.text, entities)
        named = (
            statement
            for entity in entities
            for statement in naming(
                document, entity, keys[entity.index], self.method, variants.of(entity)
            )
        )
        return Extraction((*named, *proven.statements), proven.rejections)


def drafts_of(reading: Reading) -> list[Draft]:
    """Return what the rules say of a document, of each fact the strongest telling."""
    drafts = records.without_employers(reading, [d for rule in RULES for d in rule(reading)])
    drafts += columns_told.columns_told(reading, drafts)
    drafts += organs.seats_on_boards(drafts)
    drafts += people_of_bodies.people_of_bodies(reading, drafts)
    drafts += people_of_one_body.of_the_same_body(reading, drafts)
    drafts += lives.lives(reading, drafts)
    drafts += list(same_hosts.same_hosts(reading, drafts))
    drafts += locations.hosts_at_home(drafts)
    drafts += settled_places.settled_places(reading, drafts)
    drafts += each_events_place.each_events_place(reading, drafts)
    return settle([*drafts, *settled_places.twin_events(reading, drafts)])
