"""What the rules state of a short text, and cases that say what it should.

A file of cases is plain text. Each case opens with `# ` and a title; the text follows, then a line
`=>` and one fact per line:

    Lina Haddad | AFFILIATED_WITH dean | School of Computing
    Harbour Forum | start | 2024-05-03
    ? Lina Haddad | PARTICIPATED_IN speaker | Harbour Forum    may be stated, need not be
    Harbour Forum | is | Event                                  an entity of this label
    Harbour Forum / Second Harbour Forum | place | Beirut       either name will do
    ? Open Institute | is | Institution                         may be found, need not be

A role that is given must be the role (`former ` in front of it marks a past post). Nothing else
than what is written may be stated, and no entity named that no line names. The country of an
event or a body, which its city implies, is free.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from govgraph.graph.document import Document
from govgraph.graph.identity import normal_form
from govgraph.graph.statement import EntityKey, Statement
from govgraph.loaders.rules.extractor import RuleExtractor
from govgraph.ontology.vocabulary import MENTION, PROPERTIES, RELATIONS

Fact = tuple[str, str, str]
_VALUES = frozenset(name for name, p in PROPERTIES.items() if p.needs_proof)


@dataclass(frozen=True)
class Stated:
    """What was read out of a text; every entity goes by its display name."""

    facts: dict[Fact, tuple[str, ...]]
    """Relations and values, each with its roles; that of a past post opens with `former `."""
    labels: dict[str, str]
    """The label of each entity."""
    names: dict[str, frozenset[str]]
    """All names of each entity, in normal form."""


@dataclass(frozen=True)
class Case:
    """A text, and what it should become."""

    title: str
    text: str
    required: tuple[Fact, ...]
    optional: tuple[Fact, ...]


def facts(text: str) -> set[Fact]:
    """Return the relations and values that are stated of a text, in display names."""
    return set(stated(text).facts)


def stated(text: str) -> Stated:
    """Return all that the rules read out of a text."""
    found = RuleExtractor().extract(Document(id="case", text=text, sha256="")).statements
    names = {s.subject: s.value for s in found if s.predicate == "name"}
    read: dict[Fact, tuple[str, ...]] = {}
    for s in found:
        if s.predicate in RELATIONS or s.predicate in _VALUES:
            role = ("former " if s.former else "") + s.role
            read[_fact(s, names)] = (*read.get(_fact(s, names), ()), role)
    labels = {name: key.label for key, name in names.items()}
    return Stated(read, labels, _all_names(found, names))


def _fact(statement: Statement, names: dict[EntityKey, str]) -> Fact:
    end = names[statement.object] if statement.object else statement.value
    return names[statement.subject], statement.predicate, end


def _all_names(
    found: tuple[Statement, ...], names: dict[EntityKey, str]
) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {name: {_bare(name)} for name in names.values()}
    for s in found:
        if s.predicate in {"name", "alias", MENTION}:
            forms[names[s.subject]].add(_bare(s.value))
    return {name: frozenset(f) for name, f in forms.items()}


def _bare(name: str) -> str:
    return normal_form(name).removeprefix("the ")


def cases(path: Path) -> list[Case]:
    """Return the cases of a file."""
    return [_case(part) for part in ("\n" + path.read_text(encoding="utf-8")).split("\n# ")[1:]]


def _case(part: str) -> Case:
    title, _, rest = part.partition("\n")
    text, _, lines = rest.partition("\n=>")
    wanted = [line.strip() for line in lines.splitlines() if line.strip()]
    required = tuple(_parse(line) for line in wanted if line[0] != "?")
    optional = tuple(_parse(line[1:]) for line in wanted if line[0] == "?")
    return Case(title.strip(), text.strip(), required, optional)


def _parse(line: str) -> Fact:
    start, what, end = (field.strip() for field in line.split("|"))
    return start, what, end


def differences(case: Case) -> list[str]:
    """Return what is missing from the reading of a case's text, and what is too much in it."""
    read = stated(case.text)
    met: set[Fact] = set()
    problems = []
    for fact in (*case.required, *case.optional):
        hits = [f for f, roles in read.facts.items() if _meets(fact, f, roles, read)]
        met.update(hits)
        if fact in case.required and not hits and not _has_label(fact, read):
            problems.append(f"missing: {' | '.join(fact)}")
    for fact, roles in sorted(read.facts.items()):
        if fact not in met and fact[1] != "LOCATED_IN":
            said = f"{fact[1]} {' / '.join(roles)}".strip()
            problems.append(f"too much: {fact[0]} | {said} | {fact[2]}")
    wanted = [end for fact in (*case.required, *case.optional) for end in (fact[0], fact[2])]
    for name, label in sorted(read.labels.items()):
        if not any(_names(end, name, read) for end in wanted):
            problems.append(f"no entity: {label} {name}")
    return problems


def _has_label(fact: Fact, read: Stated) -> bool:
    return fact[1] == "is" and any(
        label == fact[2] and _names(fact[0], name, read) for name, label in read.labels.items()
    )


def _names(wanted: str, name: str, read: Stated) -> bool:
    forms = read.names.get(name, frozenset({_bare(name)}))
    return any(_bare(spelling) in forms for spelling in wanted.split(" / "))


def _meets(wanted: Fact, fact: Fact, roles: tuple[str, ...], read: Stated) -> bool:
    predicate, _, wanted_role = wanted[1].partition(" ")
    return (
        fact[1] == predicate
        and _names(wanted[0], fact[0], read)
        and _names(wanted[2], fact[2], read)
        and wanted_role.casefold() in {"", *(role.casefold() for role in roles)}
    )
