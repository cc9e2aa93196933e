"""What a page should become, written as lines, and what the extractor made of it.

A line is `subject | what | object`; several subjects or objects stand apart by semicolons:

    Marit Tamm; Joao Reis | keynote | Baltic Forum      a role of an event, or "partner", "host" ...
    Marit Tamm | Director | Tartu Ethics Lab             any other word is the title of a post
    Baltic Forum | start | 2024-05-03                    a property
    Baltic Forum | place | Riga / Riga, Latvia           either value will do
    Tartu Ethics Lab | part of | University of Tartu

`?` before a line lets it be found or not; `~ Name` lets a thing be named without a relation;
`former: Dean` is a post left, `at` a post without a title, `post: Partner` a title that is also a
role. Everything else that is said of people, bodies, events and initiatives is an error, but for
countries that a city implies: where an event or body is located is free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from govgraph.graph.document import Document
from govgraph.graph.identity import normal_form
from govgraph.graph.statement import EntityKey, Statement
from govgraph.loaders.readers import read_source
from govgraph.loaders.rules.extractor import RuleExtractor
from govgraph.ontology.vocabulary import PROPERTIES, RELATIONS

_BY_ROLE = {role: relation.name for relation in RELATIONS.values() for role in relation.roles}
_PLAIN = {
    "part of": "PART_OF", "in": "LOCATED_IN", "initiated": "INITIATED", "endorsed": "ENDORSED",
    "presented at": "PRESENTED_AT", "took part": "PARTICIPATED_IN", "at": "AFFILIATED_WITH",
}  # fmt: skip


@dataclass(frozen=True)
class Page:
    """A page of our own and the lines that say what it should become."""

    name: str
    text: str
    facts: str
    suffix: str = ".txt"

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Fact:
    """One line's claim about one subject and one object or value."""

    subject: str
    predicate: str
    object: str
    role: str | None = None
    """None where any role will do."""
    former: bool = False
    optional: bool = False

    def __str__(self) -> str:
        role = f" [{'former ' * self.former}{self.role or ''}]" if self.role or self.former else ""
        return f"{self.subject} -{self.predicate}{role}-> {self.object}"


def parse(facts: str) -> tuple[list[Fact], set[str]]:
    """Return the claims, and the names that may stand in the page besides."""
    found: list[Fact] = []
    allowed: set[str] = set()
    for line in filter(None, map(str.strip, facts.splitlines())):
        if line.startswith("~"):
            allowed |= {name.strip() for name in line[1:].split(";")}
            continue
        subjects, what, objects = (part.strip() for part in line.lstrip("? ").split(" | "))
        optional = line.startswith("?")
        ends = [objects] if what in PROPERTIES else objects.split(";")
        found += [_fact(s.strip(), what, o.strip(), optional)
                  for s in subjects.split(";") for o in ends]  # fmt: skip
    return found, allowed


def _fact(subject: str, what: str, end: str, optional: bool) -> Fact:
    if what in PROPERTIES:
        return Fact(subject, what, end, optional=optional)
    if what in _PLAIN:
        return Fact(subject, _PLAIN[what], end, optional=optional)
    if what.split(",")[0] in _BY_ROLE:
        return Fact(subject, _BY_ROLE[what.split(",")[0]], end, what, optional=optional)
    title = what.removeprefix("post: ").removeprefix("former: ")
    return Fact(subject, "AFFILIATED_WITH", end, title, what.startswith("former: "), optional)


def differences(page: Page, folder: Path) -> list[str]:
    """Return what is missing from the reading of the page, and what should not be there."""
    return list(_compare(page, RuleExtractor().extract(document(page, folder)).statements))


def document(page: Page, folder: Path) -> Document:
    """Return the page as its reader gives it; plain text is taken as it is."""
    if page.suffix == ".txt":
        return Document(id=page.name, text=page.text, sha256="")
    path = folder / f"{page.name}{page.suffix}"
    path.write_text(page.text, encoding="utf-8")
    return read_source(str(path), path.name)


def _compare(page: Page, said: tuple[Statement, ...]) -> Iterator[str]:
    facts, allowed = parse(page.facts)
    names = _names(said)
    relations = [s for s in said if s.object or (s.predicate in PROPERTIES and _proven(s))]
    for fact in facts:
        if not fact.optional and not any(_says(s, fact, names) for s in relations):
            yield f"missing: {fact}"
    counted = (s for s in relations if s.predicate != "LOCATED_IN")
    wrong = (s for s in counted if not any(_says(s, fact, names) for fact in facts))
    yield from sorted({f"not said: {_shown(s)}" for s in wrong})
    wanted = set().union(*map(_spellings, allowed))
    wanted = wanted.union(*(_spellings(n) for f in facts for n in (f.subject, f.object)))
    for key, forms in sorted(names.items()):
        if key.label != "Country" and not forms & wanted:
            yield f"not named: {key.label} {key.name!r}"


def _proven(said: Statement) -> bool:
    return PROPERTIES[said.predicate].needs_proof


def _names(said: tuple[Statement, ...]) -> dict[EntityKey, set[str]]:
    names: dict[EntityKey, set[str]] = {}
    for s in said:
        spell = _spellings if s.subject.label == "Person" else lambda name: {_plain(name)}
        forms = names.setdefault(s.subject, spell(s.subject.name))
        if s.predicate in {"name", "alias", "acronym"}:
            forms |= spell(s.value)
    return names


def _says(said: Statement, fact: Fact, names: dict[EntityKey, set[str]]) -> bool:
    if said.predicate != fact.predicate or _spellings(fact.subject).isdisjoint(names[said.subject]):
        return False
    if said.object is None:
        return _plain(said.value) in map(_plain, fact.object.split(" / "))
    role = fact.role is None or _plain(said.role) in map(_plain, _choices(fact))
    former = said.predicate != "AFFILIATED_WITH" or said.former == fact.former
    return role and former and not _spellings(fact.object).isdisjoint(names[said.object])


def _plain(name: str) -> str:
    """Return the normal form without an article in front."""
    return normal_form(name).removeprefix("the ")


def _spellings(name: str) -> set[str]:
    """Return the plain form, and one that a family name in front does not change."""
    return {_plain(name), "any order: " + " ".join(sorted(_plain(name).split()))}


def _choices(fact: Fact) -> list[str]:
    """Return the roles that will do: "organizer,co-host" leaves it open; a title is one."""
    role = fact.role or ""
    return [role] if fact.predicate == "AFFILIATED_WITH" else role.split(",")


def _shown(said: Statement) -> str:
    end = said.object.name if said.object else said.value
    role = f" [{'former ' * said.former}{said.role}]" if said.role or said.former else ""
    return f"{said.subject.name} -{said.predicate}{role}-> {end}   ({said.rule})"
