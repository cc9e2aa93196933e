"""Which identity keys mean the same thing: a function of the set of all keys, never of order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from govgraph.graph import countries
from govgraph.graph.features import Place, Said
from govgraph.graph.matching import Tokens, edition_of, folded, person_words
from govgraph.graph.statement import EntityKey
from govgraph.graph.unionfind import UnionFind

Expand = Callable[[str], str | None]


@dataclass(frozen=True, slots=True, order=True)
class Atom:
    """A key in the form in which equal things are equal: label, name, and whose or which one."""

    label: str
    name: Tokens
    qualifier: Tokens = ()


@dataclass(frozen=True)
class Evidence:
    """What all documents together say of the refined keys."""

    keys: frozenset[EntityKey]
    said: Mapping[EntityKey, Said]
    ordinals: frozenset[tuple[str, str, str]]
    refined: Mapping[Place, EntityKey]
    expand: Expand


def atoms_of(evidence: Evidence) -> dict[EntityKey, Atom]:
    """Return every key's atom: parents cut out of names, acronyms written out, editions dated."""
    plain = {key: _plain(key) for key in evidence.keys}
    parents = _ParentForms(plain, evidence.said)
    cut = {key: parents.cut(atom) for key, atom in plain.items()}
    known = frozenset(atom for atom in cut.values() if atom.qualifier)
    cut = {key: parents.meet(atom, known) for key, atom in cut.items()}
    acronyms = _Acronyms(cut, evidence)
    years = _years(evidence.ordinals)
    return {key: _dated(acronyms.written_out(atom), years) for key, atom in cut.items()}


def _plain(key: EntityKey) -> Atom:
    if key.label == "Person":
        return Atom(key.label, person_words(key.name), tuple(key.qualifier.split()))
    return Atom(key.label, folded(key.name), folded(key.qualifier) if key.qualifier else ())


def _years(ordinals: Iterable[tuple[str, str, str]]) -> dict[tuple[Tokens, Tokens], Tokens]:
    """Return the year of a series' ordinal where documents give exactly one."""
    found: defaultdict[tuple[Tokens, Tokens], set[str]] = defaultdict(set)
    for series, ordinal, year in ordinals:
        found[folded(series), folded(ordinal)].add(year)
    return {name: (min(years),) for name, years in found.items() if len(years) == 1}


def _dated(atom: Atom, years: Mapping[tuple[Tokens, Tokens], Tokens]) -> Atom:
    if atom.label != "Event":
        return atom
    return Atom(atom.label, atom.name, years.get((atom.name, atom.qualifier), atom.qualifier))


class _ParentForms:
    """The forms under which the parents of other institutions go, short aliases among them."""

    def __init__(self, plain: Mapping[EntityKey, Atom], said: Mapping[EntityKey, Said]) -> None:
        wanted = {atom.qualifier for atom in plain.values() if atom.label == "Institution"}
        forms: defaultdict[Tokens, set[Tokens]] = defaultdict(set)
        for key, atom in plain.items():
            if atom.label == "Institution" and atom.name in wanted:
                given = said[key].names | said[key].acronyms
                for form in {atom.name, *(folded(name) for name in given)}:
                    forms[form].add(atom.name)
        self._parent = {form: min(names) for form, names in forms.items() if len(names) == 1}
        self._longest = max(map(len, self._parent), default=0)

    def cut(self, atom: Atom) -> Atom:
        """Return the atom without its own parent's name at either end of its name."""
        if atom.label != "Institution" or not atom.qualifier:
            return atom
        qualifier = self._parent.get(atom.qualifier, atom.qualifier)
        for rest, parent in self._splits(atom.name):
            if parent == qualifier:
                return Atom(atom.label, rest, qualifier)
        return Atom(atom.label, atom.name, qualifier)

    def meet(self, atom: Atom, known: frozenset[Atom]) -> Atom:
        """Return the qualified atom that `X, Parent` written without its comma stands for."""
        if atom.label == "Institution" and not atom.qualifier:
            for rest, parent in self._splits(atom.name):
                if (split := Atom(atom.label, rest, parent)) in known:
                    return split
        return atom

    def _splits(self, name: Tokens) -> Iterable[tuple[Tokens, Tokens]]:
        """Yield what is left of a name beside a parent's form, the longest form first."""
        for length in range(min(self._longest, len(name) - 2), 0, -1):
            if parent := self._parent.get(name[:length]):
                yield name[length:], parent
            if parent := self._parent.get(name[-length:]):
                yield name[:-length], parent


class _Acronyms:
    """Acronyms with the one name that documents, or everybody, take them for."""

    def __init__(self, atoms: Mapping[EntityKey, Atom], evidence: Evidence) -> None:
        stated: defaultdict[tuple[str, Tokens], set[Atom]] = defaultdict(set)
        for key, atom in atoms.items():
            for acronym in evidence.said[key].acronyms:
                form = folded(edition_of(acronym)[0] if atom.label == "Event" else acronym)
                if form != atom.name:
                    stated[atom.label, form].add(atom)
        self._stated = stated
        self._expand = evidence.expand

    def written_out(self, atom: Atom) -> Atom:
        """Return the atom with its name and its parent's where they are acronyms of just one."""
        if atom.label == "Institution" and atom.qualifier:
            parent = self._named(Atom(atom.label, atom.qualifier)).name
            return self._named(Atom(atom.label, atom.name, parent))
        return self._named(atom)

    def _named(self, atom: Atom) -> Atom:
        full = self._stated.get((atom.label, atom.name), set())
        names = {one.name for one in full}
        if len(names) == 1:
            return Atom(atom.label, min(names), atom.qualifier or self._whose(atom.label, full))
        if not names and atom.label == "Institution" and len(atom.name) == 1:
            known = self._expand(atom.name[0])
            return Atom(atom.label, folded(known), atom.qualifier) if known else atom
        return atom

    def _whose(self, label: str, full: Iterable[Atom]) -> Tokens:
        qualifiers = {one.qualifier for one in full} - {()}
        return min(qualifiers) if len(qualifiers) == 1 and label != "Event" else ()


class Ranking:
    """Which qualifier is above which: a university above its school, a state above both."""

    def __init__(self, atoms: Mapping[EntityKey, Atom], evidence: Evidence) -> None:
        above: defaultdict[Tokens, set[Tokens]] = defaultdict(set)
        by_name: defaultdict[Tokens, set[Tokens]] = defaultdict(set)
        for key, atom in atoms.items():
            if atom.label == "Institution":
                by_name[atom.name].add(atom.qualifier)
                above[atom.name] |= self._over(key, atom, atoms, evidence)
        for name, qualifiers in by_name.items():
            if len(qualifiers - {()}) > 1:
                del above[name]  # a name of many (School of Law) says nothing of whose it is
        self._above = dict(above)
        self._institutions = frozenset(by_name)

    def _over(
        self, key: EntityKey, atom: Atom, atoms: Mapping[EntityKey, Atom], evidence: Evidence
    ) -> set[Tokens]:
        over = {atom.qualifier} if atom.qualifier else set()
        said = evidence.said[key]
        parents = {atoms[k].name for k in said.parents if k in atoms}
        states = {folded(other.name) for other in said.countries}
        return (over | parents | states) - {atom.name}

    def over(self, lower: Tokens) -> set[Tokens]:
        """Return all that a qualifier lies within: its ancestors, their state, its edition, ()."""
        found: set[Tokens] = {(), *self._state(lower)}
        open_ = [lower]
        while open_:
            name = open_.pop()
            more = {*_tails(name), *self._above.get(name, ())} - found
            found |= more
            open_ += more
        return found - {lower}

    def _state(self, place: Tokens) -> Iterable[Tokens]:
        if place not in self._institutions and (code := countries.of_city(" ".join(place))):
            yield folded(countries.common_name(code))


def _tails(name: Tokens) -> Iterable[Tokens]:
    """Yield what a name ends with: `Institute of X, Academy of Y` lies within the academy."""
    if not countries.code(" ".join(name)):  # South Sudan does not lie within Sudan
        yield from (name[start:] for start in range(1, len(name)))


def merged(atoms: Mapping[EntityKey, Atom], evidence: Evidence) -> UnionFind[Atom]:
    """Return which atoms are one, by the rules for qualifiers."""
    ranking = Ranking(atoms, evidence)
    groups: defaultdict[tuple[str, Tokens], set[Tokens]] = defaultdict(set)
    for atom in atoms.values():
        groups[atom.label, atom.name].add(atom.qualifier)
    joined = UnionFind(atoms.values())
    posts = _posts(atoms, evidence)
    for (label, name), qualifiers in groups.items():
        for low, high in _one_below(label, qualifiers, ranking):
            joined.union(Atom(label, name, low), Atom(label, name, high))
        if label == "Person":
            _join_colleagues(joined, [Atom(label, name, q) for q in qualifiers], posts)
    return joined


def _one_below(
    label: str, qualifiers: set[Tokens], ranking: Ranking
) -> Iterable[tuple[Tokens, Tokens]]:
    """Yield each qualifier with the one most specific qualifier below it, if there is just one."""
    if len(qualifiers) < 2:
        return
    over = {low: ranking.over(low) & qualifiers for low in qualifiers}
    higher = set[Tokens]().union(*over.values())
    for high in higher:
        lowest = [low for low in qualifiers - higher if high in over[low]]
        if len(lowest) == 1 and (high or label != "Event"):  # a bare series is no edition
            yield lowest[0], high


def _posts(atoms: Mapping[EntityKey, Atom], evidence: Evidence) -> dict[Atom, set[Tokens]]:
    posts: defaultdict[Atom, set[Tokens]] = defaultdict(set)
    for key, atom in atoms.items():
        if atom.label == "Person":
            posts[atom] |= {atoms[post].name for post in evidence.said[key].posts if post in atoms}
    return posts


def _join_colleagues(
    joined: UnionFind[Atom], persons: list[Atom], posts: Mapping[Atom, set[Tokens]]
) -> None:
    """Join persons of one name whom documents place in two countries but at one institution."""
    for left, right in combinations(sorted(persons), 2):
        if posts[left] & posts[right]:
            joined.union(left, right)
