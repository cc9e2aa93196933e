"""The default extractor: all rules over one reading, then the proof check."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from govgraph.graph.document import Document
from govgraph.graph.statement import Grade, Span, Statement
from govgraph.loaders.extraction import Extraction
from govgraph.loaders.rules import (
    biographies,
    careers,
    delegates,
    endorsements,
    event_parts,
    initiatives,
    lists,
    locations,
    membership,
    nested_bodies,
    organisers,
    participation,
    posts_in_prose,
    posts_on_lines,
    presentations,
    table_rows,
    taking_part,
    turns,
    values,
)
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.proof import Prover
from govgraph.loaders.rules.reading import Reading, read
from govgraph.ontology.vocabulary import MENTION

Rule = Callable[[Reading], Iterator[Draft]]

# To add a rule, add it here; when two say the same with different roles, the earlier one decides.
RULES: tuple[Rule, ...] = (
    lists.listed_bodies,
    lists.event_chairs,
    lists.listed_speakers,
    table_rows.table_rows,
    posts_on_lines.posts_on_lines,
    biographies.posts_of_subject,
    biographies.verb_posts,
    lists.team_members,
    biographies.pronoun_posts,
    membership.listed_members,
    presentations.labelled_occasion,
    presentations.labelled_outcomes,
    posts_in_prose.appositive_posts,
    posts_in_prose.prefixed_posts,
    delegates.sent_people,
    participation.participation,
    organisers.organising,
    taking_part.taking_part,
    initiatives.initiatives,
    endorsements.members,
    endorsements.endorsed_by_line,
    nested_bodies.nested_units,
    nested_bodies.named_after_parent,
    nested_bodies.stated_units,
    nested_bodies.its_units,
    event_parts.sessions,
    locations.locations,
    locations.dateline,
    locations.named_country,
    event_parts.side_events,
    locations.host_country,
    endorsements.members_meet,
    careers.careers,
    turns.turns,
    values.labelled_values,
    values.dates_in_text,
    values.values_in_text,
)


class RuleExtractor:
    """Reads a document with the rules of this package; pure and offline."""

    method = "rules/1"

    def extract(self, document: Document) -> Extraction:
        """Return the proven statements of the document, with those that name its entities."""
        reading = read(document)
        drafts = [draft for rule in RULES for draft in rule(reading)]
        drafts += locations.hosts_at_home(drafts)
        prover = Prover(document, reading.table, self.method)
        proven = prover.prove(settle(drafts))
        naming = tuple(self._naming(document, entity, prover) for entity in reading.table.entities)
        named = tuple(s for group in naming for s in group)
        return Extraction((*named, *proven.statements), proven.rejections)

    def _naming(
        self, document: Document, entity: DocumentEntity, prover: Prover
    ) -> list[Statement]:
        key = prover.keys[entity.index]

        def say(predicate: str, value: str, span: Span, grade: Grade = Grade.VERBATIM) -> Statement:
            return Statement(
                document.id, key, predicate, span, grade, self.method, "naming", value=value
            )

        found = [say("name", entity.name, entity.first)]
        aliases = {
            m.name: m.span for m in sorted(entity.mentions, key=lambda m: m.span, reverse=True)
        }
        aliases.update(_long_forms(document.text, entity))
        for mention in entity.mentions:
            for alias in mention.aliases:
                start = document.text.rfind(alias, 0, mention.span.end + len(alias))
                aliases[alias] = Span(start, start + len(alias)) if start >= 0 else mention.span
        found += [say("alias", a, s) for a, s in sorted(aliases.items()) if a != entity.name]
        if entity.acronym:
            at = document.text.find(entity.acronym)
            found.append(say("acronym", entity.acronym, Span(at, at + len(entity.acronym))))
            if entity.acronym not in aliases:
                found.append(say("alias", entity.acronym, Span(at, at + len(entity.acronym))))
        if entity.iso:
            found.append(say("iso", entity.iso, entity.first))
        found += [say(MENTION, m.span.cut(document.text), m.span) for m in entity.mentions]
        return found


def _long_forms(text: str, entity: DocumentEntity) -> dict[str, Span]:
    """Return the names with their parents: "Institute of Automation, Academy of Sciences"."""
    found = {}
    for mention in entity.mentions:
        if mention.extent != mention.span and entity.kind is not Kind.PERSON:
            words = mention.extent.cut(text)
            if "\n" not in words:
                found[words] = mention.extent
    return found


def settle(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without weaker tellings of the same fact.

    A participant who is a keynote speaker on one line is not an attendee on another of the same
    document; nor does one who organises support.
    """
    strength = {"keynote": 5, "moderator": 5, "panelist": 4, "speaker": 3, "attendee": 1, "": 0}
    best: dict[tuple[int, str, int], int] = {}
    for draft in drafts:
        if draft.object is not None and draft.predicate == "PARTICIPATED_IN":
            key = (draft.subject.index, draft.predicate, draft.object.index)
            best[key] = max(best.get(key, 0), strength[draft.role])
    organisers = {
        (d.subject.index, d.object.index) for d in drafts if d.predicate == "ORGANIZED" and d.object
    }
    roles: dict[tuple[int, str, int], str] = {}
    kept = []
    for draft in drafts:
        if draft.object is not None:
            key = (draft.subject.index, draft.predicate, draft.object.index)
            if draft.predicate == "PARTICIPATED_IN" and strength[draft.role] < best[key]:
                continue
            if draft.predicate == "SUPPORTED" and (key[0], key[2]) in organisers:
                continue
            told = draft.predicate in {"ORGANIZED", "SUPPORTED", "PARTICIPATED_IN"}
            if told and roles.setdefault(key, draft.role) != draft.role:
                continue
            if draft.predicate == "AFFILIATED_WITH" and not draft.role and key in roles:
                continue
            if draft.predicate == "AFFILIATED_WITH":
                roles.setdefault(key, draft.role)
        kept.append(draft)
    return kept
