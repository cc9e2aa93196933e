"""What documents say of an entity that tells who it is: dates, parents, countries, acronyms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from govgraph.graph import countries
from govgraph.graph.identity import digest, normal_form
from govgraph.graph.matching import edition_of, edition_only, person_words
from govgraph.graph.statement import VARIANT, EntityKey, Statement

Place = tuple[str, EntityKey]
"""A document's identity and a key that it uses."""

_STATE_BODIES = frozenset(
    (
        "ministry", "department", "government", "embassy", "parliament", "cabinet", "senate",
        "presidency",
    )
)  # fmt: skip


@dataclass(slots=True)
class Said:
    """What one document says of one of its entities."""

    names: set[str] = field(default_factory=set)
    acronyms: set[str] = field(default_factory=set)
    starts: set[str] = field(default_factory=set)
    parents: set[EntityKey] = field(default_factory=set)
    countries: set[EntityKey] = field(default_factory=set)
    posts: set[EntityKey] = field(default_factory=set)


def features(statements: Iterable[Statement]) -> dict[Place, Said]:
    """Return what each document says of each key that it uses, whatever the order."""
    said: defaultdict[Place, Said] = defaultdict(Said)
    for statement in statements:
        for key in (statement.object, statement.on_behalf_of, statement.occasion):
            if key is not None:
                _ = said[statement.document, key]
        _note(said[statement.document, statement.subject], statement)
    return dict(said)


def _note(said: Said, statement: Statement) -> None:
    predicate, other = statement.predicate, statement.object
    if statement.rule == VARIANT:
        return
    if predicate in ("name", "alias"):
        said.names.add(statement.value)
    elif predicate == "acronym":
        said.acronyms.add(statement.value)
    elif predicate == "start":
        said.starts.add(statement.value)
    elif other is not None:
        _note_relation(said, predicate, other)


def _note_relation(said: Said, predicate: str, other: EntityKey) -> None:
    if predicate == "PART_OF":
        said.parents.add(other)
    elif other.label == "Country" and predicate in ("AFFILIATED_WITH", "LOCATED_IN"):
        said.countries.add(other)
    elif predicate == "AFFILIATED_WITH":
        said.posts.add(other)


class Refinement:
    """Gives a document's keys the qualifier that the document alone warrants.

    The refined key depends on one document only, so it is the same in every graph.
    """

    def __init__(self, said: dict[Place, Said]) -> None:
        self._said = said
        self._by_name: defaultdict[tuple[str, str, str], list[EntityKey]] = defaultdict(list)
        for document, key in sorted(said):
            self._by_name[document, key.label, key.name].append(key)

    def all(self) -> dict[Place, EntityKey]:
        """Return the refined key of every key in every document."""
        return {place: self._refined(place) for place in self._said}

    def _refined(self, place: Place, seen: frozenset[EntityKey] = frozenset()) -> EntityKey:
        key = place[1]
        if key in seen:
            return key
        match key.label:
            case "Country":
                code = countries.code(key.name)
                return EntityKey("Country", normal_form(countries.common_name(code)) or key.name)
            case "Person":
                return self._person(place)
            case "Event":
                return self._event(place, seen | {key})
            case "Institution" if not key.qualifier:
                return EntityKey(key.label, key.name, self._whose(place))
            case _:
                return key

    def _person(self, place: Place) -> EntityKey:
        document, key = place
        if key.qualifier:
            return key
        if len(person_words(key.name)) < 2:
            return EntityKey(key.label, key.name, f"in {digest(document, digits=8)}")
        said = self._said[place]
        states = {self._country(k.name) for k in said.countries}
        states |= {self._country(post.qualifier) for post in said.posts}
        states.discard("")
        return EntityKey(key.label, key.name, states.pop() if len(states) == 1 else "")

    def _country(self, name: str) -> str:
        return normal_form(countries.common_name(countries.code(name)))

    def _whose(self, place: Place) -> str:
        """Return the one parent of an institution, or the state that a state body is of."""
        said = self._said[place]
        parents = {key.name for key in said.parents if key.label == "Institution"}
        parents.discard(place[1].name)
        if len(parents) == 1:
            return parents.pop()
        states = {self._country(key.name) for key in said.countries} - {""}
        of_state = _STATE_BODIES & set(place[1].name.split())
        return states.pop() if of_state and not parents and len(states) == 1 else ""

    def _event(self, place: Place, seen: frozenset[EntityKey]) -> EntityKey:
        document, key = place
        series, year, ordinal = edition_of(key.name)
        edition = edition_only(key.qualifier)
        if key.qualifier and not edition:
            return EntityKey("Event", series, self._named_parent(document, key.qualifier, seen))
        dated = year or (edition if edition.isdecimal() else "")
        if not dated and (parent := self._parent(place, seen)):
            return EntityKey("Event", series, f"{parent} {ordinal}".strip())
        return EntityKey("Event", series, dated or self._year(place) or edition or ordinal)

    def _year(self, place: Place) -> str:
        years = {start[:4] for start in self._said[place].starts}
        return years.pop() if len(years) == 1 else ""

    def _parent(self, place: Place, seen: frozenset[EntityKey]) -> str:
        """Return the event that a session belongs to, with its edition; not its own series."""
        series = edition_of(place[1].name)[0]
        parents = (
            self._refined((place[0], key), seen)
            for key in self._said[place].parents
            if key.label == "Event" and edition_of(key.name)[0] != series
        )
        return min((_text(parent) for parent in parents), default="")

    def _named_parent(self, document: str, qualifier: str, seen: frozenset[EntityKey]) -> str:
        series, year, ordinal = edition_of(qualifier)
        if year or ordinal:
            return _text(EntityKey("Event", series, year or ordinal))
        known = self._by_name.get((document, "Event", qualifier), ())
        parents = [self._refined((document, key), seen) for key in known]
        return _text(min(parents)) if parents else series

    def ordinals(self) -> set[tuple[str, str, str]]:
        """Return series, ordinal and year wherever a document gives all three of an edition."""
        found = set()
        for place in self._said:
            key = place[1]
            if key.label == "Event":
                series, year, ordinal = edition_of(key.name)
                edition = edition_only(key.qualifier)
                number = ordinal or (edition if not edition.isdecimal() else "")
                refined = edition_only(self._refined(place).qualifier)
                year = year or (refined if refined.isdecimal() else "")
                if number and year:
                    found.add((series, number, year))
        return found


def _text(key: EntityKey) -> str:
    return f"{key.name} {key.qualifier}".strip()
