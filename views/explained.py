"""What was read out of one document, arranged for a person who checks it against the text."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from govgraph.graph.document import Document
from govgraph.graph.statement import EntityKey, Span, Statement
from govgraph.ontology.vocabulary import MENTION, PROPERTIES

NAMING: Final = (MENTION, *(p.name for p in PROPERTIES.values() if not p.needs_proof))
"""Predicates that name an entity, as against those that say something of it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A proposed statement that the proof check refused."""

    rule: str
    predicate: str
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class Named:
    """One entity as one document names it."""

    key: EntityKey
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]
    """Where the text names it, in order."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement, with the places in its quote that name its two ends."""

    statement: Statement
    line: int
    """The line of the stored text in which the quote starts, from 1."""
    subject: str
    object: str
    """The name of the other end, or the value."""
    on_behalf_of: str
    subject_at: tuple[Span, ...]
    object_at: tuple[Span, ...]
    role_at: tuple[Span, ...]
    """Where the role is spelled out: the place nearest to the subject, or none."""


@dataclass(frozen=True, slots=True)
class Explained:
    """All that was read out of one document; everything in the order of the text."""

    document: Document
    entities: tuple[Named, ...]
    facts: tuple[Fact, ...]
    """Relations and properties; the statements that only name entities are in `entities`."""
    naming: tuple[Fact, ...]
    refusals: tuple[Refusal, ...]

    def line(self, offset: int) -> int:
        """Return the line of the stored text that an offset stands in, from 1."""
        return self.document.text.count("\n", 0, offset) + 1


def explain(
    document: Document, statements: Iterable[Statement], refusals: Iterable[Refusal] = ()
) -> Explained:
    """Return the statements of a document with their ends found in their quotes."""
    ordered = sorted(statements, key=lambda s: (s.span, s.predicate, s.subject, s.id))
    entities = _entities(ordered, document.text)
    known = {entity.key: entity for entity in entities}
    lines = _line_starts(document.text)
    facts = tuple(_fact(s, document.text, lines, known) for s in ordered)
    return Explained(
        document,
        entities,
        tuple(f for f in facts if f.statement.predicate not in NAMING),
        tuple(f for f in facts if f.statement.predicate in NAMING),
        tuple(sorted(refusals, key=lambda r: (r.span, r.predicate, r.rule, r.reason))),
    )


def _entities(statements: Sequence[Statement], text: str) -> tuple[Named, ...]:
    said: defaultdict[EntityKey, list[Statement]] = defaultdict(list)
    for statement in statements:
        said[statement.subject]
        if statement.predicate in NAMING:
            said[statement.subject].append(statement)
        for key in (statement.object, statement.on_behalf_of):
            if key is not None:
                said[key]
    found = (_named(key, naming, text) for key, naming in said.items())
    return tuple(sorted(found, key=lambda e: (e.mentions[:1] or (Span(0, 0),), e.key)))


def _named(key: EntityKey, naming: Sequence[Statement], text: str) -> Named:
    names = [s.value for s in naming if s.predicate == "name"]
    name = min(names, key=lambda n: (-len(n), n)) if names else key.name
    aliases = {s.value for s in naming if s.predicate in ("alias", "acronym", "iso")} - {name}
    mentions = {s.span for s in naming if s.predicate == MENTION}
    # An acronym in brackets after the name is no mention of its own, but was read all the same.
    mentions |= {s.span for s in naming if s.predicate == "acronym" and _is_word(s.span, text)}
    return Named(key, name, tuple(sorted(aliases)), tuple(sorted(mentions)))


def _is_word(span: Span, text: str) -> bool:
    around = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return not any(character.isalnum() for character in around)


def _fact(
    statement: Statement, text: str, lines: Sequence[int], known: Mapping[EntityKey, Named]
) -> Fact:
    quote = statement.span
    other = None if statement.object is None else known[statement.object]
    behalf = statement.on_behalf_of
    subject_at = _inside(known[statement.subject].mentions, quote)
    role = statement.role_as_written or statement.role
    return Fact(
        statement,
        bisect_right(lines, quote.start),
        known[statement.subject].name,
        statement.value if other is None else other.name,
        known[behalf].name if behalf is not None else "",
        subject_at,
        _inside(other.mentions, quote) if other else _value_at(statement.value, quote, text),
        _nearest(_words_at(role, quote, text), subject_at),
    )


def _inside(mentions: Iterable[Span], quote: Span) -> tuple[Span, ...]:
    return tuple(mention for mention in mentions if quote.covers(mention))


def _value_at(value: str, quote: Span, text: str) -> tuple[Span, ...]:
    """Return where a quote spells out a value; a date or mode is written otherwise: all of it."""
    return tuple(_words_at(value, quote, text)[:1]) or (quote,)


def _words_at(words: str, quote: Span, text: str) -> list[Span]:
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.finditer(rf"(?<!\w){pattern}(?!\w)", quote.cut(text), re.IGNORECASE)
    return [Span(quote.start + m.start(), quote.start + m.end()) for m in found if m[0]]


def _nearest(places: Iterable[Span], ends: Iterable[Span]) -> tuple[Span, ...]:
    """Return the place that stands nearest to one of the ends, if there are any of both."""
    apart = ((max(p.start - e.end, e.start - p.end), p) for p in places for e in ends)
    return tuple(place for _, place in sorted(apart)[:1])


def _line_starts(text: str) -> list[int]:
    return [0, *accumulate(len(line) + 1 for line in text.split("\n"))][:-1]


def visible(text: str) -> str:
    """Return the text, character for character, without those that would act on what shows it.

    Control characters, directional overrides and lone surrogates become U+FFFD; line ends, tabs,
    joiners and the plain directional marks that names in Arabic need stay.
    """
    return "".join("\ufffd" if _acts(character) else character for character in text)


_HARMLESS: Final = frozenset("\n\t\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")


def _acts(character: str) -> bool:
    return (
        not character.isprintable()
        and character not in _HARMLESS
        and unicodedata.category(character) in {"Cc", "Cf", "Cs"}
    )
