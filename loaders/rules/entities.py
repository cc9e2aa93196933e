"""Which mentions of a document name the same entity.

Full names meet by their form; acronyms, surnames and shortened names are led back to the full name
that the same document gives. Nothing here looks at another document.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from govgraph.graph.identity import normal_form
from govgraph.graph.statement import Span
from govgraph.loaders import organizations, places
from govgraph.loaders.rules.head_nouns import head_kind, is_year
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.nesting import all_inner
from govgraph.loaders.words import common_word

_SPELLINGS = {
    "programme": "program", "centre": "center", "organisation": "organization",
    "defence": "defense", "labour": "labor",
}  # fmt: skip
_SMALL = frozenset(["of", "the", "for", "and", "at", "in", "on", "a", "an", "to", "s"])
_EDITION = re.compile(
    r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)?|annual|inaugural|first|second|third|fourth|fifth|sixth"
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


def form_of(kind: Kind, name: str) -> tuple[str, ...]:
    """Return what of a name counts when two mentions of a document are compared."""
    tokens = [_SPELLINGS.get(t, t) for t in normal_form(name.replace(".", "")).split()]
    if kind is Kind.PERSON:
        return tuple(sorted(tokens))
    return tuple(t for t in tokens if t not in _SMALL) or tuple(tokens)


def initials_of(name: str) -> set[str]:
    """Return the acronyms that a name's initials make, with and without its small words."""
    tokens = [t for t in re.split(r"[\s,/–-]+", name) if t and t[0].isalpha()]
    big = [t for t in tokens if t.lower() not in _SMALL | {"&"}]
    found = set()
    for chosen in (tokens, big, [t for t in tokens if t.lower() != "the"]):
        found.add("".join(t[0] for t in chosen).upper())
        found.add("".join(t if t in {"AI", "UN", "EU"} else t[0] for t in chosen).upper())
    return {i for i in found if len(i) >= 2}


class EntityTable:
    """The entities of one document, and which of them each mention names."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.entities: list[DocumentEntity] = []
        self._of_span: dict[tuple[Kind, Span], int] = {}
        self._forms: dict[tuple[Kind, tuple[str, ...], str], int] = {}
        self._acronyms: dict[str, int] = {}
        everything = [m for mention in mentions for m in (mention, *all_inner(mention))]
        strong = [m for m in everything if not m.weak and not m.referring]
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

    def refer(self, entity: DocumentEntity, mention: Mention) -> None:
        """Record a mention that refers back to an entity without naming it."""
        self._of_span[(mention.kind, mention.span)] = entity.index
        entity.references.append(mention.span)

    # full names

    def _place_full(self, mentions: Sequence[Mention]) -> None:
        for mention in sorted(mentions, key=lambda m: (-len(m.name), m.span)):
            if mention.kind in _NAMED and not self._is_short(mention):
                self._add(mention)

    def _is_short(self, mention: Mention) -> bool:
        """Return whether a mention may only refer back: an acronym or a single name."""
        words = mention.name.split()
        if mention.kind is Kind.PERSON:
            return len(words) == 1
        return mention.kind is Kind.INSTITUTION and len(words) == 1 and not mention.acronym

    def _add(self, mention: Mention) -> DocumentEntity:
        form = (
            (mention.iso,) if mention.kind is Kind.COUNTRY else form_of(mention.kind, mention.name)
        )
        parent = mention.parent.name if mention.parent else mention.qualifier
        entity = self._find(mention.kind, form, parent) or self._prefixed(mention, form)
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
        if mention.kind in {Kind.COUNTRY, Kind.PERSON}:
            return self._person_part(form) if mention.kind is Kind.PERSON else None
        candidates = [
            e for e in self.entities if e.kind is mention.kind and self._shortens(mention, form, e)
        ]
        if len(candidates) == 1 or (
            candidates
            and mention.kind is Kind.EVENT
            and len({_series(e.name) for e in candidates}) == 1
        ):
            return candidates[0]
        return None

    def _person_part(self, form: tuple[str, ...]) -> DocumentEntity | None:
        found = [
            e
            for e in self.entities
            if e.kind is Kind.PERSON and set(form) < set(form_of(Kind.PERSON, e.name))
        ]
        return found[0] if len(found) == 1 and len(form) > 1 else None

    def _shortens(self, mention: Mention, form: tuple[str, ...], entity: DocumentEntity) -> bool:
        whole = form_of(entity.kind, entity.name)
        if mention.kind is Kind.EVENT:
            return _series(mention.name) == _series(entity.name) and not (
                _editions(mention.name)
                and _editions(entity.name)
                and _editions(mention.name) != _editions(entity.name)
            )
        if len(form) < 2 or len(form) >= len(whole) or not mention.head:
            return False
        return whole[: len(form)] == form and mention.parent is None and entity.head == mention.head

    # names that refer back

    def _place_short(self, mentions: Sequence[Mention]) -> None:
        for mention in sorted(mentions, key=lambda m: m.span):
            if (mention.kind, mention.span) in self._of_span:
                continue
            if mention.kind is Kind.UNKNOWN or self._is_short(mention):
                self._refer(mention)

    def _refer(self, mention: Mention) -> None:
        entity = (
            self._by_acronym(mention.name)
            or self._by_surname(mention.name)
            or self._by_first_word(mention.name)
        )
        if entity is not None:
            self._attach(entity, mention, full=False)
        elif mention.kind in {Kind.INSTITUTION, Kind.PERSON}:
            if mention.kind is Kind.INSTITUTION or mention.head == "person":
                self._attach(self._add(mention), mention, full=True)

    def _by_acronym(self, name: str) -> DocumentEntity | None:
        if name in self._acronyms:
            return self.entities[self._acronyms[name]]
        if not name.isupper() or len(name) < 2:
            return None
        plain = re.sub(r"[^A-Z]", "", name)
        expansion = organizations.known_expansion(name)
        if expansion:
            known = self._find(Kind.INSTITUTION, form_of(Kind.INSTITUTION, expansion), "")
            if known:
                return known
        found = [
            e
            for e in self.entities
            if e.kind in {Kind.INSTITUTION, Kind.INITIATIVE}
            and not e.acronym
            and plain in initials_of(e.name)
        ]
        if len(found) == 1 and (not expansion or len(name) > 2):
            found[0].acronym = name
            self._acronyms[name] = found[0].index
            return found[0]
        return None

    def _by_surname(self, name: str) -> DocumentEntity | None:
        if len(name.split()) != 1:
            return None
        wanted = normal_form(name)
        found = [
            e
            for e in self.of_kind(Kind.PERSON)
            if wanted in (normal_form(e.name).split()[-1], normal_form(e.name).split()[0])
        ]
        last = [e for e in found if normal_form(e.name).split()[-1] == wanted]
        found = last or found
        return found[0] if len(found) == 1 else None

    def _by_first_word(self, name: str) -> DocumentEntity | None:
        """Lead "Tsinghua" back to "Tsinghua University"."""
        if places.demonym(name) or common_word(name):
            return None
        form = form_of(Kind.INSTITUTION, name)
        found = []
        for entity in self.of_kind(Kind.INSTITUTION):
            whole = form_of(Kind.INSTITUTION, entity.name)
            rest = whole[len(form) :]
            if (
                whole[: len(form)] == form
                and len(rest) == 1
                and head_kind(rest[0].capitalize()) is Kind.INSTITUTION
            ):
                found.append(entity)
        return found[0] if len(found) == 1 and not places.city(name) else None

    def _place_weak(self, mentions: Sequence[Mention]) -> None:
        for mention in mentions:
            if mention.kind not in _NAMED or (mention.kind, mention.span) in self._of_span:
                continue
            form = (
                (mention.iso,)
                if mention.kind is Kind.COUNTRY
                else form_of(mention.kind, mention.name)
            )
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
        for entity in self.of_kind(Kind.EVENT):
            whole = set(form_of(Kind.EVENT, entity.name))
            if (
                entity.head == mention.head
                and len(form) > 1
                and set(form) - {mention.head} <= whole
                and mention.head in form
            ):
                return entity
            if entity.head == mention.head and 2 * len(whole & set(form)) >= len(whole | set(form)):
                return entity
        return None

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


_OCCASION = re.compile(
    r"^(?:the )?(?:[\w-]+ ){0,2}(?:round|edition|session|convening|meeting) of (?:the )?", re.I
)


def _series(name: str) -> tuple[str, ...]:
    name = _OCCASION.sub("", name)
    return tuple(t for t in form_of(Kind.EVENT, name) if not _EDITION.fullmatch(t))


def _editions(name: str) -> set[str]:
    return {
        t for t in form_of(Kind.EVENT, name) if is_year(t) or re.fullmatch(r"\d+(?:st|nd|rd|th)", t)
    }


def by_label(entities: Iterable[DocumentEntity]) -> dict[str, list[DocumentEntity]]:
    """Return the entities grouped by label."""
    grouped: dict[str, list[DocumentEntity]] = defaultdict(list)
    for entity in entities:
        grouped[entity.kind.value].append(entity)
    return grouped
