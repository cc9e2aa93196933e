"""Which mentions of a document name the same entity.

Full names meet by their form; acronyms, surnames and shortened names are led back to the full name
that the same document gives. Nothing here looks at another document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from govgraph.graph.identity import normal_form
from govgraph.graph.statement import Span
from govgraph.loaders import organizations, places
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import (
    bare_event_name,
    core_of_event,
    editions_of,
    form_of,
    form_of_mention,
    initials_of,
    initials_of_event,
    lacks_words,
    one_edition,
    rewords,
    series_of,
)
from govgraph.loaders.rules.nesting import all_inner
from govgraph.loaders.rules.shortened import adds_head, is_short, listed_person, shortens
from govgraph.loaders.words import common_word

_COINED = re.compile(r"[A-Z]{3,}|[A-Z][a-z]+[A-Z]\w*")
_CONTINENTAL = frozenset(
    {"African", "European", "Asian", "American", "Arab", "Eurasian", "Pacific"}
)
_NAMED = (Kind.PERSON, Kind.INSTITUTION, Kind.EVENT, Kind.INITIATIVE, Kind.COUNTRY)


@dataclass(slots=True)
class DocumentEntity:
    """One entity as one document names it."""

    index: int
    kind: Kind
    name: str
    mentions: list[Mention] = field(default_factory=list)
    full: list[Span] = field(default_factory=list)
    """The mentions that spell the name out; the others refer back to it."""
    short: list[Span] = field(default_factory=list)
    references: list[Span] = field(default_factory=list)
    """Definite descriptions that refer back: "the forum"."""
    acronym: str = ""
    parent: int | None = None
    qualifier: str = ""
    iso: str = ""
    head: str = ""

    @property
    def first(self) -> Span:
        """Return the first mention that spells the name out."""
        return min(self.full)


class EntityTable:
    """The entities of one document, and which of them each mention names."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.entities: list[DocumentEntity] = []
        self._of_span: dict[tuple[Kind, Span], int] = {}
        self._forms: dict[tuple[Kind, tuple[str, ...], str], int] = {}
        self._acronyms: dict[str, int] = {}
        everything = [m for mention in mentions for m in (mention, *all_inner(mention))]
        strong = [m for m in everything if not m.weak and not m.referring]
        self._editions: dict[tuple[str, ...], set[str]] = {}
        for mention in (m for m in everything if m.kind is Kind.EVENT):
            years = {e for e in editions_of(mention.name) if e.isdigit()}
            self._editions.setdefault(core_of_event(mention.name), set()).update(years)
        bodies = (m for m in everything if m.kind is Kind.INSTITUTION)
        self._short = {m.acronym for m in bodies if " " in m.acronym}
        """What brackets shorten names to in several words: "GRI Oslo"."""
        self._place_full(strong)
        self._place_short(strong)
        self._place_weak([m for m in everything if m.weak and not m.referring])
        self._parents(everything)

    def entity_of(self, mention: Mention) -> DocumentEntity | None:
        """Return the entity that a mention names, or None if it names none."""
        index = self._of_span.get((mention.kind, mention.span))
        if index is None:
            index = self._of_span.get((Kind.UNKNOWN, mention.span))
        return None if index is None else self.entities[index]

    def of_kind(self, *kinds: Kind) -> list[DocumentEntity]:
        """Return the entities of these kinds in order of first mention."""
        return sorted((e for e in self.entities if e.kind in kinds), key=lambda e: e.first)

    def retype(self, mention: Mention, entity: DocumentEntity) -> None:
        """Let a mention be found under the kind of what it names, too."""
        self._of_span.setdefault((entity.kind, mention.span), entity.index)

    def refer(self, entity: DocumentEntity, mention: Mention) -> None:
        """Record a mention that refers back to an entity without naming it."""
        self._of_span[(mention.kind, mention.span)] = entity.index
        entity.references.append(mention.span)

    # full names

    def _place_full(self, mentions: Sequence[Mention]) -> None:
        for mention in sorted(mentions, key=lambda m: (-len(m.name), m.span)):
            short = is_short(mention) or mention.name in self._short
            if mention.kind in _NAMED and not short:
                self._add(mention)

    def _add(self, mention: Mention) -> DocumentEntity:
        form = form_of_mention(mention)
        parent = mention.parent.name if mention.parent else mention.qualifier
        entity = self._find(mention.kind, form, parent) or self._prefixed(mention, form)
        entity = entity or self._called_for_short(mention)
        if entity is None:
            entity = DocumentEntity(
                len(self.entities), mention.kind, mention.name, iso=mention.iso, head=mention.head
            )
            self.entities.append(entity)
        self._forms.setdefault((mention.kind, form, normal_form(parent)), entity.index)
        self._attach(entity, mention, full=True)
        return entity

    def _find(self, kind: Kind, form: tuple[str, ...], parent: str) -> DocumentEntity | None:
        """Return the entity of this form: with the same parent, or where either has none."""
        exact = self._forms.get((kind, form, normal_form(parent)))
        if exact is not None:
            return self.entities[exact]
        others = {
            i
            for (k, f, p), i in self._forms.items()
            if k is kind and f == form and (not p or not parent)
        }
        return self.entities[others.pop()] if len(others) == 1 else None

    def _prefixed(self, mention: Mention, form: tuple[str, ...]) -> DocumentEntity | None:
        """Return the longer name that this one shortens: "Seoul Statement", "Trinity College"."""
        if mention.kind is Kind.COUNTRY:
            return None
        if mention.kind is Kind.PERSON:
            return self._person_part(form)
        called = self._by_event_acronym(mention) or self._well_known(mention)
        if called is not None:
            return called
        alike = [
            e
            for e in self.entities
            if e.kind is mention.kind and shortens(mention, form, e.name, e.head)
        ]
        if not alike and mention.kind is Kind.EVENT:
            alike = [e for e in self.of_kind(Kind.EVENT) if lacks_words(mention.name, e.name)]
        alike = [e for e in alike if not _called_otherwise(mention, e)]
        alike = [e for e in alike if not _of_another_year(mention, e)]
        one_series = (
            mention.kind is Kind.EVENT
            and " " in mention.name
            and len({series_of(e.name) for e in alike}) == 1
        )
        if one_series:
            return _edition_meant(mention, alike)
        return alike[0] if len(alike) == 1 else None

    def _well_known(self, mention: Mention) -> DocumentEntity | None:
        """Return the body that goes by this name as well: "Carnegie Endowment"."""
        known = organizations.known_organization(mention.name)
        if mention.kind is not Kind.INSTITUTION or known is None or mention.parent is not None:
            return None
        bodies = (e for e in self.entities if e.kind is Kind.INSTITUTION)
        return next((e for e in bodies if organizations.known_organization(e.name) is known), None)

    def _called_for_short(self, mention: Mention) -> DocumentEntity | None:
        """Return what the text gives this name to in brackets: "Tide Now Institute (Tide Now)"."""
        index = self._acronyms.get(mention.name) if " " in mention.name else None
        entity = self.entities[index] if index is not None else None
        return entity if entity is not None and entity.kind is mention.kind else None

    def _by_event_acronym(self, mention: Mention) -> DocumentEntity | None:
        """Lead "TIDE 2025" and "TIDE" back to the forum that this is the acronym of."""
        if mention.kind is not Kind.EVENT:
            return None
        if editions_of(mention.name) and not core_of_event(mention.name):
            return self._edition_called(mention)
        called = mention.acronym or bare_event_name(mention.name)
        several = len(self._editions.get(core_of_event(mention.name), ())) > 1
        if several and editions_of(mention.name):
            return None
        index = self._acronyms.get(called)
        coined = " " not in called
        entity = self.entities[index] if index is not None else None
        entity = self._of_series(called) if entity is None and coined else entity
        if entity is None:
            return None
        same = entity.kind is Kind.EVENT and one_edition(mention.name, entity.name)
        return entity if same else None

    def _edition_called(self, mention: Mention) -> DocumentEntity | None:
        """Lead "the 2020 Summit" back to the only summit of that year or count."""
        wanted = editions_of(mention.name)
        found = [
            e
            for e in self.of_kind(Kind.EVENT)
            if wanted <= editions_of(e.name) and core_of_event(e.name) and e.head == mention.head
        ]
        return found[0] if len(found) == 1 else None

    def _of_series(self, called: str) -> DocumentEntity | None:
        """Return the only event of which these words are all but what says that it is one."""
        words = form_of(Kind.EVENT, called)
        events = self.of_kind(Kind.EVENT)
        found = [e for e in events if core_of_event(e.name) == words]
        if not found and re.fullmatch(r"[A-Z]{3,}", called):
            found = [e for e in events if called in initials_of_event(e.name)]
        return found[0] if len(found) == 1 and called[:1].isupper() else None

    def _person_part(self, form: tuple[str, ...]) -> DocumentEntity | None:
        people = (e for e in self.entities if e.kind is Kind.PERSON)
        found = [e for e in people if set(form) < set(form_of(Kind.PERSON, e.name))]
        return found[0] if len(found) == 1 and len(form) > 1 else None

    # names that refer back

    def _place_short(self, mentions: Sequence[Mention]) -> None:
        for mention in sorted(mentions, key=lambda m: m.span):
            if (mention.kind, mention.span) in self._of_span:
                continue
            short = is_short(mention) or mention.name in self._short
            if mention.kind is Kind.UNKNOWN or short:
                self._refer(mention)

    def _refer(self, mention: Mention) -> None:
        entity = (
            self._of_same_form(mention)
            or self._by_acronym(mention.name)
            or self._by_surname(mention.name)
            or self._by_first_word(mention.name, mention.kind)
            or self._of_coined_series(mention.name)
            or self._text_called(mention.name)
        )
        if entity is not None:
            self._attach(entity, mention, full=False)
        elif mention.kind in {Kind.INSTITUTION, Kind.INITIATIVE} or listed_person(mention):
            self._add(mention)

    def _of_same_form(self, mention: Mention) -> DocumentEntity | None:
        """Return what a chunk of the same words is elsewhere, where its surroundings tell."""
        if mention.kind is not Kind.UNKNOWN:
            return None
        if mention.name.isupper():
            bodies = self.of_kind(Kind.INSTITUTION) if " " in mention.name else []
            return next((e for e in bodies if e.name == mention.name), None)
        for kind in (Kind.INSTITUTION, Kind.PERSON, Kind.EVENT, Kind.INITIATIVE):
            found = self._find(kind, form_of(kind, mention.name), "")
            if found is not None:
                return found
        return None

    def _by_acronym(self, name: str) -> DocumentEntity | None:
        if name in self._acronyms:
            return self.entities[self._acronyms[name]]
        if not name.isupper() or len(name) < 2:
            return None
        expansion = organizations.known_expansion(name)
        if expansion:
            known = self._find(Kind.INSTITUTION, form_of(Kind.INSTITUTION, expansion), "")
            if known:
                return known
        found = self._with_initials(name)
        if len(found) != 1 or (expansion and len(name) <= 2):
            return None
        found[0].acronym = name
        self._acronyms[name] = found[0].index
        return found[0]

    def _with_initials(self, acronym: str) -> list[DocumentEntity]:
        """Return what has no acronym yet and whose initials make this one."""
        plain = re.sub(r"[^A-Z]", "", acronym)
        kinds = {Kind.INSTITUTION, Kind.INITIATIVE, *((Kind.EVENT,) if len(plain) > 2 else ())}
        unnamed = (e for e in self.entities if e.kind in kinds and not e.acronym)
        return [e for e in unnamed if plain in _initials(e)]

    def _by_surname(self, name: str) -> DocumentEntity | None:
        if len(name.split()) != 1:
            return None
        wanted = normal_form(name)
        people = [(normal_form(e.name).split(), e) for e in self.of_kind(Kind.PERSON)]
        last = [e for parts, e in people if parts[-1] == wanted]
        found = last or [e for parts, e in people if parts[0] == wanted]
        if not found and len(wanted) > 2:
            longer = len(wanted) + 2  # "Matt" of "Matthew"
            found = [e for p, e in people if p[0].startswith(wanted) and len(p[0]) >= longer]
        return found[0] if len(found) == 1 else None

    def _by_first_word(self, name: str, kind: Kind) -> DocumentEntity | None:
        """Lead "Tsinghua" back to "Tsinghua University"."""
        city = places.city(name) is not None and kind is not Kind.INSTITUTION
        if places.demonym(name) or common_word(name) or city or name in _CONTINENTAL:
            return None
        form = form_of(Kind.INSTITUTION, name)
        found = [e for e in self.of_kind(Kind.INSTITUTION) if adds_head(form, e.name)]
        return found[0] if len(found) == 1 else None

    def _of_coined_series(self, name: str) -> DocumentEntity | None:
        """Return the event that a coined name or acronym is short for, if it is no known body."""
        body = organizations.known_organization(name) is not None
        return self._of_series(name) if _COINED.fullmatch(name) and not body else None

    def _text_called(self, name: str) -> DocumentEntity | None:
        """Lead a coined "TideBase" back to the "TideBase Initiative"."""
        if not re.fullmatch(r"[A-Z]\w*[a-z][A-Z]\w*|[A-Z]\w*\d\w*", name):
            return None
        texts = self.of_kind(Kind.INITIATIVE)
        found = [e for e in texts if e.name.split()[0] == name and len(e.name.split()) == 2]
        return found[0] if len(found) == 1 else None

    def _place_weak(self, mentions: Sequence[Mention]) -> None:
        for mention in mentions:
            if mention.kind not in _NAMED or (mention.kind, mention.span) in self._of_span:
                continue
            form = form_of_mention(mention)
            entity = (
                self._find(mention.kind, form, "")
                or self._prefixed(mention, form)
                or self._by_acronym(mention.name)
                or self._much_alike(mention, form)
            )
            if entity is not None:
                self._attach(entity, mention, full=form == form_of(entity.kind, entity.name))

    def _much_alike(self, mention: Mention, form: tuple[str, ...]) -> DocumentEntity | None:
        """Return the event that a headline words a little differently from the text."""
        if mention.kind is not Kind.EVENT:
            return None
        same_head = (e for e in self.of_kind(Kind.EVENT) if e.head == mention.head)
        return next((e for e in same_head if rewords(mention.head, form, e.name)), None)

    def _attach(self, entity: DocumentEntity, mention: Mention, full: bool) -> None:
        key = (mention.kind, mention.span)
        if key in self._of_span:
            return
        self._of_span[key] = entity.index
        entity.mentions.append(mention)
        (entity.full if full else entity.short).append(mention.span)
        if mention.acronym:
            entity.acronym = entity.acronym or mention.acronym
            self._acronyms.setdefault(mention.acronym, entity.index)
        entity.qualifier = entity.qualifier or mention.qualifier

    def _parents(self, mentions: Sequence[Mention]) -> None:
        for mention in mentions:
            if mention.parent is None:
                continue
            entity, parent = self.entity_of(mention), self.entity_of(mention.parent)
            if entity and parent and entity is not parent and entity.parent is None:
                entity.parent = parent.index


def _edition_meant(mention: Mention, editions: Sequence[DocumentEntity]) -> DocumentEntity:
    """Return the edition that a name without a count means: that named last before it, or first."""
    before = [e for e in editions if e.first.start < mention.span.start]
    if before:
        at = mention.span.start
        return max(before, key=lambda e: max(s.start for s in e.full if s.start < at))
    return min(editions, key=lambda e: e.first)


def _of_another_year(mention: Mention, entity: DocumentEntity) -> bool:
    """Return whether two events are told apart by the years that the text gives them."""
    mine, theirs = (
        set(re.findall(r"\b(?:19|20)\d\d\b", f"{x.name} {x.qualifier}")) for x in (mention, entity)
    )
    return mention.kind is Kind.EVENT and bool(mine and theirs) and mine.isdisjoint(theirs)


def _called_otherwise(mention: Mention, entity: DocumentEntity) -> bool:
    """Return whether two events are told apart by the acronyms that the text gives them."""
    given = {re.sub(r"[\W\d]+", "", called).lower() for called in (mention.acronym, entity.acronym)}
    return mention.kind is Kind.EVENT and "" not in given and len(given) > 1


def _initials(entity: DocumentEntity) -> set[str]:
    event = entity.kind is Kind.EVENT
    return initials_of_event(entity.name) if event else initials_of(entity.name)
